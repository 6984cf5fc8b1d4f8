"""A child that prints the naive way: HTML in on standard input, seconds and pages out as JSON, repeatedly.

Warm like the other side: WeasyPrint is imported before the clock of the caller starts.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from weasyprint import HTML

from reports.frames import read_frame, write_frame


def main() -> None:
    """One PDF a frame, until standard input closes."""
    write_frame(sys.stdout.buffer, {"kind": "ready"})
    while True:
        try:
            _, blobs = read_frame(sys.stdin.buffer)
        except EOFError:
            return
        write_frame(sys.stdout.buffer, {"kind": "done"}, HTML(string=blobs[0].decode()).write_pdf())


if __name__ == "__main__":
    main()
