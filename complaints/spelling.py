"""One word in the ways that people write it: capitals of Turkish and of English, Turkish letters or not."""

from __future__ import annotations

_UPPER = str.maketrans("iı", "İI")
_PLAIN = str.maketrans("çğıöşüÇĞİÖŞÜâîûÂÎÛ", "cgiosuCGIOSUaiuAIU")


def folded(text: str) -> str:
    """A text without regard to capitals, Turkish letters and spaces: equal for equal words.

    "ŞİKÂYET FORMU", "şikayet formu" and "Sikayet  Formu" are one; so are I, ı, İ and i.
    """
    return " ".join(text.translate(_PLAIN).replace("ı", "i").casefold().split())


def spellings(word: str) -> frozenset[str]:
    """A word given in small letters, as logs may spell it: small, capital, first letters capital."""
    turkish = (word, word.translate(_UPPER).upper(), _first(word), " ".join(map(_first, word.split())))
    ascii_ = word.translate(_PLAIN)
    plain = (ascii_, ascii_.upper(), ascii_.capitalize(), ascii_.title())
    return frozenset(turkish + plain)


def _first(word: str) -> str:
    return word[:1].translate(_UPPER).upper() + word[1:]
