"""What the reader sees when something is refused or breaks: place, fact, remedy. Never a traceback."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from errors import Fact, HazirError, InputError, Problem
from i18n import Explained
from ui import state
from ui.text import plain

SHOWN = 10
"""Boxes at most for one error."""

WORDED = frozenset(
    {
        "string-too-long",
        "string-too-short",
        "forbidden-character",
        "weights-zero",
        "level-and-na",
        "period-order",
        "audit-start",
        "audit-lunch",
        "auditor-twice",
        "slot-order",
        "shift-form",
        "shift-order",
        "shifts-many",
        "shifts-overlap",
        "calendar-both",
        "mapping-events",
    }
)
"""Refusals of the models that have their own words: ``error-<type>``."""

SAME = {"too_short": "string_too_short", "too_long": "string_too_long"}
"""What pydantic calls a length that it checks after a text was cleaned."""

_log = logging.getLogger("hazir")


def show(error: HazirError) -> None:
    """A box for each problem of an error, the first ten at most."""
    t = state.words()
    problems = t.explain_all(error)
    for problem in problems[:SHOWN]:
        show_problem(problem)
    if len(problems) > SHOWN:
        st.caption(t("more-problems", count=len(problems) - SHOWN))


def show_problem(problem: Explained) -> None:
    """One box: the place as its title, the fact, and what to do."""
    body = "\n\n".join(plain(part) for part in (problem.fact, problem.remedy) if part)
    st.error(body, title=plain(problem.place) or None, icon=":material/error:")


@contextmanager
def shown() -> Iterator[None]:
    """Show what is refused inside, where it happens, and let the rest of the page go on."""
    try:
        yield
    except HazirError as error:
        show(error)


@contextmanager
def validated(label: Callable[[str], str] = str) -> Iterator[None]:
    """Turn what a model refuses into an InputError that names the field by its label."""
    try:
        yield
    except ValidationError as error:
        raise InputError(_problem(details, label) for details in error.errors()) from None


def _problem(details: ErrorDetails, label: Callable[[str], str]) -> Problem:
    """Every refusal of the models has its words; anything else is "not a valid value"."""
    place = label(str(details["loc"][0])) if details["loc"] else ""
    facts: dict[str, Fact] = {k: v for k, v in details.get("ctx", {}).items() if isinstance(v, (str, int))}
    code = SAME.get(details["type"], details["type"]).replace("_", "-")
    return Problem(code if code in WORDED else "value-refused", place, facts if code in WORDED else {})


def handle(error: Exception) -> bool:
    """``on_script_error`` of the app: a calm box, and the traceback on the console under a reference.

    Returns True, which tells Streamlit to show nothing of its own.
    """
    if isinstance(error, HazirError):
        show(error)
        return True
    reference = secrets.token_hex(3).upper()
    _log.error("Unexpected error %s", reference, exc_info=error)
    t = state.words()
    st.error(t("unexpected.body", reference=reference), title=t("unexpected"), icon=":material/report:")
    return True
