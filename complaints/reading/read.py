"""Has a file read in a limited child process, and makes sure that it stayed the same meanwhile."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import confined
from complaints.reading.model import Raw, ReadOptions
from errors import InputError, LogRefused, Problem

MEGABYTE = 1024 * 1024
FILE_LIMIT = 8 * 1024 * MEGABYTE
MEMORY = 2048 * MEGABYTE
"""Of address space. The largest workbook, a million rows, needs 1.5 GB; a CSV of any size a fifth of that."""
SECONDS = 120
RATE = 1 * MEGABYTE
"""Bytes a second that reading is given beyond ``SECONDS``; it needs a tenth of that time."""

GUESS = ReadOptions()


def read_raw(path: Path, target: Path, options: ReadOptions = GUESS) -> Raw:
    """Reads a log into ``target``, one Parquet of texts (see ``Raw``).

    Raises LogRefused, and then there is no target: for what is no table, is damaged or hostile, goes beyond
    a limit, or changed while it was read.
    """
    size, before = _size(path), _sha256(path)
    order = {"path": str(path.resolve()), "target": str(target.resolve()), "options": options.model_dump()}
    try:
        facts = _ask(order, size)
        if (path.stat().st_size, _sha256(path)) != (size, before):
            raise LogRefused("log-changed")
    except InputError as error:
        target.unlink(missing_ok=True)
        raise LogRefused(map(_named, error.problems)) from None
    return Raw.model_validate({"name": path.name, "sha256": before, "size": size} | facts)


def _ask(order: Mapping[str, object], size: int) -> dict[str, object]:
    seconds = SECONDS + size / RATE
    # XLSX and gzip hold up to a few hundred times their size; the child checks that itself.
    writes = max(4 * 1024 * MEGABYTE, 4 * size)
    answer = json.loads(
        confined.run(
            "complaints.reading.child:read",
            json.dumps(order).encode(),
            seconds=seconds,
            memory=MEMORY,
            writes=writes,
        )
    )
    if "problems" in answer:
        raise LogRefused(Problem(code, place, facts) for code, place, facts in answer["problems"])
    raw: dict[str, object] = answer["raw"]
    return raw


def _named(problem: Problem) -> Problem:
    """What became of the child, in words that fit a log."""
    if problem.code == "confined-time":
        return Problem("log-time", facts=problem.facts)
    return Problem("log-beyond") if problem.code.startswith("confined-") else problem


def _size(path: Path) -> int:
    try:
        size = path.stat().st_size
    except OSError:
        raise LogRefused("log-not-there", name=path.name) from None
    if not path.is_file():
        raise LogRefused("log-not-there", name=path.name)
    if size > FILE_LIMIT:
        raise LogRefused("log-too-large", size=size // MEGABYTE, limit=FILE_LIMIT // MEGABYTE)
    return size


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        raise LogRefused("log-not-there", name=path.name) from None
