"""Reads what came from outside in a child process that may fail without harm.

    confined.run("reports.xlsx_cells:read", data)

The child runs one function of this project, bytes in and bytes out, with limits on its address space,
its time and the files it writes (none, unless ``writes`` says how large). What it sends back is data, never
code. A parser that a hostile
file kills, blows up or keeps busy costs one refusal.
"""

from __future__ import annotations

import importlib
import math
import resource
import signal
import subprocess
import sys
from pathlib import Path

from errors import InputError

MEGABYTE = 1024 * 1024
SECONDS = 20.0
MEMORY = 512 * MEGABYTE
OUTPUT = 64 * MEGABYTE

OUT_OF_MEMORY = 71
TOO_MUCH_OUTPUT = 72


def run(
    function: str,
    data: bytes,
    *arguments: str,
    seconds: float = SECONDS,
    memory: int = MEMORY,
    writes: int = 0,
) -> bytes:
    """What ``module:name(data, *arguments)`` returns, or InputError if it goes beyond its limits.

    memory: bytes of address space beyond what Python itself takes. writes: bytes that a file may have
    which the child writes; beyond them writing fails there with OSError (EFBIG).
    """
    limits = (str(memory), str(seconds), str(writes))
    # -P: a file named like a standard module in the current folder must not be imported.
    command = [sys.executable, "-P", "-m", "confined", function, *limits, *arguments]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=seconds, env=bare_environment(), check=False
        )
    except subprocess.TimeoutExpired:
        raise InputError("confined-time", seconds=math.ceil(seconds)) from None
    if done.returncode == 0:
        return done.stdout
    if done.returncode == -signal.SIGXCPU:
        raise InputError("confined-time", seconds=math.ceil(seconds))
    if done.returncode in (OUT_OF_MEMORY, TOO_MUCH_OUTPUT):
        raise InputError("confined-memory", limit=memory // MEGABYTE)
    raise InputError("confined-crashed", status=done.returncode)


def bare_environment() -> dict[str, str]:
    """Only what Python needs: no secret of the parent's environment reaches the child.

    Arrow's own memory pool would reserve a gigabyte of address space at its first use.
    """
    language = {"PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    return {"PYTHONPATH": str(Path(__file__).parent), "ARROW_DEFAULT_MEMORY_POOL": "system"} | language


def limit_memory(extra: int) -> None:
    """Cap this process's address space at what it has plus ``extra`` bytes (Linux; elsewhere time alone)."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        used = int(statm.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + extra, used + extra))


def _limit(memory: int, seconds: float, writes: int) -> None:
    whole = math.ceil(seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (whole, whole + 1))  # SIGXCPU first, which tells why it ended
    resource.setrlimit(resource.RLIMIT_FSIZE, (writes, writes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    limit_memory(memory)


def _end_with_parent() -> None:
    """Whoever is cancelled while it waits takes its child along (Linux; elsewhere the time limit does)."""
    if sys.platform == "linux":
        import ctypes

        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


def _serve() -> int:
    function, memory, seconds, writes, *arguments = sys.argv[1:]
    _end_with_parent()
    _limit(int(memory), float(seconds), int(writes))
    module, _, name = function.partition(":")
    try:
        result = getattr(importlib.import_module(module), name)(sys.stdin.buffer.read(), *arguments)
    except MemoryError:
        return OUT_OF_MEMORY
    if len(result) > OUTPUT:
        return TOO_MUCH_OUTPUT
    sys.stdout.buffer.write(result)
    return 0


if __name__ == "__main__":
    sys.exit(_serve())
