"""A Turkish complaint log on its way in: brought, corrected, kept as a template, given a target, tested."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from assessing import pick
from playwright.sync_api import Locator, expect
from visitor import Visitor

from assessment.model import Assessment
from checklists import Language
from complaints.fields import fields
from complaints.mapping import parse_mapping
from storage import Store

Visit = Callable[..., Visitor]
PATIENCE = 120_000
"""Milliseconds that anything may take on a machine that is busy otherwise."""

HOSTILE = "<img src=x onerror=alert(1)> **kalın** [git](http://evil.example) :smile:"
HEADINGS = "Şikâyet No;Alınma Tarihi;Alındı Bildirimi;Kapanış Tarihi;Karar Tarihi;Kanal;Ürün;Açıklama;Notlar"
ROWS = [
    f"Ş-{n:03};{1 + n % 28:02}.09.2026 09:00;{2 + n % 28:02}.09.2026 16:00;"
    f"{'31.09.2026' if n == 7 else '15.10.2026'};12.10.2026;"
    f"{HOSTILE if n == 3 else 'Çağrı merkezi'};Iğdır;İade;x"
    for n in range(40)
]
LOG = "\r\n".join([HEADINGS, *ROWS, "Ş-100;02.09.2026"]).encode("cp1254")


class Desk:
    """The page of one assessment."""

    def __init__(self, visitor: Visitor):
        self.visitor, self.page, self.say = visitor, visitor.page, visitor.say
        self.main = visitor.page.get_by_test_id("stMain")

    def bring(self, data: bytes, name: str = "kayıtlar.csv") -> None:
        """Upload a log and wait until it was read."""
        file = {"name": name, "mimeType": "text/csv", "buffer": data}
        self.page.locator("input[type=file]").first.set_input_files(file)
        expect(self.main.get_by_test_id("stMetric").first).to_be_visible(timeout=PATIENCE)
        self.visitor.settle()

    def step(self, name: str) -> None:
        """Choose one of the four steps."""
        self.main.get_by_role("radio", name=self.say(f"log-page-step-{name}")).click()
        self.visitor.settle()

    def button(self, name: str) -> Locator:
        """A button by the name in its key."""
        return self.page.locator(f".st-key-log-{name}").get_by_role("button").locator("visible=true").first

    def list_of(self, label: str) -> Locator:
        """A selectbox by its label."""
        return self.main.get_by_role("combobox", name=label)

    def field(self, name: str) -> Locator:
        """The row of a field of the log."""
        return self.page.locator(f".st-key-log-field-{name}")

    def sees(self, message: str, **facts: Any) -> None:
        """The page says a message, now or soon."""
        expect(self.main).to_contain_text(self.say(message, **facts), timeout=PATIENCE)


@pytest.fixture
def desk(visit: Visit, assessment: Assessment) -> Callable[..., Desk]:
    """Opens the page: ``desk("en")``."""

    def open_page(language: Language = "tr", **look: Any) -> Desk:
        visitor = visit(language, **{"height": 1400} | look)
        visitor.go(f"/log?a={assessment.id}")
        return Desk(visitor)

    return open_page


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_log_is_brought_corrected_kept_as_a_template_and_tested(
    desk: Callable[..., Desk], store: Store, assessment: Assessment, language: Language
) -> None:
    page = desk(language)
    page.sees("log-page-empty")
    page.bring(LOG)
    figures = page.main.get_by_test_id("stMetricValue").all_inner_texts()
    assert figures == ["41", "1", "9", "CSV"]
    page.sees("log-file-encoding-cp1254")
    page.sees("log-file-refused-rows", count=1)

    page.button("to-columns").click()
    page.visitor.settle()
    unread = page.field("closed_at").get_by_text(page.say("log-columns-unread", count=1))
    expect(unread).to_be_visible(timeout=PATIENCE)
    assert HOSTILE[:20] in page.visitor.text()
    decided, communicated = (fields()[name].label(language) for name in ("decided_at", "communicated_at"))
    pick(page.visitor, page.list_of(decided), page.say("log-columns-none"))
    expect(page.field("decided_at")).to_have_count(0)
    page.main.get_by_text(page.say("log-columns-others", count=0).partition("(")[0]).click()
    page.visitor.settle()
    pick(page.visitor, page.list_of(communicated), "Karar Tarihi")
    expect(page.field("communicated_at")).to_contain_text(page.say("log-columns-by-hand"))

    page.main.get_by_text(page.say("log-template-keep")).click()
    page.visitor.fill("log-template-name", "Çağrı merkezi")
    page.button("template-save").click()
    page.sees("log-template-saved")
    kept = parse_mapping("", store.templates()["Çağrı merkezi"])
    assert kept.columns["communicated_at"].column == "Karar Tarihi"

    page.step("targets")
    page.main.get_by_role("button", name=page.say("log-set-time-acknowledge"), exact=True).click()
    page.visitor.settle()
    page.visitor.fill("log-set-amount", "3")
    page.visitor.fill("log-set-source", "PR-12")
    page.step("columns")
    page.step("targets")
    expect(page.visitor.field("log-set-amount")).to_have_value("3")

    page.step("results")
    page.button("run").click()
    expect(page.main.get_by_role("tab").first).to_be_visible(timeout=PATIENCE)
    (log,) = store.logs(assessment.id)
    report = json.loads(store.log(log.id))
    source = report["source"]
    assert (source["rows_in"], source["rows_tested"], source["rows_refused"]) == (41, 40, 1)
    assert source["unread"] == {"closed_at": 1}
    assert report["targets"]["own"]["acknowledge"]["amount"] == 3
    assert report["targets"]["own"]["acknowledge"]["source"] == "PR-12"

    page.button("put-away").click()
    page.sees("log-page-earlier")
    page.button(f"open-{log.id}").click()
    expect(page.main.get_by_role("tab").first).to_be_visible(timeout=PATIENCE)


def test_reading_begins_anew_with_another_encoding(desk: Callable[..., Desk]) -> None:
    page = desk("tr")
    page.bring("Şikâyet No;Alınma Tarihi;Kanal\n1;01.09.2026;Çağrı\n2;02.09.2026;Şube\n".encode("cp1254"))
    page.main.get_by_text(page.say("log-file-correct"), exact=True).click()
    page.visitor.settle()
    encoding = page.list_of(page.say("log-file-encoding"))
    pick(page.visitor, encoding, page.say("log-file-encoding-iso8859-9"))
    page.sees("log-file-encoding-iso8859-9")


def test_invoices_are_called_by_their_name_and_nothing_is_stored(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    version = store.version(assessment.id)
    page = desk("tr")
    page.bring(b"Fatura No;Fatura Tarihi;KDV;Tutar\n1;01.09.2026;20;100,00\n2;02.09.2026;20;200,00\n")
    page.sees("log-file-other-kind")
    page.button("other-away").click()
    page.sees("log-page-empty")
    assert store.version(assessment.id) == version


def test_a_check_can_be_cancelled(desk: Callable[..., Desk], store: Store, assessment: Assessment) -> None:
    page = desk("en")
    page.bring(LOG)
    page.step("results")
    page.button("run").click()
    page.button("checking-cancel").click()
    expect(page.button("run")).to_be_visible(timeout=PATIENCE)
    page.visitor.page.wait_for_timeout(1000)
    assert store.logs(assessment.id) == ()


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_wider_than_the_screen_and_every_field_has_a_name(
    desk: Callable[..., Desk], width: int
) -> None:
    page = desk("tr", width=width, height=900)
    script = (Path(__file__).parent / "accessibility.js").read_text("utf-8")
    page.bring(LOG)
    for step in ("file", "columns", "targets", "results"):
        page.step(step)
        assert page.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.page.evaluate(script)
        assert page.page.evaluate("faintWords()") == []
        assert page.page.evaluate("namelessControls()") == []
