"""The frame around every page: page settings, navigation, the current assessment, the language switch."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assessment.joint import Side
from assessment.model import Setup
from checklists import Depth, Standard
from checklists.model import LANGUAGES, Verdict
from i18n import LANGUAGE_NAMES, Translator
from ui import checklist_notice, clause_outlets, saving, state
from ui.pages import ICON, LOGO, PAGES, PageSpec
from ui.text import plain

_GLANCE = "glance-place"
_ASIDE = "aside-place"
SIDEBAR_WIDTH = 272
"""Pixels; on a phone it starts closed."""

VERDICT_LOOKS = {
    Verdict.BUILD: ("red", ":material/construction:"),
    Verdict.PLAN: ("orange", ":material/event_note:"),
    Verdict.STAGE_1: ("blue", ":material/flag:"),
    Verdict.STAGE_2: ("green", ":material/verified:"),
}


def navigation() -> st.Page:
    """The menu in the chosen language; returns the page that is asked for."""
    t = state.words()
    st.set_page_config(
        page_title="Hazır",
        page_icon=ICON,
        layout="wide",
        initial_sidebar_state=SIDEBAR_WIDTH,
        menu_items={"About": t("about")},
    )
    st.logo(LOGO, icon_image=ICON, size="large")
    menu: dict[str, list[st.Page]] = {}
    for spec in PAGES:
        heading = t(spec.section) if spec.section else ""
        menu.setdefault(heading, []).append(_page(spec, t))
    return st.navigation(menu, expanded=True)


def page(name: str) -> st.Page:
    """The page of that name, for links and ``st.switch_page``."""
    return _page(next(spec for spec in PAGES if spec.name == name), state.words())


def sidebar() -> None:
    """Below the menu: the current assessment at a glance, a place for the page, and the language."""
    with st.sidebar:
        _glance()
        state.keep(_ASIDE, st.container())
        st.segmented_control(
            "Dil / Language",
            LANGUAGES,
            format_func=LANGUAGE_NAMES.__getitem__,
            key=state.LANGUAGE_SWITCH,
            on_change=state.language_chosen,
            required=True,
            width="stretch",
            label_visibility="collapsed",
        )


def aside() -> DeltaGenerator:
    """Where a page may draw in the sidebar."""
    place: DeltaGenerator = state.recall(_ASIDE)
    return place


def glance_place() -> DeltaGenerator:
    """Where the current assessment's figures are drawn: an ``st.empty`` for ``ui.clause_outlets``."""
    place: DeltaGenerator = state.recall(_GLANCE)
    return place


def draw_glance(current: state.Current) -> None:
    """The figures, from the frame or from a card; few elements: they are drawn at every click on a level."""
    t, setup = state.words(), current.assessment.setup
    lines = (
        f":small[:gray[{t('current-assessment')}]]",
        f"**{plain(setup.organisation)}**",
        f":small[:gray[{plain(setup.name)}]]" if setup.name else "",
        *(line for side in current.sides for line in _figures(side, named=current.joint is not None)),
    )
    st.markdown("  \n".join(filter(None, lines)))
    wholes = [side.judgement.card.whole for side in current.sides]
    asked = sum(whole.asked for whole in wholes)
    answered = asked - sum(whole.open for whole in wholes)
    st.progress(answered / max(asked, 1), t("answered-of", answered=answered, asked=asked))


def _figures(side: Side, *, named: bool) -> tuple[str, str]:
    """A standard's verdict and its score; under its name where there are two."""
    t, (colour, words) = state.words(), standing(side)
    verdict, score = f":{colour}[{words}]", t.percent(side.judgement.card.whole.evidenced)
    if named:
        return f":small[:gray[{side.standard.designation} · {score}]]", verdict
    return verdict, f":small[:gray[{t('evidenced-score', score=score)}]]"


def header(page: st.Page) -> None:
    """The page's heading."""
    st.title(page.title, anchor=False)


def require_current() -> state.Current:
    """The current assessment; without one, the page says so, offers a choice and ends here.

    Where a checklist changed or is gone since the assessment began, that is said first.
    """
    current = state.current()
    if current is None:
        if state.current_id():
            checklist_notice.gone(state.current_id())
        else:
            _offer_choice()
        st.stop()
    checklist_notice.show(current)
    return current


def standing_badge(side: Side, name: str = "") -> None:
    """Where the organisation stands, as a badge, after the standard's name where there are two."""
    colour, words = standing(side)
    st.markdown(f"{name} :{colour}-badge[{words}]".strip(), width="content")


def standing(side: state.Current | Side) -> tuple[str, str]:
    """A colour, and the verdict in words with its icon; before the first answer there is no verdict."""
    t, whole = state.words(), side.judgement.card.whole
    if whole.open == whole.asked:
        return "gray", f":material/hourglass_empty: {t('not-started')}"
    verdict = side.judgement.readiness.verdict
    colour, icon = VERDICT_LOOKS[verdict]
    return colour, f"{icon} {t(f'verdict-{verdict}')}"


def depth_choice(
    standard: Standard, *, key: str, index: int = 0, on_change: Callable[[], None] | None = None
) -> Depth:
    """The depths of a standard, each with what it is for."""
    t = state.words()
    return st.radio(
        t("setup-depth"),
        list(standard.depths),
        index,
        format_func=lambda depth: standard.depths[depth].title[t.language],
        captions=[plan.about[t.language] for plan in standard.depths.values()],
        key=key,
        on_change=on_change,
    )


def _page(spec: PageSpec, t: Translator) -> st.Page:
    name = f"page-{spec.name.replace('_', '-')}"
    return st.Page(
        spec.path,
        title=t(name),
        icon=f":material/{spec.icon}:",
        url_path=spec.name,
        default=spec.is_home,
        help=t(f"{name}.help"),
    )


def _glance() -> None:
    current = state.current()
    if current is None:
        return
    with st.container(border=True, gap="xsmall"):
        place = st.empty()
        state.keep(_GLANCE, place)
        clause_outlets.Outlet(place, draw_glance).draw_from_page(current)
        saving.undo_button(current.assessment.id)


def _offer_choice() -> None:
    t = state.words()
    known = {s.id: s for s in state.store().list()}
    st.info(t("no-assessment.body"), title=t("no-assessment"), icon=":material/folder_open:")
    if known:
        chosen = st.selectbox(
            t("choose-assessment"),
            list(known),
            format_func=lambda key: _label(known[key].setup),
            index=None,
            placeholder=t("choose-assessment"),
            key="choose-assessment",
        )
        if chosen:
            state.open_assessment(chosen)
            st.rerun()
    st.page_link(page("assessments"), label=t("to-assessments"), icon=":material/arrow_back:")


def _label(setup: Setup) -> str:
    return " · ".join(part for part in (setup.organisation, setup.name) if part)
