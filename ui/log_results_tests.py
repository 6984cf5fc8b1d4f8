"""The tests' results by clause; a filter counts every check again on a part of the log, from its cube."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache

import streamlit as st

from checklists import Language
from complaints.cube import DIMENSIONS, MONTH, Cube
from complaints.fields import fields
from complaints.log_report import LogReport
from complaints.logtests.catalogue import log_tests
from complaints.results import CheckResult, Outcome, TestResult
from complaints.telling import limits_told, sentence
from i18n import Translator, translator
from storage import KeptLog
from ui import log_history, state
from ui.text import plain

LISTED = 200
"""Failing cases that a card lists; the results keep more."""


@st.fragment
def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """Filter, then the tests clause by clause, those that need attention first.

    A fragment: a click on the filter draws nothing else again.
    """
    t = state.words()
    counts = cube(kept.id, kept.hash)
    part = _filtered(counts, kept, t) if counts else None
    wanted = _outcomes(report, t)
    for clause, tests in _by_clause(report.tests, wanted):
        st.subheader(_clause_name(current, clause, t), anchor=False)
        for test in tests:
            _card(test, _Told(kept, part), t)


@lru_cache(maxsize=8)
def cube(log_id: int, digest: str) -> Cube | None:
    """The counts behind a kept log's results; ``digest`` is its ``KeptLog.hash``."""
    assert digest
    data = state.store().log_cube(log_id)
    return Cube.read(data) if data else None


# The filter


def _filtered(cube: Cube, kept: KeptLog, t: Translator) -> Cube | None:
    """The chosen part of the log, None where nothing is left out."""
    with st.container(border=True):
        offered = [name for name in DIMENSIONS if len(cube.values(name)) > 1]
        chosen = {}
        for name, place in zip(offered, st.columns(max(1, len(offered))), strict=False):
            with place:
                chosen[name] = _values(cube, name, kept, t)
        first, last = _months(cube, kept, t)
        if not any(chosen.values()) and first is None:
            return None
        part = cube.only(first=first, last=last, **chosen)
        st.caption(t("log-results-part", cases=t.number(part.total()), all=t.number(cube.total())))
    return part


def _values(cube: Cube, name: str, kept: KeptLog, t: Translator) -> list[str | None]:
    return st.multiselect(
        fields()[name].label(t.language),
        cube.values(name),
        key=f"log-filter:{kept.id}:{name}",
        format_func=lambda value: t("log-results-blank") if value is None else value,
        placeholder=t("log-results-all"),
    )


def _months(cube: Cube, kept: KeptLog, t: Translator) -> tuple[date | None, date | None]:
    months = sorted(month for month in cube.values(MONTH) if month)
    if len(months) < 2:
        return None, None
    first, last = st.select_slider(
        t("log-results-months"),
        months,
        (months[0], months[-1]),
        key=f"log-filter:{kept.id}:months",
        format_func=lambda month: month.strftime("%m.%Y"),
    )
    return (None, None) if (first, last) == (months[0], months[-1]) else (first, last)


def _outcomes(report: LogReport, t: Translator) -> Sequence[Outcome]:
    offered = [outcome for outcome in log_history.LOOKS if report.count(outcome)]
    return st.pills(
        t("log-results-outcome"),
        offered,
        selection_mode="multi",
        key="log-results-outcomes",
        format_func=lambda o: t(f"log-page-outcome-{o}", count=report.count(o)),
    )


# The results


def _by_clause(
    tests: Sequence[TestResult], wanted: Sequence[Outcome]
) -> Iterator[tuple[str, list[TestResult]]]:
    found: dict[str, list[TestResult]] = defaultdict(list)
    for test in tests:
        if not wanted or test.outcome in wanted:
            found[test.clauses[0]].append(test)
    for clause in sorted(found, key=_position):
        yield clause, sorted(found[clause], key=lambda test: test.outcome.rank)


def _position(clause: str) -> tuple[bool, tuple[int, ...], str]:
    """Clauses in the standard's order, annexes after them."""
    parts = clause.split(".")
    return (not parts[0].isdigit(), tuple(int(part) for part in parts if part.isdigit()), clause)


def _clause_name(current: state.Current, clause: str, t: Translator) -> str:
    found = current.sides[0].standard.clauses.get(clause)
    return plain(f"{clause} {found.title[t.language]}" if found else clause)


@dataclass(frozen=True)
class _Told:
    """What is said of the checks: of the whole log, and of the chosen part (None where all is chosen)."""

    kept: KeptLog
    part: Cube | None

    def whole(self, check: CheckResult, t: Translator) -> tuple[str, str]:
        """The check on the whole log as Markdown, and its figures and limits."""
        return _sentences(self.kept.id, self.kept.hash, t.language)[check.id]

    def chosen(self, check: CheckResult, t: Translator) -> str:
        """The check on the part as Markdown, "" where the cube does not count it."""
        if self.part is None or check.id not in self.part.checks:
            return ""
        counted = check.counting(*self.part.totals(check.id))
        rate = f"  \n:small[:gray[{plain(told)}]]" if (told := _rate(counted, t)) else ""
        return f":blue[:material/filter_alt:] {plain(sentence(counted, t.language))}{rate}"


@lru_cache(maxsize=8)
def _sentences(log_id: int, digest: str, language: Language) -> dict[str, tuple[str, str]]:
    """By check what it found, its figures and limits: the same at every click on a filter."""
    report, t = log_history.report(log_id, digest), translator(language)
    told = {}
    for check in (check for test in report.tests for check in test.checks):
        figures = filter(None, (_rate(check, t), limits_told(check, language)))
        told[check.id] = plain(sentence(check, language)), "  \n".join(map(plain, figures))
    return told


def _rate(check: CheckResult, t: Translator) -> str:
    """How many passed and failed, and the failed share with its exact interval."""
    if not check.population:
        return ""
    shares = (Fraction(check.failed, check.population), Fraction(check.low), Fraction(check.high))
    rate, low, high = (t.percent(share * 100, 1) for share in shares)
    failed, passed = t.number(check.failed), t.number(check.population - check.failed)
    return t("log-results-rate", failed=failed, passed=passed, rate=rate, low=low, high=high)


def _card(test: TestResult, said: _Told, t: Translator) -> None:
    told = log_tests()[test.test]
    with st.container(border=True, gap="xsmall"):
        colour, icon = log_history.LOOKS[test.outcome]
        badge = f":{colour}-badge[{icon} {t(f'log-outcome-{test.outcome}')}]"
        st.markdown(
            f"**{test.test} {plain(told.title[t.language])}** {badge}", help=plain(told.asks[t.language])
        )
        for check in test.checks:
            _check(check, said, t)
        st.caption(plain(t("log-results-feeds", source=told.source[t.language])))


def _check(check: CheckResult, said: _Told, t: Translator) -> None:
    found, figures = said.whole(check, t)
    st.markdown(found)
    if counted := said.chosen(check, t):
        st.markdown(counted)
    elif said.part is not None and check.outcome is not Outcome.NOT_TESTABLE:
        st.caption(t("log-results-whole"))
    if figures:
        st.caption(figures)
    if check.failing:
        with st.popover(t("log-results-failing", count=check.failed), type="tertiary"):
            listed = check.failing[:LISTED]
            st.text(", ".join(listed))
            if check.failed > len(listed):
                st.caption(t("log-results-more", count=check.failed - len(listed)))
