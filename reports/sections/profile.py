"""Where the organisation stands: clause by clause with coloured numbers, then the charts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from assessment.scale import BANDS
from assessment.score import Score
from reports.material import Material, tone
from reports.options import Section
from reports.sections.pictures import GAP_GRADES, Picture, all_pictures


@dataclass(frozen=True)
class Cell:
    """A number on its colour."""

    text: str
    tone: str


@dataclass(frozen=True)
class HeatRow:
    """A chapter (with its title alone) or a clause with its figures."""

    number: str
    title: str
    is_chapter: bool
    asked: str
    claimed: Cell
    evidenced: Cell
    backed: str
    grades: tuple[Cell, ...]


@dataclass(frozen=True)
class Profile:
    """Heat map and charts."""

    heat: tuple[HeatRow, ...]
    note: str
    legend: tuple[Cell, ...]
    pictures: tuple[Picture, ...]


def profile(m: Material) -> Profile:
    """The profile of a judged assessment."""
    told = {"chapters"} if Section.SUMMARY in m.options.chosen() else set()  # it stands in the summary
    drawn = tuple(p for p in all_pictures(m) if p.name not in told)
    return Profile(tuple(_heat(m)), _note(m), _legend(m), drawn)


def _heat(m: Material) -> Iterator[HeatRow]:
    counted = Counter((g.requirement.clause, g.grade) for g in m.gaps)
    own = {clause.number: score for clause, score in m.clauses()}
    for chapter in m.standard.chapters:
        if chapter.number not in m.card.chapters:
            continue
        inside = [c.number for top in chapter.clauses for c in top.walk() if c.number in own]
        grades = [sum(counted[n, grade] for n in inside) for grade in GAP_GRADES]
        score = m.card.chapters[chapter.number]
        yield _heat_row(m, chapter.number, m.text(chapter.title), score, grades, is_chapter=True)
        if chapter.role != "annex":
            for n in inside:
                title = m.text(m.standard.clauses[n].title)
                yield _heat_row(m, n, title, own[n], [counted[n, g] for g in GAP_GRADES], is_chapter=False)


def _heat_row(
    m: Material, number: str, title: str, score: Score, grades: list[int], *, is_chapter: bool
) -> HeatRow:
    return HeatRow(
        number=number,
        title=title,
        is_chapter=is_chapter,
        asked=m.t.number(score.asked),
        claimed=_scored(m, score.claimed),
        evidenced=_scored(m, score.evidenced),
        backed=f"{m.t.number(score.backed)}/{m.t.number(score.applicable)}",
        grades=tuple(
            Cell(m.t.number(count) if count else "", grade.value if count else "")
            for grade, count in zip(GAP_GRADES, grades, strict=True)
        ),
    )


def _scored(m: Material, value: Fraction | None) -> Cell:
    return Cell(m.percent(value), tone(value))


def _note(m: Material) -> str:
    note = m.t("report-heat-note")
    return f"{note} {m.t('report-heat-principles')}" if m.card.principles else note


def _legend(m: Material) -> tuple[Cell, ...]:
    return tuple(Cell(m.t(f"verdict-{verdict}"), f"band-{verdict}") for _, verdict in reversed(BANDS))
