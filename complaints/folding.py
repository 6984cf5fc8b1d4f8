"""Texts compared without regard to capitals, Turkish letters and spaces."""

from __future__ import annotations

_PLAIN = str.maketrans("çğıöşüÇĞİÖŞÜâîûÂÎÛ", "cgiosuCGIOSUaiuAIU")


def folded(text: str) -> str:
    """A text as it is compared: equal for words that people take to be equal.

    "ŞİKÂYET FORMU", "şikayet formu" and "Sikayet  Formu" are one; so are I, ı, İ and i.
    """
    return " ".join(text.translate(_PLAIN).casefold().split())
