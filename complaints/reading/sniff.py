"""Which format a file has, by its content; its name decides nothing."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import Literal

from complaints.reading.xes import GZIP
from errors import LogRefused

Reader = Literal["text", "xlsx", "parquet", "xes"]

HEAD = 64 * 1024

_FOREIGN = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "log-xls",  # also Office's wrapping around a password
    b"%PDF": "log-pdf",
    b"7z\xbc\xaf\x27\x1c": "log-packed",
    b"Rar!": "log-packed",
    b"\x28\xb5\x2f\xfd": "log-packed",
    b"BZh": "log-packed",
    b"\xfd7zXZ\0": "log-packed",
    b"PK\x05\x06": "log-packed",
    b"SQLite format 3\0": "log-unknown",
    b"{\\rtf": "log-unknown",
    b"\x89PNG": "log-unknown",
    b"\xff\xd8\xff": "log-unknown",
    b"GIF8": "log-unknown",
    b"\x7fELF": "log-unknown",
}
_JSON = re.compile(r'\s*(\{\s*["}]|\[\s*[\[{\]])')
_MARKUP = re.compile(r"\s*<(\?|!|[A-Za-z][\w:-]*[\s/>])")
_XES = re.compile(r"<(\w+:)?log[\s>]")


def sniff(path: Path) -> Reader:
    """The reader for a file. Raises LogRefused for what is no table, with what to do about it."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head.strip():
        raise LogRefused("log-empty")
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"PK\x03\x04"):
        return _zip(path)
    if head.startswith(GZIP):
        return _gzip(head)
    for mark, code in _FOREIGN.items():
        if head.startswith(mark):
            raise LogRefused(code)
    return _text(head)


def _zip(path: Path) -> Reader:
    """An OpenDocument or Word file is a ZIP too."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = {info.filename for info in archive.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        raise LogRefused("log-damaged") from None
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        raise LogRefused("log-xls")
    if "mimetype" in names or "content.xml" in names:
        raise LogRefused("log-ods")
    raise LogRefused("log-packed")


def _gzip(head: bytes) -> Reader:
    try:
        inside = zlib.decompressobj(wbits=31).decompress(head, HEAD)
    except zlib.error:
        raise LogRefused("log-damaged") from None
    if _XES.search(_as_text(inside)):
        return "xes"
    raise LogRefused("log-packed")


def _text(head: bytes) -> Reader:
    text = _as_text(head)
    if _MARKUP.match(text):
        if _XES.search(text):
            return "xes"
        raise LogRefused("log-markup")
    if _JSON.match(text):
        raise LogRefused("log-json")
    if _is_binary(head):
        raise LogRefused("log-unknown")
    return "text"


def _as_text(head: bytes) -> str:
    """Enough of the characters to recognise markup."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace")
    return head.decode("utf-8-sig", "replace")


def _is_binary(head: bytes) -> bool:
    """More control characters than a text has, and no UTF-16."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if min(even, odd) == 0 and max(even, odd) > len(head) // 4:
        return False
    controls = sum(head.count(code) for code in range(32) if code not in b"\t\n\r\f\x1a\x1b")
    return controls * 20 > len(head)
