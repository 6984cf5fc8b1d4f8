"""What carrying an assessment over comes to: counts, and every requirement that is told differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import streamlit as st

from assessment.standpoint import Standpoint
from assessment.transition import Fate, Step, Transition, carried
from checklists.edition import ChangeKind
from checklists.words import number_of
from i18n import Translator
from reports.edition_words import source_words, was_words
from ui import state, transition_status
from ui.text import plain

COLOURS: Final = {
    Fate.KEPT: "green",
    Fate.CHECK: "orange",
    Fate.AGAIN: "red",
    Fate.OPEN: "gray",
    Fate.THERE: "blue",
}


def show(at: Standpoint, way: Transition) -> None:
    """The preview; nothing is stored by looking at it."""
    t = state.words().on(way.later.nature)
    st.subheader(
        t("transition-what", former=way.former.designation, later=way.later.designation), anchor=False
    )
    _counts(way, t)
    st.markdown(t("transition-answers", count=len(carried(way))))
    transition_status.days(at, t)
    st.subheader(t("transition-differs"), anchor=False)
    for kind in ChangeKind:
        if kind is not ChangeKind.SAME and way.of(kind):
            _kind(way, kind, t)
    _removed(way, t)
    _same(way, t)
    transition_status.report(at, t)


def _counts(way: Transition, t: Translator) -> None:
    counted = Counter(step.fate for step in way.steps)
    fates = [fate for fate in Fate if fate is not Fate.THERE or counted[fate]]
    with st.grid(len(fates), min_column_width=130):
        for fate in fates:
            name = f"transition-fate-{fate}"
            st.metric(t(name), t.number(counted[fate]), help=t(f"{name}.help"))


def _kind(way: Transition, kind: ChangeKind, t: Translator) -> None:
    steps = way.of(kind)
    with st.expander(f"{t(f'change-{kind}')} ({t.number(len(steps))})", expanded=True):
        st.caption(t(f"change-{kind}.means"))
        for step in steps:
            st.markdown("  \n".join(_lines(way, step, t)))


def _lines(way: Transition, step: Step, t: Translator) -> Iterator[str]:
    """Number, former number, what becomes of the answer; what is different; its source and certainty."""
    number = number_of(step.requirement)
    was = was_words(number, step.origin, t)
    fate = f":{COLOURS[step.fate]}-badge[{t(f'transition-fate-{step.fate}')}]"
    yield " ".join(filter(None, (f"**{number}**", was and f":small[:gray[{was}]]", fate)))
    if step.origin.change:
        yield plain(step.origin.change[t.language])
    yield f":small[:gray[{plain(source_words(way.edition, step.origin, t))}]]"


def _removed(way: Transition, t: Translator) -> None:
    for number, clause in way.removed_clauses.items():
        words = f"**{t('transition-removed-clause', number=number)}**  \n{plain(clause.change[t.language])}"
        st.markdown(f"{words}  \n:small[:gray[{plain(source_words(way.edition, clause, t))}]]")
    if way.removed:
        numbers = t.listing(number_of(id_) for id_ in way.removed)
        st.markdown(f"**{t('transition-removed')}**  \n{numbers}")


def _same(way: Transition, t: Translator) -> None:
    steps = way.of(ChangeKind.SAME)
    with st.expander(f"{t('transition-stays')} ({t.number(len(steps))})"):
        st.caption(t("transition-stays-note"))
        for fate in Fate:
            numbers = [number_of(s.requirement) for s in steps if s.fate is fate]
            if numbers:
                label = f"{t(f'transition-fate-{fate}')} ({t.number(len(numbers))})"
                st.markdown(f"**{label}**  \n{' · '.join(numbers)}")
