"""Everything that Hazır refuses, in one tree.

    HazirError
    ├── InputError            a file or value from outside is refused; nothing was changed
    │   ├── ChecklistError      a standard's YAML
    │   ├── UploadRefused       an evidence file, a logo
    │   ├── ArchiveRefused      an exported assessment
    │   ├── AnswerSheetRefused  an XLSX answer sheet
    │   └── LogRefused          a complaint log, its mapping or its targets
    ├── ConflictError         somebody else saved the same answer first
    ├── NotFound              an id that is not (or no longer) there
    ├── StorageError          the database or the data folder cannot be used
    ├── EngineError           a complaint log's engine (DuckDB, PostgreSQL, Spark) cannot be used
    └── RenderError           a report could not be made

An error says *where* (place), *what* (code and facts) and *what to do* (the remedy). It carries no
sentence of its own: ``i18n.explain(problem, language)`` words it in the reader's language from the
Fluent message ``error-<code>`` and its attribute ``.remedy``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Fact = str | int | float


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong.

    place: where, in the user's terms ("7-operation.yaml:41", "Sheet Answers, row 12"); may be empty.
    code: the Fluent message ``error-<code>``.
    facts: the values that message names.
    """

    code: str
    place: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value!r}" for key, value in self.facts.items())
        return f"{self.place + ': ' if self.place else ''}{self.code}{f' ({facts})' if facts else ''}"


class HazirError(Exception):
    """A refusal with one or more problems, worded by ``i18n.explain``."""

    def __init__(self, problems: str | Problem | Iterable[Problem], /, place: str = "", **facts: Fact):
        if isinstance(problems, str):
            problems = Problem(problems, place, facts)
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("; ".join(map(str, self.problems)))


class InputError(HazirError):
    """A file or value from outside is refused; nothing was changed."""


class ChecklistError(InputError):
    """A standard's YAML breaks the rules; the place is file:line."""


class UploadRefused(InputError):
    """An evidence file or a logo is too large, of a wrong type or broken."""


class ArchiveRefused(InputError):
    """An exported assessment cannot be read back."""


class AnswerSheetRefused(InputError):
    """An XLSX answer sheet cannot be read."""


class LogRefused(InputError):
    """A complaint log, or a file that says how to read and test it, cannot be used."""


class ConflictError(HazirError):
    """The stored revision is newer than the one the change was based on."""


class NotFound(HazirError):
    """An id that is not (or no longer) there."""


class StorageError(HazirError):
    """The database or the data folder cannot be used."""


class EngineError(HazirError):
    """An engine that a complaint log lies on cannot be reached or read."""


class RenderError(HazirError):
    """A report could not be made within its limits."""
