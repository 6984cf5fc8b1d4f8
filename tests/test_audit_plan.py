"""The audit's plan: proposed, checked, and written as PDF, XLSX and calendar."""

from __future__ import annotations

import io
import itertools
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pikepdf
import pypdfium2
import pytest
from command_line import Machine
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from assessment.audit import (
    AuditKind,
    Auditor,
    AuditSetup,
    Factor,
    Integration,
    Share,
    Slot,
    Stage,
    minute_of,
)
from assessment.audit_check import clashes, missing_clauses, remarks
from assessment.audit_plan import Proposed, propose
from assessment.audit_time import AuditTime
from assessment.audit_topics import Activity, Asked, JointAudit
from assessment.model import Assessment, Integrated, Setup
from checklists import load_standard
from checklists.mapping import load_mapping
from checklists.words import clause_of
from errors import InputError
from reports.audit_plan import audit_of, plan_ics, plan_pdf, plan_xlsx, proposed_slots
from reports.audit_plan.view import plan_view, time_of
from reports.worker import Renderer
from storage import Store

GUIDANCE, REQUIREMENTS = load_standard("iso-10002-2018"), load_standard("iso-9001-2015")
EDITIONS = ("iso-9001-2015", "iso-9001-2026")
BOTH = (GUIDANCE.id, REQUIREMENTS.id)
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ISTANBUL = ZoneInfo("Europe/Istanbul")
PAIR = (Auditor(name="Ayşe Yılmaz", standards=BOTH), Auditor(name="Ömer Işık", standards=BOTH))
AUDIT = AuditSetup(
    personnel=120,
    factors=(Factor(reason="=2+3", percent=-10),),
    integration=dict.fromkeys(Integration, Share.YES),
    auditors=PAIR,
    first_day=date(2026, 12, 4),
    stage_2_day=date(2027, 1, 14),
)
ALONE = JointAudit(Asked(GUIDANCE))


def joint(edition: str = REQUIREMENTS.id) -> JointAudit:
    return JointAudit(Asked(GUIDANCE), Asked(load_standard(edition)), load_mapping(GUIDANCE.id, edition))


def proposal(audit: JointAudit, setup: AuditSetup) -> tuple[AuditTime, tuple[Proposed, ...]]:
    reckoned = time_of(audit, setup)
    return reckoned, propose(audit, setup, reckoned)


def planned(setup: AuditSetup = AUDIT, *, integrated: bool = True, **more: Any) -> Assessment:
    """An assessment with a proposed plan in Turkish."""
    other = Integrated(standard=REQUIREMENTS.id, standard_hash=REQUIREMENTS.content_hash)
    given_ = Setup(
        organisation="Iğdır Şeker A.Ş.", scope="Bütün şikâyetler", integrated=other if integrated else None
    )
    slots = proposed_slots(audit_of(given_), setup, "tr")
    audit = setup.but(slots=slots).but(**more)
    return Assessment(id="a" * 32, setup=given_.but(audit=audit), standard_hash=GUIDANCE.content_hash)


def minutes(row: Proposed) -> int:
    return minute_of(row.end) - minute_of(row.start)


audits = st.sampled_from([ALONE, *map(joint, EDITIONS)])
teams = st.lists(st.sampled_from([(), BOTH, BOTH[:1], EDITIONS]), max_size=5).map(
    lambda known: tuple(Auditor(name=f"Tetkikçi {n}", standards=ids) for n, ids in enumerate(known))
)
setups = st.builds(
    AuditSetup,
    personnel=st.integers(1, 3_000),
    kind=st.sampled_from(AuditKind),
    sites=st.integers(0, 30),
    guidance_share=st.integers(10, 150),
    auditors=teams,
    start=st.sampled_from([time(8), time(9), time(10, 30)]),
    lunch=st.sampled_from([time(12), time(12, 30), time(13, 15)]),
    lunch_minutes=st.sampled_from([30, 60, 90]),
)


# --- The proposal ---------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(audits, setups)
def test_nobody_is_in_two_places_and_every_row_takes_time(audit: JointAudit, setup: AuditSetup) -> None:
    _, rows = proposal(audit, setup)
    assert all(row.start < row.end for row in rows)
    for one, other in itertools.combinations(rows, 2):
        if (
            (one.stage, one.day) == (other.stage, other.day)
            and one.start < other.end
            and other.start < one.end
        ):
            assert one.auditors
            assert other.auditors
            assert not set(one.auditors) & set(other.auditors)


