"""What a reader found besides the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from complaints.reading.model import Format, Notice
from complaints.reading.writer import RawWriter
from errors import LogRefused


@dataclass
class Result:
    """As the fields of ``Raw``; the writer has the counts."""

    format: Format
    writer: RawWriter
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_row: int = 0
    notices: Sequence[Notice] = field(default_factory=list)

    def facts(self) -> dict[str, object]:
        """What ``Raw`` has beyond the file's own name, size and hash. Raises LogRefused where no row came."""
        writer = self.writer
        if not writer.rows_in:
            raise LogRefused("log-no-rows", columns=len(writer.headings))
        return {
            "format": self.format,
            "encoding": self.encoding,
            "separator": self.separator,
            "sheet": self.sheet,
            "sheets": self.sheets,
            "header_row": self.header_row,
            "headings": writer.headings,
            "rows_in": writer.rows_in,
            "refused_count": writer.refused_count,
            "refused": [refused.model_dump() for refused in writer.refused],
            "warnings": [notice.model_dump() for notice in self.notices],
        }
