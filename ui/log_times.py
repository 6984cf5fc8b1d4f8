"""Of the step Targets: the times that the organisation has set itself, and the rule of its sector."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import streamlit as st

from complaints.limits import Unit
from complaints.rules import Rule, rules, usable_rules, verify_before_use
from complaints.targets import OwnTarget, TargetName
from i18n import Translator
from ui import state
from ui.log_targets_form import TargetsForm, hint, label
from ui.text import plain

UNITS = tuple(unit for unit in Unit if unit.is_time)
NAMES: tuple[TargetName, ...] = get_args(TargetName)
MOST = 10_000
"""Of any unit; as the model has it."""


def own(form: TargetsForm) -> None:
    """Which times are set, and a row for each."""
    t = state.words()
    st.caption(t("log-set-own.help"))
    st.pills(
        t("log-set-own"),
        NAMES,
        selection_mode="multi",
        format_func=lambda name: target_title(name, t),
        key=form.seed("own", [name for name in NAMES if name in form.value.own]),
        on_change=form.choose_own,
    )
    for name in NAMES:
        if target := form.value.own.get(name):
            _row(form, name, target)


def rule_title(rule_id: str) -> str:
    """The rule's title as Markdown, "" for none or one that there is no more."""
    found = rules().get(rule_id)
    return plain(found.title[state.language()]) if found else ""


def target_title(name: TargetName, t: Translator) -> str:
    """What the time is for."""
    return t(f"log-set-time-{name}")


def limit_words(amount: float, unit: Unit) -> str:
    """A length of time: "2 working days"."""
    t = state.words()
    decimals = 0 if amount == int(amount) else 1
    return t(f"log-set-length-{unit}", count=amount, amount=t.number(amount, decimals))


def _row(form: TargetsForm, name: TargetName, target: OwnTarget) -> None:
    t = state.words()
    with st.container(border=True, gap="small", key=f"log-own-{name}"):
        st.markdown(f"**{plain(target_title(name, t))}** :small[:gray[{t(f'log-set-time-{name}.help')}]]")
        amount, unit, percent, source = st.columns([2, 3, 2, 5])
        with amount:
            st.number_input(
                label("amount"), 0.0, float(MOST), value=None, step=1.0, format="%g",
                key=form.seed(f"own-{name}-amount", target.amount),
                on_change=form.save_own, args=(name, "amount"),
            )  # fmt: skip
        with unit:
            st.selectbox(
                label("unit"), UNITS, format_func=lambda unit: t(f"log-set-unit-{unit}"),
                key=form.seed(f"own-{name}-unit", target.unit), help=hint("unit"),
                on_change=form.save_own, args=(name, "unit"),
            )  # fmt: skip
        with percent:
            st.number_input(
                label("percent"), 0.0, 100.0, value=None, step=1.0, format="%g",
                key=form.seed(f"own-{name}-percent", target.percent), help=hint("percent"),
                on_change=form.save_own, args=(name, "percent"),
            )  # fmt: skip
        with source:
            st.text_input(
                label("source"), key=form.seed(f"own-{name}-source", target.source), help=hint("source"),
                placeholder=t("log-set-source-example"),
                on_change=form.save_own, args=(name, "source"),
            )  # fmt: skip
        set_by_rule = rules()[form.value.rule].limit(name) if form.value.rule in rules() else None
        if set_by_rule:
            st.caption(t("log-set-beside-rule", limit=limit_words(set_by_rule.amount, set_by_rule.unit)))


def rule(form: TargetsForm) -> None:
    """The choice of a sector rule, and what is known of it."""
    t, known = state.words(), usable_rules()
    st.selectbox(
        label("rule"),
        ["", *known],
        format_func=lambda id_: known[id_].title[t.language] if id_ else t("log-set-rule-none"),
        key=form.seed("rule", form.value.rule if form.value.rule in known else ""),
        help=hint("rule"),
        on_change=form.save,
        args=("rule",),
    )
    if found := known.get(form.value.rule):
        _about(found)


def _about(rule: Rule) -> None:
    t = state.words()
    st.markdown(plain(rule.text[t.language]))
    limits = [
        f"- {plain(target_title(name, t))}: **{limit_words(limit.amount, limit.unit)}**"
        for name, limit in rule.limits.items()
    ]
    st.markdown("\n".join(limits))
    if rule.exceptions:
        st.caption(plain(rule.exceptions[t.language]))
    st.warning(
        "  \n".join(plain(line) for line in _origin(rule)),
        title=plain(verify_before_use()[t.language]),
        icon=":material/fact_check:",
    )


def _origin(rule: Rule) -> Iterator[str]:
    """Where the rule's numbers come from, and how sure they are."""
    t = state.words()
    yield t("log-set-rule-source", source=rule.source[t.language])
    yield t(f"log-set-confidence-{rule.confidence}")
    if rule.verified_on:
        yield t("log-set-rule-verified", date=t.date(rule.verified_on))
    if rule.replaced_on:
        yield t("log-set-rule-replaced", date=t.date(rule.replaced_on))
