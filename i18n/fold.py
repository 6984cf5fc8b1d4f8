"""Comparing words as a Turkish reader does, whatever the keyboard they were typed on."""

from __future__ import annotations

import unicodedata

# 'İ'.lower() is two code points and 'I'.lower() is not 'ı', so the four letters i are made one first.
_ONE_I = str.maketrans("İIıî", "iiii")


def fold(text: str) -> str:
    """Text for comparing: no case, no accents, one kind of i and of dash, single blanks.

    >>> fold("KISMİ  Şikâyet") == fold("kısmi sikayet")
    True
    """
    plain = unicodedata.normalize("NFKD", text.translate(_ONE_I).casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(letters.translate(_ONE_I).replace("–", "-").replace("—", "-").split())
