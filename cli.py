"""Hazır without a browser, and the door to the one with it: ``./hazir COMMAND``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

ROOT = Path(__file__).resolve().parent

app = typer.Typer(
    name="hazir",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def hazir() -> None:
    """Hazır: how ready is your organisation for its ISO 10002 or ISO 9001 audit?"""


@app.command()
def run(
    port: Annotated[
        int | None, typer.Option(help="The port on 127.0.0.1; by default the first free one from 8501.")
    ] = None,
    data: Annotated[
        Path | None, typer.Option(help="The data folder; by default HAZIR_DATA or the user's own.")
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open a browser window.")] = False,
) -> None:
    """Open the app on this machine, at 127.0.0.1 only."""
    if data is not None:
        os.environ["HAZIR_DATA"] = str(data.resolve())
    os.chdir(ROOT)  # Streamlit looks for .streamlit/config.toml here
    os.execv(sys.executable, server_command(port, headless=no_browser))


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


def main() -> None:
    """The entry point of the installed ``hazir`` command."""
    app(prog_name="hazir")


if __name__ == "__main__":
    main()
