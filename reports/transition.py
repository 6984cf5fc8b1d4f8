"""The transition report: what an assessment lacks on a later edition until the transition ends.

    standpoint ─ transition_view ─▶ ReportView ─▶ html.py, as every report

Every fact about the edition stands with its source and how sure that makes it.
"""

from __future__ import annotations

from dataclasses import dataclass

from assessment.missing import Lack, Missing
from assessment.standpoint import Standpoint
from checklists.edition import Certainty, Origin
from checklists.model import Language, LocalText
from checklists.words import number_of
from i18n import translator
from i18n.translator import Translator
from reports.edition_words import days_left, former_numbers, source_line
from reports.html import first_pages
from reports.identity import content_hash
from reports.material import clip
from reports.sections.cover import Cover, Fact
from reports.sheets import Printed, Progress, silent
from reports.view import ReportView, Running, SectionView
from reports.worker import Renderer


@dataclass(frozen=True)
class Figure:
    """A number that stands out, with its label and what it means."""

    label: str
    value: str
    note: str


@dataclass(frozen=True)
class DatedRow:
    """A day of the transition."""

    date: str
    about: str
    source: str


@dataclass(frozen=True)
class Summary:
    """standing: before or after the change. note: how far all of this can be relied on."""

    standing: str
    figures: tuple[Figure, ...]
    days: tuple[DatedRow, ...]
    remarks: tuple[DatedRow, ...]
    note: str


@dataclass(frozen=True)
class MissingRow:
    """A requirement that needs something. style: of the cell that says what."""

    number: str
    was: str
    text: str
    style: str
    lack: str
    change: str
    source: str


@dataclass(frozen=True)
class MissingClause:
    """The requirements of one clause that need something."""

    title: str
    rows: tuple[MissingRow, ...]


@dataclass(frozen=True)
class MissingList:
    """note: what holds for rows without a remark of their own. none: the sentence for an empty list."""

    note: str
    clauses: tuple[MissingClause, ...]
    none: str


@dataclass(frozen=True)
class DifferenceRow:
    """A requirement that is told differently. answer: what becomes of the former one."""

    number: str
    was: str
    kind: str
    answer: str
    change: str
    source: str


@dataclass(frozen=True)
class Differences:
    """same: the sentence about all that is not listed. removed: clauses that are no longer there."""

    rows: tuple[DifferenceRow, ...]
    same: str
    removed: tuple[str, ...]


@dataclass(frozen=True)
class SourceRow:
    """A source under the short name that facts cite."""

    name: str
    text: str


@dataclass(frozen=True)
class Sources:
    """The sources, and what each degree of certainty means."""

    rows: tuple[SourceRow, ...]
    certainties: tuple[SourceRow, ...]


def transition_report_pdf(
    standpoint: Standpoint, renderer: Renderer, *, language: Language, progress: Progress = silent
) -> Printed:
    """The report as a tagged PDF/UA-1; the same input gives the same bytes. Raises RenderError."""
    return renderer.render(first_pages(transition_view(standpoint, language)), progress)


def transition_view(standpoint: Standpoint, language: Language) -> ReportView:
    """The report in words."""
    return _Writer(standpoint, translator(language).on(standpoint.later.nature)).view()


