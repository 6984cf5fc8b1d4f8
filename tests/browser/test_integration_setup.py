"""ISO 10002 and ISO 9001 in one assessment: chosen, taken away, shown, answered offline."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from assessing import becomes, pick
from playwright.sync_api import Locator, Page, TimeoutError, expect
from running_app import NOW
from visitor import Visitor

from assessment.joint import Joint, judge
from assessment.model import Answer, Assessment, Confidence, Evidence, Integrated, Level, Setup
from checklists import Depth, Language, load_mapping, load_standard
from storage import Store

Visit = Callable[..., Visitor]
GUIDANCE = load_standard()
EDITION = load_standard("iso-9001-2015")
ASKED = EDITION.select(Depth.INTEGRATION)
LANGUAGES = pytest.mark.parametrize("language", ["en", "tr"])


def joint(assessment: Assessment) -> Joint:
    mapping = load_mapping(GUIDANCE.id, EDITION.id)
    today = date.today()  # noqa: DTZ011  (the app in the browser judges as of today)
    return judge(assessment, GUIDANCE, EDITION, mapping, as_of=today)


@pytest.fixture
def both(store: Store) -> Iterator[Assessment]:
    """An assessment whose ISO 9001 side is answered, most of it weakly, on one piece of evidence."""
    with_it = Integrated(standard=EDITION.id, standard_hash=EDITION.content_hash, depth=Depth.INTEGRATION)
    setup = Setup(organisation="Iğdır Lojistik A.Ş.", name="Bahar", integrated=with_it)
    made = store.create(setup, GUIDANCE.content_hash, now=NOW)
    proof = Evidence(id="e" * 32, title="El kitabı", confidence=Confidence.SAMPLED)
    store.add_evidence(made.id, proof, now=NOW)
    levels = [Level.INFORMAL, Level.DOCUMENTED, Level.MEASURED]
    given = [Answer(requirement=r.id, level=levels[n % 3], evidence=(proof.id,)) for n, r in enumerate(ASKED)]
    store.apply(made.id, [(answer, 0) for answer in given], now=NOW)
    yield store.load(made.id)
    store.delete(made.id, now=NOW)


def results(visitor: Visitor, assessment: Assessment, tab: str) -> Page:
    page = visitor.go(f"/results?a={assessment.id}&lang={visitor.say.language}")
    page.get_by_role("tab", name=visitor.say(f"results-tab-{tab}"), exact=True).click()
    visitor.settle()
    return page


def words(page: Page) -> str:
    """What the page says, without the invisible joiners that keep users' words from becoming markup."""
    return page.get_by_test_id("stMain").inner_text().replace("\u2060", "")


def options(page: Page, field: Locator) -> list[str]:
    """What a selectbox offers; a list that a redraw closed is opened again."""
    found = page.get_by_role("option")
    for _ in range(5):
        field.click()
        with suppress(TimeoutError):
            found.first.wait_for(timeout=3000)
            break
    offered = found.all_inner_texts()
    page.keyboard.press("Escape")
    return offered


@LANGUAGES
def test_a_new_assessment_is_integrated_and_list_and_results_show_both(
    visit: Visit, store: Store, language: Language
) -> None:
    visitor = visit(language)
    page = visitor.go(f"/?lang={language}")
    visitor.press("assessment-new")
    dialog = page.get_by_role("dialog")
    name = f"Deneme Çağrı {language}"
    dialog.get_by_label(visitor.say("setup-organisation"), exact=True).fill(name)
    pick(visitor, dialog.get_by_label(visitor.say("setup-integrated"), exact=True), EDITION.designation)
    visitor.press("assessment-create")
    page.get_by_role("heading", level=1, name=visitor.say("page-setup"), exact=True).wait_for()
    made = next(s for s in store.list() if s.setup.organisation == name)
    kept = made.setup.integrated
    assert kept
    assert (kept.standard, kept.depth) == (EDITION.id, Depth.INTEGRATION)
    assert kept.standard_hash == EDITION.content_hash
    visitor.menu("page-assessments")
    card = page.locator(f".st-key-card-{made.id}")
    for standard in (GUIDANCE, EDITION):
        expect(card.get_by_text(standard.designation, exact=True).first).to_be_visible()
    shown = words(results(visitor, store.load(made.id), "verdict"))
    assert shown.count(visitor.say("not-started")) == 2
    assert visitor.say.on("requirements")("results-provisional", count=len(ASKED)) in shown
    assert visitor.say("results-provisional", count=219) in shown
    store.delete(made.id, now=NOW)


