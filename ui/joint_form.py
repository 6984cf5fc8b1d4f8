"""The answer to an ISO 10002 item whose level follows ISO 9001, as a form that answers ISO 9001 with it.

One level control serves three cases:

    follows     a click answers the ISO 9001 requirements, as one change; where their answers differ, it first
                waits until the user has seen which of them it would change
    separate    a level of its own with its reason; a draft until both are there
    own         its own level while ISO 9001 is open: an ordinary answer
"""

from __future__ import annotations

from assessment import answer_once
from assessment.derive import Derived, Standing
from assessment.model import Answer, Level
from errors import ConflictError, HazirError
from storage import Stored
from ui import clause_outlets, errors, saving, state
from ui.answer_form import LAST, NOT_APPLICABLE, AnswerForm, Choice, label

Sources = tuple[Stored[Answer], ...]


class JointForm(AnswerForm):
    """The answer to one ISO 10002 item with the ISO 9001 answers that it rests on."""

    def __init__(self, assessment_id: str, derived: Derived):
        super().__init__(assessment_id, derived.relation.id)
        self.derived = derived

    # What the session remembers

    @property
    def sources(self) -> Sources:
        """The ISO 9001 answers that the card was drawn with."""
        found: Sources = state.recall(f"{self.place}/sources")
        return found

    @property
    def pending(self) -> tuple[Level | None] | None:
        """A level (None: open again) that waits until the user has seen what it changes."""
        found: tuple[Level | None] | None = state.recall(f"{self.place}/pending")
        return found

    @property
    def is_late(self) -> bool:
        """Whether another window answered ISO 9001 between the drawing of the card and the click."""
        return bool(state.recall(f"{self.place}/late"))

    @property
    def unsaved(self) -> tuple[Choice] | None:
        """The level of a separate answer whose reason is still missing."""
        found: tuple[Choice] | None = state.recall(f"{self.place}/separate")
        return found

    @property
    def is_separate(self) -> bool:
        """Whether it is answered for itself, with a reason that is there or still to be written."""
        return self.unsaved is not None or self.derived.standing is Standing.OVERRIDDEN

    @property
    def has_own_reason(self) -> bool:
        """The reason of a separate answer is also why it is not applicable."""
        return self.is_separate

    @property
    def follows(self) -> bool:
        """Whether a click answers ISO 9001."""
        return not self.is_separate and self.derived.standing is not Standing.OWN

    # Reading

    def read(self, current: state.Current) -> Answer:
        """The stored own answer. Widgets are seeded anew if a source was changed elsewhere meanwhile."""
        answer = super().read(current)
        stored, revisions = current.assessment.answer, current.revisions
        sources = tuple(Stored(stored(s), revisions.get(s, 0)) for s in self.derived.sources)
        if state.recall(f"{self.place}/sources") != sources:
            state.keep(f"{self.place}/sources", sources)
            self._fresh = True
        return answer

    def choice(self, answer: Answer) -> Choice:
        """What the level control shows: what was clicked while it waits, else the effective answer."""
        if self.unsaved:
            return self.unsaved[0]
        if self.pending:
            return self.pending[0]
        return super().choice(answer)

    def changes(self) -> tuple[Answer, ...]:
        """The ISO 9001 answers that the waiting click would change, as they would be."""
        answers = [source.value for source in self.sources]
        if self.draft or self.pending is None:
            return answer_once.not_applicable("…", answers)
        level = self.pending[0]
        return answer_once.reopened(answers) if level is None else answer_once.at_level(level, answers)

    # Callbacks: the level

    def set_level(self, choice: Choice) -> None:
        """Answer ISO 9001 with it, or this item alone where it is answered separately."""
        if self.is_separate:
            self._separately(choice)
        elif not self.follows:
            super().set_level(choice)
        elif choice == NOT_APPLICABLE:
            state.keep(f"{self.place}/pending", None)
            state.keep(f"{self.place}/draft", not all(s.value.not_applicable for s in self.sources))
        else:
            self._answer_sources(choice)

    def clear_level(self) -> None:
        """Open again: ISO 9001 where it follows, else this item alone."""
        if not self.follows:
            self.follow_again()
            return
        self._seed_anew()
        self._answer_sources(None)

    def give_reason(self) -> None:
        """Store "not applicable" with its reason, for all sources where it follows them."""
        if not self.follows:
            super().give_reason()
            return
        reason = (state.recall(self.key("not_applicable")) or "").strip()
        state.keep(f"{self.place}/draft", not reason)
        if reason:
            self._save_sources(answer_once.not_applicable(reason, [s.value for s in self.sources]))

    def _answer_sources(self, level: Level | None) -> None:
        state.keep(f"{self.place}/draft", False)
        state.keep(f"{self.place}/pending", (level,))
        if answer_once.agree([source.value for source in self.sources]):
            self.confirm()

    def confirm(self) -> None:
        """Make the changes that were waiting and have been seen."""
        changes = self.changes()
        self.cancel()
        self._save_sources(changes)

    def cancel(self) -> None:
        """The click was not meant; what is stored stays."""
        state.keep(f"{self.place}/pending", None)
        state.keep(f"{self.place}/late", False)
        self._seed_anew()

    def answer_open_sources(self) -> None:
        """Give the open ISO 9001 requirements the item's own answer."""
        own = self.base.value
        change = {"level": own.level, "not_applicable": own.not_applicable}
        self._seed_anew()
        self._save_sources(
            tuple(s.value.model_copy(update=change) for s in self.sources if not s.value.is_answered)
        )

    # Callbacks: the separate answer

    def open_separate(self) -> None:
        """Begin a separate answer with the own level from before, if there is one."""
        own = self.base.value
        start: Choice = NOT_APPLICABLE if own.not_applicable else own.level
        state.keep(f"{self.place}/separate", (start,))
        state.keep(f"{self.place}/pending", None)
        state.keep(f"{self.place}/draft", False)
        self._seed_anew()

    def cancel_separate(self) -> None:
        """It was not meant; what is stored stays."""
        state.keep(f"{self.place}/separate", None)
        self._seed_anew()

    def give_override(self) -> None:
        """Store the reason with the level; without both it stays a draft."""
        self._separately(self.choice(self.base.value))

    def follow_again(self) -> None:
        """Drop the own answer; its notes and evidence stay."""
        state.keep(f"{self.place}/draft", False)
        self.cancel_separate()
        self.store({"level": None, "not_applicable": "", "override": ""})
        self._redraw_others(self.derived.sources)

    def _separately(self, choice: Choice) -> None:
        reason = (state.recall(self.key("override"), self.base.value.override) or "").strip()
        is_whole = choice is not None and bool(reason)
        state.keep(f"{self.place}/separate", None if is_whole else (choice,))
        if is_whole:
            absent = choice == NOT_APPLICABLE
            level, why = (None, reason) if absent else (choice, "")
            self.store({"level": level, "not_applicable": why, "override": reason})
            self._redraw_others(self.derived.sources)

    # Saving

    def _seed_anew(self) -> None:
        state.keep(f"{self.place}/stale", True)

    def _save_sources(self, changes: tuple[Answer, ...]) -> None:
        """Save ISO 9001 answers as one change; another window's are seen first and not overwritten."""
        state.keep(f"{self.place}/refusal", None)
        state.keep(LAST, self.requirement)
        revisions = {source.value.requirement: source.revision for source in self.sources}
        wanted = [(answer, revisions[answer.requirement]) for answer in changes]
        store, now, actor = state.store(), state.now(), state.actor()
        try:
            with errors.validated(label):
                checked = [(Answer.model_validate(a.model_dump()), revision) for a, revision in wanted]
            saved = store.apply(self.assessment, checked, now=now, actor=actor)
        except ConflictError:
            self._wait_late(changes)
        except HazirError as refused:
            state.keep(f"{self.place}/refusal", refused)
        else:
            self._saved(tuple(Stored(a, r) for (a, _), r in zip(checked, saved, strict=True)))

    def _saved(self, saved: Sources) -> None:
        state.desk().all_answered(self.assessment, saved, state.today())
        new = {each.value.requirement: each for each in saved}
        state.keep(f"{self.place}/sources", tuple(new.get(s.value.requirement, s) for s in self.sources))
        saving.saved(self.place)
        self._redraw_others(tuple(new))

    def _wait_late(self, changes: tuple[Answer, ...]) -> None:
        """Another window was first: show its answers, and what the click would change of them."""
        self._seed_anew()
        if changes[0].not_applicable:
            state.keep(f"{self.place}/draft", True)
            return
        state.keep(f"{self.place}/late", True)
        state.keep(f"{self.place}/pending", (changes[0].level,))

    def _redraw_others(self, sources: tuple[str, ...]) -> None:
        """Draw the other cards anew that show one of these sources."""
        current = state.current()
        if current is not None and current.joint is not None:
            touched = current.joint.mapping.of_requirement
            clause_outlets.redraw(self.requirement, {r.id for s in sources for r in touched.get(s, ())})


def form_of(current: state.Current, requirement: str) -> AnswerForm:
    """The form of a requirement's card."""
    derived = current.joint.derivation.derived.get(requirement) if current.joint else None
    if derived and derived.is_subset:
        return JointForm(current.assessment.id, derived)
    return AnswerForm(current.assessment.id, requirement)
