"""What a command knows of this machine, and how it speaks: language, clock, data folder, files, exits."""

from __future__ import annotations

import json
import os
import stat
import sys
import traceback
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from enum import IntEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import typer

from errors import ConflictError, HazirError, InputError, NotFound, Problem, StorageError
from i18n import Translator, translator

if TYPE_CHECKING:
    from checklists.model import Language
    from storage import Store

LANGUAGES = ("en", "tr")
DATA_VARIABLE = "HAZIR_DATA"
MEGABYTE = 1_000_000
READ_LIMIT = 500 * MEGABYTE
"""Bytes of the largest file that is read: as much as an exported assessment may hold."""


class Exit(IntEnum):
    """How a command ends (docs/cli.md)."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    NOT_THERE = 3
    FAILED = 4
    GAPS = 5
    UNEXPECTED = 70
    INTERRUPTED = 130


# --- Language --------------------------------------------------------------------------------------

_spoken: Language = "en"


def speak(arguments: Sequence[str]) -> None:
    """Settle the language of help and messages: --lang, else HAZIR_LANG, else the locale."""
    global _spoken
    _spoken = _asked(arguments) or _known(os.environ.get("HAZIR_LANG", "")) or _locale()


def words() -> Translator:
    """The translator of the language spoken."""
    return translator(_spoken)


def language() -> Language:
    """The language spoken."""
    return _spoken


def _asked(arguments: Sequence[str]) -> Language | None:
    """The value of --lang, which has to be known before typer reads the line: its errors are spoken too."""
    for position, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            return _known(value or "".join(arguments[position + 1 : position + 2]))
    return None


def _known(code: str) -> Language | None:
    return cast("Language", code) if code in LANGUAGES else None


def _locale() -> Language:
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "tr" if next(filter(None, names), "").lower().startswith("tr") else "en"


# --- Clock and data folder -------------------------------------------------------------------------


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def today() -> date:
    """The day on this machine."""
    return datetime.now().astimezone().date()


def data_folder(chosen: Path | None) -> Path:
    """The data folder: ``--data``, else ``HAZIR_DATA``, else the user's own, as in the app."""
    from platformdirs import user_data_path

    named = chosen or os.environ.get(DATA_VARIABLE)
    return Path(named).expanduser().absolute() if named else user_data_path("hazir")


def open_store(chosen: Path | None) -> Store:
    """The store of the data folder."""
    from storage import Store

    return Store.open(data_folder(chosen))


# --- Files -----------------------------------------------------------------------------------------


def read_file(path: Path, limit: int = READ_LIMIT) -> bytes:
    """A file that the user named, of at most that many bytes. Raises InputError.

    Devices and pipes are refused before they are opened: some never end, some never begin.
    """
    try:
        told = path.stat()
        if not stat.S_ISREG(told.st_mode):
            raise InputError("cli-not-a-file", str(path))
        if told.st_size > limit:
            raise InputError("cli-too-large", str(path), limit=limit // MEGABYTE)
        with path.open("rb") as file:
            return file.read(limit)
    except OSError as error:
        raise InputError("cli-cannot-read", str(path), reason=error.strerror or "") from None


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Give problems inside, that name no place, the file they are about."""
    try:
        yield
    except InputError as error:
        placed = (Problem(p.code, p.place or str(path), p.facts) for p in error.problems)
        raise type(error)(placed) from None


def write_file(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all; what is no file, such as /dev/stdout, is written to.

    Raises StorageError.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as error:
        raise StorageError("cli-cannot-write", str(path), reason=error.strerror or "") from None


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".hazir-{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise


def file_name(text: str) -> str:
    """A text as part of a file name that every system takes."""
    kept = "".join(c if c.isalnum() or c in " .-_" else " " for c in text)
    return " ".join(kept.split()).strip(". ")[:80] or "hazir"


# --- Speaking --------------------------------------------------------------------------------------


def open_streams() -> None:
    """Letters that a terminal cannot show must not end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str) -> None:
    """A result, on standard output."""
    typer.echo(text)


def say_json(value: Any) -> None:
    """A result for scripts."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def note(text: str) -> None:
    """A remark that is no result, on standard error."""
    typer.echo(text, err=True)


@contextmanager
def busy(text: str) -> Iterator[None]:
    """A sign of life while something takes longer than a second; only where somebody watches."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(text):
        yield


def problems_as_data(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Problems for scripts: code and facts as well as the words."""
    explained = ((problem, words().explain(problem)) for problem in problems)
    return [
        {"place": p.place, "code": p.code, "facts": dict(p.facts), "fact": e.fact, "remedy": e.remedy}
        for p, e in explained
    ]


def tell_problems(problems: Iterable[Problem]) -> None:
    """Each problem in a line: place, fact, remedy."""
    for problem in problems:
        note(str(words().explain(problem)))


def refuse(error: HazirError, *, as_json: bool) -> Exit:
    """Tell what was refused; returns how the command ends."""
    if as_json:
        say_json({"problems": problems_as_data(error.problems)})
    tell_problems(error.problems)
    if isinstance(error, InputError):
        return Exit.REFUSED
    return Exit.NOT_THERE if isinstance(error, NotFound | ConflictError) else Exit.FAILED


def unexpected(error: Exception) -> Exit:
    """A mistake of ours: a calm word; the traceback only where HAZIR_DEBUG asks for it."""
    if os.environ.get("HAZIR_DEBUG"):
        traceback.print_exception(error)
    note(words()("cli-unexpected", kind=type(error).__name__))
    return Exit.UNEXPECTED
