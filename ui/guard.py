"""The door: what a request must show before Streamlit sees it, and what every answer carries.

Streamlit serves media, uploads and metrics to whoever asks. The guard lets in

* only requests that were sent to this machine by its own name (DNS rebinding brings a foreign name),
* WebSockets only from a page that this server itself served,
* media, uploads, downloads and everything internal only with the reader cookie of a page load,

and gives every answer a Content-Security-Policy and its companions. It tests ``scope["path"]``, the path
that the router matches, never the URL that the client wrote.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.readers import Readers

HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
INTERNAL = ("/_stcore/", "/media/", "/download/", "/component/")
OPEN = frozenset({"/_stcore/health", "/_stcore/host-config"})
YEAR = 365 * 24 * 3600

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Guard:
    """ASGI middleware around the whole app.

    hosts: names that a Host header may carry, without port.
    inline_scripts: scripts that the start page holds inline; the policy admits them by their hash.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        readers: Readers,
        hosts: Iterable[str] = HOSTS,
        inline_scripts: Iterable[str] = (),
    ):
        self._app = app
        self._readers = readers
        self._hosts = frozenset(hosts)
        self._scripts = " ".join(["'self'", "'wasm-unsafe-eval'", *map(_script_hash, inline_scripts)])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer it here."""
        if scope["type"] == "lifespan":
            return await self._app(scope, receive, send)
        headers = Headers(scope=scope)
        reader = self._readers.check(HTTPConnection(scope).cookies.get(self._readers.cookie))
        refusal = self._refusal(scope, headers, reader)
        send = self._with_headers(scope, headers, reader, send)
        if not refusal:
            return await self._app(scope, receive, send)
        if scope["type"] == "websocket":
            return await send({"type": "websocket.close", "code": 1008, "reason": refusal})
        status = 421 if refusal == "host" else 403
        return await PlainTextResponse(refusal, status)(scope, receive, send)

    def _refusal(self, scope: Scope, headers: Headers, reader: str) -> str:
        """Why a request is turned away, in one word; "" if it is not."""
        host = headers.get("host", "")
        if _hostname(host) not in self._hosts:
            return "host"
        own = (f"http://{host}", f"https://{host}")
        if scope["type"] == "websocket" and headers.get("origin") not in own:
            return "origin"
        return "session" if _is_internal(scope["path"]) and not reader else ""

    def _with_headers(self, scope: Scope, request: Headers, reader: str, send: Send) -> Send:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers["Content-Security-Policy"] = self.policy(request.get("host", ""))
                if not reader and headers.get("content-type", "").startswith("text/html"):
                    headers.append("Set-Cookie", self._reader_cookie(scope))
            await send(message)

        return send_with_headers

    def _reader_cookie(self, scope: Scope) -> str:
        secure = "; Secure" if scope["scheme"] == "https" else ""
        cookie = f"{self._readers.cookie}={self._readers.issue()}"
        return f"{cookie}; Path=/; HttpOnly; SameSite=Strict; Max-Age={YEAR}{secure}"

    def policy(self, host: str) -> str:
        """The Content-Security-Policy for a page of this host.

        Streamlit's charts and tables need inline styles, WebAssembly, and blob: images and workers.
        """
        sockets = f" ws://{host} wss://{host}" if _hostname(host) in self._hosts else ""
        return "; ".join(
            [
                "default-src 'self'",
                f"script-src {self._scripts}",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                f"connect-src 'self'{sockets}",
                "worker-src 'self' blob:",
                "media-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            ]
        )


def inline_scripts(html: str) -> tuple[str, ...]:
    """The scripts that a page holds inline."""
    return tuple(re.findall(r"<script>(.*?)</script>", html, re.DOTALL))


def _script_hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def _is_internal(path: str) -> bool:
    return path not in OPEN and path.startswith(INTERNAL)


def _hostname(host: str) -> str:
    """The name in a Host header, or "" if it holds anything but a name and a port."""
    match = re.fullmatch(r"(?:\[([0-9a-fA-F:]+)\]|([A-Za-z0-9.-]+))(?::[0-9]{1,5})?", host)
    return (match[1] or match[2]).lower() if match else ""
