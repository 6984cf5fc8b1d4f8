"""Whether a log has one row an event: ids that repeat, beside a time and the names of steps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessment.statement import Statement, say
from complaints.columns import ACTIVITY, AT, WHO
from complaints.fields import fields
from complaints.guess_data import guess_words
from complaints.guess_fields import Guessed
from complaints.headings import Match, match, names, words
from complaints.profile import Profile
from complaints.sql import name
from complaints.values import cell_sql

if TYPE_CHECKING:
    import duckdb

REPEATED = 0.7
"""Share of different ids below which a row is not a case."""

ACTIVITIES = 500
"""Different activities that a log may have."""

FIRST = 0.5
"""Share of the cases that begin with an activity from which it is taken for the receipt."""

_CODE = re.compile(r"^[a-z]{0,3}[0-9]+ (?=.)")


@dataclass(frozen=True)
class Events:
    """The columns of an event and what its activities mark. why: by case_id, at, activity, who."""

    case_id: str
    at: str
    activity: str
    who: str | None
    activities: dict[str, str]
    why: dict[str, Guessed]


def events(
    connection: duckdb.DuckDBPyConnection, table: str, profiles: Mapping[str, Profile]
) -> Events | None:
    """The event columns of a log; None where a row is a case."""
    case = _best(profiles, names(fields()["case_id"]), lambda p: not p.is_dates)
    if not case or not _repeats(connection, table, case[0]):
        return None
    rest = {heading: profile for heading, profile in profiles.items() if heading != case[0]}
    at = _best(rest, guess_words().event.at, lambda p: p.is_dates) or _only_time(rest)
    activity = _best(
        rest, guess_words().event.activity, lambda p: p.distinct <= ACTIVITIES and not p.is_dates
    )
    if not at or not activity:
        return None
    who = _best(
        {h: p for h, p in rest.items() if h not in (at[0], activity[0])},
        guess_words().event.who,
        lambda p: not p.is_dates,
    )
    steps = dict(_steps(_activities(connection, table, activity[0])))
    if "received_at" not in steps.values():
        steps |= _first(connection, table, case[0], at[0], activity[0], steps)
    chosen = {"case_id": case, AT: at, ACTIVITY: activity, WHO: who}
    why = {key: _guessed(key, pair[1]) for key, pair in chosen.items() if pair}
    return Events(case[0], at[0], activity[0], who[0] if who else None, steps, why)


def step_of(activity: str) -> str | None:
    """The step that an activity marks by its name, if it is a known one ("T02 Closed" is "Closed")."""
    bare = _CODE.sub("", words(activity))
    for step, known in guess_words().activities.items():
        if any(words(one) == bare for one in known):
            return step
    return None


def _steps(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    for activity in names:
        if step := step_of(activity):
            yield activity, step


def _best(
    profiles: Mapping[str, Profile], aliases: Sequence[str], suits: Callable[[Profile], bool]
) -> tuple[str, Match | None] | None:
    found = [
        (heading, meant)
        for heading, profile in profiles.items()
        if suits(profile) and (meant := match(heading, aliases)) and meant.score >= 0.7
    ]
    return max(found, key=lambda pair: pair[1].score, default=None)


def _only_time(profiles: Mapping[str, Profile]) -> tuple[str, Match | None] | None:
    times = [heading for heading, profile in profiles.items() if profile.is_dates]
    return (times[0], None) if len(times) == 1 else None


def _repeats(connection: duckdb.DuckDBPyConnection, table: str, heading: str) -> bool:
    cell = cell_sql(name(heading))
    filled, distinct = connection.execute(
        f"SELECT count(cell), count(DISTINCT cell) FROM (SELECT {cell} AS cell FROM {table})"
    ).fetchall()[0]
    return bool(filled and distinct / filled < REPEATED)


def _activities(connection: duckdb.DuckDBPyConnection, table: str, heading: str) -> list[str]:
    cell = cell_sql(name(heading))
    found = connection.execute(
        f"SELECT cell, count(*) FROM (SELECT {cell} AS cell FROM {table}) WHERE cell IS NOT NULL "
        f"GROUP BY cell ORDER BY 2 DESC, 1 LIMIT {ACTIVITIES}"
    )
    return [activity for activity, _ in found.fetchall() if len(activity) <= 300]


def _first(
    connection: duckdb.DuckDBPyConnection, table: str, case: str, at: str, activity: str,
    steps: Mapping[str, str],
) -> dict[str, str]:  # fmt: skip
    """The activity that most cases begin with, as receipt, unless it is known to be something else."""
    columns = ", ".join(
        f"{cell_sql(name(h))} AS {a}" for h, a in ((case, "case_id"), (at, "t"), (activity, "a"))
    )
    begun = f"SELECT arg_min(a, t) AS a FROM (SELECT {columns} FROM {table}) GROUP BY case_id"
    found = connection.execute(
        f"SELECT a, count(*) / sum(count(*)) OVER () FROM ({begun}) GROUP BY a ORDER BY 2 DESC LIMIT 1"
    ).fetchall()
    first, share = found[0] if found else (None, 0)
    return {first: "received_at"} if first and share >= FIRST and first not in steps else {}


def _guessed(key: str, meant: Match | None) -> Guessed:
    heading = (say(f"guess-heading-{meant.how}", alias=meant.alias),) if meant else ()
    said: tuple[Statement, ...] = (*heading, say(f"guess-event-{key.replace('_', '-')}"))
    return Guessed(round(meant.score if meant else 0.5, 2), said)
