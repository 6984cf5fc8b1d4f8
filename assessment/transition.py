"""From one edition of a standard to the next: what becomes of every answer. Pure; nothing is stored here.

    answers under the former ids ─ transition ─▶ steps ─ carried ─▶ answers under the new ids

Former answers stay where they are, so nothing is lost and the way back stays open. What was answered on
the later edition before is never overwritten.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from assessment.model import LINE_LIMIT, TEXT_LIMIT, Answer, Assessment, Setup
from checklists.edition import CarriedAnswer, ChangeKind, ClauseOrigin, Edition, Origin
from checklists.model import Depth, Standard
from checklists.words import RequirementId

PARAGRAPH, LIST = "\n\n", " · "


class Fate(StrEnum):
    """What becomes of the answer to a requirement of the later edition.

    kept: the former answer stands. check: it is carried over and has to be looked at again.
    again: the edition has nothing to carry it from. open: its predecessors are not answered either.
    there: it was answered on the later edition already, and stays as it is.
    """

    KEPT = "kept"
    CHECK = "check"
    AGAIN = "again"
    OPEN = "open"
    THERE = "there"


@dataclass(frozen=True)
class Step:
    """One requirement of the later edition. answer: what is to be stored for it, None if nothing is."""

    requirement: RequirementId
    origin: Origin
    fate: Fate
    answer: Answer | None


@dataclass(frozen=True)
class Transition:
    """The way of an assessment from an edition to the next.

    steps: every requirement that is asked of the later edition, in its order. unasked: the others, whose
    answers are carried as well. removed: former requirements that nothing came of.
    """

    former: Standard
    later: Standard
    depth: Depth
    steps: tuple[Step, ...]
    unasked: tuple[Step, ...]
    removed: tuple[RequirementId, ...]

    @property
    def edition(self) -> Edition:
        """What the later edition says about the former one."""
        return edition_of(self.later, self.former)

    @property
    def removed_clauses(self) -> dict[str, ClauseOrigin]:
        """Clauses that are no longer there, by number; what they asked stands elsewhere now."""
        return {n: clause for n, clause in self.edition.clauses.items() if clause.kind == "removed"}

    def of(self, kind: ChangeKind) -> tuple[Step, ...]:
        """The steps of one kind."""
        return tuple(step for step in self.steps if step.origin.kind is kind)

    def with_fate(self, fate: Fate) -> tuple[Step, ...]:
        """The steps whose answers have one fate."""
        return tuple(step for step in self.steps if step.fate is fate)


def edition_of(later: Standard, former: Standard) -> Edition:
    """What ``later`` says about ``former``. Raises ValueError if it does not come after it."""
    if later.edition is None or later.edition.base != former.id:
        raise ValueError(f"{later.id} is not told from {former.id}")
    return later.edition


def transition(assessment: Assessment, former: Standard, later: Standard, depth: Depth) -> Transition:
    """What carrying an assessment over at this depth comes to.

    Raises ValueError if ``later`` does not come after ``former``.
    """
    edition = edition_of(later, former)
    carrier = _Carrier(assessment, former, later, depth)
    asked = {r.id for r in later.select(depth)}
    steps = [carrier.step(id_, edition.origins[id_]) for id_ in later.requirements]
    return Transition(
        former=former,
        later=later,
        depth=depth,
        steps=tuple(step for step in steps if step.requirement in asked),
        unasked=tuple(step for step in steps if step.requirement not in asked),
        removed=tuple(id_ for id_ in former.requirements if id_ not in edition.successors),
    )


def carried(way: Transition) -> dict[RequirementId, Answer]:
    """The answers to store under their new ids."""
    return {s.requirement: s.answer for s in (*way.steps, *way.unasked) if s.answer is not None}


def carried_setup(setup: Setup, later: Standard) -> Setup:
    """The set-up on the later edition; the rest stays. Raises ValueError where none is integrated."""
    if setup.integrated is None:
        raise ValueError("no edition of ISO 9001 is integrated")
    new = {"standard": later.id, "standard_hash": later.content_hash}
    return setup.model_copy(update={"integrated": setup.integrated.model_copy(update=new)})


def to_check(assessment: Assessment, standard: Standard, depth: Depth) -> tuple[RequirementId, ...]:
    """What is asked of the standard and was answered by carrying over, not confirmed since; in its order."""
    return tuple(r.id for r in standard.select(depth) if assessment.answer(r.id).to_check)


@dataclass(frozen=True)
class _Carrier:
    assessment: Assessment
    former: Standard
    later: Standard
    depth: Depth

    def step(self, requirement: str, origin: Origin) -> Step:
        """What becomes of one requirement's answer."""
        there = self.assessment.answers.get(requirement)
        if there is not None and there.is_answered:
            return Step(requirement, origin, Fate.THERE, None)
        found = [a for id_ in origin.was if (a := self.assessment.answers.get(id_)) and says_something(a)]
        if not found:
            fate = Fate.OPEN if origin.was else Fate.AGAIN
            return Step(requirement, origin, fate, None)
        answer = self._joined(requirement, origin, found, there)
        return Step(requirement, origin, _fate(answer), answer)

    def _joined(self, requirement: str, origin: Origin, found: list[Answer], there: Answer | None) -> Answer:
        """One answer out of its predecessors', with the notes that were made on the later edition."""
        said = [*found, there] if there else found
        answer = join(requirement, said)
        if not self._is_settled(origin):
            answer = answer.model_copy(update={"level": None, "not_applicable": ""})
        doubted = origin.answer is not CarriedAnswer.KEPT or any(a.to_check for a in found)
        check = answer.is_answered and doubted
        return answer.model_copy(update={"to_check": check})

    def _is_settled(self, origin: Origin) -> bool:
        """Whether every predecessor that was asked is answered: one that is open leaves the whole open."""
        asked = (id_ for id_ in origin.was if self.former.requirements[id_].is_asked_at(self._former_depth))
        return all(self.assessment.answer(id_).is_answered for id_ in asked)

    @property
    def _former_depth(self) -> Depth:
        return self.former.depth(self.depth)


