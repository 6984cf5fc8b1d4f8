"""One short, direct script a page. Streamlit runs them from top to bottom; shared pieces live in ``ui``."""
