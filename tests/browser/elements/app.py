"""Hazır's shell around one page of elements."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from ui import start_page, starting
from ui.guard import Guard, inline_scripts
from ui.readers import readers

app = st.App(
    Path(__file__).parent / "page.py",
    routes=start_page.routes(("",), readers()),
    middleware=[Middleware(Guard, readers=readers(), inline_scripts=inline_scripts(start_page.original()))],
    on_script_error=starting.handle,
)