@dataclass(frozen=True)
class _Writer:
    """One standpoint and the language to tell it in."""

    at: Standpoint
    t: Translator

    def view(self) -> ReportView:
        front = self._cover()
        bodies = {
            "transition-summary": ("transition", self._summary()),
            "transition-missing": ("transition-missing", self._missing()),
            "transition-differences": ("transition-differs", self._differences()),
            "transition-sources": ("transition-sources", self._sources()),
        }
        sections = tuple(
            SectionView(key, str(n), self.t(title), n > 1, body)
            for n, (key, (title, body)) in enumerate(bodies.items(), start=1)
        )
        return ReportView(
            language=self.t.language,
            title=f"{front.organisation} – {front.title} – {front.standard}",
            created=self.at.outlook.as_of.isoformat(),
            cover=front,
            sections=sections,
            running=self._running(front),
            logo=b"",
        )

    def _cover(self) -> Cover:
        setup, outlook = self.at.assessment.setup, self.at.outlook
        deadline = self.t.date(outlook.deadline.date) if outlook.deadline else ""
        facts = [
            ("report-name", setup.name),
            ("report-as-of", self.t.date(outlook.as_of)),
            ("transition-deadline", deadline),
            ("report-scope", clip(setup.scope, 260)),
            ("report-assessor", setup.assessor),
            ("report-certification-body", setup.certification_body),
        ]
        return Cover(
            title=self.t("transition-report-title"),
            organisation=setup.organisation,
            standard=self._editions(),
            standard_title=self.at.later.title[self.t.language],
            facts=tuple(Fact(self.t(label), value) for label, value in facts if value),
            draft="",
            notice=self.t("transition-notice"),
            has_logo=False,
        )

    def _running(self, front: Cover) -> Running:
        assessment, as_of = self.at.assessment, self.at.outlook.as_of
        digest = content_hash(self.at.later, assessment, as_of=as_of)
        return Running(
            head=f"{clip(front.organisation, 60)} · {front.title} · {front.standard}",
            foot=self.t("report-foot", id=assessment.id[:8], hash=digest[:16]),
            draft="",
        )

    def _editions(self) -> str:
        return self.t("transition-what", former=self.at.former.designation, later=self.at.later.designation)

    def _summary(self) -> Summary:
        edition = self.at.edition
        standing = "transition-foreseen" if self.at.way else "transition-stands"
        names = {"former": self.at.former.designation, "later": self.at.later.designation}
        return Summary(
            standing=self.t(standing, **names),
            figures=(self._deadline(), *map(self._lacks, Lack)),
            days=tuple(
                DatedRow(self.t.date(day.date), self._text(day.about), source_line(day, self.t))
                for day in edition.transition
            ),
            remarks=tuple(DatedRow("", self._text(r.text), source_line(r, self.t)) for r in edition.remarks),
            note=self.t("transition-notice"),
        )

    def _deadline(self) -> Figure:
        outlook = self.at.outlook
        day = self.t.date(outlook.deadline.date) if outlook.deadline else "–"
        return Figure(self.t("transition-deadline"), day, days_left(outlook.days, self.t))

    def _lacks(self, lack: Lack) -> Figure:
        outlook = self.at.outlook
        count = f"{self.t.number(len(outlook.by(lack)))} / {self.t.number(len(outlook.asked))}"
        return Figure(self.t(f"transition-lack-{lack}"), count, self.t(f"transition-lack-{lack}.help"))

    def _missing(self) -> MissingList:
        found: dict[str, list[MissingRow]] = {}
        for each in self.at.outlook.missing:
            found.setdefault(each.requirement.clause, []).append(self._missing_row(each))
        clauses = self.at.later.clauses
        told = tuple(
            MissingClause(f"{number} {self._text(clauses[number].title)}", tuple(rows))
            for number, rows in found.items()
        )
        note = self.t("transition-stays-unmarked") if told else ""
        return MissingList(note, told, "" if told else self.t("transition-missing-none"))

    def _missing_row(self, each: Missing) -> MissingRow:
        grade = f" ({self.t(f'severity-{each.finding.grade}')})" if each.finding else ""
        return MissingRow(
            number=each.requirement.number,
            was=former_numbers(each.origin, self.t),
            text=self._text(each.requirement.text),
            style={Lack.OPEN: "major", Lack.CHECK: "minor", Lack.GAP: "opportunity"}[each.lack],
            lack=self.t(f"transition-lack-{each.lack}") + grade,
            change=self._text(each.origin.change) if each.origin.change else "",
            source=source_line(each.origin, self.t),
        )

    def _differences(self) -> Differences:
        told, clauses = self.at.told, self.at.edition.clauses
        removed = {number: clause for number, clause in clauses.items() if clause.kind == "removed"}
        return Differences(
            rows=tuple(self._difference(id_, origin) for id_, origin in told.items()),
            same=self.t("transition-all-same", count=len(self.at.outlook.asked) - len(told)),
            removed=tuple(
                f"{self.t('transition-removed-clause', number=number)}: {self._text(clause.change)}"
                for number, clause in removed.items()
            ),
        )

    def _difference(self, requirement: str, origin: Origin) -> DifferenceRow:
        return DifferenceRow(
            number=number_of(requirement),
            was=former_numbers(origin, self.t),
            kind=self.t(f"change-{origin.kind}"),
            answer=self.t(f"carried-{origin.answer}"),
            change=self._text(origin.change) if origin.change else "",
            source=source_line(origin, self.t),
        )

    def _sources(self) -> Sources:
        return Sources(
            rows=tuple(SourceRow(s.id, s[self.t.language]) for s in self.at.edition.sources),
            certainties=tuple(
                SourceRow(self.t(f"certainty-{c}"), self.t(f"certainty-{c}.means")) for c in Certainty
            ),
        )

    def _text(self, text: LocalText) -> str:
        return text[self.t.language]
