"""What a log is tested with: the order that the application gives to the child process."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from pydantic import Field

from checklists.words import Frozen
from complaints.mapping import Mapping
from complaints.reading import Raw
from complaints.targets import Targets

REPORT = "report.json"
CUBE = "cube.parquet"
"""Files that the child leaves in the order's folder."""


class Order(Frozen):
    """raw: what reading said; table: the raw Parquet. folder: where everything is written, the user's alone.

    key: secret of the pseudonyms, hexadecimal. as_of: None means the log's last day, but none
    after today. software: name and
    version to name in the results. seed: of the file review sample.
    """

    raw: Raw
    table: Path
    mapping: Mapping
    targets: Targets = Field(default_factory=Targets)
    folder: Path
    key: str
    as_of: datetime | None = None
    today: date | None = None
    software: str = ""
    seed: int = 1
