"""The verdict, what binds it, and the four figures behind it."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from assessment.gates import GateResult
from i18n import Translator
from ui import layout, state
from ui.text import plain


def show(current: state.Current) -> None:
    """The whole tab."""
    t, readiness = state.words(), current.judgement.readiness
    _verdict(current, t)
    _figures(current, t)
    if readiness.provisional:
        count = current.judgement.card.whole.open
        st.warning(t("results-provisional", count=count), icon=":material/hourglass_top:")
    st.header(t("results-gates"), anchor=False)
    closed, total = len(readiness.closed_gates), len(readiness.gates)
    st.caption(f"{t('results-gates-closed', closed=closed, total=total)} {t('results-gates-intro')}")
    for gate in readiness.gates:
        _gate(gate, gate is readiness.binding, t)
    st.caption(t("results-notice"))


def _verdict(current: state.Current, t: Translator) -> None:
    with st.container(border=True, gap="xsmall"):
        colour, words = layout.standing(current)
        st.header(f":{colour}[{words}]", anchor=False)
        for line in _reasons(current, t):
            st.markdown(line)


def _reasons(current: state.Current, t: Translator) -> Iterator[str]:
    readiness, whole = current.judgement.readiness, current.judgement.card.whole
    if whole.open == whole.asked:
        yield t("not-started.means")
        return
    yield t(f"verdict-{readiness.verdict}.means")
    if readiness.binding:
        by_score, title = t(f"verdict-{readiness.by_score}"), readiness.binding.gate.title[t.language]
        yield t("results-binding", gate=plain(title), verdict=by_score)
    else:
        yield t("results-not-bound")


def _figures(current: state.Current, t: Translator) -> None:
    whole = current.judgement.card.whole
    with st.grid(4, min_column_width=150):
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
