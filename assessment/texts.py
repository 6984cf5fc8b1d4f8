"""Texts that people write, and the ids of what is kept: the types that every model shares.

Texts are plain text of at most 20,000 characters without control characters, because they end up in
databases, XLSX and PDF.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

TEXT_LIMIT = 20_000
LINE_LIMIT = 300

# NUL breaks PostgreSQL, U+FFFE/U+FFFF break XLSX and XML, lone surrogates UTF-8; the rest steer terminals.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAK = re.compile("[\t\n\u2028\u2029]+")


def clean_text(text: str) -> str:
    """NFC text without surrounding blanks; raises ``forbidden_character`` naming the character."""
    found = _FORBIDDEN.search(text)
    if found:
        raise PydanticCustomError(
            "forbidden_character",
            "character U+{codepoint} at position {position} cannot be stored",
            {"codepoint": f"{ord(found.group()):04X}", "position": found.start() + 1},
        )
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def clean_line(text: str) -> str:
    """Clean text in one line: a break would look like another row in lists, tables and terminals."""
    return _BREAK.sub(" ", clean_text(text))


# NFC may lengthen a text: the limit holds for what is kept as well, or it could not be read again.
_TEXT_LENGTH = StringConstraints(max_length=TEXT_LIMIT)
_LINE_LENGTH = StringConstraints(max_length=LINE_LIMIT)
Text = Annotated[str, _TEXT_LENGTH, AfterValidator(clean_text), _TEXT_LENGTH]
Line = Annotated[str, _LINE_LENGTH, AfterValidator(clean_line), _LINE_LENGTH]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
