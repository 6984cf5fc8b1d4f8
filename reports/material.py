"""What every section of a report is written from, with the few helpers that all of them need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from math import floor

from assessment.findings import Finding
from assessment.joint import Joint, JointFinding
from assessment.model import Assessment, Evidence
from assessment.readiness import Readiness
from assessment.scale import band
from assessment.score import ItemScore, Score, ScoreCard
from checklists.model import Clause, Language, LocalText, Standard
from i18n import Translator
from reports.options import ReportOptions


@dataclass(frozen=True)
class Material:
    """One judged assessment, the language and the reader's choice.

    joint: where two standards are integrated, what both say together; this is then one side of it, with
    the effective answers, and speaks of its own standard.
    """

    standard: Standard
    assessment: Assessment
    card: ScoreCard
    readiness: Readiness
    as_of: date
    t: Translator
    options: ReportOptions
    joint: Joint | None = None

    @property
    def language(self) -> Language:
        """The report's language."""
        return self.t.language

    def text(self, local: LocalText) -> str:
        """A text of the checklist in the report's language."""
        return local[self.language]

    @cached_property
    def gaps(self) -> tuple[Finding, ...]:
        """The findings that are gaps, in the standard's order."""
        return tuple(finding for finding in self.readiness.findings if finding.is_gap)

    @cached_property
    def joined(self) -> dict[str, JointFinding]:
        """By the id of each of its requirements, the findings that touch both standards."""
        found = self.joint.findings if self.joint else ()
        return {f.requirement.id: both for both in found if len(both.findings) > 1 for f in both.findings}

    def is_told_elsewhere(self, finding: Finding) -> bool:
        """Whether the report tells it with a finding on the other standard, which comes first there."""
        both = self.joined.get(finding.requirement.id)
        return both is not None and both.main.requirement.id != finding.requirement.id

    @cached_property
    def labels(self) -> dict[str, str]:
        """Evidence id to the label it is cited by (E1, K1 …), in order of first use."""
        cards = [side.judgement.card for side in self.joint.sides] if self.joint else [self.card]
        used = (e for card in cards for item in card.items.values() for e in self.evidence_of(item))
        order = dict.fromkeys([e.id for e in used] + list(self.assessment.evidence))
        return {e: self.t("report-evidence-label", number=n) for n, e in enumerate(order, start=1)}

    def evidence_of(self, item: ItemScore) -> tuple[Evidence, ...]:
        """The evidence that an item's answer rests on."""
        return self.assessment.evidence_for(item.requirement.id)

    def cited(self, requirement: str) -> str:
        """Labels of the evidence that an answer rests on: "K3, K7; shared: K9"; empty for none."""
        own = ", ".join(self.labels[id_] for id_ in self.assessment.answer(requirement).evidence)
        shared = ", ".join(self.labels[id_] for id_ in self.assessment.shared.get(requirement, ()))
        return "; ".join(part for part in (own, shared and self.t("report-shared", cited=shared)) if part)

    def clauses(self) -> Iterator[tuple[Clause, Score]]:
        """Every clause that holds requirements of this depth itself, with its score."""
        for number, score in self.card.clauses.items():
            clause = self.standard.clauses[number]
            if any(r.id in self.card.items for r in clause.requirements):
                yield clause, score

    def clause_name(self, number: str) -> str:
        """ "7.3 Tracking of complaint"."""
        return f"{number} {self.text(self.standard.clauses[number].title)}"

    def chapter_name(self, number: str) -> str:
        """ "7 Operation of the complaints-handling process"."""
        chapter = next(c for c in self.standard.chapters if c.number == number)
        return f"{number} {self.text(chapter.title)}"

    def named(self, requirement: str) -> str:
        """A requirement's number by its id, with its standard where two are integrated: "ISO 9001 7.1-01"."""
        standard, _, number = requirement.rpartition("/")
        sides = self.joint.sides if self.joint else ()
        names = [short_name(side.standard) for side in sides if side.standard.id == standard]
        return "\N{NO-BREAK SPACE}".join([*names, number])

    def date(self, day: date | None) -> str:
        """A date that does not break at a line's end; a dash for None."""
        return self.t.date(day).replace(" ", "\N{NO-BREAK SPACE}")

    def percent(self, value: Fraction | None) -> str:
        """A score as whole per cent; rounded down where rounding up would enter the next band."""
        return percent(self.t, value)


def short_name(standard: Standard) -> str:
    """The standard without its year: "ISO 9001"."""
    return standard.name.replace(" ", "\N{NO-BREAK SPACE}")


def percent(t: Translator, value: Fraction | None) -> str:
    """A score as whole per cent in the reader's language, a dash for none."""
    return t.percent(None if value is None else whole_percent(value))


def whole_percent(value: Fraction) -> int:
    """Half up, but never over the edge of a verdict band: 84.6 is not yet 85."""
    rounded = floor(value + Fraction(1, 2))
    return rounded if band(Fraction(rounded)) is band(value) else floor(value)


def band_of(value: Fraction | None) -> str:
    """The verdict band that a score would give alone, or "none"."""
    return "none" if value is None else band(value).value


def tone(value: Fraction | None) -> str:
    """The colour class of a score: its verdict band, or "none"."""
    return "none" if value is None else f"band-{band(value)}"


def clip(text: str, limit: int) -> str:
    """One line of at most ``limit`` characters, cut at a word where there is one."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > limit // 2 else head).rstrip(" ,;:.–-") + "…"
