"""One requirement at a time, in large type for the projector; turned and answered from the keyboard too.

Left and Right turn, the digits 0 to 5 answer, Esc closes.
"""

from __future__ import annotations

import streamlit as st

from assessment.model import Answer, Level
from ui import (
    answer_fields,
    clause_outlets,
    conflict_box,
    guidance,
    joint_card,
    joint_lines,
    question_card,
    state,
)
from ui.answer_form import LAST, NOT_APPLICABLE, AnswerForm
from ui.clause_names import name
from ui.clause_pages import ClausePage
from ui.clause_turner import Turner, progress
from ui.joint_form import JointForm, form_of
from ui.text import plain

ON = "workshop"

# Streamlit has no type larger than a title's, and no way to leave the sidebar out of one view.
STYLE = """<style>
[data-testid="stSidebar"], [data-testid="stExpandSidebarButton"], [data-testid="stMain"] h1 { display: none; }
.st-key-workshop-text p { font-size: clamp(1.4rem, 2.5vw, 2.5rem); line-height: 1.35; }
.st-key-workshop-levels button { min-height: 4.5rem; }
.st-key-workshop-levels kbd { display: none; }
.st-key-workshop-levels button p { font-size: clamp(1rem, 1.3vw, 1.4rem); }
.st-key-workshop-joint p, .st-key-workshop-meaning p { font-size: clamp(1.05rem, 1.4vw, 1.5rem); }
</style>"""


def is_on() -> bool:
    """Whether the workshop view is chosen."""
    return bool(state.recall(ON))


def switch(turner: Turner) -> None:
    """The button that opens the view at the requirement that was answered last, or the clause's first."""
    st.button(
        turner.words("workshop"),
        key="workshop-open",
        icon=":material/present_to_all:",
        help=turner.words("workshop.help"),
        on_click=_open,
        args=(turner,),
    )


def _open(turner: Turner) -> None:
    here = [r.id for r in turner.page.requirements]
    last = state.recall(LAST)
    state.keep(ON, last if last in here else here[0])


def _close() -> None:
    state.keep(ON, "")


def show(turner: Turner) -> None:
    """The requirement that the view is at."""
    st.html(STYLE)
    order = [(page, r) for page in turner.pages for r in page.requirements]
    at = next((n for n, (_, r) in enumerate(order) if r.id == state.recall(ON)), 0)
    page, requirement = order[at]
    current, side = turner.current, turner.side
    clause_outlets.begin(())
    form = form_of(current, requirement.id)
    answer, shown = form.read(current), side.assessment.answer(requirement.id)
    _top(page, turner)
    with st.container(key="workshop-text", gap="xsmall"):
        st.header(requirement.number, anchor=False)
        st.markdown(plain(requirement.text[state.language()]))
    joint = joint_lines.above(current, requirement)
    if joint:
        with st.container(key="workshop-joint"):
            st.markdown(joint)
    conflict_box.show(form)
    _levels(form, shown)
    _said(current, form, shown)
    answer_fields.pair(form, answer, shown)
    with st.expander(state.words()("answer-guidance"), icon=":material/help:"):
        guidance.show(side.standard, requirement)
    before, after = (order[n][1].id if 0 <= n < len(order) else "" for n in (at - 1, at + 1))
    _turning(before, after)


def _top(page: ClausePage, turner: Turner) -> None:
    t = state.words()
    done, asked = progress(page, turner.current)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(f"{name(page)} · {t('assess-progress', done=done, asked=asked)}", width="content")
        st.button(
            t("workshop-close"),
            key="workshop-close",
            icon=":material/close:",
            shortcut="Esc",
            on_click=_close,
        )


def _levels(form: AnswerForm, answer: Answer) -> None:
    t = state.words()
    with st.container(key="workshop-levels"), st.grid(6, min_column_width=130):
        for level in Level:
            st.button(
                f"**{int(level)}** {t(f'level-{int(level)}')}",
                key=f"workshop-level-{int(level)}",
                type="primary" if form.choice(answer) == level else "secondary",
                shortcut=str(int(level)),
                width="stretch",
                wrap=True,
                on_click=form.set_level,
                args=(level,),
            )
    st.button(
        t("not-applicable"),
        key="workshop-na",
        type="primary" if form.choice(answer) == NOT_APPLICABLE else "tertiary",
        on_click=form.set_level,
        args=(NOT_APPLICABLE,),
    )


def _said(current: state.Current, form: AnswerForm, shown: Answer) -> None:
    with st.container(key="workshop-meaning"):
        st.markdown(question_card.status(current, form, notes_are_open=True))
    question_card.undecided(current, form, shown)
    if isinstance(form, JointForm):
        with st.container(horizontal=True):
            joint_card.ways(current, form)


def _turning(before: str, after: str) -> None:
    t = state.words()
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        for target, label, key in ((before, "workshop-previous", "Left"), (after, "workshop-next", "Right")):
            st.button(
                t(label),
                key=label,
                shortcut=key,
                disabled=not target,
                on_click=state.keep,
                args=(ON, target),
            )
