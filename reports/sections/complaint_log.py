"""What the complaint log showed: what was read, results by clause, charts, the untested, the sample."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from complaints.fields import fields
from complaints.log_report import LogReport, Source
from complaints.logtests import log_tests
from complaints.results import CheckResult, Outcome, TestResult
from complaints.said import told
from complaints.sample import SampleReason
from complaints.telling import limits_told, sentence
from reports.material import Material, clip
from reports.sections.cover import Fact
from reports.sections.pictures import Picture

NAMED = 5
"""Failing cases that the report names; the log's results list more."""


@dataclass(frozen=True)
class Result:
    """A check with its figures. tone: the outcome's colour. limits: what it was held against, and whose
    number that is. cases: the first that fail, empty for none."""

    test: str
    title: str
    outcome: str
    tone: str
    said: str
    limits: str
    cases: str


@dataclass(frozen=True)
class ClauseResults:
    """The results of a clause; of a test on several clauses under its first."""

    name: str
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Untested:
    """A test that the log does not allow, and what it would need."""

    test: str
    title: str
    needs: str


@dataclass(frozen=True)
class SampledCases:
    """Cases of the file review sample that are in it for the same reasons."""

    reasons: str
    count: str
    cases: str


@dataclass(frozen=True)
class ComplaintLog:
    """The chapter. about: figures of the whole sample in a sentence."""

    summary: str
    read: tuple[Fact, ...]
    refused: tuple[str, ...]
    clauses: tuple[ClauseResults, ...]
    process: tuple[str, ...]
    analysis: tuple[str, ...]
    pictures: tuple[Picture, ...]
    untested: tuple[Untested, ...]
    about: str
    sample: tuple[SampledCases, ...]


def complaint_log(m: Material) -> ComplaintLog:
    """The chapter of a report whose options have a log's results."""
    from reports.log_charts import log_pictures

    report = m.options.log
    assert report is not None  # the section is only chosen with them
    analysis = report.analysis
    return ComplaintLog(
        summary=_summary(m, report),
        read=tuple(_read(m, report)),
        refused=tuple(_refused(m, report.source)),
        clauses=_clauses(m, report),
        process=tuple(told(said, m.t) for said in report.process.said),
        analysis=tuple(told(said, m.t) for said in analysis.said),
        pictures=log_pictures(report, m.t),
        untested=tuple(_untested(m, report)),
        about=_about_sample(m, report),
        sample=tuple(_sampled(m, report)),
    )


def _summary(m: Material, report: LogReport) -> str:
    counts = {outcome.name.lower(): report.count(outcome) for outcome in Outcome}
    period = {"first": m.date(report.first), "last": m.date(report.last)}
    return m.t("report-log-summary", cases=m.t.number(report.cases), **period, **counts)


def _read(m: Material, report: LogReport) -> Iterator[Fact]:
    source = report.source
    yield Fact(m.t("report-log-file"), source.place)
    if source.sha256:
        yield Fact("SHA-256", source.sha256)
    rows = {"all": source.rows_in, "tested": source.rows_tested, "refused": source.rows_refused}
    yield Fact(m.t("report-log-rows"), m.t("report-log-rows-told", **rows))
    yield Fact(m.t("report-log-as-of"), m.date(report.as_of.date()))
    names = (fields()[name].label(m.language) for name in source.fields)
    yield Fact(m.t("report-log-fields"), m.t.listing(names))
    kept = m.t.listing(fields()[name].label(m.language) for name in source.kept)
    yield Fact(
        m.t("report-log-personal"), m.t("report-log-kept", fields=kept) if kept else m.t("report-log-private")
    )
    if report.software:
        yield Fact(m.t("report-log-software"), report.software)


def _refused(m: Material, source: Source) -> Iterator[str]:
    for row in source.refused[:NAMED]:
        yield m.t("report-log-row", row=row.row, reason=m.t(f"log-row-{row.code}", **row.facts))
    if source.rows_refused > NAMED:
        yield m.t("report-log-more", count=source.rows_refused - NAMED)
    for name, cells in source.unread.items():
        yield m.t("report-log-unread", field=fields()[name].label(m.language), cells=cells)


def _clauses(m: Material, report: LogReport) -> tuple[ClauseResults, ...]:
    found: dict[str, list[Result]] = defaultdict(list)
    for test in report.tests:
        tested = [check for check in test.checks if check.outcome is not Outcome.NOT_TESTABLE]
        found[test.clauses[0]] += [_result(m, test, check) for check in tested]
    named = sorted(((number, results) for number, results in found.items() if results), key=_position)
    return tuple(ClauseResults(_clause_name(m, number), tuple(results)) for number, results in named)


def _position(found: tuple[str, list[Result]]) -> tuple[bool, tuple[int, ...], str]:
    """Clauses in the standard's order, annexes after them."""
    parts = found[0].split(".")
    return (not parts[0].isdigit(), tuple(int(part) for part in parts if part.isdigit()), found[0])


def _clause_name(m: Material, number: str) -> str:
    return m.clause_name(number) if number in m.standard.clauses else number


def _result(m: Material, test: TestResult, check: CheckResult) -> Result:
    cases = ", ".join(check.failing[:NAMED])
    more = check.failed - min(len(check.failing), NAMED)
    return Result(
        test=test.test,
        title=m.text(log_tests()[test.test].title),
        outcome=m.t(f"log-outcome-{check.outcome}"),
        tone=f"log-{check.outcome}",
        said=sentence(check, m.language),
        limits=limits_told(check, m.language),
        cases=clip(m.t("report-log-cases", cases=cases, more=more), 240) if cases else "",
    )


def _untested(m: Material, report: LogReport) -> Iterator[Untested]:
    for test in report.tests:
        for check in test.checks:
            if check.outcome is Outcome.NOT_TESTABLE:
                yield Untested(test.test, m.text(log_tests()[test.test].title), sentence(check, m.language))


def _about_sample(m: Material, report: LogReport) -> str:
    sample = report.sample
    return m.t(
        "report-log-sample",
        cases=len(sample.cases),
        population=m.t.number(sample.population),
        must=sample.must,
        random=sample.drawn,
        frame=m.t.number(sample.frame),
        rate=m.t.percent(Fraction(str(round(100 * sample.detectable, 1))), 1),
        seed=str(sample.seed),
    )


def _sampled(m: Material, report: LogReport) -> Iterator[SampledCases]:
    """The list by reason, in the log's order: the most telling reasons first."""
    found: dict[tuple[SampleReason, ...], list[str]] = defaultdict(list)
    for case in report.sample.cases:
        found[case.reasons].append(case.case)
    order = list(SampleReason)
    for reasons in sorted(found, key=lambda r: [order.index(reason) for reason in r]):
        words = m.t.listing(m.t(f"sample-reason-{reason}") for reason in reasons)
        yield SampledCases(words, m.t.number(len(found[reasons])), ", ".join(found[reasons]))
