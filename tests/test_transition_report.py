"""The transition report: what is missing until the transition ends, each fact with its certainty."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from reporting import tags

from assessment.missing import foreseen
from assessment.model import Answer, Assessment, Integrated, Level, Setup
from assessment.standpoint import Standpoint, standpoint
from checklists import Depth, load_standard
from checklists.model import Language
from i18n import translator
from reports.transition import transition_report_pdf, transition_view
from reports.worker import Renderer

DAY = date(2026, 11, 22)
FORMER = load_standard("iso-9001-2015")


def assessment(depth: Depth = Depth.FULL) -> Assessment:
    said = [Answer(requirement=r, level=Level.MEASURED, seen="<b>Not</b>") for r in FORMER.requirements]
    chosen = Integrated(standard=FORMER.id, standard_hash=FORMER.content_hash, depth=depth)
    return Assessment(
        id="a" * 32,
        setup=Setup(organisation="Örnek <i>A.Ş.</i>", integrated=chosen),
        standard_hash="0" * 64,
        answers={a.requirement: a for a in said[3:]},
    )


def stands(found: Assessment, as_of: date = DAY) -> Standpoint:
    at = standpoint(found, as_of=as_of)
    assert at is not None
    return at


def bodies(at: Standpoint, language: Language = "en"):
    return {section.key: section.body for section in transition_view(at, language).sections}


def test_before_the_change_it_tells_what_will_be():
    at = stands(assessment())
    told = bodies(at)["transition-summary"]
    assert "still stands on ISO 9001:2015" in told.standing
    assert [f.value for f in told.figures] == ["30 Sep 2029", "5 / 162", "9 / 162", "0 / 162"]
    assert told.figures[0].note == "1,043 days left"


def test_after_the_change_it_tells_the_same_of_what_is_stored():
    before = stands(assessment())
    after = stands(foreseen(before.assessment, before.way))
    assert after.way is None
    assert "stands on ISO 9001:2026" in bodies(after)["transition-summary"].standing
    assert bodies(after)["transition-missing"] == bodies(before)["transition-missing"]


def test_when_the_last_day_has_passed_it_says_so():
    over = bodies(stands(assessment(), date(2029, 10, 1)))["transition-summary"]
    assert over.figures[0].note == "The transition is over"


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_fact_about_the_edition_names_its_source_and_certainty(language: Language):
    t, told = translator(language), bodies(stands(assessment()), language)
    words = {t(f"certainty-{c}") for c in ("high", "secondary", "memory", "assumed")}
    summary, differences = told["transition-summary"], told["transition-differences"]
    facts = [*(d.source for d in summary.days), *(r.source for r in summary.remarks)]
    facts += [row.source for row in differences.rows]
    assert len(facts) == 3 + 2 + 17
    assert all(any(line.endswith(word) for word in words) for line in facts)


def test_requirements_stand_under_their_clause_with_where_they_come_from():
    missing = bodies(stands(assessment()))["transition-missing"]
    rows = {row.number: row for clause in missing.clauses for row in clause.rows}
    assert (rows["5.1.1-07"].was, rows["5.1.1-07"].lack) == ("–", "Open")
    assert (rows["6.1.3-01"].was, rows["6.1.3-01"].style) == ("6.1.2-01", "minor")
    assert rows["10.1-02"].was == "10.1-01, 10.3-02"
    assert missing.clauses[0].title.startswith("4.1 ")


def test_a_shorter_depth_speaks_of_its_own_requirements_only():
    at = stands(assessment(Depth.INTEGRATION))
    asked = {r.number for r in at.later.select(Depth.INTEGRATION)}
    told = bodies(at)["transition-differences"]
    assert {row.number for row in told.rows} <= asked
    assert len(at.outlook.asked) == len(asked)


def test_an_assessment_without_iso_9001_stands_nowhere():
    alone = assessment().model_copy(update={"setup": Setup(organisation="X")})
    assert standpoint(alone, as_of=DAY) is None


@pytest.mark.parametrize("language", ["en", "tr"])
def test_it_is_printed_tagged_with_titles_and_user_words_as_text(renderer: Renderer, language: Language):
    printed = transition_report_pdf(stands(assessment()), renderer, language=language)
    assert printed.grumbles == ()
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        assert {"H1", "H2", "Table", "TH", "TD"} <= set(tags(pdf))
    document = pypdfium2.PdfDocument(printed.pdf)
    text = document[0].get_textpage().get_text_range()
    assert "Örnek <i>A.Ş.</i>" in text
    assert translator(language)("transition-report-title") in text
    assert transition_report_pdf(stands(assessment()), renderer, language=language).pdf == printed.pdf
