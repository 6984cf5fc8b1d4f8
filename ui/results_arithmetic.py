"""Every figure unfolded to its arithmetic, so that any of them can be checked with a pocket calculator."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

import streamlit as st

from assessment.explain import Step, Term, explain
from assessment.joint import Side
from i18n import Translator
from ui import results_side, state
from ui.text import plain

Kind = Literal["evidenced", "claimed"]
KINDS: tuple[Kind, ...] = ("evidenced", "claimed")


def show(current: state.Current) -> None:
    """The whole score, and below it each chapter to unfold."""
    side = results_side.chosen(current)
    t = state.words().on(side.standard.nature)
    st.caption(t("results-arithmetic-intro"))
    kind: Kind = st.segmented_control(
        t("results-arithmetic-kind"),
        KINDS,
        default="evidenced",
        format_func=lambda k: t(f"results-kind-{k}"),
        key="arithmetic-kind",
        required=True,
    )
    whole = explain(side.standard, side.judgement.card)
    with st.container(border=True):
        st.header(t("results-whole"), anchor=False)
        st.markdown(_step(whole, kind, t))
    for part in whole.parts:
        title = f"{name(side, part.name, t)} · {figure(_value(part, kind), t)}"
        chapter = st.expander(title, key=f"arithmetic:{side.standard.nature}:{part.name}", on_change="rerun")
        if chapter.open:
            with chapter:
                _chapter(side, part, kind, t)


def _chapter(side: Side, chapter: Step, kind: Kind, t: Translator) -> None:
    st.markdown(_step(chapter, kind, t))
    for part in chapter.parts:
        st.subheader(name(side, part.name, t), anchor=False)
        st.markdown(_step(part, kind, t))
        st.markdown("\n".join(f"- **{item.name}** {plain(t.say(item.rule))}" for item in part.parts))


def _step(step: Step, kind: Kind, t: Translator) -> str:
    return f"{plain(t.say(step.rule))}\n\n`{line(step, kind, t)}`"


def line(step: Step, kind: Kind, t: Translator) -> str:
    """The sum of a step in the language's numbers: "(10 × 62.5 + 20 × 70.1) ÷ 30 = 67.57"."""
    value = _value(step, kind)
    if value is None or not step.divisor:
        return t("results-nothing-applies")
    sign = "=" if (100 * value).denominator == 1 else "≈"
    return f"({' + '.join(_terms(step.terms, kind, t))}) ÷ {t.number(step.divisor)} {sign} {figure(value, t)}"


def _terms(terms: tuple[Term, ...], kind: Kind, t: Translator) -> Iterator[str]:
    for term in terms:
        value = term.evidenced if kind == "evidenced" else term.claimed
        yield figure(value, t) if term.weight == 1 else f"{t.number(term.weight)} × {figure(value, t)}"


def figure(value: Fraction | None, t: Translator) -> str:
    """A score to two places, or whole; a dash for none."""
    if value is None:
        return "–"
    return t.number(value, 0 if value.denominator == 1 else 2)


def _value(step: Step, kind: Kind) -> Fraction | None:
    return step.evidenced if kind == "evidenced" else step.claimed


def name(side: Side, number: str, t: Translator) -> str:
    """A chapter's or clause's number and title as Markdown."""
    titles = {chapter.number: chapter.title for chapter in side.standard.chapters}
    titles |= {n: clause.title for n, clause in side.standard.clauses.items() if n not in titles}
    return f"{number} {plain(titles[number][t.language])}"
