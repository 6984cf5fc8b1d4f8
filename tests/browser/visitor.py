"""Somebody with a browser: opens pages, waits as people wait, and remembers what went wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request

from checklists import Language
from i18n import translator

READY = "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"

# A deep link makes Streamlit look for its server below the page's own path first; the 404 is its answer.
EXPECTED = re.compile(r"/[a-z_]+/_stcore/(health|host-config)$")


class Visitor:
    """One profile (cookies of its own) with one tab; ``tab`` opens more."""

    def __init__(self, chromium: Browser, url: str, language: Language, width: int, height: int, scheme: str):
        self.url = url
        self.say = translator(language)
        self.troubles: list[str] = []
        self._context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            locale={"tr": "tr-TR", "en": "en-GB"}[language],
            timezone_id="Europe/Istanbul",
            accept_downloads=True,
        )
        self._context.on("request", self._watch_request)
        self._context.on("requestfailed", self._watch_failure)
        self._context.on("console", self._watch_console)
        self._context.on("weberror", lambda error: self.troubles.append(f"script: {error.error}"))
        self.page = self._context.new_page()

    def tab(self) -> Page:
        """Another tab of the same browser."""
        return self._context.new_page()

    def go(self, path: str = "/", page: Page | None = None) -> Page:
        """Open an address and wait until the page is drawn."""
        page = page or self.page
        page.goto(self.url + path)
        page.locator("h1").wait_for()
        self.settle(page)
        return page

    def settle(self, page: Page | None = None) -> None:
        """Wait until the last interaction has been answered."""
        page = page or self.page
        page.wait_for_timeout(150)  # time for the browser to send what was just typed or clicked
        page.locator(READY).wait_for()
        page.wait_for_function("() => !document.querySelector('[data-testid*=Skeleton]')")
        page.wait_for_timeout(50)

    def press(self, message: str, page: Page | None = None) -> None:
        """Press the button that says a message."""
        page = page or self.page
        page.get_by_role("button", name=self.say(message), exact=True).first.click()
        self.settle(page)

    def field(self, message: str, page: Page | None = None) -> Locator:
        """The field that is labelled with a message."""
        return (page or self.page).get_by_label(self.say(message), exact=True)

    def fill(self, message: str, text: str, page: Page | None = None) -> None:
        """Type into a field and leave it."""
        field = self.field(message, page)
        field.fill(text)
        field.blur()
        self.settle(page)

    def menu(self, message: str) -> None:
        """Go to a page by the menu."""
        name = self.say(message)
        links = self.page.get_by_test_id("stSidebarNav").get_by_role("link")
        links.filter(has=self.page.get_by_text(name, exact=True)).click()
        self.page.get_by_role("heading", level=1, name=name, exact=True).wait_for()
        self.settle()

    def heading(self) -> Locator:
        """The page's first heading."""
        return self.page.get_by_role("heading", level=1)

    def text(self) -> str:
        """All words on the page."""
        return self.page.locator("[data-testid=stApp]").inner_text()

    def cookies(self) -> dict[str, str]:
        """Name and value of every cookie."""
        return {cookie["name"]: cookie["value"] for cookie in self._context.cookies()}

    def close(self) -> list[str]:
        """Leave; returns what went wrong meanwhile."""
        self._context.close()
        return self.troubles

    def _watch_request(self, request: Request) -> None:
        local = urlsplit(request.url).scheme in ("data", "blob") or request.url.startswith(self.url)
        if not local:
            self.troubles.append(f"left this machine: {request.url}")

    def _watch_failure(self, request: Request) -> None:
        # A download is a navigation that ends in a file; leaving a page aborts what it was loading.
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"failed: {request.url} {request.failure}")

    def _watch_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not EXPECTED.search(message.location["url"]):
            self.troubles.append(f"console: {message.text} ({message.location['url']})")


def visitors(chromium: Browser, url: str) -> Iterator[Callable[..., Visitor]]:
    """Yields a function that opens visitors of a server; at the end nothing may have gone wrong for any."""
    opened: list[Visitor] = []

    def visit(
        language: Language = "tr", width: int = 1280, height: int = 900, scheme: str = "light"
    ) -> Visitor:
        visitor = Visitor(chromium, url, language, width, height, scheme)
        opened.append(visitor)
        return visitor

    yield visit
    troubles = [trouble for visitor in opened for trouble in visitor.close()]
    assert troubles == []
