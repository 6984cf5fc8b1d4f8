"""The frame around every page. Streamlit runs it from the top at each interaction."""

from ui import starting

starting.wait_until_warm()

from ui import layout, state  # noqa: E402  (imported by the warm-up, never by two threads at once)

state.start()
page = layout.navigation()
layout.sidebar()
layout.header(page)
page.run()
