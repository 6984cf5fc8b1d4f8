"""What runs in the limited child process: recognise the format, read, say what came out.

Paths and options go in as JSON; the raw table goes to the file, everything else comes back as JSON:

    {"raw": {"format": "csv", "rows_in": 12, …}}
    {"problems": [["log-xls", "", {}]]}
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from importlib.abc import MetaPathFinder
from pathlib import Path

from complaints.reading.model import ReadOptions
from complaints.reading.result import Result
from complaints.reading.sniff import Reader, sniff
from errors import LogRefused


def read(order: bytes) -> bytes:
    """Reads the file that the order names."""
    sys.meta_path.insert(0, _NoPandas())
    gc.disable()  # a short life with millions of lists: looking for cycles would take a fifth of it
    asked = json.loads(order)
    try:
        found = read_file(Path(asked["path"]), Path(asked["target"]), ReadOptions(**asked["options"]))
        return json.dumps({"raw": found.facts()}).encode()
    except LogRefused as error:
        problems = [[p.code, p.place, dict(p.facts)] for p in error.problems]
        return json.dumps({"problems": problems}).encode()


class _NoPandas(MetaPathFinder):
    """Keeps pyarrow from loading pandas, for nothing: a quarter of a second and 60 MB."""

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        """Nothing but pandas is kept away."""
        if name == "pandas":
            raise ModuleNotFoundError(name)


def read_file(path: Path, target: Path, options: ReadOptions) -> Result:
    """Reads a file with the reader that its content asks for. Raises LogRefused."""
    return _reader(sniff(path))(path, target, options)


def _reader(kind: Reader) -> Callable[[Path, Path, ReadOptions], Result]:
    """Loads only what the format needs."""
    if kind == "xlsx":
        from complaints.reading.xlsx import read_xlsx

        return read_xlsx
    if kind == "parquet":
        from complaints.reading.parquet import read_parquet

        return read_parquet
    if kind == "xes":
        from complaints.reading.xes import read_xes

        return read_xes
    from complaints.reading.csv_rows import read_text

    return read_text
