"""A complaint log's whole way: upload, tests, evidence, a finding, a file review, a chapter of the report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from assessing import becomes
from logs_tested import shown
from playwright.sync_api import Locator, expect
from reporting import text_of
from running_app import NOW
from test_journey import printed
from visitor import Visitor

from assessment.model import Assessment, Setup
from checklists import Language, load_standard
from complaints.demo import Recipe, write_demo
from complaints.log_report import LogReport
from complaints.results import Outcome
from complaints.sample import Marks, Verdict
from storage import KeptLog, Store

Visit = Callable[..., Visitor]
STANDARD = load_standard()
PATIENCE = 120_000
"""Milliseconds that anything may take on a machine that is busy otherwise."""

NUMBER = re.compile(r"[A-Z0-9.]+-\d\d")
"""Of an item, as 4.9-02."""

VERDICT = 0.65
"""How far to the right the column of verdicts is, as a share of the table."""

ON_SLIDER = re.compile(r": \d\d\.\d{4}$")
"""The months above the slider's handles are children of the handles, whose colour they have, not on them."""

CASES, SEED = 80, 3
NAME = {"tr": "şikâyet kayıtları.csv", "en": "complaints of the year.csv"}


@pytest.fixture
def empty(store: Store, language: Language) -> Iterator[Assessment]:
    """An assessment without answers."""
    setup = Setup(organisation="Iğdır Su İşletmesi", report_language=language)
    made = store.create(setup, STANDARD.content_hash, now=NOW)
    yield made
    store.delete(made.id, now=NOW)


@pytest.mark.parametrize("language", ["tr", "en"])
def test_from_the_upload_to_a_finding_and_to_the_reports_chapter(
    visit: Visit, store: Store, empty: Assessment, tmp_path: Path, language: Language
) -> None:
    visitor = visit(language, height=1400)
    upload(visitor, empty, made_up(tmp_path / "demo.csv", language), NAME[language])
    (kept,) = walk(visitor, store, empty)
    attach(visitor, store, empty)
    item = take_over(visitor, store, empty)
    review(visitor, store, kept)
    number = STANDARD.requirements[item].number
    finding(visitor, number)
    report = LogReport.model_validate_json(store.log(kept.id))
    chapter = text_of(printed(visitor, tmp_path / "report.pdf")).partition(
        visitor.say("report-log-summary", **summary(report, visitor))
    )
    assert chapter[1]
    for words in (NAME[language], visitor.say("report-log-sample-title"), report.sample.cases[0].case):
        assert words in chapter[2]


def made_up(path: Path, language: Language) -> bytes:
    """A small log with known faults."""
    write_demo(path, Recipe(CASES, SEED, language=language))
    return path.read_bytes()


def upload(visitor: Visitor, assessment: Assessment, data: bytes, name: str) -> None:
    """Bring the file and wait until it is read."""
    visitor.go(f"/log?a={assessment.id}")
    file = {"name": name, "mimeType": "text/csv", "buffer": data}
    visitor.page.locator("input[type=file]").first.set_input_files(file)
    expect(visitor.page.get_by_test_id("stMetric").first).to_be_visible(timeout=PATIENCE)
    visitor.settle()


def walk(visitor: Visitor, store: Store, assessment: Assessment) -> tuple[KeptLog, ...]:
    """Columns as guessed, targets as they are, and the tests."""
    for step in ("to-columns", "to-targets", "to-results", "run"):
        button = keyed(visitor, f"log-{step}")
        expect(button).to_be_enabled(timeout=PATIENCE)
        button.click()
        visitor.settle()
    expect(visitor.page.get_by_role("tab").first).to_be_visible(timeout=PATIENCE)
    visitor.settle()
    return store.logs(assessment.id)


def attach(visitor: Visitor, store: Store, assessment: Assessment) -> None:
    """One click: evidence for every item that a test feeds, and no level moves."""
    keyed(visitor, "log-attach").click()
    expect(main(visitor)).to_contain_text(visitor.say("log-attach-attached"))
    now = store.load(assessment.id)
    assert len(now.evidence) > 10
    assert {answer.level for answer in now.answers.values()} == {None}


