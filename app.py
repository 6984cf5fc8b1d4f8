"""The app as ASGI: Streamlit behind a guard, with own routes for start pages and downloads.

Run it with ``hazir run``, ``python app.py`` or any ASGI server (``uvicorn app:app``).
"""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from ui import downloads, errors, layout, start_page
from ui.guard import Guard, inline_scripts
from ui.readers import readers


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Leave what start-up made out of garbage collection for good; tidy up at the end."""
    gc.collect()
    gc.freeze()
    yield
    downloads.shelf().clear()


with errors.told_on_console():
    layout.warm_up()
    known = readers()

app = st.App(
    Path(__file__).parent / "app_pages" / "frame.py",
    lifespan=lifespan,
    routes=[*start_page.routes(layout.ADDRESSES, known), downloads.route(known, downloads.shelf())],
    middleware=[Middleware(Guard, readers=known, inline_scripts=inline_scripts(start_page.original()))],
    on_script_error=errors.handle,
)

if __name__ == "__main__":
    app.run()
