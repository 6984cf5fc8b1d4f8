"""Asking an ASGI app directly: one request or WebSocket handshake, exactly as it is written here."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message

HOST = "127.0.0.1:8501"
Header = tuple[str, str]


@dataclass
class Answer:
    """What came back; ``messages`` as the server would get them."""

    messages: list[Message] = field(default_factory=list)

    @property
    def status(self) -> int:
        return int(self._start["status"])

    @property
    def body(self) -> bytes:
        return b"".join(m.get("body", b"") for m in self.messages if m["type"] == "http.response.body")

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value.decode() for key, value in self._start["headers"] if key.decode().lower() == name]

    def header(self, name: str) -> str:
        """The one value of a header, or ""."""
        return (self.all(name) or [""])[0]

    @property
    def _start(self) -> Message:
        return next(m for m in self.messages if m["type"] == "http.response.start")


def ask(app: ASGIApp, path: str, *, host: str = HOST, cookie: str = "", method: str = "GET") -> Answer:
    """One HTTP request."""
    return _exchange(
        app, _scope("http", path, host, [("cookie", cookie)] if cookie else []) | {"method": method}
    )


def connect(app: ASGIApp, path: str, headers: Iterable[Header] = (), host: str = HOST) -> Answer:
    """One WebSocket handshake."""
    return _exchange(app, _scope("websocket", path, host, headers) | {"subprotocols": []})


def _scope(kind: str, path: str, host: str, headers: Iterable[Header]) -> dict[str, Any]:
    address, _, query = path.partition("?")
    return {
        "type": kind,
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http" if kind == "http" else "ws",
        "path": unquote(address),
        "raw_path": address.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(key.encode(), value.encode()) for key, value in [("host", host), *headers]],
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8501),
    }


def _exchange(app: ASGIApp, scope: dict[str, Any]) -> Answer:
    answer = Answer()
    kind = "websocket.connect" if scope["type"] == "websocket" else "http.request"

    requests = iter([{"type": kind, "body": b"", "more_body": False}])

    async def receive() -> Message:
        return next(requests, None) or await asyncio.get_running_loop().create_future()

    async def send(message: Message) -> None:
        answer.messages.append(message)

    async def run() -> None:
        await app(scope, receive, send)

    asyncio.run(run())
    return answer
