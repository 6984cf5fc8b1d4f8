"""Everything that the sheets say, decided before any layout, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from checklists import load_standard
from checklists.model import Language
from complaints.fields import Kind, fields
from complaints.log_report import LogReport
from complaints.sample import Sample, SampledCase
from i18n import Translator, translator

SHEETS = 120
"""Cases of one PDF; more are printed in parts, so that none takes longer than the press may."""

CLAUSES = ("7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.8", "7.9")
"""What is looked at, one row each: message sheet-look-<clause with dash>."""

IN_HEAD = (
    "channel",
    "product",
    "category",
    "subcategory",
    "site",
    "severity",
    "status",
    "safety",
    "referred_out",
)
"""Fields that describe the case; those of a clause stand beside its question."""


WIDTH = 40
"""Letters of a value that fit beside a question: each case has one page."""


@dataclass(frozen=True)
class LookRow:
    """A clause. says: what the log says on it, as label and value."""

    clause: str
    title: str
    look: str
    says: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CaseSheet:
    """A case's page. number: its place in the whole sample, from 1. facts: label and value."""

    number: int
    case: str
    row: str
    reasons: str
    facts: tuple[tuple[str, str], ...]
    rows: tuple[LookRow, ...]


@dataclass(frozen=True)
class SheetsView:
    """A part of the sheets. facts: what stands in the head of the list. cases: the sheets of this part."""

    language: Language
    organisation: str
    title: str
    created: str
    subject: str
    facts: tuple[tuple[str, str], ...]
    cases: tuple[CaseSheet, ...]
    foot: str


def parts(sample: Sample) -> int:
    """How many PDFs the sheets take."""
    return max(1, -(-len(sample.cases) // SHEETS))


def sheets_view(report: LogReport, *, organisation: str, language: Language, part: int = 1) -> SheetsView:
    """A part of the sheets in words."""
    t, sample = translator(language), report.sample
    first = (part - 1) * SHEETS
    cases = sample.cases[first : first + SHEETS]
    return SheetsView(
        language=language,
        organisation=organisation,
        title=t("sheet-title"),
        created=report.as_of.date().isoformat(),
        subject=report.source.place,
        facts=tuple(_facts(report, part, t)),
        cases=tuple(_sheet(number, case, t) for number, case in enumerate(cases, first + 1)),
        foot=t("sheet-foot", log=report.source.place, seed=str(sample.seed)),
    )


def _facts(report: LogReport, part: int, t: Translator) -> Iterator[tuple[str, str]]:
    sample = report.sample
    yield t("sheet-log"), report.source.place
    yield t("sheet-hash"), report.source.sha256 or "–"
    yield t("sheet-period"), f"{t.date(report.first)} – {t.date(report.last)}"
    yield t("sheet-population"), t.number(sample.population)
    yield t("sheet-must"), t.number(sample.must)
    yield t("sheet-random"), _random(sample, t)
    yield t("sheet-rule"), _rule(sample, t)
    yield t("sheet-seed"), str(sample.seed)
    if parts(sample) > 1:
        yield t("sheet-part"), f"{part} / {parts(sample)}"


def _random(sample: Sample, t: Translator) -> str:
    rate = t.percent(Fraction(sample.detectable) * 100, 1)
    return t("sheet-random-said", drawn=sample.drawn, frame=t.number(sample.frame), rate=rate)


def _rule(sample: Sample, t: Translator) -> str:
    rule = sample.rule
    rate = t.percent(Fraction(rule.rate or 0), 1)
    return t(f"sample-rule-{rule.kind}", size=rule.size or 0, rate=rate)


def _sheet(number: int, case: SampledCase, t: Translator) -> CaseSheet:
    return CaseSheet(
        number=number,
        case=case.case,
        row=t.number(case.row),
        reasons=t.listing(t(f"sample-reason-{reason}") for reason in case.reasons),
        facts=tuple(_said(case, name, t) for name in IN_HEAD if name in case.facts),
        rows=tuple(_row(clause, case, t) for clause in CLAUSES),
    )


def _row(clause: str, case: SampledCase, t: Translator) -> LookRow:
    title = load_standard().clauses[clause].title[t.language]
    of_clause = [f.name for f in fields().values() if f.clause == clause and f.name not in IN_HEAD]
    says = tuple(_said(case, name, t) for name in of_clause if name in case.facts)
    return LookRow(clause, title, t(f"sheet-look-{clause.replace('.', '-')}"), says)


def _said(case: SampledCase, name: str, t: Translator) -> tuple[str, str]:
    field, value = fields()[name], case.facts[name]
    if field.kind is Kind.MOMENT:
        value = t.moment(datetime.fromisoformat(value))
    elif field.kind in (Kind.YES_NO, Kind.CHOICE):
        value = t(f"sheet-value-{value}")
    return field.label(t.language), value if len(value) <= WIDTH else value[: WIDTH - 1] + "…"
