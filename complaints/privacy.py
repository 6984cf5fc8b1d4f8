"""What reading does with people: a keyed hash instead of a name, a count instead of a number, or nothing.

The hash is HMAC-SHA256 (RFC 2104) under a key of the data folder, 16 hex characters; one key for all columns,
so that two columns can be compared. A name is folded first, so that it is the same however it was typed.
"""

from __future__ import annotations

import hashlib
import hmac

from complaints.sql import fold_sql
from i18n.fold import fold

DIGITS = 16
"""Hex characters kept: 64 bits, so that ten million people collide with a chance of about 1 to 400,000."""

SHORT = 12
"""Letters below which a text is no text: "ürün bozuk" twice is no sign of copying."""

_BLOCK = 64
_NO_LETTERS = bytes(set(range(128)) - set(b"abcdefghijklmnopqrstuvwxyz"))


def pseudonym(key: bytes, value: str) -> str:
    """What stands for a person: the same for the same name, nothing to anybody without the key."""
    return _keyed(key, fold(value).encode())


def text_key(key: bytes, text: str) -> str | None:
    """What stands for a text's letters, whatever its digits, marks and capitals; None for a short one."""
    letters = text.replace("İ", "i").replace("ı", "i").lower().encode().translate(None, _NO_LETTERS)
    return _keyed(key, letters) if len(letters) >= SHORT else None


def pseudonym_sql(cell: str, key: bytes) -> str:
    """``pseudonym`` of a column, in DuckDB; null stays null."""
    inner, outer = (_blob(bytes(b ^ pad for b in key.ljust(_BLOCK, b"\0"))) for pad in (0x36, 0x5C))
    blanks, folded = r"'[\s\x{00A0}]+'", fold_sql(cell)
    is_wide = rf"regexp_matches({folded}, '^\s|\s\s|[\t\r\n\x{{00A0}}]|\s$')"
    name = f"CASE WHEN {is_wide} THEN trim(regexp_replace({folded}, {blanks}, ' ', 'g')) ELSE {folded} END"
    return f"left(sha256({outer} || unhex(sha256({inner} || encode({name})))), {DIGITS})"


def _keyed(key: bytes, value: bytes) -> str:
    return hmac.digest(key, value, hashlib.sha256).hex()[:DIGITS]


def _blob(value: bytes) -> str:
    return "'" + "".join(f"\\x{byte:02X}" for byte in value) + "'::BLOB"
