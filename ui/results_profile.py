"""Where the organisation stands: the heat map with its numbers, the charts, the best and worst clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

import streamlit as st

from assessment.findings import Finding, Grade
from assessment.scale import band
from assessment.score import Score
from checklists import Chapter, Language
from i18n import Translator
from ui import layout, state
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
    """The whole tab."""
    t = state.words()
    st.header(t("results-heat"), anchor=False)
    st.caption(t("results-heat-note"))
    st.container(key="wide-table").markdown(_table(current, t))
    _charts(current, t)
    _extremes(current, t)


def _table(current: state.Current, t: Translator) -> str:
    heads = ("clause", "asked", "evidenced", "claimed", "backed")
    words = [t(f"results-column-{head}") for head in heads] + [t(f"severity-{grade}") for grade in GAPS]
    lines = [" | ".join(words), " | ".join([":---", *["---:"] * (len(words) - 1)])]
    return "\n".join(lines + [" | ".join(row) for row in _rows(current, t)])


def _rows(current: state.Current, t: Translator) -> Iterator[list[str]]:
    card, counts = current.judgement.card, _counts(current.judgement.readiness.findings)
    for chapter in current.standard.chapters:
        if chapter.number not in card.chapters:
            continue
        numbers = _clauses(chapter, card.clauses)
        sums = [sum(counts[n, grade] for n in numbers) for grade in GAPS]
        name = f"**{chapter.number} {plain(chapter.title[t.language])}**"
        yield _row(name, card.chapters[chapter.number], sums, t)
        if chapter.role != "annex":
            for number in numbers:
                title = plain(current.standard.clauses[number].title[t.language])
                grades = [counts[number, grade] for grade in GAPS]
                yield _row(f"{number} {title}", _own(current, number), grades, t)


def _clauses(chapter: Chapter, scored: Iterable[str]) -> list[str]:
    """The clauses of a chapter that hold requirements themselves."""
    known = frozenset(scored)
    return [c.number for top in chapter.clauses for c in top.walk() if c.requirements and c.number in known]


def _own(current: state.Current, number: str) -> Score:
    return current.judgement.card.clauses[number]


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


def _charts(current: state.Current, t: Translator) -> None:
    st.header(t("results-charts"), anchor=False)
    with st.spinner(t("results-drawing")):
        pictures = _pictures(current.assessment.id, current.version, t.language)
    for picture in pictures:
        st.subheader(picture.title, anchor=False)
        drawn = picture.chart.draw().properties(autosize=SIZE, padding=PADDING)
        st.altair_chart(drawn, alt=picture.alt, key=f"chart-{picture.name}")


@lru_cache(maxsize=8)
def _pictures(assessment_id: str, version: int, language: Language) -> tuple[Picture, ...]:
    """The report's charts, as of a version of an assessment."""
    from reports.report import pictures  # Altair takes a second to import

    current = state.look_at(assessment_id)
    day = current.judgement.card.as_of
    return pictures(current.standard, current.assessment, as_of=day, language=language)


def _extremes(current: state.Current, t: Translator) -> None:
    scored = [
        (score.evidenced, number)
        for number, score in current.judgement.card.clauses.items()
        if score.evidenced is not None and score.answered and current.standard.clauses[number].requirements
    ]
    if len(scored) < 2 * EXTREMES:
        return
    best = sorted(scored, key=lambda pair: -pair[0])[:EXTREMES]
    worst = sorted(scored)[:EXTREMES]
    for column, name, pairs in zip(st.columns(2), ("strongest", "weakest"), (best, worst), strict=True):
        with column:
            st.subheader(t(f"results-{name}"), anchor=False)
            st.markdown("\n".join(_extreme(current, pair, t) for pair in pairs))


def _extreme(current: state.Current, pair: tuple[Fraction, str], t: Translator) -> str:
    title = plain(current.standard.clauses[pair[1]].title[t.language])
    return f"- {_scored(pair[0], t)} {pair[1]} {title}"
