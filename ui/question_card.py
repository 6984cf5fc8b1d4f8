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
from i18n import translator
from ui import answer_fields, conflict_box, errors, evidence_panel, guidance, saving, state
from ui.answer_form import NOT_APPLICABLE, AnswerForm, Choice
from ui.clause_turner import card_key
from ui.text import plain, shortened

CHOICES: tuple[Choice, ...] = (*Level, NOT_APPLICABLE)
SNIPPET = 140
"""Characters of a note that a closed card shows."""


def draw(current: state.Current, requirement: Requirement) -> None:
    """The whole card of a requirement."""
    t = state.words()
    form = AnswerForm(current.assessment.id, requirement.id)
    answer = form.read(current)
    item = current.judgement.card.items[requirement.id]
    with st.container(border=True, key=card_key(requirement)):
        st.markdown(f"### {requirement.number}\n\n{plain(requirement.text[t.language])}")
        conflict_box.show(form)
        _level(form, answer)
        if form.choice(answer) == NOT_APPLICABLE:
            answer_fields.reason(form, answer)
        if form.refusal:
            errors.show(form.refusal)
        details = form.key("details")
        st.markdown(status(form, answer, item, notes_are_open=bool(state.recall(details))))
        if _is_unfolded(details):
            answer_fields.notes(form, answer)
            evidence_panel.show(current, form, answer)
            guidance.show(current.standard, requirement)


def _is_unfolded(details: str) -> bool:
    """Whether the details are asked for. A button says so: with an expander on each of 25 cards, a click on a
    level took a seventh longer in the browser."""
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


def status(form: AnswerForm, answer: Answer, item: ItemScore, *, notes_are_open: bool) -> str:
    """What the answer means, what it counts for and why, and when it was saved: one element, because it
    changes at every click."""
    lines = [_meaning(item), *([] if notes_are_open else _snippets(answer)), saving.saved_words(form.place)]
    return "  \n".join(f":small[{line}]" for line in lines if line)


def _meaning(item: ItemScore) -> str:
    t = state.words()
    why = t.say(explain_item(item).rule)
    if item.state is not State.ANSWERED or item.claimed is None or item.evidenced is None:
        return f":gray[{why}]"
    means = t(f"level-{int(item.claimed)}.means")
    both = t("answer-both", claimed=int(item.claimed), evidenced=int(item.evidenced))
    mark = ":material/trending_down:" if item.is_capped else ":material/verified:"
    return f"{means}  \n:small[{mark} **{both}**] :small[:gray[{why}]]"


def _snippets(answer: Answer) -> Iterator[str]:
    t = state.words()
    for field in ("seen", "missing", "action"):
        text = getattr(answer, field)
        if text:
            yield f":gray[{t(f'answer-{field}')}:] {plain(shortened(text, SNIPPET))}"
    if answer.evidence:
        yield f":gray[{t('answer-evidence')}:] {t('answer-evidence-count', count=len(answer.evidence))}"
