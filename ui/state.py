"""The session of one browser tab: which language, which assessment, and the way to the store.

Sole owner of ``st.session_state``, apart from the values that widgets keep under their own keys. The address
carries what a reload must find again: ``?a=<assessment>&lang=<language>``.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from typing import Any, cast
from zoneinfo import ZoneInfo

import streamlit as st

from checklists import Language
from errors import NotFound
from i18n import Translator, translator
from storage import Store
from ui.desk import Current as Current
from ui.desk import Desk
from ui.readers import LANGUAGE_COOKIE, as_language, readers
from ui.settings import data_folder

ASSESSMENT = "a"
LANGUAGE = "lang"
LANGUAGE_SWITCH = "language-switch"
_CURRENT = "current-assessment"


def start() -> None:
    """Settle language and assessment for this run; the frame calls it before anything is drawn."""
    if LANGUAGE_SWITCH not in st.session_state:
        st.session_state[LANGUAGE_SWITCH] = _first_language()
    asked = st.query_params.get(ASSESSMENT)
    st.session_state.setdefault(_CURRENT, "")
    if asked and asked != st.session_state[_CURRENT]:
        st.session_state[_CURRENT] = asked
    _write_address()


@lru_cache(maxsize=1)
def store() -> Store:
    """The one store of this process."""
    return Store.open(data_folder())


@lru_cache(maxsize=1)
def desk() -> Desk:
    """The assessments that this process works on."""
    return Desk(store())


def reader() -> str:
    """The browser's id, "" outside a browser."""
    return readers().check(_cookie(readers().cookie))


def language() -> Language:
    """The language that is chosen now."""
    return cast(Language, st.session_state.get(LANGUAGE_SWITCH) or _first_language())


def words() -> Translator:
    """The translator of the chosen language; pages call it ``t``."""
    return translator(language())


def language_chosen() -> None:
    """Callback of the language switch: keep the choice for the next page load."""
    readers().remember(reader(), language())
    _write_address()


def open_assessment(assessment_id: str) -> None:
    """Make an assessment the current one."""
    st.session_state[_CURRENT] = assessment_id
    _write_address()


def close_assessment() -> None:
    """Have no current assessment."""
    open_assessment("")


def current_id() -> str:
    """Id of the current assessment, or ""; it may have been deleted meanwhile, ``current`` tells."""
    return str(st.session_state.get(_CURRENT, ""))


def current() -> Current | None:
    """The current assessment as stored now, scored and judged; None if there is none (any more).

    One on a standard that this Hazır does not have stays the current one, though nothing can be said of it.
    """
    if not current_id():
        return None
    try:
        return look_at(current_id())
    except NotFound as error:
        if error.problems[0].code != "standard-unknown":
            close_assessment()
        return None


def look_at(assessment_id: str) -> Current:
    """Any assessment, scored and judged; computed once for each of its versions and days."""
    return desk().look_at(assessment_id, today())


def now() -> datetime:
    """This moment, in UTC: what is stored."""
    return datetime.now(UTC)


def local(moment: datetime) -> datetime:
    """A stored moment in the reader's time zone: what is shown."""
    return moment.astimezone(_zone())


def today() -> date:
    """The reader's date."""
    return local(now()).date()


def actor() -> str:
    """Who changes things. A Hazır on one's own machine has no accounts."""
    return ""


def recall(key: str, default: Any = None) -> Any:
    """A value that a page keeps between its runs."""
    return st.session_state.get(key, default)


def keep(key: str, value: Any) -> None:
    """Keep a value between the page's runs, or set a widget's value before it is drawn."""
    st.session_state[key] = value


def forget(*prefixes: str) -> None:
    """Drop kept values and widget values whose keys begin so."""
    for key in [k for k in st.session_state if str(k).startswith(prefixes)]:
        del st.session_state[key]


def _first_language() -> Language:
    """As the start page chose it: address, last choice, cookie, browser."""
    return (
        as_language(st.query_params.get(LANGUAGE))
        or readers().language(reader())
        or as_language(_cookie(LANGUAGE_COOKIE))
        or as_language(st.context.locale)
        or "en"
    )


def _cookie(name: str) -> str | None:
    """A cookie of the page load; None where there was none, as in a test of a page."""
    return dict(st.context.cookies).get(name)


def _write_address() -> None:
    """Bring the address in line with the session; a page change drops what it carried."""
    wanted = {LANGUAGE: language(), ASSESSMENT: current_id()}
    for name, value in wanted.items():
        if value and st.query_params.get(name) != value:
            st.query_params[name] = value
        elif not value and name in st.query_params:
            del st.query_params[name]


def _zone() -> tzinfo | None:
    """The browser's time zone, else the machine's."""
    try:
        return ZoneInfo(st.context.timezone or "")
    except (OSError, ValueError):  # no or an unknown name, or no time zone data on this machine
        return None
