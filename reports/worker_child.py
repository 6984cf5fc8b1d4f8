"""The rendering child: ``python -m reports.worker_child SECONDS BYTES``, driven by ``reports.worker``.

It is warm before the first request, limits its own memory to what it then has plus BYTES, and its
own time to SECONDS a request: the alarm ends the process, even inside C code and even when
the application that started it has died.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import BinaryIO

from confined import limit_memory
from errors import RenderError
from reports.frames import Header, read_frame, write_frame
from reports.pdf import Press
from reports.sheets import Printed, Sheets

WARM_UP = Sheets("<html lang=en><title>.</title><p>.</p></html>", "p{font-weight:600}")


def main() -> None:
    """Serve requests from standard input until it closes."""
    seconds, extra_memory = float(sys.argv[1]), int(sys.argv[2])
    replies = _take_over_output()
    press = Press()
    press.print(WARM_UP)
    gc.freeze()
    limit_memory(extra_memory)
    write_frame(replies, {"kind": "ready"})
    while True:
        try:
            header, blobs = read_frame(sys.stdin.buffer)
        except EOFError:
            return
        signal.setitimer(signal.ITIMER_REAL, seconds)
        _answer(press, _sheets(header, blobs), replies)
        signal.setitimer(signal.ITIMER_REAL, 0)
        gc.collect()


def _answer(press: Press, sheets: Sheets, replies: BinaryIO) -> None:
    def progress(stage: str, pages: int) -> None:
        write_frame(replies, {"kind": "progress", "stage": stage, "pages": pages})

    try:
        printed = press.print(sheets, progress)
    except RenderError as error:
        problem = error.problems[0]
        _refuse(replies, problem.code, dict(problem.facts))
    except MemoryError:
        _refuse(replies, "render-memory", {})
    except Exception as error:  # WeasyPrint has no common exception; whatever fails is told, not hidden
        _refuse(replies, "render-failed", {"reason": type(error).__name__})
    else:
        _deliver(replies, printed)


def _deliver(replies: BinaryIO, printed: Printed) -> None:
    header: Header = {"kind": "done", "pages": printed.pages, "grumbles": list(printed.grumbles)}
    write_frame(replies, header, printed.pdf)


def _refuse(replies: BinaryIO, code: str, facts: Header) -> None:
    write_frame(replies, {"kind": "refused", "code": code, "facts": facts})


def _sheets(header: Header, blobs: list[bytes]) -> Sheets:
    html, css, *assets = blobs
    return Sheets(html.decode(), css.decode(), dict(zip(header["assets"], assets, strict=True)))


def _take_over_output() -> BinaryIO:
    """Keep standard output for frames; whatever libraries print goes to standard error."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return replies


if __name__ == "__main__":
    main()
