"""How cases ended, as truth values of every case that are counted in the tests' one pass."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING

from complaints.log import Log

if TYPE_CHECKING:
    import ibis.expr.types as ir

FIRST_CONTACT = "first-contact"
JUDGED, JUSTIFIED = "judged", "justified"
TOLD, ACCEPTED = "told", "accepted"
ACTED, REPEATS = "acted", "repeats"
"""Names in the cube. told: cases whose complainant said yes or no to the answer. acted: justified cases with
a corrective action. repeats: cases that are recorded as the repetition of another."""


def outcome_measures(log: Log) -> dict[str, ir.BooleanValue]:
    """What the log's columns allow to count; a null counts as no."""
    return dict(_measures(log))


def _measures(log: Log) -> Iterator[tuple[str, ir.BooleanValue]]:
    if log.has("received_at", "closed_at"):
        yield FIRST_CONTACT, _first_contact(log)
    if log.has("justified"):
        justified = log["justified"].isin(("yes", "partly"))
        yield JUDGED, log["justified"].notnull()
        yield JUSTIFIED, justified
        if log.has("capa_id"):
            yield ACTED, justified & log["capa_id"].notnull()
    if log.has("accepted"):
        yield TOLD, log["accepted"].isin(("yes", "no"))
        yield ACCEPTED, log["accepted"] == "yes"
    if log.has("repeat_of"):
        yield REPEATS, log["repeat_of"].notnull()


def _first_contact(log: Log) -> ir.BooleanValue:
    """Closed on the day of receipt, not reopened, not rejected: a log tells no more of a first contact."""
    at_once = [log["closed_at"].date() == log["received_at"].date()]
    if log.has("reopened_at"):
        at_once.append(log["reopened_at"].isnull())
    if log.has("accepted"):
        at_once.append((log["accepted"] != "no").fill_null(True))
    return reduce(and_, at_once)
