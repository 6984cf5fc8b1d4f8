"""The shell in real Chromium: doors, languages, session, list of assessments."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from running_app import NOW, ROOT, Server, serve
from visitor import Visitor, visitors

from assessment.model import Answer, Assessment, Level, Setup
from checklists import load_standard
from i18n import translator
from storage import Store

Visit = Callable[..., Visitor]
HOSTILE = (
    "<img src=x onerror=alert(1)> **kalın** [b](http://evil.example) ![r](http://evil.example/x.png) "
    ":smile: :material/home: :red[k] www.evil.example a@evil.example $x^2$ `c` -> 1. #"
)


# --- Doors ----------------------------------------------------------------------------------------


def listening(port: int) -> set[str]:
    """The local addresses, in the kernel's hexadecimal, on which something listens to the port."""
    rows = [
        line.split()
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        if Path(table).exists()
        for line in Path(table).read_text().splitlines()[1:]
    ]
    return {
        row[1].partition(":")[0]
        for row in rows
        if row[3] == "0A" and int(row[1].rpartition(":")[2], 16) == port
    }


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="asks the Linux kernel")
def test_nothing_listens_beyond_this_machine(server: Server) -> None:
    assert listening(server.port) == {"0100007F"}


@pytest.mark.parametrize(
    "path", ["/media/x.png", "/_stcore/metrics", "/download/x", "/_stcore/upload_file/a/b"]
)
def test_a_stranger_gets_nothing_internal(server: Server, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(server.url + path)
    assert refused.value.code == 403
    refused.value.close()


def test_scripts_cannot_read_the_readers_cookie(visit: Visit) -> None:
    visitor = visit()
    visitor.go()
    assert any(name.startswith("hazir-reader") for name in visitor.cookies())
    assert "hazir-reader" not in visitor.page.evaluate("document.cookie")


# --- Languages ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "title"), [("tr", "Değerlendirmeler"), ("en", "Assessments")])
def test_the_first_visit_speaks_the_browsers_language(visit: Visit, language: str, title: str) -> None:
    visitor = visit(language)
    visitor.go()
    expect(visitor.heading()).to_have_text(title)
    assert visitor.page.locator("html").get_attribute("lang") == language
    assert visitor.page.title() == "Hazır"


def test_the_language_can_be_changed_at_any_time_and_is_remembered(
    visit: Visit, assessment: Assessment
) -> None:
    visitor = visit("tr")
    visitor.go(f"/setup?a={assessment.id}")
    visitor.page.get_by_test_id("stSidebar").get_by_text("English", exact=True).click()
    visitor.settle()
    visitor.say = translator("en")
    expect(visitor.heading()).to_have_text(visitor.say("page-setup"))
    assert assessment.setup.organisation in visitor.text()
    expect(visitor.page.locator("html")).to_have_attribute("lang", "en")
    visitor.menu("page-standard")
    visitor.go("/")
    expect(visitor.heading()).to_have_text("Assessments")
    assert visitor.page.locator("html").get_attribute("lang") == "en"


# --- The open assessment --------------------------------------------------------------------------


def test_a_new_assessment_is_set_up_and_survives_a_reload(visit: Visit, store: Store) -> None:
    visitor = visit("tr")
    visitor.go()
    visitor.press("assessment-new")
    create = visitor.page.get_by_role("button", name=visitor.say("assessment-create"))
    create.click()
    expect(visitor.page.get_by_role("dialog").get_by_test_id("stAlert")).to_contain_text(
        visitor.say("error-string-too-short")
    )
    visitor.fill("setup-organisation", "Şirin İletişim Ltd. Şti.")
    visitor.fill("setup-name", "Çağrı merkezi")
    create.click()
    visitor.page.get_by_role("heading", level=1, name=visitor.say("page-setup")).wait_for()
    visitor.settle()
    visitor.page.reload()
    visitor.page.locator("h2").first.wait_for()
    visitor.settle()
    expect(visitor.field("setup-organisation")).to_have_value("Şirin İletişim Ltd. Şti.")
    (made,) = [s for s in store.list() if s.setup.name == "Çağrı merkezi"]
    assert made.setup.report_language == "tr"
    assert f"a={made.id}" in visitor.page.url


def test_a_page_without_an_assessment_offers_a_choice(visit: Visit, assessment: Assessment) -> None:
    visitor = visit("tr")
    visitor.go("/setup")
    assert visitor.say("no-assessment") in visitor.text()
    visitor.page.get_by_role("combobox").click()
    visitor.page.get_by_role("option", name=re.compile("Ilıca Çağrı Merkezi")).first.click()
    visitor.settle()
    expect(visitor.field("setup-sector")).to_have_value("Perakende")


@pytest.mark.parametrize("address", ["0" * 32, "nonsense", "<script>"])
def test_an_assessment_that_is_not_there_ends_in_the_choice(visit: Visit, address: str) -> None:
    visitor = visit("tr")
    visitor.go(f"/setup?a={address}")
    assert visitor.say("no-assessment") in visitor.text()


# --- The list -------------------------------------------------------------------------------------


def test_hostile_words_are_shown_as_words(visit: Visit, store: Store) -> None:
    made = store.create(Setup(organisation=HOSTILE, name=HOSTILE), load_standard().content_hash, now=NOW)
    visitor = visit("tr")
    visitor.page.on("dialog", lambda dialog: visitor.troubles.append(f"dialog: {dialog.message}"))
    visitor.go(f"/?a={made.id}")
    card = visitor.page.locator(f".st-key-card-{made.id}")
    shown = card.get_by_role("heading").inner_text()
    assert shown.replace("\u2060", "").strip() == HOSTILE
    assert card.locator("img, strong, em, .katex").count() == 0
    assert visitor.page.locator("a[href*=evil]").count() == 0
    store.delete(made.id, now=NOW)


def test_deleting_asks_and_can_be_undone(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = visit("tr")
    visitor.go()
    card = visitor.page.locator(f".st-key-card-{assessment.id}")
    card.get_by_role("button", name=visitor.say("assessment-delete")).click()
    visitor.settle()
    assert assessment.id in {s.id for s in store.list()}
    visitor.page.get_by_role("dialog").get_by_role("button", name=visitor.say("assessment-delete")).click()
    expect(card).to_have_count(0)
    assert assessment.id not in {s.id for s in store.list()}
    visitor.press("assessment-restore")
    expect(card).to_have_count(1)
    assert assessment.id in {s.id for s in store.list()}


def test_a_copy_has_the_same_setup_under_another_name(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("tr")
    visitor.go()
    visitor.page.locator(f".st-key-card-{assessment.id}").get_by_role(
        "button", name=visitor.say("assessment-duplicate")
    ).click()
    visitor.settle()
    name = visitor.say("assessment-copy-name", name="Güz 2026")
    visitor.page.get_by_text(name).wait_for()
    (copy,) = [s for s in store.list() if s.setup.name == name]
    assert copy.setup.organisation == assessment.setup.organisation
    store.delete(copy.id, now=NOW)


def test_an_export_reaches_only_the_browser_that_asked_and_comes_back_by_import(
    visit: Visit, store: Store, assessment: Assessment, tmp_path: Path
) -> None:
    visitor = visit("tr")
    visitor.go()
    link = visitor.page.locator(f".st-key-card-{assessment.id}").get_by_role(
        "link", name=visitor.say("assessment-export")
    )
    with visitor.page.expect_download() as started:
        link.click()
    assert started.value.suggested_filename == "Ilıca Çağrı Merkezi A.Ş. – Hazır.zip"
    exported = tmp_path / "export.zip"
    started.value.save_as(exported)

    stranger = visit("tr")
    stranger.go()
    answer = stranger.page.request.get(visitor.url + str(link.get_attribute("href")))
    assert (answer.status, answer.text()) == (404, "Not found")

    visitor.press("assessment-import")
    visitor.page.locator("input[type=file]").set_input_files(exported)
    visitor.settle()
    dialog = visitor.page.get_by_role("dialog")
    expect(dialog.get_by_text(visitor.say("import-preview"))).to_be_visible()
    dialog.get_by_role("button", name=visitor.say("import-add")).click()
    expect(dialog).to_have_count(0)
    added = [s for s in store.list() if s.setup.name == assessment.setup.name]
    assert len(added) == 2
    for summary in added:
        store.delete(summary.id, now=NOW)


def test_a_broken_archive_is_refused_with_a_remedy_and_adds_nothing(
    visit: Visit, store: Store, tmp_path: Path
) -> None:
    before = store.list()
    broken = tmp_path / "kırık.zip"
    broken.write_bytes(b"PK\x03\x04 not really")
    visitor = visit("tr")
    visitor.go()
    visitor.press("assessment-import")
    visitor.page.locator("input[type=file]").set_input_files(broken)
    visitor.settle()
    expect(visitor.page.get_by_role("dialog").get_by_test_id("stAlert")).to_be_visible()
    assert visitor.page.get_by_role("button", name=visitor.say("import-add")).count() == 0
    assert store.list() == before


def test_what_was_deleted_can_be_brought_back_later(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    store.delete(assessment.id, now=datetime.now(UTC))  # the last one: only ten are listed
    visitor = visit("tr")
    visitor.go()
    visitor.page.get_by_text(visitor.say("assessment-list-deleted")).click()
    visitor.settle()
    visitor.page.locator(f"[class*='st-key-restore-{assessment.id}']").get_by_role("button").click()
    expect(visitor.page.locator(f".st-key-card-{assessment.id}")).to_have_count(1)


def test_many_assessments_can_be_searched_as_turkish_is_typed(visit: Visit, store: Store) -> None:
    hash_ = load_standard().content_hash
    names = [*(f"Kuruluş {n}" for n in range(12)), "Iğdır Şeker A.Ş."]
    made = [store.create(Setup(organisation=name), hash_, now=NOW) for name in names]
    visitor = visit("tr")
    visitor.go()
    headings = visitor.page.get_by_role("heading", level=2)
    expect(headings).to_have_count(10)
    visitor.fill("assessment-search", "igdir seker")
    expect(headings).to_have_count(1)
    expect(headings).to_have_text("Iğdır Şeker A.Ş.")
    for each in made:
        store.delete(each.id, now=NOW)


def test_an_empty_list_offers_an_example_to_look_at(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("empty")
    running = serve(ROOT / "app.py", folder / "data", folder / "log")
    opening = visitors(chromium, next(running).url)
    visitor = next(opening)("en")
    visitor.go()
    assert visitor.say("assessments-none") in visitor.text()
    visitor.press("assessment-example")
    expect(visitor.page.get_by_role("heading", level=2)).to_have_count(2)
    assert visitor.say("current-assessment") in visitor.text()
    next(opening, None)
    next(running, None)


def test_a_damaged_database_is_said_on_the_page_with_its_remedy(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    (folder / "data").mkdir()
    (folder / "data" / "hazir.db").write_bytes(b"this was a database" * 100)
    running = serve(ROOT / "app.py", folder / "data", folder / "log")
    opening = visitors(chromium, next(running).url)
    visitor = next(opening)("tr")
    visitor.go()
    alert = visitor.page.get_by_test_id("stAlert")
    expect(alert).to_contain_text(visitor.say("error-database-damaged"))
    expect(alert).to_contain_text(visitor.say("error-database-damaged.remedy"))
    next(opening, None)
    next(running, None)


# --- What Streamlit says itself -------------------------------------------------------------------


def test_fields_for_files_and_days_speak_the_language_that_is_chosen(
    visit: Visit, assessment: Assessment
) -> None:
    visitor = visit("tr")
    page = visitor.go(f"/answers?a={assessment.id}&lang=tr")
    field = page.get_by_test_id("stFileUploaderDropzone")
    expect(field).to_contain_text("Dosya seç")
    expect(field).to_contain_text("En çok 10 MB")
    page.get_by_test_id("stSidebar").get_by_text("English").click()
    expect(field).to_contain_text("10 MB per file")
    expect(field).not_to_contain_text("Dosya")
    visitor.go(f"/setup?a={assessment.id}&lang=tr")
    expect(page.get_by_test_id("stDateInput")).to_contain_text("gg")


def test_an_assessment_without_answers_is_not_started_and_has_no_verdict_yet(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("tr")
    page = visitor.go(f"/results?a={assessment.id}")
    assert visitor.say("not-started.means") in visitor.text()
    assert visitor.say("verdict-build") not in page.get_by_test_id("stSidebar").inner_text()
    answer = Answer(requirement="iso-10002-2018/7.4-01", level=Level.APPLIED)
    store.save_answer(assessment.id, answer, revision=0, now=NOW)
    visitor.go(f"/results?a={assessment.id}")
    assert visitor.say("not-started") not in visitor.text()
    assert visitor.say("verdict-build.means") in visitor.text()
