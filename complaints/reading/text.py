"""Which characters a text file's bytes are, and its lines.

Tried in this order: a byte order mark, UTF-8, Windows-1254. No statistics: guessers choose wrong ones. Bytes
that stand for nothing come out as lone surrogates, so that the row that has them can be refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from errors import LogRefused

ENCODINGS = (
    *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1254", "iso8859-9", "cp857", "mac-turkish"),
    *("cp1252", "iso8859-1", "iso8859-15", "cp1250", "cp1251", "cp1253", "ascii"),
)
"""What a user may say that a file is in, by Python's names."""

BLOCK = 1 << 20
LINE_LIMIT = 10_000_000
"""Characters of a line that are kept; a longer one has a cell beyond its limit, or too many cells."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPED = re.compile("[\ud800-\udfff]")
_BAD = re.compile("[\0\ud800-\udfff\ufffe\uffff]")
_LETTERS = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f]+[^\W\d_]*")

codecs.register_error("log", lambda error: ("\udcff", error.end))  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Encoding:
    """How bytes become characters. assumed: neither stated by the file nor by the user nor proved."""

    name: str
    assumed: bool = False
    sample: str = ""

    @property
    def public(self) -> str:
        """The name without the byte order mark."""
        return self.name.removesuffix("-sig")


def find_encoding(path: Path, wanted: str | None) -> Encoding:
    """The encoding of a text file, looked for in all of it. Raises LogRefused for an unknown wanted one."""
    if wanted is not None:
        return Encoding(_known(wanted))
    with path.open("rb") as file:
        head = file.read(1024)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Encoding(name)
    if wide := _wide(head):
        return Encoding(wide)
    if _is_utf8(path):
        return Encoding("utf-8")
    return Encoding("cp1254", assumed=True, sample=_sample(path, "cp1254"))


def _known(wanted: str) -> str:
    try:
        name = codecs.lookup(wanted).name
    except (LookupError, ValueError):
        name = ""
    if name not in {codecs.lookup(encoding).name for encoding in ENCODINGS} | {"utf-8-sig"}:
        raise LogRefused("log-encoding-unknown", encoding=wanted[:40])
    return "utf-8-sig" if name == "utf-8" else name


def _wide(head: bytes) -> str:
    """UTF-16 without its mark: every other byte of plain letters is zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) // 4 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 4 and odd == 0 else ""


def _is_utf8(path: Path) -> bool:
    """Whether it is UTF-8, but for a few broken bytes at most: fewer than one to ten that are right."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    broken = right = 0
    with path.open("rb") as file:
        while piece := file.read(4 * BLOCK):
            if piece.isascii():
                continue
            text = decoder.decode(piece)
            broken += 0 if _is_encodable(text) else len(_ESCAPED.findall(text))
            right += len(piece) - len(text)  # the second and later bytes of a character
    return broken * 10 <= right


def _sample(path: Path, encoding: str) -> str:
    """The first words with letters beyond ASCII, by which a reader sees whether the guess is right."""
    words: list[str] = []
    with path.open(encoding=encoding, errors="replace") as file:
        while len(words) < 5 and (text := file.read(BLOCK)):
            if not text.isascii():
                words += [word[:30] for word in _LETTERS.findall(text)[:100]]
    return " ".join(dict.fromkeys(words[:20]))[:100]


def is_clean(text: str) -> bool:
    """Whether every character may be kept: no NUL, no byte that stood for nothing, no U+FFFE or U+FFFF."""
    if "\0" in text:
        return False
    return text.isascii() or (_is_encodable(text) and "\ufffe" not in text and "\uffff" not in text)


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def trouble_in(text: str) -> str:
    """The code of the row's refusal for a character that cannot be kept; "" where there is none."""
    found = _BAD.search(text)
    if found is None:
        return ""
    return "undecodable" if "\ud800" <= found[0] <= "\udfff" else "character"


def open_text(path: Path, encoding: Encoding) -> TextIO:
    """The file as characters; nothing of it stops reading."""
    wide = encoding.name.startswith("utf-16")
    return path.open(encoding=encoding.name, errors="log" if wide else "surrogateescape", newline="")


class Lines(Iterator[str]):
    """The lines of a text, each ending with one line feed; some can be put back to be read again.

    number: of the line that came last, from 1. is_clean: whether all that was read so far is. ends_whole:
    whether the last line had its end, as every program writes it. escaped: quotation marks inside a cell are
    written \\" and come as "".
    """

    def __init__(self, stream: TextIO, end: str = "\n", *, escaped: bool = False):
        self._lines = self._split(stream, end)
        if escaped:
            self._lines = (line.replace('\\"', '""') for line in self._lines)
        self._back: list[str] = []
        self.number = 0
        self.is_clean = True
        self.ends_whole = True

    def __next__(self) -> str:
        line = self._back.pop() if self._back else next(self._lines)
        self.number += 1
        return line

    def put_back(self, lines: Iterable[str]) -> None:
        """These lines, the last that came, come again."""
        again = list(lines)
        self._back += reversed(again)
        self.number -= len(again)

    def _split(self, stream: TextIO, end: str) -> Iterator[str]:
        rest = ""
        while block := stream.read(BLOCK):
            text = rest + block
            self.is_clean = self.is_clean and is_clean(text)
            *lines, rest = text.split(end)
            rest = rest[:LINE_LIMIT]
            for line in lines:
                yield line[:LINE_LIMIT] + "\n"
        if rest:
            self.ends_whole = False
            yield rest + "\n"
