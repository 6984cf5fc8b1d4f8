"""Who is reading: one random, signed cookie a browser, and the language it chose last.

The cookie says nothing about a person. It ties downloads, uploads and media to the browser that they
were made for. Its key is kept in the data folder, so that open tabs survive a restart of Hazır.
"""

from __future__ import annotations

import hmac
import os
import secrets
from collections import OrderedDict
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from errors import StorageError
from ui.settings import data_folder

if TYPE_CHECKING:
    from checklists import Language

LANGUAGE_COOKIE = "hazir-language"
# Those of checklists.model, which takes too long to import before the first page.
LANGUAGES: tuple[Language, ...] = ("en", "tr")
REMEMBERED = 1000
KEY_BYTES = 32


class Readers:
    """Issues and checks reader cookies: ``<random id>.<signature>``.

    cookie: the cookie's name. Browsers share cookies between ports, so two Hazırs on one machine, each
    with its own data folder, need two names.
    """

    def __init__(self, key: bytes):
        self._key = key
        self.cookie = f"hazir-reader-{sha256(key).hexdigest()[:8]}"
        self._languages: OrderedDict[str, Language] = OrderedDict()

    def issue(self) -> str:
        """A new cookie value."""
        reader = secrets.token_hex(16)
        return f"{reader}.{self._sign(reader)}"

    def check(self, cookie: str | None) -> str:
        """The reader's id, or "" if the cookie is missing or not ours."""
        reader, _, signature = (cookie or "").partition(".")
        valid = hmac.compare_digest(signature.encode(), self._sign(reader).encode())
        return reader if valid else ""

    def remember(self, reader: str, language: Language) -> None:
        """Keep the language that a reader chose, until its next page load writes it into a cookie."""
        if reader:
            self._languages[reader] = language
            self._languages.move_to_end(reader)
        while len(self._languages) > REMEMBERED:
            self._languages.popitem(last=False)

    def language(self, reader: str) -> Language | None:
        """The language chosen last, while it is remembered."""
        return self._languages.get(reader)

    def _sign(self, reader: str) -> str:
        return hmac.new(self._key, reader.encode(), sha256).hexdigest()


def as_language(text: str | None) -> Language | None:
    """A language code (also "tr-TR"), or None for a language that Hazır does not speak."""
    return next((code for code in LANGUAGES if (text or "").lower().startswith(code)), None)


@lru_cache(maxsize=1)
def readers() -> Readers:
    """The readers of this process, with the key of its data folder."""
    return Readers(_key(data_folder() / "readers.key"))


def _key(path: Path) -> bytes:
    """The kept key, or a new one that only this user may read."""
    try:
        if not path.is_file() or path.stat().st_size != KEY_BYTES:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(secrets.token_bytes(KEY_BYTES))
        return path.read_bytes()
    except OSError as error:
        raise StorageError("folder-not-writable", str(path), reason=error.strerror or "") from error
