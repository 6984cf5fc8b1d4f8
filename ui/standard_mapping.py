"""Our mapping between ISO 10002 and ISO 9001, read from either side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal

import streamlit as st

from checklists import Mapping, RelationKind, Requirement, Standard, known_ids, load_mapping, load_standard
from checklists.mapping import ClauseRelation, Relation
from i18n.fold import fold
from ui import search, standard_card, state
from ui.standard_paging import nothing, paged
from ui.text import plain

GUIDANCE = "iso-10002-2018"
PAGE = "mapping-page"
LOOKS: dict[RelationKind, tuple[Literal["green", "blue", "gray"], str]] = {
    RelationKind.SUBSET: ("green", ":material/check_circle:"),
    RelationKind.INTERSECTS: ("blue", ":material/join_inner:"),
    RelationKind.NONE: ("gray", ":material/remove:"),
}


@st.fragment
def mapping(standard: Standard) -> None:
    """Our mapping as seen from a standard, searchable in both languages."""
    t = state.words()
    st.info(t("mapping-ours.means"), title=t("mapping-ours"), icon=":material/compare_arrows:")
    if standard.id == GUIDANCE:
        _from_guidance(standard)
    else:
        _from_requirements(standard)


def _to_first_page() -> None:
    state.forget(PAGE)


def _from_guidance(guidance: Standard) -> None:
    t = state.words()
    requirements = load_standard(_edition())
    ours = load_mapping(guidance.id, requirements.id)
    query, kinds = _filters(tuple(RelationKind))
    found = [
        relation
        for relation in ours.relations
        if relation.kind in kinds and search.matches(_words(relation, guidance, requirements), query)
    ]
    every = len(ours.relations)
    unfiltered = len(found) == every
    st.markdown(
        t("mapping-found-all", all=every) if unfiltered else t("mapping-found", count=len(found), all=every)
    )
    if not found:
        nothing()
        return
    rows = {row.clause: row for row in ours.clauses}

    def draw(shown: Sequence[Relation]) -> None:
        for clause, group in groupby(shown, lambda relation: guidance.requirements[relation.id].clause):
            standard_card.heading(guidance.clauses[clause])
            _clause(rows[clause])
            for relation in group:
                _guided(relation, rows[clause], guidance, requirements)

    paged(found, PAGE, draw)


def _from_requirements(requirements: Standard) -> None:
    t = state.words().on("requirements")
    guidance = load_standard(GUIDANCE)
    ours = load_mapping(guidance.id, requirements.id)
    query, kinds = _filters((RelationKind.SUBSET, RelationKind.INTERSECTS))
    touching = _touching(ours, guidance, requirements, query, kinds)
    touched, every = len(ours.of_requirement), len(requirements.requirements)
    if len(touching) == touched:
        words = t("mapping-touched-all", count=touched, all=every, standard=requirements.designation)
    else:
        words = t("mapping-touched", count=len(touching))
    st.markdown(words)
    if not touching:
        nothing()
        return

    def draw(shown: Sequence[str]) -> None:
        for clause, group in groupby(shown, lambda id_: requirements.requirements[id_].clause):
            standard_card.heading(requirements.clauses[clause])
            for id_ in group:
                _required(requirements.requirements[id_], touching[id_], guidance)

    paged(list(touching), PAGE, draw)


def _touching(
    ours: Mapping, guidance: Standard, requirements: Standard, query: str, kinds: Sequence[RelationKind]
) -> dict[str, list[Relation]]:
    """The requirements that the filters leave, in the standard's order, with what touches them."""
    found: dict[str, list[Relation]] = {}
    for id_ in requirements.requirements:
        relations = [
            relation
            for relation in ours.of_requirement.get(id_, ())
            if relation.kind in kinds and search.matches(_words(relation, guidance, requirements), query)
        ]
        if relations:
            found[id_] = relations
    return found


def _edition() -> str:
    """The edition of ISO 9001 that the reader chose to look at."""
    return str(
        st.segmented_control(
            state.words()("mapping-edition"),
            [id_ for id_ in known_ids() if id_ != GUIDANCE],
            default="iso-9001-2015",
            required=True,
            format_func=lambda id_: load_standard(id_).designation,
            key="mapping-edition",
            on_change=_to_first_page,
        )
    )


def _filters(offered: Sequence[RelationKind]) -> tuple[str, Sequence[RelationKind]]:
    """The words searched for, and the kinds of relation to show."""
    t = state.words()
    query = st.text_input(
        t("mapping-search"),
        key="mapping-search",
        on_change=_to_first_page,
        type="search",
        live=True,
        placeholder=t("mapping-search.example"),
    )
    kinds = st.pills(
        t("mapping-kind"),
        offered,
        selection_mode="multi",
        format_func=lambda kind: t(f"relation-{kind}"),
        key=f"mapping-kind-{len(offered)}",
        on_change=_to_first_page,
    )
    return query or "", kinds or offered


def _clause(row: ClauseRelation) -> None:
    """The relation of the whole clause, and our reason."""
    t = state.words()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(t("mapping-clause", number=row.clause), width="content")
        _badge(row.kind)
        if row.to:
            st.caption(f"ISO 9001: {plain(t.listing(row.to))}", width="content")
    st.markdown(f":small[{plain(row.reason[t.language])}]")


def _guided(relation: Relation, row: ClauseRelation, guidance: Standard, requirements: Standard) -> None:
    """One piece of guidance with the requirements that it touches."""
    with st.container(border=True, gap="small"):
        _line(guidance.requirements[relation.id], relation.kind)
        for id_ in relation.to:
            _other(requirements.requirements[id_])
        if relation.reason != row.reason:
            _reason(relation)


def _required(requirement: Requirement, relations: Sequence[Relation], guidance: Standard) -> None:
    """One requirement with the guidance that touches it."""
    with st.container(border=True, gap="small"):
        _line(requirement)
        for relation in relations:
            _other(guidance.requirements[relation.id], relation.kind)
            _reason(relation)


def _line(requirement: Requirement, kind: RelationKind | None = None) -> None:
    """What stands on this side."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{requirement.number}**", width="content")
        if kind:
            _badge(kind)
    st.markdown(plain(requirement.text[state.language()]))


def _other(requirement: Requirement, kind: RelationKind | None = None) -> None:
    """What stands on the other side."""
    with st.container(gap=None):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f":small[:material/arrow_forward: **{_designation(requirement)}**]", width="content")
            if kind:
                _badge(kind)
        st.markdown(f":small[{plain(requirement.text[state.language()])}]")


def _designation(requirement: Requirement) -> str:
    """Standard and number, such as "ISO 9001:2015 8.2.1-03"."""
    standard = load_standard(requirement.id.partition("/")[0])
    return plain(f"{standard.designation} {requirement.number}")


def _reason(relation: Relation) -> None:
    t = state.words()
    st.caption(f"{t('mapping-reason')}: {plain(relation.reason[t.language])}")


def _badge(kind: RelationKind) -> None:
    t = state.words()
    colour, icon = LOOKS[kind]
    st.badge(t(f"relation-{kind}"), icon=icon, color=colour, help=t(f"relation-{kind}.means"))


def _words(relation: Relation, guidance: Standard, requirements: Standard) -> str:
    """Everything that a search may find a relation by."""
    ends = [(guidance, relation.id), *((requirements, id_) for id_ in relation.to)]
    found = [search.haystack(standard, id_) for standard, id_ in ends]
    return " ".join([*found, fold(f"{relation.reason.en} {relation.reason.tr}")])
