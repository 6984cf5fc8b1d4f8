"""What was left out with a reason, and what has not been answered."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.score import State
from reports.material import Material


@dataclass(frozen=True)
class ListRow:
    """A requirement and the remark that goes with it."""

    number: str
    text: str
    remark: str


@dataclass(frozen=True)
class Listing:
    """A list with the heading of its remark column; none: the sentence for an empty one."""

    remark: str
    rows: tuple[ListRow, ...]
    none: str


def not_applicable(m: Material) -> Listing:
    """Requirements declared not applicable, with the reasons given."""
    rows = tuple(
        ListRow(i.requirement.number, m.text(i.requirement.text), m.assessment.answer(key).not_applicable)
        for key, i in m.card.items.items()
        if i.state is State.NOT_APPLICABLE
    )
    return Listing(m.t("report-reason"), rows, "" if rows else m.t("report-not-applicable-none"))


def open_items(m: Material) -> Listing:
    """Requirements without an answer, with what their absence could mean."""
    rows = tuple(
        ListRow(i.requirement.number, m.text(i.requirement.text), m.t(f"severity-{i.requirement.if_absent}"))
        for i in m.card.items.values()
        if i.state is State.OPEN
    )
    return Listing(m.t("report-if-absent"), rows, "" if rows else m.t("report-open-none"))