@settings(max_examples=60, deadline=None)
@given(audits, setups)
def test_every_asked_clause_has_a_row_and_stands_with_what_is_mapped_to_it(
    audit: JointAudit, setup: AuditSetup
) -> None:
    _, rows = proposal(audit, setup)
    main = [row for row in rows if row.stage is not Stage.STAGE_1]
    for side in audit.sides:
        seen = {number for row in main for number in row.clauses.get(side.standard.id, ())}
        assert seen == set(side.clauses)
    for clause in audit.guidance.clauses:
        with_it = [row for row in main if clause in row.clauses.get(audit.guidance.standard.id, ())]
        for row in with_it:
            assert audit.joined([clause]) <= set(row.clauses.get(audit.standards[-1], ()))


@settings(max_examples=60, deadline=None)
@given(audits, setups)
def test_the_rows_fill_the_reckoned_days(audit: JointAudit, setup: AuditSetup) -> None:
    reckoned, rows = proposal(audit, setup)
    wanted = {Stage.STAGE_1: reckoned.stage_1, Stage.STAGE_2: reckoned.stage_2, Stage.ONLY: reckoned.stage_2}
    for stage in {row.stage for row in rows}:
        team = min(max(len(setup.auditors), 1), int(wanted[stage] * 2))
        work = [row for row in rows if row.stage is stage and row.activities != (Activity.LUNCH,)]
        busy = {name for row in work if not row.is_meeting for name in row.auditors} or {""}
        spent = sum(minutes(row) * (len(row.auditors) or team) for row in work)
        assert spent == wanted[stage] * 480 or len(busy) < team  # more auditors than topics


def test_the_worked_case_has_its_meetings_and_both_stages() -> None:
    reckoned, rows = proposal(joint(), AUDIT)
    assert (reckoned.stage_1, reckoned.stage_2) == (1.5, 4.5)
    assert {row.stage for row in rows} == {Stage.STAGE_1, Stage.STAGE_2}
    for stage in (Stage.STAGE_1, Stage.STAGE_2):
        of_stage = [row for row in rows if row.stage is stage]
        assert of_stage[0].activities == (Activity.OPENING,)
        assert of_stage[-1].activities == (Activity.CLOSING,)
        lunches = [row for row in of_stage if Activity.LUNCH in row.activities]
        assert all(row.start == AUDIT.lunch and minutes(row) == 60 for row in lunches)


def test_each_topic_goes_to_somebody_who_is_qualified_if_there_is_one() -> None:
    team = (Auditor(name="Yalnız 9001", standards=(REQUIREMENTS.id,)), Auditor(name="İkisi", standards=BOTH))
    _, rows = proposal(joint(), AUDIT.but(auditors=team, personnel=1_000))
    only_guidance = [row for row in rows if set(row.clauses) == {GUIDANCE.id}]
    assert all(row.auditors == ("İkisi",) for row in only_guidance)


def test_a_joined_pair_is_what_our_mapping_says_of_what_is_asked() -> None:
    mapping = load_mapping(*BOTH)
    expected = {
        clause_of(to)
        for relation in mapping.relations
        for to in relation.to
        if clause_of(relation.id) == "8.5"
    }
    assert joint().joined(["8.5"]) == expected
    assert ALONE.joined(["8.5"]) == frozenset()


def test_the_same_parameters_give_the_same_rows_with_the_same_ids() -> None:
    one, other = (proposed_slots(joint(), AUDIT, "tr") for _ in range(2))
    assert one == other
    assert len({slot.id for slot in one}) == len(one)


def test_evidence_is_asked_for_once_and_comes_from_the_checklists() -> None:
    slots = proposed_slots(joint(), AUDIT, "tr")
    texts = {r.evidence.tr for standard in (GUIDANCE, REQUIREMENTS) for r in standard.requirements.values()}
    asked = [line for slot in slots for line in slot.evidence.splitlines()]
    assert asked
    assert set(asked) <= texts
    assert not any(slot.evidence for slot in slots if "(devamı)" in slot.title)


def test_without_the_personnels_number_there_is_no_proposal() -> None:
    with pytest.raises(InputError, match="audit-no-personnel"):
        proposed_slots(joint(), AuditSetup(), "en")


