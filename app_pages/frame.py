"""The frame around every page. Streamlit runs it from the top at each interaction."""

from ui import layout, state

state.start()
page = layout.navigation()
layout.sidebar()
layout.header(page)
page.run()
layout.glance()
