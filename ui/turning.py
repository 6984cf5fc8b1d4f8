"""Bringing a card, or the top of the page, into view: the one thing that Streamlit cannot do by itself.

``ui/turning.js``, which the start page loads, follows the sign that ``sign`` leaves on the page.
"""

from __future__ import annotations

import re

import streamlit as st


def sign(turn: int, key: str = "") -> None:
    """Ask, once for each new number, for the element with that key; without a key, for the top."""
    target = re.sub(r"[^A-Za-z0-9_-]", "-", key)
    st.html(f'<span data-turn="{turn:d}" data-to="{target}"></span>')
