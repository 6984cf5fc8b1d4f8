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
    """Warm what the first visit needs, then leave it out of garbage collection for good."""
    layout.warm_up()
    gc.collect()
    gc.freeze()
    yield
    downloads.shelf().clear()


app = st.App(
    Path(__file__).parent / "app_pages" / "frame.py",
    lifespan=lifespan,
    routes=[*start_page.routes(layout.ADDRESSES, readers()), downloads.route(readers())],
    middleware=[Middleware(Guard, readers=readers(), inline_scripts=inline_scripts(start_page.original()))],
    on_script_error=errors.handle,
)

if __name__ == "__main__":
    app.run()
