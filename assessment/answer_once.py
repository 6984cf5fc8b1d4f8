"""One answer for several: what ISO 9001 answers become when the item that follows them is answered.

An ISO 10002 item follows the lowest level of its sources (``derive``). Where they agree, all of them take the
new level. Where they differ, no more is changed than has to be: what is open or lower rises to it; and for a
level below all, only the lowest fall.
"""

from __future__ import annotations

from collections.abc import Sequence

from assessment.model import Answer, Level


def agree(sources: Sequence[Answer]) -> bool:
    """Whether all sources are open, all share one level, or none applies."""
    return len({(source.level, bool(source.not_applicable)) for source in sources}) == 1


def at_level(level: Level, sources: Sequence[Answer]) -> tuple[Answer, ...]:
    """The sources that change, as they will be, so that their lowest level becomes this one."""
    if agree(sources):
        changed = list(sources)
    else:
        changed = [s for s in sources if not s.not_applicable and (s.level is None or s.level < level)]
        changed = changed or _lowest(sources)
    return _changed(changed, sources, level=level)


def reopened(sources: Sequence[Answer]) -> tuple[Answer, ...]:
    """The sources that change so that every one is open again."""
    return _changed(sources, sources)


def not_applicable(reason: str, sources: Sequence[Answer]) -> tuple[Answer, ...]:
    """The sources that change so that none applies."""
    return _changed(sources, sources, reason=reason)


def _lowest(sources: Sequence[Answer]) -> list[Answer]:
    lowest = min(source.level for source in sources if source.level is not None)
    return [source for source in sources if source.level == lowest]


def _changed(
    some: Sequence[Answer], sources: Sequence[Answer], level: Level | None = None, reason: str = ""
) -> tuple[Answer, ...]:
    """Some sources as they are answered now; without those that this leaves as they were."""
    said = {"level": level, "not_applicable": reason, "to_check": False}
    answers = (source.model_copy(update=said) for source in some)
    return tuple(answer for answer in answers if answer not in sources)
