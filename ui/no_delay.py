"""Small messages leave at once: the network's own waiting is switched off for every connection.

Streamlit binds its socket without naming TCP as its protocol, so that asyncio does not know it for one on
which to switch Nagle's algorithm off. Together with the browser's delayed acknowledgements, the answer to a
click then lies in the kernel for up to 40 ms, and so does each of the sixty scripts of a first visit.
"""

from __future__ import annotations

import socket

from starlette.types import ASGIApp, Receive, Scope, Send


class NoDelay:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp):
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand everything on; switch the delay of the request's connection off."""
        if scope["type"] != "lifespan":
            switch_off(receive)
        await self._app(scope, receive, send)


def switch_off(receive: Receive) -> bool:
    """Whether the connection behind an ASGI ``receive`` was found; a server that hides it stays as it is."""
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    connection = transport.get_extra_info("socket") if transport else None
    if connection is None or connection.family not in (socket.AF_INET, socket.AF_INET6):
        return False
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return True
