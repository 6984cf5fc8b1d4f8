"""A click on a level in real Chromium: until it is saved in the database and shown.

The clock runs inside the browser, from the pointer's event to the change of the page that shows the saved
answer; the page shows it only after the transaction was committed, and the database is read to prove it.
The worked example (219 requirements, all heavy libraries imported) is open at clause 5.4 (25 requirements);
then the one of both standards at clause 9.1 of ISO 9001, whose answers carry over to ISO 10002.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402
from benchmarks.server import Server, browser  # noqa: E402

CLICKS = 80
WARM_UP = 10
PAUSE = 0.15
"""Seconds between two clicks."""

# Waits for one card's status to say what is wanted; gives milliseconds since the pointer was lifted.
ARM = """
([card, wanted]) => {
  const box = document.querySelector(card);
  window.shown = new Promise((resolve) => {
    let start = 0;
    box.addEventListener("pointerup", (event) => { start = event.timeStamp; }, { once: true, capture: true });
    const look = () => {
      if (!start || !box.textContent.includes(wanted)) return;
      watch.disconnect();
      resolve(performance.now() - start);
    };
    const watch = new MutationObserver(look);
    watch.observe(box, { childList: true, subtree: true, characterData: true });
    setTimeout(() => { watch.disconnect(); resolve(-1); }, 5000);
  });
}
"""


def measure() -> list[Row]:
    """The rows of this benchmark."""
    return [
        *rows("click on a level", clicks_on(Server(), "5.4", "5.4.5-03")),
        *rows(
            "click on a level that carries over",
            clicks_on(Server(integrated=True), "iso-9001-2015/9.1", "9.1.3-01"),
        ),
    ]


def rows(what: str, clicks: list[float]) -> list[Row]:
    """Median and 95th percentile of some clicks in milliseconds."""
    how = f"{len(clicks)} clicks, each found in the database"
    return [
        Row(f"{what}, p50", statistics.median(clicks), 70, "ms", "absolute", how),
        Row(f"{what}, p95", sorted(clicks)[int(len(clicks) * 0.95)], 100, "ms", "absolute", how),
    ]


def clicks_on(serving: Server, clause: str, last: str) -> list[float]:
    """Milliseconds of each click on the cards of a clause, whose last requirement is ``last``."""
    with serving as server, browser() as page:
        page.goto(f"{server.address}/assess?a={server.assessment}&lang=en&clause={clause}")
        page.get_by_text(last, exact=True).wait_for()
        time.sleep(2)
        return [click(page, server, number) for number in range(WARM_UP + CLICKS)][WARM_UP:]


def click(page, server: Server, number: int) -> float:
    """Milliseconds of one click; raises if the page or the database does not hold it."""
    cards = page.locator('[class*="st-key-card-"]')
    card = cards.nth(number % cards.count())
    levels = card.get_by_role("radio")
    level = random.choice([n for n in range(6) if levels.nth(n).get_attribute("aria-checked") != "true"])
    key = next(c for c in card.get_attribute("class").split() if c.startswith("st-key-card-"))
    levels.nth(level).scroll_into_view_if_needed()
    page.evaluate(ARM, [f".{key}", f"Claimed {level} ·"])
    levels.nth(level).click()
    took = page.evaluate("window.shown")
    requirement = card.get_by_role("heading").first.inner_text().strip()
    if took < 0 or stored_level(server, requirement) != level:
        raise AssertionError(f"{requirement}: level {level} was not shown and saved")
    time.sleep(PAUSE)
    return took


def stored_level(server: Server, requirement: str) -> int | None:
    """The level in the database, read past the app."""
    with sqlite3.connect(f"file:{server.data / 'hazir.db'}?mode=ro", uri=True) as database:
        query = "SELECT json_extract(body, '$.level') FROM answer WHERE assessment = ? AND requirement LIKE ?"
        found = database.execute(query, (server.assessment, f"%/{requirement}")).fetchone()
    return found[0] if found else None


if __name__ == "__main__":
    sys.exit(show(measure()))
