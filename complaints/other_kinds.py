"""Whether a table is something else than a complaint log: invoices, stock, payroll, orders, accounts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from complaints.guess_data import guess_words
from complaints.headings import words
from errors import Problem

MANY = 3
"""Headings of another kind of table from which it is named."""

# What only complaint logs have; dates, products, sites and amounts are in every table.
TELLING = {
    "acknowledged_at", "assessed_at", "first_update_at", "escalated_at", "investigated_at", "communicated_at",
    "closed_at", "reopened_at", "severity", "category", "subcategory", "channel", "cause", "remedy",
    "remedy_requested", "accepted", "recourse_informed", "justified", "satisfaction", "capa_id",
    "subject_person", "investigator", "referred_out", "repeat_of", "description", "complainant", "status",
}  # fmt: skip
_TOPIC = ("complaint", "complainant", "sikayet", "case", "ticket", "incident", "basvuru", "vaka")


def not_a_log(headings: Sequence[str], found: Collection[str], *, has_moments: bool) -> Problem | None:
    """Why a table does not look like a complaint log; None where it does.

    found: fields that were found by their headings. has_moments: whether any column holds dates.
    """
    kind, matched = _other(headings)
    telling = len(TELLING & set(found)) + sum(_is_on_topic(heading) for heading in headings)
    if len(matched) >= MANY and len(matched) > telling:
        return Problem("log-other-kind", "", {"kind": kind, "columns": ", ".join(matched[:5])})
    if not has_moments:
        return Problem("log-no-moments")
    if not found:
        return Problem("log-no-fields", "", {"columns": ", ".join(headings[:5])})
    return None


def _other(headings: Sequence[str]) -> tuple[str, list[str]]:
    """The kind of table that most headings belong to, with those headings."""
    kinds = {kind: {words(alias) for alias in aliases} for kind, aliases in guess_words().other.items()}
    matched = {kind: [h for h in headings if words(h) in aliases] for kind, aliases in kinds.items()}
    return max(matched.items(), key=lambda item: len(item[1]))


def _is_on_topic(heading: str) -> bool:
    return any(topic in words(heading) for topic in _TOPIC)
