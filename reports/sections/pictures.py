"""The charts' data and words; ``reports.charts`` draws them, on paper and on screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assessment.findings import Grade
from assessment.joint import Side
from assessment.scale import BANDS
from assessment.score import Score
from checklists.model import Clause
from i18n import Translator
from reports.charts import Chart, GapChart, GapRow, HeatMap, HeatTile, ScoreChart, ScoreRow
from reports.material import Material, band_of, percent

GAP_GRADES = (Grade.MAJOR, Grade.MINOR, Grade.OPPORTUNITY)
TILES = 9
"""Tiles in a line of the joint heat map: as many as a phone can show."""


@dataclass(frozen=True)
class Picture:
    """A chart with the words that stand for it where it cannot be seen."""

    name: str
    title: str
    alt: str
    chart: Chart


def all_pictures(m: Material) -> tuple[Picture, ...]:
    """Every chart that has something to show."""
    drawn = [chapter_picture(m)]
    drawn += [principle_picture(m)] if m.card.principles else []
    drawn += [gap_picture(m)] if m.gaps else []
    return tuple(drawn)


def chapter_picture(m: Material) -> Picture:
    """Claimed and evidenced scores of the chapters that weigh something."""
    weighed = ((m.chapter_name(n), m.card.chapters[n]) for n in m.card.weights)
    return _scores(m, "chapters", weighed)


def principle_picture(m: Material) -> Picture:
    """The profile of the principles, each scored from all that proves it."""
    return _scores(m, "principles", ((m.clause_name(n), s) for n, s in m.card.principles.items()))


def gap_picture(m: Material) -> Picture:
    """How many gaps of which candidate grade each chapter has."""
    counted = Counter((m.standard.chapter_of(g.requirement).number, g.grade) for g in m.gaps)
    words = {grade.value: m.t(f"severity-{grade}") for grade in GAP_GRADES}
    rows = tuple(
        GapRow(m.chapter_name(n), grade.value, grade.rank, counted[n, grade])
        for n in m.card.chapters
        if any(counted[n, grade] for grade in GAP_GRADES)
        for grade in GAP_GRADES
    )
    lines = (f"{r.label}: {words[r.grade]} {r.count}." for r in rows if r.count)
    return _picture(m, "gaps", lines, GapChart(rows, tuple(words.items())))


def _scores(m: Material, name: str, scored: Iterable[tuple[str, Score]]) -> Picture:
    rows = tuple(
        ScoreRow(
            label=label,
            claimed=float(score.claimed),
            evidenced=float(score.evidenced),
            claimed_text=m.percent(score.claimed),
            evidenced_text=m.percent(score.evidenced),
        )
        for label, score in scored
        if score.claimed is not None and score.evidenced is not None
    )
    chart = ScoreChart(
        rows=rows,
        claimed=m.t("report-claimed"),
        evidenced=m.t("report-evidenced"),
        bounds=tuple(int(floor) for floor, _ in reversed(BANDS) if floor),
        percent_before=m.language == "tr",
    )
    lines = (
        m.t("report-chart-line", label=r.label, claimed=r.claimed_text, evidenced=r.evidenced_text)
        for r in rows
    )
    return _picture(m, name, lines, chart)


def _picture(m: Material, name: str, lines: Iterable[str], chart: ScoreChart | GapChart) -> Picture:
    title = m.t(f"report-chart-{name}")
    unique = f"{m.standard.id}-{name}" if m.joint else name  # two standards have a picture each
    return Picture(unique, title, f"{title}: {' '.join(lines)}", chart)


def joint_heat_map(sides: Sequence[Side], t: Translator) -> Picture:
    """The clauses of every side on the colours of what is evidenced, standard by standard."""
    rows: list[str] = []
    heads: list[int] = []
    tiles: list[HeatTile] = []
    said: list[str] = []
    for side in sides:
        heads.append(len(rows))
        rows.append(side.standard.designation)
        own = [
            _tile(side, t, clause, row, place)
            for row, (_, clauses) in enumerate(_lines(side, t), start=len(rows))
            for place, clause in enumerate(clauses)
        ]
        rows += (name for name, _ in _lines(side, t))
        tiles += own
        said.append(f"{side.standard.designation}: {', '.join(f'{x.number} {x.score}' for x in own)}.")
    chart = HeatMap(tuple(rows), tuple(heads), tuple(tiles), _bands(tiles, t))
    title = t("report-joint-heat")
    return Picture("joint-heat", title, f"{title}: {' '.join(said)}", chart)


def _bands(tiles: Iterable[HeatTile], t: Translator) -> tuple[tuple[str, str], ...]:
    words = [(verdict.value, t(f"verdict-{verdict}")) for _, verdict in reversed(BANDS)]
    if any(tile.band == "none" for tile in tiles):
        words.append(("none", t("not-applicable")))
    return tuple(words)


def _lines(side: Side, t: Translator) -> Iterator[tuple[str, list[Clause]]]:
    """The lines of one standard: a chapter's name with its clauses, then without a name what does not fit."""
    annexes: list[Clause] = []
    for chapter in side.standard.chapters:
        clauses = [c for c in chapter.clauses if c.number in side.judgement.card.clauses]
        if chapter.role == "annex":
            annexes += clauses
        else:
            yield from _broken(f"{chapter.number} {chapter.title[t.language]}", clauses)
    yield from _broken(t("report-annexes"), annexes)


def _broken(name: str, clauses: list[Clause]) -> Iterator[tuple[str, list[Clause]]]:
    for start in range(0, len(clauses), TILES):
        yield "" if start else name, clauses[start : start + TILES]


def _tile(side: Side, t: Translator, clause: Clause, row: int, place: int) -> HeatTile:
    evidenced = side.judgement.card.clauses[clause.number].evidenced
    title = f"{clause.number} {clause.title[t.language]}"
    return HeatTile(row, place, clause.number, percent(t, evidenced), band_of(evidenced), title)
