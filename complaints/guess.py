"""Which column of a log is probably which field, and why: by its heading, and by what its values look like.

A guess is a mapping to be corrected by hand. Every part of it comes with a confidence and its reasons;
where the values leave something open (day or month first), it says so.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from complaints.columns import AT
from complaints.fields import Kind, fields
from complaints.guess_events import Events, events
from complaints.guess_fields import LEAST, Guessed, Pair, by_heading, by_values, person_by_name
from complaints.guess_formats import Days, days, decimal
from complaints.mapping import ColumnMap, Mapping
from complaints.other_kinds import not_a_log
from complaints.profile import Profile, profiles
from complaints.reading import Raw
from complaints.sql import duck, parquet
from errors import Problem

__all__ = ["Guess", "Guessed", "guess"]

UNSURE = 0.5
"""Most that a guess is sure of where nothing tells whether day or month comes first."""


@dataclass(frozen=True)
class Guess:
    """A mapping with its reasons by field, and by at, activity, who.

    unmatched: headings that it does not use. problem: why this does not look like a complaint log; None
    where it does.
    """

    mapping: Mapping
    why: Map[str, Guessed]
    unmatched: tuple[str, ...]
    problem: Problem | None = None


def guess(raw: Raw, path: Path) -> Guess:
    """Guess how a raw Parquet file is to be read."""
    with duck(path.parent) as connection:
        table = parquet(path)
        seen = profiles(connection, table, [heading for heading in raw.headings if _can_be_named(heading)])
        log = events(connection, table, seen)
        taken = _fields(seen, log)
        moments = [p.heading for p in taken.values() if p.field.kind is Kind.MOMENT] + (
            [log.at] if log else []
        )
        order = days(connection, table, moments)
        numbers = [p.heading for p in taken.values() if p.field.kind is Kind.NUMBER]
        mapping = _mapping(taken, log, order).but(decimal=decimal(connection, table, raw, numbers))
    has_moments = any(profile.is_dates for profile in seen.values())
    return Guess(
        mapping,
        _why(taken, log, order),
        tuple(heading for heading in raw.headings if heading not in mapping.used),
        not_a_log(raw.headings, _by_heading(taken, log), has_moments=has_moments),
    )


def _by_heading(taken: Map[str, Pair], log: Events | None) -> set[str]:
    """The fields that headings speak of, not values alone."""
    found = {name for name, pair in taken.items() if pair.score >= LEAST}
    return found | set(log.activities.values()) if log else found


def _can_be_named(heading: str) -> bool:
    """Whether a mapping can name a column: its heading is short and has no hidden characters."""
    try:
        ColumnMap(column=heading)
    except ValidationError:
        return False
    return True


def _fields(seen: Map[str, Profile], log: Events | None) -> dict[str, Pair]:
    if log:
        seen = {h: p for h, p in seen.items() if h not in (log.case_id, log.at, log.activity, log.who)}
        taken = {name: pair for name, pair in by_heading(seen).items() if name != "case_id"}
    else:
        taken = by_heading(seen)
        taken |= by_values(seen, taken)
    return taken | person_by_name(taken)


def _mapping(taken: Map[str, Pair], log: Events | None, order: Days) -> Mapping:
    def column(heading: str) -> ColumnMap:
        return ColumnMap(column=heading, formats=order.formats.get(heading, ()))

    columns = {name: column(taken[name].heading) for name in fields() if name in taken}
    if log is None:
        return Mapping(columns=columns, day_first=order.day_first)
    return Mapping(
        shape="events",
        columns={"case_id": ColumnMap(column=log.case_id), **columns},
        at=column(log.at),
        activity=log.activity,
        who=log.who,
        activities=log.activities,
        day_first=order.day_first,
    )


def _why(taken: Map[str, Pair], log: Events | None, order: Days) -> dict[str, Guessed]:
    why = {name: pair.guessed for name, pair in taken.items()} | (log.why if log else {})
    headings = {name: pair.heading for name, pair in taken.items()} | ({AT: log.at} if log else {})
    return {name: _with_days(guessed, headings.get(name, ""), order) for name, guessed in why.items()}


def _with_days(guessed: Guessed, heading: str, order: Days) -> Guessed:
    if heading not in order.said:
        return guessed
    most = UNSURE if heading in order.unsure else 1.0
    return Guessed(min(guessed.confidence, most), (*guessed.reasons, order.said[heading]))
