"""What a visitor does on the assess page."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from playwright.sync_api import Locator, Page, TimeoutError
from visitor import Visitor

from assessment.model import Answer, Assessment
from checklists import load_standard
from storage import Store

T = TypeVar("T")


def opened(visitor: Visitor, assessment: Assessment, clause: str, page: Page | None = None) -> Page:
    """A clause of an assessment."""
    return visitor.go(f"/assess?a={assessment.id}&lang={visitor.say.language}&clause={clause}", page)


def card(page: Page, number: str) -> Locator:
    """The card of a requirement."""
    return page.locator(f".st-key-card-{number.replace('.', '-')}")


def numbers(page: Page) -> Locator:
    """The numbers of the requirements that are shown."""
    return page.locator("[class*=st-key-card-]").get_by_role("heading")


def choose(visitor: Visitor, number: str, level: int | None, page: Page | None = None) -> None:
    """Click a level, or "not applicable" (None), on a card."""
    page = page or visitor.page
    words = "not-applicable" if level is None else f"level-{level}"
    name = visitor.say(words) if level is None else f"{level} {visitor.say(words)}"
    card(page, number).get_by_role("radio", name=name, exact=True).click()
    visitor.settle(page)


def unfold(visitor: Visitor, number: str, page: Page | None = None) -> Locator:
    """Open notes, evidence and guidance of a card; gives the card."""
    page = page or visitor.page
    card(page, number).get_by_role("button", name=visitor.say("answer-details")).click()
    visitor.settle(page)
    return card(page, number)


def write(visitor: Visitor, number: str, message: str, text: str, page: Page | None = None) -> None:
    """Type into a field of a card and leave it."""
    page = page or visitor.page
    field = card(page, number).get_by_label(visitor.say(message), exact=True)
    field.fill(text)
    field.blur()
    visitor.settle(page)


def pick(visitor: Visitor, field: Locator, option: str = "") -> None:
    """Choose an option (or the first) of a selectbox; a list that a redraw closed is opened again."""
    options = visitor.page.get_by_role("option")
    wanted = options.filter(has_text=option) if option else options
    for _ in range(5):
        field.click()
        with suppress(TimeoutError):
            wanted.first.click(timeout=3000)
            break
    visitor.settle()


def chosen(page: Page, number: str) -> Locator:
    """The level that a card shows."""
    return card(page, number).locator("[role=radio][aria-checked=true]")


def stored(store: Store, assessment: Assessment, number: str) -> Answer:
    """The answer in the database."""
    found = next(r for r in load_standard().requirements.values() if r.number == number)
    return store.answer(assessment.id, found.id).value


def becomes(read: Callable[[], T], wanted: T) -> None:
    """Wait until something reads as wanted: the answer to a click may take its time on a busy machine."""
    end = time.monotonic() + 10
    while read() != wanted and time.monotonic() < end:
        time.sleep(0.1)
    assert read() == wanted