# --- What does not add up -------------------------------------------------------------------------


def slots_of(assessment: Assessment) -> tuple[Slot, ...]:
    assert assessment.setup.audit
    return assessment.setup.audit.slots


def test_a_fresh_proposal_has_nothing_to_remark() -> None:
    assert remarks(joint(), AUDIT.but(slots=slots_of(planned()))) == ()


def test_a_deleted_row_leaves_its_clauses_behind() -> None:
    kept = tuple(slot for slot in slots_of(planned()) if "8.6" not in slot.clauses.get(GUIDANCE.id, ()))
    setup = AUDIT.but(slots=kept)
    assert "8.6" in missing_clauses(joint(), setup)[GUIDANCE.id]
    assert {remark.code for remark in remarks(joint(), setup)} == {"audit-missing"}


def test_a_row_that_is_moved_into_another_one_is_told() -> None:
    first, *rest = slots_of(planned())
    setup = AUDIT.but(slots=(first.but(end=time(11)), *rest))
    assert [auditor for *_, auditor in clashes(setup)]
    assert "audit-clash" in {remark.code for remark in remarks(joint(), setup)}


def test_an_auditor_without_the_qualification_is_told_once_for_each_standard() -> None:
    team = (Auditor(name=PAIR[0].name), PAIR[1])
    codes = [r.code for r in remarks(joint(), AUDIT.but(slots=slots_of(planned()), auditors=team))]
    assert codes == ["audit-unqualified"] * 2


def test_a_first_day_at_a_weekend_is_told() -> None:
    setup = AUDIT.but(slots=slots_of(planned()), first_day=date(2026, 12, 5))
    (remark,) = remarks(joint(), setup)
    assert (remark.code, remark.facts["day"]) == ("audit-weekend", date(2026, 12, 5))


# --- Days -----------------------------------------------------------------------------------------


def test_days_are_working_days_from_each_stages_first() -> None:
    audit = planned().setup.audit
    assert audit
    dates = {(slot.stage.value, slot.day): audit.day_of(slot) for slot in audit.slots}
    assert dates["stage-1", 1] == date(2026, 12, 4)
    assert [dates["stage-2", n] for n in (1, 2, 3)] == [
        date(2027, 1, 14),
        date(2027, 1, 15),
        date(2027, 1, 18),
    ]


def test_without_a_date_of_its_own_stage_2_follows_stage_1() -> None:
    audit = planned(stage_2_day=None).setup.audit
    assert audit
    last = max(audit.day_of(s) or date.min for s in audit.slots if s.stage is Stage.STAGE_1)
    first = min(audit.day_of(s) or date.max for s in audit.slots if s.stage is Stage.STAGE_2)
    assert (last, first) == (date(2026, 12, 4), date(2026, 12, 7))


# --- Files ----------------------------------------------------------------------------------------


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("integrated", [True, False])
def test_the_pdf_holds_the_plan_and_its_arithmetic(
    renderer: Renderer, language: Any, integrated: bool
) -> None:
    assessment = planned(integrated=integrated)
    printed = plan_pdf(assessment, renderer, as_of=TODAY, language=language)
    again = plan_pdf(assessment, renderer, as_of=TODAY, language=language)
    text = " ".join(text_of(printed.pdf).split())
    assert printed.grumbles == ()
    assert printed.pdf == again.pdf
    assert "Iğdır Şeker A.Ş." in text
    assert "ISO 10002:2018" in text
    assert ("ISO 9001:2015" in text) is integrated
    assert "Ayşe Yılmaz" in text
    assert {"en": "Friday, 4 December 2026", "tr": "4 Aralık 2026 Cuma"}[language] in text
    assert {"en": "from memory", "tr": "bellekten"}[language] in text
    with pikepdf.open(io.BytesIO(printed.pdf)) as pdf:
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == language


def test_the_workbook_has_every_row_and_no_formula() -> None:
    first, *rest = slots_of(planned())
    evil = first.but(title='=HYPERLINK("http://x")', evidence="+1\n-2", role="@SUM(A1)")
    assessment = planned(slots=(evil, *rest))
    data = plan_xlsx(assessment, as_of=TODAY, language="tr")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Tetkik planı", "Tetkik süresi"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink]
    plan = list(book["Tetkik planı"].iter_rows(min_row=4, values_only=True))
    assert len(plan) == len(rest) + 1
    assert plan[0][:6] == (
        "Aşama 1",
        1,
        datetime(2026, 12, 4),  # noqa: DTZ001  (a spreadsheet's dates have no zone)
        time(9),
        time(9, 30),
        '=HYPERLINK("http://x")',
    )
    assert data == plan_xlsx(assessment, as_of=TODAY, language="tr")