def test_depth_weights_and_months_of_iso_9001_are_saved_and_undone(
    visit: Visit, store: Store, both: Assessment
) -> None:
    visitor = visit("en")
    page = visitor.go(f"/setup?a={both.id}")
    assert EDITION.caution.en[:60] in words(page)
    page.get_by_text(EDITION.depths[Depth.DOCUMENTED].title.en, exact=False).first.click()
    visitor.settle()
    part = page.get_by_label("8  Operation", exact=True)
    expect(part).to_have_value("40")
    part.fill("60")
    part.blur()
    visitor.settle()
    months = page.get_by_label(visitor.say("setup-records-months"), exact=True).first
    months.fill("6")
    months.blur()
    visitor.settle()
    kept = store.setup(both.id).value.integrated
    assert kept
    assert (kept.depth, kept.weights["8"], kept.records_months) == (Depth.DOCUMENTED, 60, 6)
    assert store.setup(both.id).value.records_months is None
    visitor.press("undo-last")
    kept = store.setup(both.id).value.integrated
    assert kept
    assert kept.records_months is None


@LANGUAGES
def test_taken_away_its_answers_stay_and_chosen_again_they_are_found(
    visit: Visit, store: Store, both: Assessment, language: Language
) -> None:
    visitor = visit(language)
    page = visitor.go(f"/setup?a={both.id}&lang={language}")
    fixed = visitor.say("integration-fixed", edition=EDITION.designation, count=len(ASKED))
    assert fixed in words(page)
    field = page.get_by_label(visitor.say("setup-integrated"), exact=True)
    assert options(page, field) == [visitor.say("integration-none"), visitor.say(f"integration-{EDITION.id}")]
    pick(visitor, field, visitor.say("integration-none"))
    becomes(lambda: store.setup(both.id).value.integrated, None)
    assert len(store.load(both.id).answers) == len(ASKED)
    assert visitor.say("integration-kept", edition=EDITION.designation, count=len(ASKED)) in words(page)
    pick(visitor, page.get_by_label(visitor.say("setup-integrated"), exact=True), EDITION.designation)
    becomes(lambda: store.setup(both.id).value.integrated, both.setup.integrated)
    assert fixed in words(page)


def test_without_answers_the_edition_is_simply_another_one(visit: Visit, store: Store) -> None:
    with_it = Integrated(standard=EDITION.id, standard_hash=EDITION.content_hash, records_months=6)
    setup = Setup(organisation="Boş A.Ş.", integrated=with_it)
    made = store.create(setup, GUIDANCE.content_hash, now=NOW)
    visitor = visit("en")
    page = visitor.go(f"/setup?a={made.id}")
    pick(visitor, page.get_by_label(visitor.say("setup-integrated"), exact=True), "ISO 9001:2026")
    later = load_standard("iso-9001-2026")
    wanted = Integrated(standard=later.id, standard_hash=later.content_hash, records_months=6)
    becomes(lambda: store.setup(made.id).value.integrated, wanted)
    store.delete(made.id, now=NOW)


def test_an_edition_that_is_not_there_can_be_taken_away(visit: Visit, store: Store) -> None:
    gone = Integrated(standard="iso-9001-2044", standard_hash="0" * 64)
    setup = Setup(organisation="Yarın A.Ş.", integrated=gone)
    made = store.create(setup, GUIDANCE.content_hash, now=NOW)
    visitor = visit("tr")
    page = visitor.go(f"/setup?a={made.id}")
    field = page.get_by_label(visitor.say("setup-integrated"), exact=True)
    expect(field).to_have_value(gone.standard)
    pick(visitor, field, visitor.say("integration-none"))
    becomes(lambda: store.setup(made.id).value.integrated, None)
    assert options(page, field)[1:] == [
        visitor.say(f"integration-{EDITION.id}"),
        load_standard("iso-9001-2026").designation,
    ]
    store.delete(made.id, now=NOW)


@LANGUAGES
def test_the_list_has_both_verdicts_and_scores(visit: Visit, both: Assessment, language: Language) -> None:
    visitor, judged = visit(language), joint(both)
    page = visitor.go(f"/?lang={language}")
    shown = page.locator(f".st-key-card-{both.id}").inner_text()
    for side in judged.sides:
        assert side.standard.designation in shown
        assert visitor.say.percent(side.judgement.card.whole.evidenced) in shown
        assert visitor.say(f"verdict-{side.judgement.readiness.verdict}") in shown


