"""Where the organisation stands: the heat map with its numbers, the charts, the best and worst clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

import streamlit as st

from assessment.findings import Finding, Grade
from assessment.joint import Side
from assessment.scale import band
from assessment.score import Score
from checklists import Chapter, Language
from i18n import Translator, translator
from ui import layout, results_side, state
from ui.text import plain

if TYPE_CHECKING:
    from reports.sections.pictures import Picture

EXTREMES = 5
GAPS = (Grade.MAJOR, Grade.MINOR, Grade.OPPORTUNITY)
SIZE = {"type": "fit-x", "contains": "padding"}
"""As wide as the page, as high as rows, axis and legend together. Streamlit's own way squeezes the rows."""
PADDING = {"left": 4, "right": 28, "top": 4, "bottom": 4}
"""Pixels; on the right as many as a number beside a mark at 100 % takes."""


def show(current: state.Current) -> None:
    """The whole tab; for two standards first the map of both, then each by the switch."""
    if current.joint:
        _joint_map(current)
    side = results_side.chosen(current)
    t = state.words().on(side.standard.nature)
    st.header(t("results-heat"), anchor=False)
    st.caption(t("results-heat-note"))
    st.container(key="wide-table").markdown(_table(side, t))
    _charts(current, side, t)
    _extremes(side, t)


def _joint_map(current: state.Current) -> None:
    t = state.words()
    with st.spinner(t("results-drawing")):
        picture = _joint_picture(current.assessment.id, current.version, t.language)
    st.header(picture.title, anchor=False)
    _draw(picture)


@lru_cache(maxsize=8)
def _joint_picture(assessment_id: str, version: int, language: Language) -> Picture:
    """The report's map of both standards, as of a version of an assessment."""
    from reports.sections.pictures import joint_heat_map  # Altair takes a second to import

    return joint_heat_map(state.look_at(assessment_id).sides, translator(language).on("joint"))


def _table(side: Side, t: Translator) -> str:
    heads = ("clause", "asked", "evidenced", "claimed", "backed")
    words = [t(f"results-column-{head}") for head in heads] + [t(f"severity-{grade}") for grade in GAPS]
    lines = [" | ".join(words), " | ".join([":---", *["---:"] * (len(words) - 1)])]
    return "\n".join(lines + [" | ".join(row) for row in _rows(side, t)])


def _rows(side: Side, t: Translator) -> Iterator[list[str]]:
    card, counts = side.judgement.card, _counts(side.judgement.readiness.findings)
    for chapter in side.standard.chapters:
        if chapter.number not in card.chapters:
            continue
        numbers = _clauses(chapter, card.clauses)
        sums = [sum(counts[n, grade] for n in numbers) for grade in GAPS]
        name = f"**{chapter.number} {plain(chapter.title[t.language])}**"
        yield _row(name, card.chapters[chapter.number], sums, t)
        if chapter.role != "annex":
            for number in numbers:
                title = plain(side.standard.clauses[number].title[t.language])
                grades = [counts[number, grade] for grade in GAPS]
                yield _row(f"{number} {title}", card.clauses[number], grades, t)


def _clauses(chapter: Chapter, scored: Iterable[str]) -> list[str]:
    """The clauses of a chapter that hold requirements themselves."""
    known = frozenset(scored)
    return [c.number for top in chapter.clauses for c in top.walk() if c.requirements and c.number in known]


def _row(name: str, score: Score, grades: list[int], t: Translator) -> list[str]:
    return [
        name,
        t.number(score.asked),
        _scored(score.evidenced, t),
        t.percent(score.claimed),
        f"{t.number(score.backed)}/{t.number(score.applicable)}",
        *(t.number(count) if count else "" for count in grades),
    ]


def _scored(value: Fraction | None, t: Translator) -> str:
    """A number on the colour of the verdict that it would give alone."""
    if value is None:
        return "–"
    colour, _ = layout.VERDICT_LOOKS[band(value)]
    return f":{colour}-badge[{t.percent(value)}]"


def _counts(findings: tuple[Finding, ...]) -> Counter[tuple[str, Grade]]:
    return Counter((finding.requirement.clause, finding.grade) for finding in findings)


def _charts(current: state.Current, side: Side, t: Translator) -> None:
    st.header(t("results-charts"), anchor=False)
    with st.spinner(t("results-drawing")):
        pictures = _pictures(current.assessment.id, current.version, side.standard.nature, t.language)
    for picture in pictures:
        st.subheader(picture.title, anchor=False)
        _draw(picture)


def _draw(picture: Picture) -> None:
    drawn = picture.chart.draw().properties(autosize=SIZE, padding=PADDING)
    st.altair_chart(drawn, alt=picture.alt, key=f"chart-{picture.name}")


@lru_cache(maxsize=8)
def _pictures(assessment_id: str, version: int, nature: str, language: Language) -> tuple[Picture, ...]:
    """The report's charts of one standard, as of a version of an assessment."""
    from reports.report import pictures  # Altair takes a second to import

    side = next(s for s in state.look_at(assessment_id).sides if s.standard.nature == nature)
    day = side.judgement.card.as_of
    return pictures(side.standard, side.assessment, as_of=day, language=language)


def _extremes(side: Side, t: Translator) -> None:
    scored = [
        (score.evidenced, number)
        for number, score in side.judgement.card.clauses.items()
        if score.evidenced is not None and score.answered and side.standard.clauses[number].requirements
    ]
    if len(scored) < 2 * EXTREMES:
        return
    best = sorted(scored, key=lambda pair: -pair[0])[:EXTREMES]
    worst = sorted(scored)[:EXTREMES]
    for column, name, pairs in zip(st.columns(2), ("strongest", "weakest"), (best, worst), strict=True):
        with column:
            st.subheader(t(f"results-{name}"), anchor=False)
            st.markdown("\n".join(_extreme(side, pair, t) for pair in pairs))


def _extreme(side: Side, pair: tuple[Fraction, str], t: Translator) -> str:
    title = plain(side.standard.clauses[pair[1]].title[t.language])
    return f"- {_scored(pair[0], t)} {pair[1]} {title}"
