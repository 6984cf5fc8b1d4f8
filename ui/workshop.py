"""One requirement at a time, in large type for the projector; turned and answered from the keyboard too.

Left and Right turn, the digits 0 to 5 answer, Esc closes.
"""

from __future__ import annotations

import streamlit as st

from assessment.model import Answer, Level
from checklists import Requirement
from ui import answer_fields, conflict_box, errors, guidance, question_card, state
from ui.answer_form import LAST, NOT_APPLICABLE, AnswerForm
from ui.clause_names import name
from ui.clause_pages import ClausePage
from ui.clause_turner import Turner, progress
from ui.text import plain

ON = "workshop"

# Streamlit has no type larger than a title's, and no way to leave the sidebar out of one view.
STYLE = """<style>
[data-testid="stSidebar"], [data-testid="stExpandSidebarButton"], [data-testid="stMain"] h1 { display: none; }
.st-key-workshop-text p { font-size: clamp(1.4rem, 2.5vw, 2.5rem); line-height: 1.35; }
.st-key-workshop-levels button { min-height: 4.5rem; }
.st-key-workshop-levels kbd { display: none; }
.st-key-workshop-levels button p { font-size: clamp(1rem, 1.3vw, 1.4rem); }
.st-key-workshop-meaning p { font-size: clamp(1.05rem, 1.4vw, 1.5rem); }
</style>"""


def is_on() -> bool:
    """Whether the workshop view is chosen."""
    return bool(state.recall(ON))


def switch(turner: Turner) -> None:
    """The button that opens the view at the requirement that was answered last, or the clause's first."""
    st.button(
        state.words()("workshop"),
        key="workshop-open",
        icon=":material/present_to_all:",
        help=state.words()("workshop.help"),
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
    form = AnswerForm(turner.current.assessment.id, requirement.id)
    answer = form.read(turner.current)
    _top(page, turner)
    with st.container(key="workshop-text", gap="xsmall"):
        st.header(requirement.number, anchor=False)
        st.markdown(plain(requirement.text[state.language()]))
    conflict_box.show(form)
    _levels(form, answer)
    _said(turner, form, answer, requirement)
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


def _said(turner: Turner, form: AnswerForm, answer: Answer, requirement: Requirement) -> None:
    t, item = state.words(), turner.current.judgement.card.items[requirement.id]
    with st.container(key="workshop-meaning"):
        st.markdown(question_card.status(form, answer, item, notes_are_open=True))
    if form.choice(answer) == NOT_APPLICABLE:
        answer_fields.reason(form, answer)
    if form.refusal:
        errors.show(form.refusal)
    answer_fields.pair(form, answer)
    with st.expander(t("answer-guidance"), icon=":material/help:"):
        guidance.show(turner.current.standard, requirement)


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
