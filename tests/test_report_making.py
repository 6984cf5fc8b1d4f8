"""A report on its way: how far it is, how it ends, and that it can be given up."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from reporting import DAY, answer, small, text_of

from reports.options import ReportKind, ReportOptions
from ui import report_making
from ui.desk import current
from ui.report_making import Making, Order

NOW = datetime(2026, 6, 1, 14, 2, tzinfo=UTC)
ASSESSMENT = small(answer("7.1-01", 3, seen="Görüldü"))
CURRENT = current(ASSESSMENT, {}, 17, DAY)
ORDER = Order(ASSESSMENT.id, 17, DAY, "tr", ReportOptions(kind=ReportKind.SUMMARY))


@pytest.fixture(autouse=True)
def press() -> Iterator[None]:
    """Leave no child behind."""
    yield
    report_making.PRESS.close()


def ended(making: Making) -> list[float]:
    """Wait for the end; how far it was at every look."""
    shares = []
    deadline = time.monotonic() + 60
    while making.is_running:
        assert time.monotonic() < deadline
        shares.append(making.share)
        time.sleep(0.02)
    return shares


def test_a_report_is_made_in_the_background_as_pdf_and_html() -> None:
    making = Making(ORDER, CURRENT, NOW)
    making.start()
    shares = ended(making)
    assert making.made
    assert (making.made.order, making.made.at, making.made.organisation) == (ORDER, NOW, "Işık A.Ş.")
    assert "Işık A.Ş." in text_of(making.made.pdf)
    assert making.made.html.startswith(b"<!doctype html>")
    assert shares == sorted(shares)
    assert all(0 <= share < 1 for share in shares)


def test_a_report_that_nobody_waits_for_is_given_up() -> None:
    making = Making(ORDER, CURRENT, NOW)
    making.cancel()
    making.start()
    assert not making.is_running
    for thread in threading.enumerate():
        if thread.name == report_making.THREAD:
            thread.join(60)
    assert (making.made, making.refused) == (None, None)


def test_what_fails_unexpectedly_is_told_in_words_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    making = Making(replace(ORDER, language="xx"), CURRENT, NOW)
    making.start()
    ended(making)
    assert making.made is None
    assert making.refused
    assert making.refused.problems[0].code == "render-failed"
    assert "A report could not be made" in caplog.text


def test_equal_wishes_are_equal_orders() -> None:
    assert replace(ORDER, options=ReportOptions(kind=ReportKind.SUMMARY)) == ORDER
    assert replace(ORDER, options=ReportOptions(kind=ReportKind.SUMMARY, draft=True)) != ORDER
    assert replace(ORDER, version=18) != ORDER
