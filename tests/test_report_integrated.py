"""The report on two integrated standards: judged separately, told together."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pytest
from reporting import DAY, LANGUAGES, STANDARD, body, opened, strings, tags, text_of

from assessment.joint import Joint, judge
from assessment.model import Answer, Assessment, Evidence, Integrated, Level, Setup
from benchmarks.full_assessment import full_integrated
from checklists import load_mapping, load_standard
from checklists.model import Depth, Language
from examples.joint_audit import integrated_example
from i18n import translator
from reports.html import paper, screen
from reports.identity import content_hash
from reports.options import INTEGRATED, LOGGED, ReportKind, ReportOptions, Section, possible
from reports.report import first_pages_pdf, gap_report_pdf, preview_pdf
from reports.sections.pictures import joint_heat_map
from reports.sheets import Printed
from reports.view import ReportView, preview_view, report_view
from reports.worker import Renderer

NINE, LATER = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")
PROOF = Evidence(id="1" * 32, title="PR-07")
NEVER = re.compile(r"\{|\}|report-|say-|relation-|Fraction|<|datetime|\bnan\b")


def judged(assessment: Assessment) -> Joint:
    assert assessment.setup.integrated
    requirements = load_standard(assessment.setup.integrated.standard)
    mapping = load_mapping(STANDARD.id, requirements.id)
    return judge(assessment, STANDARD, requirements, mapping, as_of=DAY)


@lru_cache
def example(language: Language) -> tuple[Assessment, Joint]:
    assessment, _ = integrated_example(STANDARD, NINE, language, today=DAY)
    return assessment, judged(assessment)


@lru_cache
def complete(language: Language, edition: str) -> tuple[Assessment, Joint]:
    return full_integrated(STANDARD, load_standard(edition), language)


def small(*answers: Answer, standard: Any = NINE, **setup: Any) -> tuple[Assessment, Joint]:
    """Both standards in full, with a few answers."""
    integrated = Integrated(standard=standard.id, standard_hash=standard.content_hash)
    assessment = Assessment(
        id="cd" * 16,
        setup=Setup(**{"organisation": "Işık A.Ş.", "integrated": integrated} | setup),
        standard_hash=STANDARD.content_hash,
        answers={a.requirement: a for a in answers},
        evidence={PROOF.id: PROOF},
    )
    return assessment, judged(assessment)


def nine(number: str, level: int | None = None, standard: Any = NINE, **fields: Any) -> Answer:
    claimed = None if level is None else Level(level)
    return Answer(requirement=f"{standard.id}/{number}", level=claimed, **fields)


def ten(number: str, level: int | None = None, **fields: Any) -> Answer:
    return nine(number, level, STANDARD, **fields)


def view(case: tuple[Assessment, Joint], language: Language = "en", **options: Any) -> ReportView:
    assessment, joint = case
    chosen = ReportOptions(**options)
    return report_view(STANDARD, assessment, as_of=DAY, language=language, options=chosen, joint=joint)


@lru_cache
def printed(renderer: Renderer, language: Language) -> Printed:
    assessment, joint = example(language)
    return gap_report_pdf(STANDARD, assessment, renderer, as_of=DAY, language=language, joint=joint)


# What 4.2-02 is a part of: the two requirements whose lowest level it takes over.
SOURCES = tuple(load_mapping(STANDARD.id, NINE.id).of_guidance[f"{STANDARD.id}/4.2-02"].to)
CARRIED = [nine(id_.rpartition("/")[2], 1, seen="SEEN-THERE", evidence=(PROOF.id,)) for id_ in SOURCES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_says_both_verdicts_scores_and_gates_side_by_side(language):
    case = example(language)
    say = translator(language)
    columns = body(view(case, language), "summary").columns
    assert [c.standard for c in columns] == ["ISO 10002:2018", "ISO 9001:2015"]
    for column, side in zip(columns, case[1].sides, strict=True):
        readiness, whole = side.judgement.readiness, side.judgement.card.whole
        assert column.verdict == say(f"verdict-{readiness.verdict}")
        assert column.figures[2].text == f"{whole.answered}/{whole.applicable}"
        passed = sum(gate.passed for gate in readiness.gates)
        assert column.figures[4].text == f"{passed}/{len(readiness.gates)}"
        assert (column.binding is None) == (readiness.binding is None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_summary_is_one_page_and_names_both_verdicts(renderer, language):
    assessment, joint = example(language)
    first = first_pages_pdf(STANDARD, assessment, renderer, as_of=DAY, language=language, joint=joint)
    assert first.pages == 2
    text = text_of(first.pdf)
    for side in joint.sides:
        assert side.standard.designation in text
        assert translator(language)(f"verdict-{side.judgement.readiness.verdict}") in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_stays_on_one_page_at_its_longest(renderer, language):
    long = "Uzun bir açıklama, satırı dolduracak kadar sözcükle yazılmış. " * 8
    answers = [
        Answer(requirement=id_, level=Level(n % 3), missing=long)
        for standard in (NINE, STANDARD)
        for n, id_ in enumerate(list(standard.requirements)[:40])
    ]
    assessment, joint = small(*answers, organisation="Ş" * 300)
    options = ReportOptions(sections=frozenset({Section.SUMMARY}), draft=True)
    made = gap_report_pdf(
        STANDARD, assessment, renderer, as_of=DAY, language=language, options=options, joint=joint
    )
    assert made.pages == 3
    assert made.grumbles == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(ReportKind))
def test_sections_on_one_standard_stand_once_for_each_and_numbers_run_through(language, kind):
    sections = view(example(language), language, kind=kind).sections
    assert [s.number for s in sections] == [str(n) for n in range(1, len(sections) + 1)]
    assert len({s.key for s in sections}) == len(sections)
    chosen = possible(kind, integrated=True, logged=False)
    assert {Section(s.template) if s.template in set(Section) else Section(s.key) for s in sections} == set(
        chosen
    )
    named = [s.title for s in sections if s.template in set(Section)]
    assert sum("ISO\N{NO-BREAK SPACE}9001" in title for title in named) * 2 == len(named)


def test_a_report_on_iso_10002_alone_never_has_the_sections_on_both():
    assert not INTEGRATED & set(ReportOptions().chosen())
    assert set(ReportOptions().chosen(integrated=True)) == set(Section) - LOGGED
    assert ReportOptions(sections=INTEGRATED).chosen() == ()


@pytest.mark.parametrize("section", list(Section))
def test_every_section_can_be_switched_off(section):
    left = view(small(), sections=frozenset(Section) - {section}).sections
    assert section.value not in {s.key for s in left} | {s.template for s in left}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_shows_a_program_behind_it(language):
    for case in (example(language), complete(language, LATER.id), small()):
        assert [text for text in strings(view(case, language)) if NEVER.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_of_both_standards_is_told_once(language):
    case = complete(language, NINE.id)
    report = view(case, language)
    told = [
        *("9001 " + g.number for c in body(report, f"gaps-{NINE.id}").clauses for g in c.gaps),
        *("10002 " + g.number for c in body(report, f"gaps-{STANDARD.id}").clauses for g in c.gaps),
        *(o.number[4:] for c in body(report, f"gaps-{NINE.id}").clauses for g in c.gaps for o in g.also),
    ]
    gaps = [f for joint in case[1].findings if joint.is_gap for f in joint.findings]
    assert len(told) == len(set(told)) == len(gaps) > 100


def test_a_finding_that_touches_both_is_one_with_two_criteria_each_with_its_grade():
    case = small(*CARRIED)
    report = view(case)
    every = [g for c in body(report, f"gaps-{NINE.id}").clauses for g in c.gaps]
    found = [g for g in every if any(o.number.endswith("4.2-02") for o in g.also)]
    assert len(found) == 1
    gap = found[0]
    assert gap.criterion.startswith("Nonconformity candidate against ISO 9001:2015")
    other = next(o for o in gap.also if o.number.endswith("4.2-02"))
    assert other.criterion == "Gap against the guidance of ISO 10002:2018, clause 4.2"
    assert other.marks[0].startswith("Carried over from ISO 9001: ")
    alone = [g.number for c in body(report, f"gaps-{STANDARD.id}").clauses for g in c.gaps]
    assert "4.2-02" not in alone
    row = answer_row(report, STANDARD.id, "4.2-02")
    assert f"told with ISO\N{NO-BREAK SPACE}9001\N{NO-BREAK SPACE}{gap.number}" in row.status


def test_a_scheme_makes_the_second_criterion_a_nonconformity_candidate_too():
    report = view(small(*CARRIED, scheme="MMYS-01"))
    others = [o for c in body(report, f"gaps-{NINE.id}").clauses for g in c.gaps for o in g.also]
    assert all(o.criterion.startswith("Nonconformity candidate against scheme MMYS-01") for o in others)
    mains = [g.criterion for c in body(report, f"gaps-{NINE.id}").clauses for g in c.gaps]
    assert not any("scheme" in criterion for criterion in mains)


def test_what_is_carried_over_says_from_where_and_its_notes_stand_at_the_source():
    report = view(small(*CARRIED))
    row = answer_row(report, STANDARD.id, "4.2-02")
    assert row.marks == (
        f"Carried over from ISO 9001: {', '.join(id_.rpartition('/')[2] for id_ in SOURCES)}.",
    )
    assert (row.seen, row.missing) == ("", "")
    assert "Evidence shared: E1" in row.status
    assert not any(answer_row(report, NINE.id, a.requirement.rpartition("/")[2]).marks for a in CARRIED)


def test_an_own_answer_that_no_longer_counts_is_said_to_be_kept_and_its_notes_are_printed():
    row = answer_row(view(small(*CARRIED, ten("4.2-02", 4, seen="OWN-NOTE"))), STANDARD.id, "4.2-02")
    assert row.marks[1] == "Own level kept, not counted."
    assert row.seen == "OWN-NOTE"


def test_an_own_answer_with_a_reason_says_the_reason_and_of_what_it_is_not_carried_over():
    mine = ten("4.2-02", 4, override="Another unit answers complaints.", evidence=(PROOF.id,))
    row = answer_row(view(small(*CARRIED, mine)), STANDARD.id, "4.2-02")
    assert row.marks[0].startswith("Answered separately, not carried over from ISO 9001 (")
    assert row.marks[0].endswith("Another unit answers complaints.")


def answer_row(report: ReportView, standard: str, number: str) -> Any:
    clauses = body(report, f"answers-{standard}").clauses
    return next(row for clause in clauses for row in clause.rows if row.number == number)


@pytest.mark.parametrize("edition", [NINE.id, LATER.id])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mapping_annex_has_every_clause_with_relation_and_reason_in_either_depth(language, edition):
    links = load_mapping(STANDARD.id, edition)
    annex = body(view(complete(language, edition), language), "mapping")
    assert len(annex.rows) == len(links.clauses) == 44
    for row, relation in zip(annex.rows, links.clauses, strict=True):
        assert row.reason == relation.reason[language]
        assert row.to == (", ".join(relation.to) or "–")
    numbers = {n for row in annex.rows for items in row.items for n in items.numbers.split(", ")}
    assert len(numbers) > 60
    few = small(standard=load_standard(edition), depth=Depth.SMALL)
    assert len(body(view(few, language), "mapping").rows) == 44


def test_what_one_audit_covers_lists_each_mapped_clause_and_what_has_no_counterpart():
    assessment, joint = complete("en", NINE.id)
    together = body(view((assessment, joint)), "together")
    wanted = {number for relation in joint.mapping.clauses for number in relation.to}
    assert {row.clause.partition(" ")[0] for row in together.rows} == wanted
    assert [f.value for f in together.figures[:2]] == [
        str(joint.savings.answered_once),
        str(joint.savings.evidence_twice),
    ]
    assert together.rest.endswith("4.7, 4.8.")


def test_requirements_whose_fact_rests_on_a_secondary_source_are_marked_and_others_are_not():
    report = view(small(standard=LATER))
    marked = {
        row.number
        for clause in body(report, f"answers-{LATER.id}").clauses
        for row in clause.rows
        if any("based on a secondary source" in mark for mark in row.marks)
    }
    secondary = {i for i, o in LATER.edition.origins.items() if o.confidence == "secondary"}
    assert marked == {id_.rpartition("/")[2] for id_ in secondary} != set()
    assert not any("secondary" in text for text in strings(body(view(small()), f"answers-{NINE.id}")))


def test_actions_of_both_are_in_one_plan_soonest_first_and_a_carried_one_once():
    first = CARRIED[0].model_copy(update={"action": "Write it", "due": DAY})
    later = ten("7.1-01", 1, action="Publish it", due=DAY.replace(month=9))
    plan = body(view(small(first, *CARRIED[1:], later)), "plan")
    number = first.requirement.rpartition("/")[2]
    assert [row.number.replace("\N{NO-BREAK SPACE}", " ") for row in plan.rows] == [
        f"ISO 9001 {number}",
        "ISO 10002 7.1-01",
    ]


def test_the_register_says_standard_by_standard_what_rests_on_a_piece():
    row = body(view(small(*CARRIED)), "evidence").rows[0]
    used = row.used_for.replace("\N{NO-BREAK SPACE}", " ")
    assert re.fullmatch(r"ISO 10002: .*4\.2-02.*; ISO 9001: .+", used)


@pytest.mark.parametrize(
    ("language", "theirs", "ours"), [("en", "requirement", "expectation"), ("tr", "şart", "beklenti")]
)
def test_each_standard_is_spoken_of_in_the_words_of_its_nature(language, theirs, ours):
    html = paper(view(small(), language, sections=frozenset({Section.OPEN, Section.NOT_APPLICABLE}))).html
    for standard, word, other in ((NINE, theirs, ours), (STANDARD, ours, theirs)):
        part = html.partition(f'<section id="open-{standard.id}"')[2].partition("</section>")[0]
        frame = re.sub(r"<tbody>.*</tbody>", "", part, flags=re.DOTALL).lower()
        assert word in frame
        assert other not in frame


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_never_says_that_iso_10002_requires(language):
    texts = " ".join(strings(view(example(language), language)))
    assert not re.search(r"ISO.10002(:2018)? (requires|shall)|ISO.10002(:2018)? şart koşar", texts)


def test_the_heat_map_shows_every_clause_of_both_and_says_it_in_words():
    joint = example("tr")[1]
    picture = joint_heat_map(joint.sides, translator("tr"))
    assert [picture.chart.rows[n] for n in picture.chart.heads] == ["ISO 10002:2018", "ISO 9001:2015"]
    for tile in picture.chart.tiles:
        assert f"{tile.number} {tile.score}" in picture.alt
        assert picture.chart.rows[tile.row] not in ("ISO 10002:2018", "ISO 9001:2015")
    assert len({(tile.row, tile.place) for tile in picture.chart.tiles}) == len(picture.chart.tiles) > 50


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", [NINE.id, LATER.id])
def test_both_standards_in_full_fit_in_70_pages(renderer, language, edition):
    assessment, joint = complete(language, edition)
    made = gap_report_pdf(STANDARD, assessment, renderer, as_of=DAY, language=language, joint=joint)
    assert 50 < made.pages <= 70
    assert made.grumbles == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_with_headings_in_order_and_says_what_it_has_to(renderer, language):
    made = printed(renderer, language)
    assert made.grumbles == ()
    levels = [int(tag[1]) for tag in tags(opened(made.pdf)) if re.fullmatch("H[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    text = text_of(made.pdf)
    say = translator(language).on("joint")
    for message in ("report-saves", "report-covered", "report-joint-heat", "report-mapping-intro"):
        assert say(message) in text
    carried = say("report-carried", numbers="x").partition("x")[0]
    assert carried in text


def test_the_same_input_gives_the_same_bytes(renderer):
    sheets = paper(view(example("tr"), "tr"))
    assert sheets == paper(view(example("tr"), "tr"))
    with Renderer() as other:
        assert printed(renderer, "tr").pdf == other.render(sheets).pdf


def test_the_content_hash_tells_an_integrated_report_from_one_alone():
    assessment, joint = small()
    both = content_hash(STANDARD, assessment, as_of=DAY, joint=joint)
    assert both != content_hash(STANDARD, assessment, as_of=DAY)
    assert view((assessment, joint)).running.foot.endswith(both[:16])


def test_a_preview_shows_the_clause_of_the_standard_that_is_asked(renderer):
    assessment, joint = small(*CARRIED, ten("5.1-01", 1), nine("5.1.2-01", 0))
    options = ReportOptions()
    shown = preview_view(
        NINE, assessment, "5.1.2", as_of=DAY, language="en", options=options, joint=joint
    ).sections
    assert [s.nature for s in shown] == ["requirements", "requirements"]
    made = preview_pdf(STANDARD, assessment, "5.1", renderer, as_of=DAY, language="en", joint=joint)
    text = text_of(made.pdf)
    assert "5.1-01" in text
    assert "5.1.2-01" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_stays_text_on_paper_and_screen(renderer, language):
    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}\N{RIGHT-TO-LEFT OVERRIDE}"
    mine = ten("4.2-02", 1, override=hostile, seen=hostile, missing=hostile, action=hostile, owner=hostile)
    theirs = [a.model_copy(update={"seen": hostile, "missing": hostile}) for a in CARRIED]
    report = view(small(*theirs, mine, organisation=hostile, scheme=hostile), language)
    for html in (paper(report).html, screen(report)):
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert "&lt;script&gt;alert(1)" in html
    assert renderer.render(paper(report)).grumbles == ()
