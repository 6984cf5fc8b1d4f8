"""The printed sheets of the file review: a page a case, what the log says, room for what the file shows."""

import io
from datetime import date, datetime

import pikepdf
import pypdfium2
import pytest

from complaints.fields import Kind, Privacy, fields
from complaints.log_report import LogReport, Source
from complaints.sample import Sample, SampledCase, SampleReason, SampleRule
from i18n import translator
from reports.case_sheets import SHEETS, case_sheets_pdf, parts
from reports.case_sheets.view import sheets_view
from reports.worker import Renderer

FACTS = {
    "received_at": "2026-01-05 09:12:00",
    "acknowledged_at": "2026-01-06 11:00:00",
    "closed_at": "2026-01-28 17:45:00",
    "channel": "Web formu",
    "product": "Su ısıtıcı <KX-200>",
    "safety": "yes",
    "accepted": "no-answer",
    "cause": "Menteşe " * 30,
}


def report(count: int = 3, *, facts: dict[str, str] = FACTS) -> LogReport:
    """The part of a report that the sheets look at."""
    cases = tuple(
        SampledCase(
            case=f"S-{n:04}",
            row=10_000 + n,
            reasons=(SampleReason.RANDOM, SampleReason.SLOWEST_CLOSED),
            facts=facts,
        )
        for n in range(1, count + 1)
    )
    sample = Sample(
        seed=20261, rule=SampleRule(), population=12_345, frame=12_100, must=245, detectable=0.0263,
        strata=(), cases=cases,
    )  # fmt: skip
    source = Source(
        place="şikâyetler.csv",
        format="csv",
        sha256="a" * 64,
        rows_in=1,
        rows_tested=1,
        rows_refused=0,
        fields=(),
    )
    return LogReport.model_construct(
        source=source, first=date(2026, 1, 1), last=date(2026, 9, 30), cases=12_345, sample=sample,
        as_of=datetime.fromisoformat("2026-09-30T23:59:59"),
    )  # fmt: skip


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize("language", ["en", "tr"])
def test_after_the_list_every_case_has_one_page(renderer: Renderer, language):
    printed = case_sheets_pdf(report(), renderer, organisation="Iğdır Şeker A.Ş.", language=language)
    found = pages(printed.pdf)
    assert printed.grumbles == ()
    assert len(found) == 4
    assert all(f"S-000{n}" in found[0] for n in (1, 2, 3))
    assert [f"S-000{n}" in page for n, page in enumerate(found[1:], 1)] == [True] * 3
    t = translator(language)
    assert all(t("sheet-signature") in page and t("sheet-mark-ok") in page for page in found[1:])
    assert all(f"7.{n}" in page for n in range(2, 10) for page in found[1:])


def test_the_sheets_are_tagged_and_the_same_every_time(renderer: Renderer):
    printed = [case_sheets_pdf(report(1), renderer, organisation="A", language="tr").pdf for _ in range(2)]
    assert printed[0] == printed[1]
    with pikepdf.open(io.BytesIO(printed[0])) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "tr"


def test_what_the_log_says_stands_beside_the_question_of_its_clause():
    sheet = sheets_view(report(), organisation="A", language="en").cases[0]
    says = {row.clause: dict(row.says) for row in sheet.rows}
    assert says["7.2"] == {"Received on": "5 Jan 2026 09:12"}
    assert says["7.4"] == {"Acknowledged on": "6 Jan 2026 11:00"}
    assert says["7.9"]["Accepted by the complainant"] == "no answer"
    assert says["7.3"] == {}
    assert dict(sheet.facts)["Safety concern"] == "yes"


def test_a_long_value_is_cut_so_that_a_case_keeps_to_its_page():
    sheet = sheets_view(report(), organisation="A", language="en").cases[0]
    cause = dict(next(row for row in sheet.rows if row.clause == "7.6").says)["Root cause"]
    assert len(cause) == 40
    assert cause.endswith("…")


def test_a_case_with_every_field_filled_keeps_to_its_page(renderer: Renderer):
    shown = [f for f in fields().values() if f.privacy is Privacy.NONE and f.name != "case_id"]
    values = {
        Kind.MOMENT: "2026-01-05 09:12:00",
        Kind.YES_NO: "yes",
        Kind.CHOICE: "no",
        Kind.NUMBER: "1250.55",
    }
    full = {field.name: values.get(field.kind, "Uzunca bir değer " * 3) for field in shown}
    printed = case_sheets_pdf(report(1, facts=full), renderer, organisation="A", language="tr")
    assert printed.pages == 2


def test_the_list_says_how_the_sample_was_drawn():
    facts = dict(sheets_view(report(), organisation="A", language="en").facts)
    assert facts["Seed"] == "20261"
    assert facts["Complaints in the log"] == "12,345"
    assert "2.6%" in facts["Random part"]
    assert "Part" not in facts


def test_many_cases_are_printed_in_parts_that_count_on():
    many = report(SHEETS + 5)
    assert parts(many.sample) == 2
    second = sheets_view(many, organisation="A", language="tr", part=2)
    assert [case.number for case in second.cases] == [SHEETS + n for n in range(1, 6)]
    assert dict(second.facts)["Bölüm"] == "2 / 2"


def test_hostile_text_is_text(renderer: Renderer):
    hostile = {"product": "<img src=file:///etc/passwd>", "status": "{{ 7*7 }}"}
    printed = case_sheets_pdf(report(1, facts=hostile), renderer, organisation="<b>A</b>", language="en")
    assert "<img src=file:///etc/passwd>" in pages(printed.pdf)[1]
    assert "{{ 7*7 }}" in pages(printed.pdf)[1]