def test_the_calendar_can_be_read_back() -> None:
    assessment = planned()
    data = plan_ics(assessment, as_of=TODAY, now=NOW, zone=ISTANBUL, language="tr")
    calendar = Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    view = plan_view(assessment, as_of=TODAY, language="tr")
    rows = [row for day in view.days for row in day.rows]
    assert [str(event["summary"]) for event in events] == [row.title for row in rows]
    assert events[0].decoded("dtstart") == datetime(2026, 12, 4, 6, 0, tzinfo=UTC)
    assert all(e.decoded("dtend") > e.decoded("dtstart") for e in events)
    assert {event.decoded("dtstamp") for event in events} == {NOW}
    assert len({str(event["uid"]) for event in events}) == len(rows)
    descriptions = [str(event["description"]) for event in events]
    assert "Görüşülecek kişi: Üst yönetim\nTetkikçi: Ayşe Yılmaz\nISO 10002:2018: 5.1, 5.2" in descriptions[2]


def test_an_edited_row_keeps_its_uid_and_another_assessment_has_other_ones() -> None:
    assessment = planned()
    first, *rest = slots_of(assessment)
    edited = planned(slots=(first.but(title="Başka", start=time(8)), *rest))
    other = assessment.but(id="b" * 32)

    def uids(of: Assessment) -> set[str]:
        data = plan_ics(of, as_of=TODAY, now=NOW, zone=ISTANBUL, language="tr")
        return {str(event["uid"]) for event in Calendar.from_ical(data).walk("VEVENT")}

    assert uids(assessment) == uids(edited)
    assert not uids(assessment) & uids(other)


def test_summer_time_is_that_of_the_day() -> None:
    assessment = planned(first_day=date(2026, 7, 6))
    data = plan_ics(assessment, as_of=TODAY, now=NOW, zone=ZoneInfo("Europe/Berlin"), language="tr")
    starts = [event.decoded("dtstart") for event in Calendar.from_ical(data).walk("VEVENT")]
    assert min(starts).hour == 7  # 9 o'clock in summer
    assert max(starts).hour <= 17


def test_files_say_what_is_missing() -> None:
    with pytest.raises(InputError, match="audit-no-date"):
        plan_ics(planned(first_day=None), as_of=TODAY, now=NOW, zone=ISTANBUL, language="tr")
    with pytest.raises(InputError, match="audit-no-plan"):
        plan_xlsx(planned(slots=()), as_of=TODAY, language="tr")


# --- Storage and the command line -----------------------------------------------------------------


def test_a_plan_is_kept_and_an_assessment_without_one_says_nothing_of_it(store: Store) -> None:
    made = store.add_assessment(planned(), {}, now=NOW)
    assert store.load(made.id).setup == planned().setup
    assert '"audit":' not in Setup(organisation="Boş A.Ş.").model_dump_json()


@pytest.mark.parametrize(
    ("ending", "magic"), [("pdf", b"%PDF"), ("xlsx", b"PK"), ("ics", b"BEGIN:VCALENDAR")]
)
def test_the_command_writes_each_file(machine: Machine, ending: str, magic: bytes) -> None:
    with Store.open(machine.folder) as store:
        store.add_assessment(planned(slots=()), {}, now=NOW)
    target = machine.files / f"plan.{ending}"
    assert machine.run("audit-plan", "Iğdır", "-o", target, lang="tr") == 0
    assert target.read_bytes().startswith(magic)


def test_the_command_says_what_it_cannot_write(machine: Machine) -> None:
    with Store.open(machine.folder) as store:
        store.add_assessment(planned(), {}, now=NOW)
        setup = Setup(organisation="Boş A.Ş.")
        store.create(setup, GUIDANCE.content_hash, now=NOW)
    assert machine.run("audit-plan", "Iğdır", "-o", machine.files / "plan.docx") == 1
    assert ".docx" in machine.err
    assert machine.run("audit-plan", "Boş") == 1
    assert "effective number of personnel" in machine.err