def _fate(answer: Answer) -> Fate:
    if not answer.is_answered:
        return Fate.OPEN
    return Fate.CHECK if answer.to_check else Fate.KEPT


def says_something(answer: Answer) -> bool:
    """Whether an answer holds anything at all."""
    return answer != Answer(requirement=answer.requirement)


def join(requirement: str, answers: list[Answer]) -> Answer:
    """One answer that says what all of them say.

    Level: the lowest of those that have one; not applicable only if none has. Notes follow each other,
    equal ones once; evidence is the union; the earliest date and the first criterion count. A reason for
    "not applicable" beside a level becomes a note. Texts that grow too long are cut, marked by "…".
    """
    levels = [a.level for a in answers if a.level is not None]
    reasons = [a.not_applicable for a in answers]
    return Answer(
        requirement=requirement,
        level=min(levels, default=None),
        not_applicable="" if levels else _text(reasons),
        seen=_text([*(a.seen for a in answers), *(reasons if levels else ())]),
        missing=_text(a.missing for a in answers),
        action=_text(a.action for a in answers),
        owner=_strung((a.owner for a in answers), LIST, LINE_LIMIT),
        due=min((a.due for a in answers if a.due), default=None),
        criterion=next((a.criterion for a in answers if a.criterion), None),
        evidence=tuple(dict.fromkeys(id_ for a in answers for id_ in a.evidence)),
        override=_text(a.override for a in answers),
    )


def _text(texts: Iterable[str]) -> str:
    return _strung(texts, PARAGRAPH, TEXT_LIMIT)


def _strung(texts: Iterable[str], between: str, limit: int) -> str:
    """The texts after each other; a part that several have stands once, also one that was joined before."""
    distinct = list(dict.fromkeys(filter(None, texts)))
    parts = distinct if len(distinct) == 1 else [p for text in distinct for p in text.split(between)]
    whole = between.join(dict.fromkeys(parts))
    return whole if len(whole) <= limit else f"{whole[: limit - 1]}…"
