"""One requirement as a card: the level, what it means and counts for, and what is said and shown for it.

A card is a fragment: a click redraws it and the sidebar's figures, nothing else. What is seldom needed
(notes, evidence, guidance) is drawn only when it is asked for: each element costs at every click.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import streamlit as st

from assessment.explain import explain_item
from assessment.model import Answer, Level
from assessment.score import ItemScore, State
from checklists import Language, Requirement
from i18n import Translator, translator
from ui import (
    answer_fields,
    conflict_box,
    errors,
    evidence_panel,
    guidance,
    joint_card,
    joint_lines,
    saving,
    state,
    transition_check,
)
from ui.answer_form import NOT_APPLICABLE, AnswerForm, Choice
from ui.clause_turner import card_key
from ui.joint_form import JointForm, form_of
from ui.text import plain, shortened

CHOICES: tuple[Choice, ...] = (*Level, NOT_APPLICABLE)
SNIPPET = 140
"""Characters of a note that a closed card shows."""


def draw(current: state.Current, requirement: Requirement) -> None:
    """The whole card of a requirement."""
    form = form_of(current, requirement.id)
    answer = form.read(current)
    shown = current.side_of(requirement.id).assessment.answer(requirement.id)
    with st.container(border=True, key=card_key(requirement)):
        above = (f"### {requirement.number}", plain(requirement.text[state.language()]))
        st.markdown("\n\n".join(filter(None, (*above, joint_lines.above(current, requirement)))))
        conflict_box.show(form)
        _level(form, shown)
        undecided(current, form, shown)
        transition_check.show(current.side_of(requirement.id).standard, form, answer)
        details = form.key("details")
        st.markdown(status(current, form, notes_are_open=bool(state.recall(details))))
        if _is_unfolded(current, form, details):
            joint_card.way_over(current, form)
            answer_fields.notes(form, answer, shown)
            evidence_panel.show(current, form, answer)
            guidance.show(current.side_of(requirement.id).standard, requirement)


def undecided(current: state.Current, form: AnswerForm, shown: Answer) -> None:
    """What a level still needs, in a card and in the workshop view: a reason, a decision, a correction."""
    joint_card.waiting(current, form)
    if form.choice(shown) == NOT_APPLICABLE and not form.has_own_reason:
        answer_fields.reason(form, shown)
    if form.refusal:
        errors.show(form.refusal)


def _is_unfolded(current: state.Current, form: AnswerForm, details: str) -> bool:
    """Whether the details are asked for; beside them, where a card has it, the way to a separate answer."""
    if not isinstance(form, JointForm):
        return _details(details)
    with st.container(horizontal=True):
        is_open = _details(details)
        joint_card.ways(current, form)
    return is_open


def _details(details: str) -> bool:
    """A button opens them: with an expander on each of 25 cards, a click on a level took a seventh longer in
    the browser."""
    is_open = bool(state.recall(details))
    st.button(
        state.words()("answer-details-close" if is_open else "answer-details"),
        key=f"{details}/switch",
        icon=":material/expand_less:" if is_open else ":material/expand_more:",
        icon_position="right",
        type="tertiary",
        on_click=state.keep,
        args=(details, not is_open),
    )
    return is_open


def _level(form: AnswerForm, answer: Answer) -> None:
    words = level_words(state.language())
    st.segmented_control(
        state.words()("answer-level-of", number=form.number),
        CHOICES,
        format_func=words.__getitem__,
        key=form.seed("level", form.choice(answer)),
        required=True,
        on_change=form.choose,
        label_visibility="collapsed",
    )


@lru_cache(maxsize=2)
def level_words(language: Language) -> dict[Choice, str]:
    """Every choice of the level control in words."""
    t = translator(language)
    words: dict[Choice, str] = {level: f"{int(level)} {t(f'level-{int(level)}')}" for level in Level}
    return words | {NOT_APPLICABLE: t("not-applicable"), None: t("not-answered")}


def status(current: state.Current, form: AnswerForm, *, notes_are_open: bool) -> str:
    """What the answer means, what it counts for and why, where it comes from, and when it was saved: one
    element, because it changes at every click."""
    item = current.side_of(form.requirement).judgement.card.items[form.requirement]
    notes = () if notes_are_open else _snippets(current, form)
    lines = (
        _meaning(item, form.words),
        *joint_lines.below(current, form.requirement),
        *notes,
        saving.saved_words(form.place),
    )
    return "  \n".join(f":small[{line}]" for line in lines if line)


def _meaning(item: ItemScore, t: Translator) -> str:
    why = t.say(explain_item(item).rule)
    if item.state is not State.ANSWERED or item.claimed is None or item.evidenced is None:
        return f":gray[{why}]"
    means = t(f"level-{int(item.claimed)}.means")
    both = t("answer-both", claimed=int(item.claimed), evidenced=int(item.evidenced))
    mark = ":material/trending_down:" if item.is_capped else ":material/verified:"
    return f"{means}  \n:small[{mark} **{both}**] :small[:gray[{why}]]"


def _snippets(current: state.Current, form: AnswerForm) -> Iterator[str]:
    t, effective = state.words(), current.side_of(form.requirement).assessment
    answer = effective.answer(form.requirement)
    for field in ("seen", "missing", "action"):
        text = getattr(answer, field)
        if text:
            yield f":gray[{t(f'answer-{field}')}:] {plain(shortened(text, SNIPPET))}"
    shared = len(effective.shared.get(form.requirement, ()))
    if answer.evidence or shared:
        count = t("answer-evidence-count", count=len(answer.evidence) + shared)
        yield f":gray[{t('answer-evidence')}:] {count}" + (f" ({t('joint-shared')})" if shared else "")
