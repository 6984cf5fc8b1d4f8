"""hazir demo-log: a complaint log of any size with known faults."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands import console
from commands.options import Language
from errors import StorageError

if TYPE_CHECKING:
    from complaints.demo import DemoLog, Recipe


def demo_log(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="cli-value-file", help="cli-demo-log-output")
    ],
    cases: Annotated[int, typer.Option(metavar="cli-value-number", min=1, help="cli-demo-log-cases")] = 5000,
    seed: Annotated[int, typer.Option(metavar="cli-value-number", min=0, help="cli-demo-log-seed")] = 1,
    clean: Annotated[bool, typer.Option("--clean", help="cli-demo-log-clean")] = False,
    fabricated: Annotated[bool, typer.Option("--fabricated", help="cli-demo-log-fabricated")] = False,
    truth: Annotated[Path | None, typer.Option(metavar="cli-value-file", help="cli-demo-log-truth")] = None,
    lang: Language = None,
) -> None:
    """Write a made-up log, and if asked what was planted in it."""
    from complaints.demo import DEFAULT_FAULTS, Recipe

    language = lang.value if lang else console.language()
    faults = {} if clean else DEFAULT_FAULTS
    recipe = Recipe(cases, seed, language=language, faults=faults, fabricated=fabricated)
    log = _written(output, recipe)
    if truth:
        console.write_file(truth, json.dumps(log.truth, ensure_ascii=False, indent=1).encode() + b"\n")
    planted = sum(map(len, log.truth.values()))
    console.say(console.words()("cli-demo-log-written", file=str(output), cases=log.rows, planted=planted))


def _written(path: Path, recipe: Recipe) -> DemoLog:
    """Write the whole file or leave what is there. Raises InputError, StorageError."""
    from complaints.demo import write_demo

    beside = path.with_name(f".hazir-{os.getpid()}{path.suffix}")
    try:
        with console.about(path), _progress(console.words()("cli-busy-demo-log")) as progress:
            log = write_demo(beside, recipe, progress)
        beside.replace(path)
        return log
    except OSError as error:
        raise StorageError("cli-cannot-write", str(path), reason=error.strerror or "") from None
    finally:
        with suppress(OSError):
            beside.unlink()


@contextmanager
def _progress(text: str) -> Iterator[Callable[[float], None]]:
    """A bar on standard error, where somebody watches."""
    if not sys.stderr.isatty():
        yield lambda share: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(text, total=1.0)
        yield lambda share: bar.update(task, completed=share)
