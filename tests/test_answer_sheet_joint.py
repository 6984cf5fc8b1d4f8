"""Answers given offline to two standards: a sheet each, what is carried over is told and never written."""

import pytest
from workbooks import STANDARD, edited, filled, read, rows

from assessment.model import Answer, Assessment, Integrated, Level, Setup
from checklists import Depth, RelationKind, load_mapping, load_standard
from i18n import translator
from reports.answer_sheet import write_answer_sheet

EDITION = load_standard("iso-9001-2015")
MAPPING = load_mapping(STANDARD.id, EDITION.id)
ASKED = EDITION.select(Depth.INTEGRATION)
ASKED_IDS = {requirement.id for requirement in ASKED}
ROW_OF = {requirement.id: row for row, requirement in enumerate(STANDARD.select(Depth.FULL), 4)}
NAMES = {"en": ("Answers", "Answers ISO 9001"), "tr": ("Cevaplar", "Cevaplar ISO 9001")}
ORIGIN, LEVEL, OVERRIDE = 5, 6, 8
"""Where the columns are, from 0."""


def asked(kind):
    """An ISO 10002 item that is mapped in this way to requirements that are asked, and those."""
    relations = (r for r in MAPPING.relations if r.kind is kind and ASKED_IDS.issuperset(r.to))
    found = next(r for r in relations if r.to)
    return found.id, found.to


FOLLOWER, SOURCES = asked(RelationKind.SUBSET)
SHARER, SHARED = asked(RelationKind.INTERSECTS)


def integrated(*given, standard=EDITION, told=None):
    setup = Setup(
        organisation="Körfez A.Ş.",
        integrated=told
        or Integrated(standard=standard.id, standard_hash=standard.content_hash, depth=Depth.INTEGRATION),
    )
    return Assessment(
        id="a" * 32,
        setup=setup,
        standard_hash=STANDARD.content_hash,
        answers={answer.requirement: answer for answer in given},
    )


def sources(level):
    return [Answer(requirement=source, level=level) for source in SOURCES]


def row_of(stored, language, requirement):
    return rows(write_answer_sheet(STANDARD, stored, language), NAMES[language][0])[ROW_OF[requirement] - 1]


@pytest.mark.parametrize("language", ["en", "tr"])
def test_each_standard_has_its_sheet_with_its_own_rows_and_words(language):
    data = write_answer_sheet(STANDARD, integrated(), language)
    guidance, requirements = (rows(data, name) for name in NAMES[language])
    assert [row[1] for row in guidance[3:]] == [r.number for r in STANDARD.select(Depth.FULL)]
    assert [(row[1], row[2]) for row in requirements[3:]] == [(r.number, r.text[language]) for r in ASKED]
    assert (len(guidance[2]), len(requirements[2])) == (14, 12)
    assert requirements[2][2] == {"en": "Requirement", "tr": "Şart"}[language]


@pytest.mark.parametrize("language", ["en", "tr"])
def test_what_is_carried_over_is_told_beside_the_row_and_not_written_into_it(language):
    row = row_of(integrated(*sources(Level.APPLIED)), language, FOLLOWER)
    told = {"en": "Carried over: 3 – Applied", "tr": "Aktarıldı: 3 – Uygulanıyor"}[language]
    assert row[ORIGIN].startswith(told)
    assert all(source.rpartition("/")[2] in row[ORIGIN] for source in SOURCES)
    assert row[LEVEL:] == [None] * 8


def test_every_standing_is_told_in_its_own_words():
    own = Answer(requirement=FOLLOWER, level=Level.MEASURED)
    reasoned = own.model_copy(update={"override": "Only the shops"})
    first, rest = sources(Level.APPLIED)[:1], sources(Level.APPLIED)
    told = {
        "Follows ISO 9001": integrated(),
        "Counts until all of ISO 9001": integrated(own),
        "does not count without a reason": integrated(own, *rest),
        "Answered separately, instead of": integrated(reasoned, *rest),
    }
    for words, stored in told.items():
        assert words in row_of(stored, "en", FOLLOWER)[ORIGIN]
    assert "Shares its evidence" in row_of(integrated(*first), "en", SHARER)[ORIGIN]
    unmapped = next(r.id for r in MAPPING.relations if r.kind is RelationKind.NONE and r.id in ROW_OF)
    assert row_of(integrated(), "en", unmapped)[ORIGIN] in (None, "")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_an_untouched_sheet_of_two_standards_changes_nothing(language):
    superseded = Answer(requirement=FOLLOWER, level=Level.INFORMAL, seen="Log")
    stored = integrated(superseded, *sources(Level.MEASURED), Answer(requirement=SHARER, not_applicable="-"))
    preview = read(write_answer_sheet(STANDARD, stored, language), stored)
    assert (preview.changes, preview.conflicts, preview.problems, preview.notices) == ((), (), (), ())
    assert set(preview.unchanged) == {*ROW_OF, *ASKED_IDS}


