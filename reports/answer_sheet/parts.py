"""The standards of a workbook, each with a sheet of its own: ISO 10002, and ISO 9001 where it is integrated.

What is carried over from ISO 9001 is told beside a row and never written into the cells to fill in: they hold
what was answered for ISO 10002 itself, so that a sheet that nobody touched changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.derive import Derivation, Derived, Standing, derive
from assessment.model import Assessment, Setup
from checklists import known_ids, load_mapping, load_standard
from checklists.model import LANGUAGES, Depth, Language, Requirement, Standard
from checklists.words import number_of
from i18n import translator
from i18n.translator import Translator
from reports.answer_sheet.layout import FIELDS, OF_TWO, Column, answers_name, level_words


@dataclass(frozen=True)
class Part:
    """One standard's sheet. derivation: what is carried over to it; None where nothing can be."""

    standard: Standard
    depth: Depth
    derivation: Derivation | None = None

    @property
    def asked(self) -> tuple[Requirement, ...]:
        """A row each."""
        return self.standard.select(self.depth)

    @property
    def columns(self) -> tuple[Column, ...]:
        """From left to right."""
        return tuple(c for c in Column if self.derivation or c not in OF_TWO)

    @property
    def fields(self) -> tuple[Column, ...]:
        """The columns that are filled in."""
        return tuple(c for c in self.columns if c in FIELDS)

    @property
    def names(self) -> dict[Language, str]:
        """What the sheet is called, in every language."""
        return {code: answers_name(translator(code), self.standard.nature) for code in LANGUAGES}

    def derived(self, requirement: str) -> Derived | None:
        """How a row stands to ISO 9001, where it is mapped to it."""
        return self.derivation.derived.get(requirement) if self.derivation else None

    def origin(self, requirement: str, t: Translator) -> str:
        """The same in words; empty where nothing is mapped."""
        derived = self.derived(requirement)
        if derived is None or self.derivation is None:
            return ""
        sources = derived.open_sources if derived.standing is Standing.WAITING else derived.sources
        facts = {"sources": ", ".join(number_of(s) for s in sources)}
        if derived.standing is not Standing.CARRIED:
            kind = derived.standing.value if derived.is_subset else "shared"
            return t(f"answer-sheet-origin-{kind}", **facts)
        level = self.derivation.assessment.answer(requirement).level
        words = t("not-applicable") if level is None else level_words(level, t)
        carried = t("answer-sheet-origin-carried", level=words, **facts)
        return f"{carried}\n{t('answer-sheet-origin-superseded')}" if derived.is_superseded else carried


def parts(standard: Standard, assessment: Assessment | None, depth: Depth = Depth.FULL) -> tuple[Part, ...]:
    """The parts of an assessment; without one, the standard alone at a depth."""
    if assessment is None:
        return (Part(standard, depth),)
    setup = assessment.setup
    requirements = integrated(setup)
    if requirements is None:
        return (Part(standard, setup.depth),)
    derivation = derive(
        assessment,
        load_mapping(standard.id, requirements.standard.id),
        {r.id for r in (*standard.select(setup.depth), *requirements.asked)},
    )
    return Part(standard, setup.depth, derivation), requirements


def integrated(setup: Setup) -> Part | None:
    """The sheet of ISO 9001; None where it is not integrated, or on an edition that is not there."""
    if setup.integrated is None or setup.integrated.standard not in known_ids():
        return None
    return Part(load_standard(setup.integrated.standard), setup.integrated.depth)


def by_number(part: Part) -> Mapping[str, Requirement]:
    """Every requirement of the standard by what its row names."""
    return {r.number: r for r in part.standard.requirements.values()}
