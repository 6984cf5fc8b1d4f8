"""What a card of an integrated assessment says about the other standard, as Markdown.

All of it stands in elements that the card has anyway: each element of its own would cost at every click.
"""

from __future__ import annotations

from collections.abc import Iterator

from assessment.derive import Derived, Standing
from assessment.model import Answer
from checklists import Certainty, ChangeKind, Requirement, Standard
from checklists.words import number_of
from i18n import Translator
from ui import state
from ui.text import plain

CERTAIN = (Certainty.HIGH, Certainty.ASSUMED)
"""ASSUMED says that nothing is different, so there is no fact that a source would have to bear."""


def derived_of(current: state.Current, requirement: str) -> Derived | None:
    """How an ISO 10002 item stands to ISO 9001; None for what is not mapped."""
    return current.joint.derivation.derived.get(requirement) if current.joint else None


def partners(current: state.Current, requirement: str) -> tuple[str, ...]:
    """The ids of the other standard that share evidence with a requirement."""
    if current.joint is None:
        return ()
    derived = current.joint.derivation.derived
    if requirement in derived:
        return derived[requirement].sources
    touched = current.joint.mapping.of_requirement.get(requirement, ())
    return tuple(relation.id for relation in touched if relation.id in derived)


def numbers(ids: tuple[str, ...]) -> str:
    """The numbers of requirements that stand for themselves, as people list them."""
    return ", ".join(number_of(id_) for id_ in ids)


def named(current: state.Current, ids: tuple[str, ...]) -> str:
    """The same after their standard's name, all being of one standard."""
    return f"{current.side_of(ids[0]).standard.designation} {numbers(ids)}"


def level_of(answer: Answer, t: Translator) -> str:
    """An answer's level in words."""
    if answer.not_applicable:
        return t("not-applicable")
    if answer.level is None:
        return t("not-answered")
    return f"{int(answer.level)} {t(f'level-{int(answer.level)}')}"


def above(current: state.Current, requirement: Requirement) -> str:
    """Above the level: the requirements that it answers or has a part in common with, or who follows it.

    "" for what stands alone. Here and not in the status, which the browser reads anew at every click.
    """
    derived = derived_of(current, requirement.id)
    if derived:
        return _quoted(current, derived, "joint-rests-on" if derived.is_subset else "joint-touches")
    return _followers(current, requirement.id)


def below(current: state.Current, requirement: str) -> Iterator[str]:
    """In the status below the level: where the answer comes from."""
    derived, t = derived_of(current, requirement), state.words()
    if derived is None or not derived.is_subset:
        return
    if derived.standing is Standing.CARRIED:
        yield f":violet[:material/link: {t('joint-carried', sources=named(current, derived.sources))}]"
        if supersedes(current, derived):
            yield f":gray[{t('joint-superseded', level=level_of(derived.own, t))}]"
    elif derived.standing is Standing.OVERRIDDEN:
        said = f"{t('joint-separate-mark')}: {plain(derived.own.override)}"
        yield f":orange[:material/call_split: {said}]"
    elif derived.standing is Standing.OWN:
        open_ones = numbers(derived.open_sources)
        yield f":gray[:material/hourglass_empty: {t('joint-own-waits', numbers=open_ones)}]"


def supersedes(current: state.Current, derived: Derived) -> bool:
    """Whether an own answer says something else than what is carried over."""
    counts, own = current.sides[0].assessment.answer(derived.relation.id), derived.own
    differs = (own.level, bool(own.not_applicable)) != (counts.level, bool(counts.not_applicable))
    return derived.is_superseded and differs


def _followers(current: state.Current, requirement: str) -> str:
    relying = current.joint.derivation.relying.get(requirement) if current.joint else None
    if not relying:
        return ""
    said = state.words()("joint-followed-by", count=len(relying), numbers=numbers(relying))
    return f":violet[:small[:material/link: {said}]]"


def _quoted(current: state.Current, derived: Derived, title: str) -> str:
    """The requirements of the other standard as one block, each with its level."""
    t, side = state.words(), current.side_of(derived.sources[0])
    lines = [f":small[:gray[{t(title, standard=side.standard.designation)}]]"]
    for id_ in derived.sources:
        answer = side.assessment.answer(id_)
        lines.append(" ".join(_requirement(side.standard, side.standard.requirements[id_], answer)))
        lines += _apart(current, derived, id_)
    return "\n>\n".join(f"> {line}" for line in lines)


def _requirement(standard: Standard, requirement: Requirement, answer: Answer) -> Iterator[str]:
    t = state.words()
    yield f"**{requirement.number}** {plain(requirement.text[t.language])}"
    colour = "blue" if answer.is_answered else "gray"
    yield f":{colour}-badge[{level_of(answer, t)}]"
    origin = standard.origin(requirement.id)
    if origin and origin.kind is not ChangeKind.SAME and origin.confidence not in CERTAIN:
        yield f":orange-badge[:material/help: {t(f'certainty-{origin.confidence}')}]"


def _apart(current: state.Current, derived: Derived, source: str) -> Iterator[str]:
    """Who else follows a source; which evidence it shares."""
    t, joint = state.words(), current.joint
    others = tuple(i for i in joint.derivation.relying.get(source, ()) if i != derived.relation.id)
    if derived.is_subset and others:
        yield f":small[:gray[{t('joint-also-followed', numbers=numbers(others))}]]"
    count = len(current.assessment.answer(source).evidence)
    if not derived.is_subset and count:
        yield f":small[:gray[{t('joint-shared-evidence', count=count)}]]"
