"""A machine on which the tests of the launcher decide everything.

The Python it finds is a shell script that notes what it was asked to do; where the system
matters (apt, macOS), so are the system's commands.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

LAUNCHER = Path(__file__).parent.parent / "hazir"

FAKE_PYTHON = """#!/bin/sh
case "$*" in
    *ensurepip*) [ -z "${NO_PYTHON:-}" ] && echo "$0" ;;
    *ctypes*) [ -z "${NO_PANGO:-}" ] || [ -e "$STATE/pango" ] ;;
    -ISc*) cat "$STATE/version" ;;
    "-m venv --clear "*)
        echo venv >>"$STATE/log"
        rm -rf "$4"
        mkdir -p "$4/bin"
        touch "$4/pyvenv.cfg"
        cp "$0" "$4/bin/python" ;;
    "-m pip "*)
        echo pip >>"$STATE/log"
        sleep "${PIP_SECONDS:-0}"
        exit "${PIP_EXIT:-0}" ;;
    *) printf '%s|' "$PWD" "$@" ;;
esac
"""

FAKE_APT = """#!/bin/sh
case "$*" in
    *install*)
        for word; do case $word in -*|install|Dpkg*) ;; *) printf '%s ' "$word" ;; esac; done >>"$STATE/apt"
        touch "$STATE/pango" ;;
    "policy python3") echo "  Candidate: ${PYTHON3_VERSION:-3.11.2-1}" ;;
    "policy python3.11") echo "  Candidate: 3.11.0~rc1-1" ;;
    "policy chromium") echo "  Candidate: ${CHROMIUM_VERSION:-150.0}" ;;
    policy*) echo "  Candidate: (none)" ;;
esac
"""

# What the launcher may use of the system; anything else it reaches for is missing.
TOOLS = "sh cat cksum cp date dirname env grep ls ln mkdir mv ps readlink rm rmdir sleep touch"


def script(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


@dataclass
class Checkout:
    """A folder with the launcher and two lock files, on a system of which the tests decide everything."""

    root: Path
    system: Path
    settings: dict[str, str] = field(default_factory=dict)

    @classmethod
    def make(cls, folder: Path) -> Self:
        root = folder / "Müşteri Şikâyetleri (ISO 10002)"
        system = folder / "system"
        root.mkdir()
        system.mkdir()
        shutil.copy(LAUNCHER, root / "hazir")
        (root / "requirements.lock").write_text("weasyprint==70.0\n")
        (root / "requirements-test.lock").write_text("pytest==9.2.0\nweasyprint==70.0\n")
        (system / "version").write_text("3.11.2\n")
        for tool in filter(shutil.which, TOOLS.split()):
            (system / tool).symlink_to(str(shutil.which(tool)))
        for program in ("pdftotext", "shellcheck", "chromium"):
            script(system / program, "#!/bin/sh\n")
        script(system / "uname", "#!/bin/sh\necho Linux\n")
        script(system / "id", "#!/bin/sh\necho 0\n")
        script(system / "python3", FAKE_PYTHON)
        return cls(root, system)

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def lock(self) -> Path:
        return self.root / ".venv.lock"

    def environment(self, **settings: str) -> dict[str, str]:
        base = {"PATH": str(self.system), "STATE": str(self.system), "LANG": "C.UTF-8"}
        return base | self.settings | settings

    def start(
        self, *arguments: str, by: Path | None = None, cwd: Path | None = None, **settings: str
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(by or self.root / "hazir"), *arguments],
            env=self.environment(**settings),
            cwd=cwd or self.root,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            # In the background of a script interrupts are ignored, and a shell cannot undo that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def run(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        return finish(self.start(*arguments, **settings))

    def log(self) -> list[str]:
        """What was done to the virtual environment, in order."""
        log = self.system / "log"
        return log.read_text().split() if log.exists() else []

    def installed(self) -> set[str]:
        """The system packages that apt was asked for."""
        return set((self.system / "apt").read_text().split())


def finish(process: subprocess.Popen[str]) -> subprocess.CompletedProcess[str]:
    out, err = process.communicate(timeout=60)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def kill(process: subprocess.Popen[str]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def wait_until(condition: Callable[[], bool]) -> None:
    for _ in range(200):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("waited ten seconds in vain")
