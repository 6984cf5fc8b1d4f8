"""hazir run, hazir demo: the app, and the example to look at."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands import console
from commands.options import Data, Language
from errors import InputError

if TYPE_CHECKING:
    from assessment.model import Assessment
    from storage import Store, Summary

ROOT = Path(__file__).resolve().parent.parent
USUAL_PORT = 8501
PORTS_TRIED = 100


def run(
    port: Annotated[
        int | None, typer.Option(metavar="cli-value-port", min=1, max=65535, help="cli-run-port")
    ] = None,
    data: Data = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="cli-run-no-browser")] = False,
    lang: Language = None,
) -> None:
    """Replace this process by the server. A new data folder gets the worked examples first."""
    from storage.folder import DATABASE

    _check_port(port)
    port = port or _other_port()
    folder = console.data_folder(data)
    if not (folder / DATABASE).exists():
        with console.open_store(data) as store:
            add_examples(store)
    os.environ[console.DATA_VARIABLE] = str(folder)
    os.chdir(ROOT)  # Streamlit looks for .streamlit/config.toml here
    os.execv(sys.executable, server_command(port, headless=no_browser))


def _check_port(port: int | None) -> None:
    """Raises InputError for a named port that cannot be had; the server would say so in English only."""
    if port is None:
        return
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError as error:
        raise InputError("cli-port", f"--port {port}", reason=error.strerror or "") from None


def _other_port() -> int | None:
    """Another port, said aloud, where the usual one is taken; None where it is free."""
    if _is_free(USUAL_PORT):
        return None
    near = range(USUAL_PORT + 1, USUAL_PORT + PORTS_TRIED)
    port = next(filter(_is_free, near), None)
    if port is None:
        raise InputError("cli-no-port", first=USUAL_PORT, last=near[-1])
    console.note(console.words()("cli-run-other-port", usual=str(USUAL_PORT), port=str(port)))
    return port


def _is_free(port: int) -> bool:
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True


def server_command(port: int | None, *, headless: bool) -> list[str]:
    """The server's command line. What protects the user is said here too, above any other configuration."""
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py")]
    command += [
        "--server.address=127.0.0.1",
        "--browser.gatherUsageStats=false",
        "--server.showEmailPrompt=false",
    ]
    command += [f"--server.headless={str(headless).lower()}"]
    return command + ([f"--server.port={port}"] if port else [])


def demo(data: Data = None, lang: Language = None) -> None:
    """Put the worked examples into the data folder; once, however often it is called."""
    t = console.words()
    with console.open_store(data) as store:
        for example, is_new in add_examples(store):
            message, setup = "cli-demo-added" if is_new else "cli-demo-there", example.setup
            console.say(t(message, id=example.id[:8], organisation=setup.organisation, name=setup.name))


def add_examples(store: Store) -> list[tuple[Assessment, bool]]:
    """The worked examples as they are kept, and whether each was added (or brought back) now."""
    from examples import every_example

    told = every_example(console.language(), today=console.today())
    there = {s.id: s for s in store.list(include_deleted=True)}
    return [_add(store, example, files, there.get(example.id)) for example, files in told]


def _add(
    store: Store, example: Assessment, files: dict[str, bytes], there: Summary | None
) -> tuple[Assessment, bool]:
    if there is None:
        return store.add_assessment(example, files, now=console.now()), True
    if there.deleted:
        store.restore(example.id, now=console.now())
    return store.load(example.id), there.deleted is not None
