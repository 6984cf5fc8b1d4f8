"""The app as ASGI: Streamlit behind a guard, with own routes for start pages and downloads.

Run it with ``hazir run``, ``python app.py`` or any ASGI server (``uvicorn app:app``).
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from ui import downloads, start_page, starting
from ui.guard import Guard, inline_scripts
from ui.no_delay import NoDelay
from ui.pages import ADDRESSES
from ui.readers import readers

with starting.told_on_console():
    known = readers()

app = st.App(
    Path(__file__).parent / "app_pages" / "frame.py",
    lifespan=starting.lifespan,
    routes=[*start_page.routes(ADDRESSES, known), downloads.route(known, downloads.shelf())],
    middleware=[
        Middleware(NoDelay),
        Middleware(Guard, readers=known, inline_scripts=inline_scripts(start_page.original())),
    ],
    on_script_error=starting.handle,
)

if __name__ == "__main__":
    app.run()