@LANGUAGES
def test_the_results_judge_separately_and_show_together(
    visit: Visit, both: Assessment, language: Language
) -> None:
    visitor, judged = visit(language), joint(both)
    t = visitor.say
    shown = words(results(visitor, both, "verdict"))
    for side in judged.sides:
        assert f"{t('results-gates')} · {side.standard.designation}" in shown
        assert t.percent(side.judgement.card.whole.evidenced, 1) in shown
        assert all(gate.gate.title[language] in shown for gate in side.judgement.readiness.gates)
    assert judged.savings.answered_once > 10
    assert judged.savings.evidence_twice == 1
    saved = visitor.page.locator(".st-key-savings").inner_text()
    assert t("integration-answered-once-of", count=judged.savings.sources) in saved
    assert str(judged.savings.answered_once) in saved


@LANGUAGES
def test_a_gap_in_both_standards_is_one_finding_with_two_criteria(
    visit: Visit, both: Assessment, language: Language
) -> None:
    visitor, judged = visit(language), joint(both)
    page = results(visitor, both, "findings")
    gaps = [finding for finding in judged.findings if finding.is_gap]
    gaps.sort(key=lambda f: (f.grade.rank, -sum(part.points for part in f.findings)))
    pair = next(f for f in gaps[:10] if len(f.findings) == 2)
    heading = " · ".join(
        f"{standard.designation} {part.requirement.number}"
        for standard, part in zip((EDITION, GUIDANCE), pair.findings, strict=True)
    )
    box = page.get_by_role("heading", name=heading).locator(
        "xpath=ancestor::*[@data-testid='stVerticalBlock'][1]"
    )
    told = box.inner_text().replace("\u2060", "")
    assert all(visitor.say.say(criterion) in told for criterion in pair.criteria)
    page.get_by_role("button", name=GUIDANCE.designation).click()
    visitor.settle()
    headings = [h.inner_text() for h in page.get_by_test_id("stMain").get_by_role("heading", level=3).all()]
    assert headings
    assert all(GUIDANCE.designation in heading for heading in headings)


@LANGUAGES
def test_profile_and_arithmetic_follow_the_switch(visit: Visit, both: Assessment, language: Language) -> None:
    visitor = visit(language)
    page = results(visitor, both, "profile")
    expect(page.get_by_role("heading", name=visitor.say("report-joint-heat"))).to_be_visible()
    assert EDITION.clauses["9.1"].title[language] not in words(page)
    page.get_by_role("radio", name=EDITION.designation).click()
    visitor.settle()
    assert "10.2.1" in words(page)
    page.get_by_role("tab", name=visitor.say("results-tab-arithmetic"), exact=True).click()
    visitor.settle()
    assert EDITION.chapters[-1].title[language] in words(page)


@LANGUAGES
def test_a_sheet_of_both_standards_comes_back(
    visit: Visit, store: Store, both: Assessment, tmp_path: Path, language: Language
) -> None:
    visitor = visit(language)
    t = visitor.say
    page = visitor.go(f"/answers?a={both.id}&lang={language}")
    with page.expect_download() as download:
        page.get_by_text(t("answers-page-download")).click()
    download.value.save_as(tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    guidance, requirements = book[t("answer-sheet-name")], book[t("answer-sheet-name-requirements")]
    follower = next(row for row in guidance.iter_rows(min_row=4) if str(row[5].value).startswith(_carried(t)))
    assert follower[6].value is None
    follower[6].value, follower[8].value = 5, "Mağazalar ayrı"
    requirements["F4"] = 3
    file = io.BytesIO()
    book.save(file)
    media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    sheet = {"name": "sheet.xlsx", "mimeType": media, "buffer": file.getvalue()}
    page.locator("input[type=file]").set_input_files(sheet)
    page.get_by_role("heading", name=t("answers-page-preview")).wait_for()
    visitor.settle()
    page.get_by_role("button", name=t("answers-page-take-over", count=2)).click()
    number = follower[1].value
    item = next(r for r in GUIDANCE.requirements.values() if r.number == number)
    becomes(lambda: store.answer(both.id, item.id).value.override, "Mağazalar ayrı")
    assert store.answer(both.id, ASKED[0].id).value.level is Level.APPLIED
    own = [a for a in store.load(both.id).answers.values() if a.requirement.startswith(f"{GUIDANCE.id}/")]
    assert [answer.requirement for answer in own] == [item.id]


def _carried(t: Callable[..., str]) -> str:
    return t("answer-sheet-origin-carried", level="", sources="").partition(":")[0]
