"""The filters above a standard: each draws its field and says which requirements it keeps."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from checklists import ChangeKind, Depth, Requirement, Severity, Standard, load_standard
from ui import search, state

Keep = Callable[[Requirement], bool]
DOCUMENTED = ("maintain", "retain")


def filtered(standard: Standard, page: str) -> list[Requirement]:
    """What search and filters leave; each of them leads back to the first page (kept under ``page``)."""

    def to_first_page() -> None:
        state.forget(page)

    t = state.words()
    query = st.text_input(
        t("search"),
        key="standard-search",
        on_change=to_first_page,
        type="search",
        live=True,
        placeholder=t("search.example"),
    )
    with st.container(horizontal=True, vertical_alignment="top"):
        keeps = [
            _chapter(standard, to_first_page),
            _depth(standard, to_first_page),
            _severity(to_first_page),
            *([_documented(to_first_page)] if _documents(standard) else []),
        ]
    if standard.edition:
        keeps.append(_changes(standard, to_first_page))
    return [r for r in search.find(standard, query or "") if all(keep(r) for keep in keeps)]


def _chapter(standard: Standard, changed: Callable[[], None]) -> Keep:
    t = state.words()
    titles = {chapter.number: chapter.title[t.language] for chapter in standard.chapters}
    chosen = st.selectbox(
        t("chapter"),
        list(titles),
        index=None,
        format_func=lambda number: f"{number}  {titles[number]}",
        placeholder=t("all"),
        key=f"standard-chapter-{standard.id}",
        on_change=changed,
        width=330,
    )
    return lambda r: not chosen or standard.chapter_of(r).number == chosen


def _depth(standard: Standard, changed: Callable[[], None]) -> Keep:
    t = state.words()
    chosen = st.selectbox(
        t("setup-depth"),
        list(standard.depths),
        format_func=lambda depth: t(f"depth-{depth}"),
        key=f"standard-depth-{standard.id}",
        on_change=changed,
        width=220,
    )
    return lambda r: r.is_asked_at(chosen or Depth.FULL)


def _severity(changed: Callable[[], None]) -> Keep:
    t = state.words()
    chosen = st.pills(
        t("if-absent"),
        list(Severity),
        selection_mode="multi",
        format_func=lambda severity: t(f"severity-{severity}"),
        key="standard-severity",
        on_change=changed,
    )
    return lambda r: not chosen or r.if_absent in chosen


def _documents(standard: Standard) -> bool:
    return any(r.documented_information for r in standard.requirements.values())


def _documented(changed: Callable[[], None]) -> Keep:
    t = state.words()
    chosen = st.pills(
        t("documented-information"),
        DOCUMENTED,
        selection_mode="multi",
        format_func=lambda kind: t(f"documented-{kind}"),
        key="standard-documented",
        on_change=changed,
    )
    return lambda r: not chosen or r.documented_information in chosen


def _changes(standard: Standard, changed: Callable[[], None]) -> Keep:
    """Only what is different from the former edition, or only some kinds of difference."""
    t = state.words()
    edition = standard.edition
    base = load_standard(edition.base).designation if edition else ""
    only = st.toggle(t("changes-only", base=base), key="standard-changes-only", on_change=changed)
    if not only:
        return lambda r: True
    met = {origin.kind for origin in edition.origins.values()} if edition else set()
    chosen = st.pills(
        t("changes-kind"),
        [kind for kind in ChangeKind if kind in met and kind is not ChangeKind.SAME],
        selection_mode="multi",
        format_func=lambda kind: t(f"change-{kind}"),
        key="standard-changes-kind",
        on_change=changed,
    )
    return lambda r: _became(standard, r) in (chosen or set(ChangeKind) - {ChangeKind.SAME})


def _became(standard: Standard, requirement: Requirement) -> ChangeKind:
    origin = standard.origin(requirement.id)
    return origin.kind if origin else ChangeKind.SAME
