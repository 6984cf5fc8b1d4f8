"""Bringing a card, or the top of the page, into view: the one thing that Streamlit cannot do by itself.

``ui/turning.js``, which the start page loads, follows the sign that ``sign`` leaves on the page.
"""

from __future__ import annotations

import re
from pathlib import Path

import streamlit as st
from starlette.responses import Response
from starlette.routing import Route

ADDRESS = "/turning.js"
TAG = f'<script src="{ADDRESS}" defer></script>'
_SCRIPT = (Path(__file__).parent / "turning.js").read_bytes()


def route() -> Route:
    """The route that serves the script."""

    def serve(_: object) -> Response:
        return Response(_SCRIPT, media_type="text/javascript", headers={"Cache-Control": "no-cache"})

    return Route(ADDRESS, serve, methods=["GET"])


def sign(turn: int, key: str = "") -> None:
    """Ask, once for each new number, for the element with that key; without a key, for the top."""
    target = re.sub(r"[^A-Za-z0-9_-]", "-", key)
    st.html(f'<span data-turn="{turn:d}" data-to="{target}"></span>')
