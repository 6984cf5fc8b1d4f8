"""Files for the tests of reading a log: written by hand, read through the front door."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from complaints.reading import ROW, Raw, ReadOptions, read_raw
from complaints.reading.child import read_file
from errors import LogRefused

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = f'<Relationships xmlns="{RELATED.replace("officeDocument", "package")}">'
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


class Read:
    """A log that was read: what is said of it, and its rows without their numbers."""

    def __init__(self, raw: Raw, target: Path):
        self.raw = raw
        table = pq.read_table(target)
        self.numbers: list[int] = table.column(0).to_pylist()
        self.rows = [tuple(row.values())[1:] for row in table.to_pylist()]
        assert table.column_names == [ROW, *raw.headings]
        assert raw.rows_in == len(self.rows) + raw.refused_count

    @classmethod
    def of(cls, path: Path, target: Path, options: ReadOptions) -> Read:
        """Read in this process: quicker than in a child, for files that mean no harm."""
        data = path.read_bytes()
        about = {"name": path.name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        return cls(Raw.model_validate(about | read_file(path, target, options).facts()), target)

    @property
    def warnings(self) -> dict[str, dict[str, Any]]:
        return {notice.code: notice.facts for notice in self.raw.warnings}

    @property
    def refused(self) -> list[tuple[int, str]]:
        return [(refused.row, refused.code) for refused in self.raw.refused]


def read(folder: Path, data: bytes | str, name: str = "log.csv", **options: Any) -> Read:
    """Reads a file with this content."""
    path, target = folder / name, folder / "raw.parquet"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return Read(read_raw(path, target, ReadOptions(**options)), target)


def read_here(folder: Path, data: bytes | str, name: str = "log.csv", **options: Any) -> Read:
    """The same without a child process."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return Read.of(path, folder / "raw.parquet", ReadOptions(**options))


def refusal(folder: Path, data: bytes | str, name: str = "log.csv", **options: Any) -> str:
    """The code of the refusal of a file with this content; it leaves no raw table behind."""
    with pytest.raises(LogRefused) as caught:
        read(folder, data, name, **options)
    assert not (folder / "raw.parquet").exists()
    return caught.value.problems[0].code


def workbook(rows: str, *, date1904: bool = False, extra: Iterable[tuple[str, bytes]] = ()) -> bytes:
    """A workbook around the rows of one sheet, given as XML. Style 1 is a date."""
    properties = '<workbookPr date1904="1"/>' if date1904 else ""
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": f'{RELS}<Relationship Id="r1" Type="{RELATED}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {SHEET} xmlns:r="{RELATED}">{properties}<sheets>'
        '<sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{RELS}<Relationship Id="r1" Type="{RELATED}/worksheet" '
        f'Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{RELATED}/styles" '
        'Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet {SHEET}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/>'
        "</cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml": f"<worksheet {SHEET}><sheetData>{rows}</sheetData></worksheet>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in [*parts.items(), *extra]:
            archive.writestr(name, content)
    return file.getvalue()


def text_cell(reference: str, text: str) -> str:
    """A cell with a text, as XML."""
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def event_log(traces: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> str:
    """An XES file around its traces."""
    return f'{head}<log xes.version="1.0" xmlns="http://www.xes-standard.org/">{traces}</log>'