def test_both_sheets_come_back_in_one_preview():
    stored = integrated(*sources(Level.APPLIED))
    data = write_answer_sheet(STANDARD, stored, "en")
    at = ROW_OF[FOLLOWER]
    data = filled(data, {f"G{at}": "1 – Informal", f"I{at}": "Only the shops"})
    data = filled(data, {"F4": "4 – Measured"}, sheet="Answers ISO 9001")
    preview = read(data, stored)
    told = {change.requirement.id: change.after for change in preview.changes}
    assert told[FOLLOWER].level is Level.INFORMAL
    assert told[FOLLOWER].override == "Only the shops"
    assert told[ASKED[0].id].level is Level.MEASURED
    assert [change.place for change in preview.changes] == [f"Answers!{at}", "Answers ISO 9001!4"]
    assert (len(told), preview.problems, preview.notices) == (2, (), ())


def test_an_own_answer_without_a_reason_is_taken_over_with_a_word_that_it_does_not_count():
    stored = integrated(*sources(Level.APPLIED))
    place = f"G{ROW_OF[FOLLOWER]}"
    preview = read(filled(write_answer_sheet(STANDARD, stored, "en"), {place: 5}), stored)
    assert [change.requirement.id for change in preview.changes] == [FOLLOWER]
    assert [notice.code for notice in preview.notices] == ["answer-sheet-no-reason"]


def test_a_changed_reason_is_a_conflict_if_it_was_changed_here_too():
    before = Answer(requirement=FOLLOWER, level=Level.INFORMAL, override="Shops")
    data = write_answer_sheet(STANDARD, integrated(before), "en")
    now = integrated(before.model_copy(update={"override": "Dealers"}))
    assert read(data, now).changes == read(data, now).conflicts == ()
    data = filled(data, {f"I{ROW_OF[FOLLOWER]}": "Branches"})
    assert [change.requirement.id for change in read(data, now).conflicts] == [FOLLOWER]


@pytest.mark.parametrize(
    "now",
    [
        Assessment(id="a" * 32, setup=Setup(organisation="Körfez A.Ş."), standard_hash=STANDARD.content_hash),
        integrated(standard=load_standard("iso-9001-2026")),
    ],
    ids=["no edition", "another edition"],
)
def test_the_sheet_of_an_edition_that_is_not_integrated_is_left_alone(now):
    data = filled(write_answer_sheet(STANDARD, integrated(), "en"), {"F4": 3}, sheet="Answers ISO 9001")
    preview = read(filled(data, {"G4": 3}), now)
    assert [change.requirement.id for change in preview.changes] == [next(iter(ROW_OF))]
    (notice,) = preview.notices
    assert (notice.code, notice.place) == ("answer-sheet-not-integrated", "Answers ISO 9001")
    assert notice.facts["standard"] == EDITION.id


def test_a_sheet_from_before_the_integration_is_still_read():
    alone = Assessment(
        id="a" * 32, setup=Setup(organisation="Körfez A.Ş."), standard_hash=STANDARD.content_hash
    )
    data = filled(write_answer_sheet(STANDARD, alone, "en"), {"F4": 3})
    preview = read(data, integrated())
    assert [change.after.level for change in preview.changes] == [Level.APPLIED]
    assert set(preview.absent) == ASKED_IDS


def test_one_of_two_sheets_may_be_deleted():
    data = edited(write_answer_sheet(STANDARD, integrated(), "en"), lambda book: book.remove(book["Answers"]))
    preview = read(filled(data, {"F4": 3}, sheet="Answers ISO 9001"), integrated())
    assert [change.requirement.id for change in preview.changes] == [ASKED[0].id]
    assert set(preview.absent) == set(ROW_OF)


def test_a_wrong_number_on_the_sheet_of_iso_9001_is_told_in_its_words():
    data = filled(write_answer_sheet(STANDARD, integrated(), "en"), {"B4": "99-1"}, sheet="Answers ISO 9001")
    (problem,) = read(data, integrated()).problems
    assert problem.place == "Answers ISO 9001!B4"
    assert "no requirement" in translator("en").explain(problem).fact


def test_an_edition_that_is_not_there_leaves_iso_10002_alone():
    stored = integrated(told=Integrated(standard="iso-9001-2044", standard_hash="0" * 64))
    data = write_answer_sheet(STANDARD, stored, "en")
    assert [row[1] for row in rows(data)[3:]] == [r.number for r in STANDARD.select(Depth.FULL)]
    assert read(data, stored).changes == ()
