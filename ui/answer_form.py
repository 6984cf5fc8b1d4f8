"""One answer as a form whose fields save themselves.

A field's widget is seeded from the store, and its callback writes that one field back on top of the answer
that the form was seeded with. If another window saved in between, a change of other fields is joined to
it; a change of the same field is a conflict, kept with both versions until the user chooses. A click on
"not applicable" is a draft until its reason is written: neither saved nor lost.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from assessment.model import Answer, CriterionBasis, Level
from checklists import load_standard
from checklists.words import number_of
from errors import ConflictError, HazirError
from i18n import Translator
from storage import Stored
from ui import errors, saving, state

NOT_APPLICABLE: Final = "n/a"
"""What the level control holds besides the levels."""

LAST = "assess-last"
"""Where the session keeps the requirement that was answered or jumped to last."""

Choice = Level | str | None


@dataclass(frozen=True)
class Conflict:
    """Two windows changed the same fields: what this one wanted, and when the other one saved."""

    change: dict[str, Any]
    mine: Answer
    theirs: Stored[Answer]


class AnswerForm:
    """The answer to one requirement, as this session edits it."""

    def __init__(self, assessment_id: str, requirement: str):
        self.assessment = assessment_id
        self.requirement = requirement
        self.place = f"answer:{assessment_id}:{requirement}"
        self.number = number_of(requirement)
        self._fresh = False

    @property
    def words(self) -> Translator:
        """The words for a standard of the nature of its own: an expectation, or a requirement."""
        return state.words().on(load_standard(self.requirement.partition("/")[0]).nature)

    # What the session remembers

    @property
    def base(self) -> Stored[Answer]:
        """The answer that the widgets were seeded with."""
        found: Stored[Answer] = state.recall(f"{self.place}/base")
        return found

    @property
    def conflict(self) -> Conflict | None:
        """The conflict that waits for a decision."""
        found: Conflict | None = state.recall(f"{self.place}/conflict")
        return found

    @property
    def refusal(self) -> HazirError | None:
        """Why the last change was refused."""
        found: HazirError | None = state.recall(f"{self.place}/refusal")
        return found

    @property
    def draft(self) -> bool:
        """Whether "not applicable" was chosen and its reason is still missing."""
        return bool(state.recall(f"{self.place}/draft"))

    @property
    def has_own_reason(self) -> bool:
        """Whether a reason is asked for elsewhere, which serves "not applicable" too."""
        return False

    # Reading

    def read(self, current: state.Current) -> Answer:
        """The stored answer. Widgets are seeded anew if it is another one than they were based on."""
        answer = current.assessment.answer(self.requirement)
        revision = current.revisions.get(self.requirement, 0)
        base = state.recall(f"{self.place}/base")
        self._fresh = base is None or base.revision != revision or state.recall(f"{self.place}/stale")
        if self._fresh:
            state.keep(f"{self.place}/base", Stored(answer, revision))
            state.keep(f"{self.place}/stale", False)
            state.keep(f"{self.place}/refusal", None)
        return answer

    def key(self, field: str) -> str:
        """The key of a field's widget."""
        return f"{self.place}:{field}"

    def seed(self, field: str, value: Any) -> str:
        """Give a widget its stored value unless it has one of its own; returns the widget's key."""
        key = self.key(field)
        if self._fresh or state.recall(key, ...) is ...:
            state.keep(key, value)
        return key

    def choice(self, answer: Answer) -> Choice:
        """What the level control shows."""
        return NOT_APPLICABLE if answer.not_applicable or self.draft else answer.level

    # Callbacks of the widgets

    def save(self, field: str, convert: Callable[[Any], Any] = lambda value: value) -> None:
        """Store a widget's value in its field."""
        self.store({field: convert(state.recall(self.key(field)))})

    def choose(self) -> None:
        """The level control was clicked."""
        self.set_level(state.recall(self.key("level")))

    def set_level(self, choice: Choice) -> None:
        """Store a level (None: open again), or begin the draft of "not applicable"."""
        if choice == NOT_APPLICABLE:
            state.keep(f"{self.place}/draft", not self.base.value.not_applicable)
            return
        state.keep(f"{self.place}/draft", False)
        self.store({"level": choice, "not_applicable": ""})

    def clear_level(self) -> None:
        """The requirement is open again; notes and evidence stay."""
        state.keep(f"{self.place}/draft", False)
        state.keep(f"{self.place}/stale", True)
        self.store({"level": None, "not_applicable": ""})

    def drop_draft(self) -> None:
        """The choice of "not applicable" was not meant; what is stored stays."""
        state.keep(f"{self.place}/draft", False)
        state.keep(f"{self.place}/stale", True)

    def give_reason(self) -> None:
        """Store "not applicable" with its reason; without one it stays a draft."""
        reason = (state.recall(self.key("not_applicable")) or "").strip()
        state.keep(f"{self.place}/draft", not reason)
        if reason:
            self.store({"level": None, "not_applicable": reason})

    def save_criterion(self) -> None:
        """Store basis and reference together: a basis without a reference is not one yet."""
        basis = state.recall(self.key("basis"))
        reference = (state.recall(self.key("reference")) or "").strip()
        named = basis not in (None, CriterionBasis.GUIDANCE) and bool(reference)
        self.store({"criterion": {"basis": basis, "reference": reference} if named else None})

    def attach(self, evidence_id: str) -> None:
        """Rest the answer on one more piece of evidence."""
        self.store({"evidence": (*self.base.value.evidence, evidence_id)})

    def detach(self, evidence_id: str) -> None:
        """Rest it no longer on this piece; the piece stays in the register."""
        self.store({"evidence": tuple(e for e in self.base.value.evidence if e != evidence_id)})

    def take_theirs(self) -> None:
        """The other window's version stays."""
        state.keep(f"{self.place}/conflict", None)

    def keep_mine(self) -> None:
        """This window's change goes on top of the other's version, which the user has seen."""
        conflict = self.conflict
        state.keep(f"{self.place}/conflict", None)
        if conflict:
            state.keep(f"{self.place}/base", conflict.theirs)
            state.keep(f"{self.place}/stale", True)
            self.store(conflict.change)

    # Saving

    def store(self, change: dict[str, Any]) -> None:
        """Save some fields on top of the base; what is refused is remembered and shown by the card.

        Who judges a level anew has checked what was carried over from another edition.
        """
        if "level" in change:
            change = change | {"to_check": False}
        state.keep(f"{self.place}/refusal", None)
        state.keep(LAST, self.requirement)
        base = self.base
        try:
            with errors.validated(label):
                wanted = Answer.model_validate(base.value.model_dump() | change)
            self._save(wanted, base.revision, change)
        except HazirError as refused:
            state.keep(f"{self.place}/refusal", refused)

    def _save(self, wanted: Answer, revision: int, change: dict[str, Any]) -> None:
        store, now, actor = state.store(), state.now(), state.actor()
        try:
            saved = store.save_answer(self.assessment, wanted, revision=revision, now=now, actor=actor)
        except ConflictError:
            self._join(change, wanted)
            return
        kept = Stored(wanted, saved)
        state.keep(f"{self.place}/base", kept)
        state.desk().answered(self.assessment, kept, state.today())
        saving.saved(self.place)

    def _join(self, change: dict[str, Any], mine: Answer) -> None:
        """Another window saved first: put the change on top of its version, or remember the conflict."""
        theirs = state.store().answer(self.assessment, self.requirement)
        if any(getattr(theirs.value, field) != getattr(self.base.value, field) for field in change):
            earlier = self.conflict.change if self.conflict else {}
            state.keep(f"{self.place}/conflict", Conflict(earlier | change, mine, theirs))
            return
        with errors.validated(label):
            joined = Answer.model_validate(theirs.value.model_dump() | change)
        state.keep(f"{self.place}/stale", True)
        self._save(joined, theirs.revision, change)


def label(field: str) -> str:
    """A field of the model in words."""
    t, message = state.words(), f"answer-{field.replace('_', '-')}"
    return t(message) if t.has(message) else field
