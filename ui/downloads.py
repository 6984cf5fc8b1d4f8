"""Files that the app makes for one reader, served by an own route: ``/download/<token>``.

Streamlit's media route asks nobody who they are and can confuse two large files of one name. Here a token
is random, belongs to the browser that it was made for (another one gets 404), and expires an hour after it
was last offered.

    downloads.link(t("export"), make_zip, name="Örnek.zip", media_type="application/zip", key=f"export:{id}")

Content is bytes (kept in a temporary folder until it expires), a path, or a function that makes the bytes
when the link is followed; it runs outside Streamlit, so it must not call ``st``.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
import threading
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from errors import HazirError
from ui.readers import LANGUAGE_COOKIE, Readers, as_language

Content = bytes | Path | Callable[[], bytes]
LIFETIME = 3600.0
"""Seconds that an offer stays good after it was last made."""


@dataclass(frozen=True)
class Offer:
    """A file that waits for its reader; ``expires`` on the shelf's clock, in seconds."""

    token: str
    name: str
    media_type: str
    content: Path | Callable[[], bytes]
    is_ours: bool
    expires: float


class Shelf:
    """All offers of this process, by reader and key; safe for many threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self._clock = clock
        self._lock = threading.Lock()
        self._offers: dict[tuple[str, str], Offer] = {}
        self._folder = Path(tempfile.mkdtemp(prefix="hazir-"))

    def offer(self, reader: str, key: str, content: Content, name: str, media_type: str) -> str:
        """Put a file on the shelf, in place of what this reader was offered under this key; the token."""
        with self._lock:
            self._sweep()
            former = self._offers.get((reader, key))
            token = former.token if former else secrets.token_urlsafe(24)
            kept = self._keep(token, content) if isinstance(content, bytes) else content
            expires = self._clock() + LIFETIME
            offer = Offer(token, name, media_type, kept, isinstance(content, bytes), expires)
            self._offers[reader, key] = offer
        return token

    def find(self, reader: str, token: str) -> Offer | None:
        """The reader's own offer of that token, unless it has expired."""
        with self._lock:
            self._sweep()
            own = (offer for (owner, _), offer in self._offers.items() if owner == reader)
            return next((o for o in own if secrets.compare_digest(o.token.encode(), token.encode())), None)

    def clear(self) -> None:
        """Forget everything and remove the temporary folder."""
        with self._lock:
            self._offers.clear()
            shutil.rmtree(self._folder, ignore_errors=True)

    def _keep(self, token: str, data: bytes) -> Path:
        """Put the bytes in place whole: somebody may be fetching what was there before."""
        from storage.database import explained

        path, beside = self._folder / token, self._folder / f"{token}.new"
        with explained(str(self._folder)):
            try:
                beside.write_bytes(data)
                beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)
        return path

    def _sweep(self) -> None:
        now = self._clock()
        for key in [k for k, offer in self._offers.items() if offer.expires <= now]:
            gone = self._offers.pop(key)
            if gone.is_ours and isinstance(gone.content, Path):
                gone.content.unlink(missing_ok=True)


@lru_cache(maxsize=1)
def shelf() -> Shelf:
    """The shelf of this process."""
    return Shelf()


def link(
    label: str,
    content: Content,
    *,
    name: str,
    media_type: str,
    key: str,
    icon: str = ":material/download:",
    primary: bool = False,
    help: str | None = None,
) -> None:
    """A button that downloads the content; ``key`` names it among all that this reader is offered."""
    from ui import state

    token = shelf().offer(state.reader(), key, content, name, media_type)
    kind: Literal["primary", "secondary"] = "primary" if primary else "secondary"
    st.link_button(label, f"/download/{token}", icon=icon, type=kind, key=f"download:{key}", help=help)


def route(readers: Readers, shelf: Shelf) -> Route:
    """The route that hands files out."""

    async def hand_out(request: Request) -> Response:
        reader = readers.check(request.cookies.get(readers.cookie))
        offer = shelf.find(reader, request.path_params["token"]) if reader else None
        if offer is None:
            return PlainTextResponse("Not found", 404)
        headers = {"Content-Disposition": disposition(offer.name), "Cache-Control": "no-store"}
        if isinstance(offer.content, Path):
            return FileResponse(offer.content, media_type=offer.media_type, headers=headers)
        try:
            data = await run_in_threadpool(offer.content)
        except HazirError as error:
            return _refused(request, error)
        return Response(data, media_type=offer.media_type, headers=headers)

    return Route("/download/{token}", hand_out, methods=["GET"])


def disposition(name: str) -> str:
    """Content-Disposition by RFC 6266: the name as UTF-8, and an ASCII stand-in for old clients."""
    safe = "".join("_" if c in '/\\"' or unicodedata.category(c) == "Cc" else c for c in name)
    ascii_letters = safe.replace("ı", "i").replace("İ", "I")
    stand_in = unicodedata.normalize("NFKD", ascii_letters).encode("ascii", "ignore").decode()
    return f"attachment; filename=\"{stand_in or 'download'}\"; filename*=UTF-8''{quote(safe, safe='')}"


def _refused(request: Request, error: HazirError) -> Response:
    from i18n import translator

    t = translator(as_language(request.cookies.get(LANGUAGE_COOKIE)) or "en")
    return PlainTextResponse("\n".join(map(str, t.explain_all(error))), 409)