def take_over(visitor: Visitor, store: Store, assessment: Assessment) -> str:
    """The first proposal with a gap; its button stays and says that it was taken. Gives the item."""
    visitor.page.locator(".st-key-log-attach-open summary").click()
    visitor.settle()
    cards = visitor.page.locator("[class*=st-key-log-proposal]")
    first = cards.filter(has_text=f"{visitor.say('log-attach-missing')}:").first
    number = NUMBER.findall(first.inner_text())[0]
    (item,) = (r.id for r in STANDARD.requirements.values() if r.number == number)
    first.get_by_role("button").click()
    visitor.settle()
    expect(first).to_contain_text(visitor.say("log-attach-taken", number=number))
    expect(first.get_by_role("button")).to_be_disabled()
    answer = store.answer(assessment.id, item).value
    assert answer.level is not None
    assert answer.missing.startswith(visitor.say("log-draft-mark"))
    return item


def review(visitor: Visitor, store: Store, kept: KeptLog) -> None:
    """The first two sampled files get their verdict in the table."""
    visitor.page.get_by_role("tab", name=visitor.say("log-results-tab-sample"), exact=True).click()
    visitor.settle()
    expect(visitor.page.get_by_test_id("stDataFrame").locator("canvas").first).to_be_visible()
    words = {verdict: visitor.say(f"review-{verdict}") for verdict in (Verdict.OK, Verdict.NOT_OK)}
    for row, verdict in enumerate(words):
        mark(visitor, row, words[verdict])
        becomes(lambda row=row: len(marks(store, kept)), row + 1)
    assert sorted(marks(store, kept).values()) == sorted(words)


def mark(visitor: Visitor, row: int, word: str) -> None:
    """Choose a verdict in a row of the table, which is a picture to the browser."""
    table = visitor.page.get_by_test_id("stDataFrame").first
    table.evaluate("table => table.scrollIntoView({block: 'center'})")
    visitor.page.wait_for_timeout(300)  # the canvas is drawn anew
    box = table.bounding_box()
    assert box
    visitor.page.mouse.dblclick(box["x"] + VERDICT * box["width"], box["y"] + 35 * (row + 1.5))
    visitor.page.keyboard.type(word)
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_timeout(500)  # the editor gathers what is typed before it tells
    visitor.settle()


def marks(store: Store, kept: KeptLog) -> dict[str, Verdict]:
    """The verdicts that are kept."""
    body = store.review(kept.id).value
    return {} if body is None else {k: m.verdict for k, m in Marks.model_validate_json(body).marks.items()}


def finding(visitor: Visitor, number: str) -> None:
    """The results page has a draft finding on the item, with what the log's tests found missing."""
    visitor.menu("page-results")
    visitor.page.get_by_role("tab", name=visitor.say("results-tab-findings"), exact=True).click()
    visitor.settle()
    expect(main(visitor)).to_contain_text(number)
    expect(main(visitor)).to_contain_text(visitor.say("log-draft-mark"))


def summary(report: LogReport, visitor: Visitor) -> dict[str, str | int]:
    """The facts of the chapter's first sentence."""
    say = visitor.say
    counts = {outcome.name.lower(): report.count(outcome) for outcome in Outcome}
    days = {"first": say.date(report.first), "last": say.date(report.last)}
    return {"cases": say.number(report.cases), **days, **counts}


def main(visitor: Visitor) -> Locator:
    return visitor.page.get_by_test_id("stMain")


def keyed(visitor: Visitor, key: str) -> Locator:
    """A button by its key."""
    return visitor.page.locator(f".st-key-{key}").get_by_role("button").locator("visible=true").first


@pytest.mark.parametrize("language", ["tr"])
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "light"), (390, "dark")])
def test_every_view_fits_the_screen_and_can_be_read(
    visit: Visit, store: Store, empty: Assessment, tmp_path: Path, width: int, scheme: str
) -> None:
    told, cube = shown("tr")
    cube.write(tmp_path / "cube.parquet")
    counts = (tmp_path / "cube.parquet").read_bytes()
    kept = store.add_log(empty.id, "kayıt.csv", told.model_dump_json(), counts, now=NOW)
    visitor = visit("tr", width=width, scheme=scheme)
    visitor.go(f"/log?a={empty.id}")
    keyed(visitor, f"log-open-{kept.id}").click()
    visitor.page.get_by_role("tab").first.wait_for(timeout=PATIENCE)
    script = (Path(__file__).parent / "accessibility.js").read_text("utf-8")
    for tab in visitor.page.get_by_role("tab").all():
        tab.click()
        visitor.settle()
        assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        visitor.page.evaluate(script)
        assert [line for line in visitor.page.evaluate("faintWords()") if not ON_SLIDER.search(line)] == []
        assert visitor.page.evaluate("namelessControls()") == []
