"""Forty sessions that click every two seconds, against one: the server's answer, by Streamlit's own protocol.

Each session is a tab on clause 5.4 of an assessment of its own. The clock runs from the click that is sent to
the end of the run that it causes; in between the answer was saved. The ratio is what has a goal.
"""

from __future__ import annotations

import asyncio
import random
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402
from benchmarks.server import Server  # noqa: E402
from benchmarks.session import Session, reader_cookie  # noqa: E402

SESSIONS = 40
EVERY = 2.0
"""Seconds between two clicks of a session."""
CLICKS = 15
ALONE = 60
GOAL = 3


async def load(server: Server) -> list[Row]:
    """The rows of this benchmark."""
    cookie = reader_cookie(server.address)
    tabs = [Session(server.address, f"a={a}&lang=en&clause=5.4", cookie) for a in server.copies(SESSIONS)]
    for tab in tabs:
        await tab.open()
    await clicks(tabs[0], 10, 0.1)  # warms up
    alone = await clicks(tabs[0], ALONE, 0.3)
    together = await asyncio.gather(*(clicks(tab, CLICKS, EVERY, random.random() * EVERY) for tab in tabs))
    for tab in tabs:
        await tab.close()
    one, many = p95(alone), p95([took for each in together for took in each])
    how = f"{1000 * many:.0f} ms of {SESSIONS * CLICKS} clicks against {1000 * one:.0f} ms of {ALONE}"
    return [Row(f"server's p95 of {SESSIONS} sessions against one", many / one, GOAL, "", "ratio", how)]


async def clicks(tab: Session, count: int, every: float, delay: float = 0) -> list[float]:
    """Seconds that each click of a session took."""
    await asyncio.sleep(delay)
    took = []
    for _ in range(count):
        took.append(await tab.click())
        await asyncio.sleep(max(0.0, every - took[-1]))
    return took


def p95(seconds: list[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return sorted(seconds)[int(len(seconds) * 0.95)]


def measure() -> list[Row]:
    """The rows of this benchmark."""
    with Server() as server:
        return asyncio.run(load(server))


if __name__ == "__main__":
    sys.exit(show(measure()))
