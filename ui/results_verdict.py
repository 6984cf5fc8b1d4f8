"""The verdict, what binds it, and the four figures behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assessment.gates import GateResult
from assessment.joint import Side
from i18n import Translator
from ui import layout, results_savings, state
from ui.text import plain


def show(current: state.Current) -> None:
    """The whole tab; two standards stand side by side, each judged for itself."""
    t, sides = state.words(), current.sides
    for column, side in zip(_columns(sides), sides, strict=True):
        with column:
            _summary(side, t.on(side.standard.nature), name=current.joint is not None)
    if current.joint:
        results_savings.show(current.joint)
    for column, side in zip(_columns(sides), sides, strict=True):
        with column:
            _gates(side, t.on(side.standard.nature), name=current.joint is not None)
    st.caption(t("results-notice"))


def _columns(sides: tuple[Side, ...]) -> Sequence[DeltaGenerator]:
    """A column for each standard; one alone has the page's whole width."""
    return st.columns(len(sides)) if len(sides) > 1 else (st.container(),)


def _summary(side: Side, t: Translator, *, name: bool) -> None:
    if name:
        st.subheader(side.standard.designation, anchor=False)
    _verdict(side, t)
    _figures(side, t, columns=2 if name else 4)
    if side.judgement.readiness.provisional:
        count = side.judgement.card.whole.open
        st.warning(t("results-provisional", count=count), icon=":material/hourglass_top:")


def _gates(side: Side, t: Translator, *, name: bool) -> None:
    readiness = side.judgement.readiness
    title = f"{t('results-gates')} · {side.standard.designation}" if name else t("results-gates")
    st.header(title, anchor=False)
    closed, total = len(readiness.closed_gates), len(readiness.gates)
    st.caption(f"{t('results-gates-closed', closed=closed, total=total)} {t('results-gates-intro')}")
    for gate in readiness.gates:
        _gate(gate, gate is readiness.binding, t)


def _verdict(side: Side, t: Translator) -> None:
    with st.container(border=True, gap="xsmall"):
        colour, words = layout.standing(side)
        st.header(f":{colour}[{words}]", anchor=False)
        for line in _reasons(side, t):
            st.markdown(line)


def _reasons(side: Side, t: Translator) -> Iterator[str]:
    readiness, whole = side.judgement.readiness, side.judgement.card.whole
    if whole.open == whole.asked:
        yield t("not-started.means")
        return
    yield t(f"verdict-{readiness.verdict}.means")
    if readiness.binding:
        by_score, title = t(f"verdict-{readiness.by_score}"), readiness.binding.gate.title[t.language]
        yield t("results-binding", gate=plain(title), verdict=by_score)
    else:
        yield t("results-not-bound")


def _figures(side: Side, t: Translator, columns: int) -> None:
    whole = side.judgement.card.whole
    with st.grid(columns, min_column_width=150):
        st.metric(
            t("score-evidenced"), t.percent(whole.evidenced, 1), border=True, help=t("score-evidenced.help")
        )
        st.metric(
            t("results-claimed"), t.percent(whole.claimed, 1), border=True, help=t("results-claimed.help")
        )
        st.metric(
            t("answered"),
            _part(whole.answered, whole.applicable, t),
            border=True,
            help=t("results-answered.help", asked=whole.asked),
        )
        st.metric(
            t("results-backed"),
            _part(whole.backed, whole.applicable, t),
            border=True,
            help=t("results-backed.help"),
        )


def _part(part: int, whole: int, t: Translator) -> str:
    return f"{t.number(part)} / {t.number(whole)}"


def _gate(result: GateResult, binds: bool, t: Translator) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{plain(result.gate.title[t.language])}**  \n{' '.join(_marks(result, binds, t))}")
        if result.held_by:
            st.markdown("\n".join(f"- {plain(t.say(held))}" for held in result.held_by))
        source = t("results-gate-source", source=plain(result.gate.source[t.language]))
        st.markdown(f":small[:gray[{plain(result.gate.why[t.language])} {source}]]")


def _marks(result: GateResult, binds: bool, t: Translator) -> Iterator[str]:
    if result.passed:
        yield f":green-badge[:material/check: {t('results-gate-passed')}]"
        return
    yield f":red-badge[:material/block: {t('results-gate-closed')}]"
    if binds:
        yield f":orange-badge[:material/priority_high: {t('results-gate-binding')}]"
    cap = t(f"verdict-{result.gate.caps_at}")
    yield f":small[:gray[{t('results-gate-cap', verdict=cap)}]]"
