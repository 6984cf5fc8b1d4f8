"""One of each element that a strict policy could break, and one button that breaks the script."""

import altair as alt
import pandas as pd
import streamlit as st

from ui import state
from ui.text import plain

HOSTILE = (
    ":smile: :material/home: :red[x] **b** [l](http://evil.example) ![i](http://evil.example/x.png) "
    "www.evil.example a@evil.example $x$ <b>b</b> # 1. -> `c`"
)

state.start()
st.title("Elements")
frame = pd.DataFrame({"level": [1, 2, 3], "count": [4, 5, 6]})
st.dataframe(frame, alt="Levels")
st.altair_chart(alt.Chart(frame).mark_bar().encode(x="level:O", y="count:Q"), alt="Levels as bars")
st.text(f"slider: {st.slider('Slider', 0, 10, 3)}")
st.text(f"date: {st.date_input('Date', value=None)}")
uploaded = st.file_uploader("File", type="png")
if uploaded:
    st.text(f"uploaded: {uploaded.size}")
    st.image(uploaded.getvalue(), alt="What was uploaded")
with st.container(key="hostile"):
    st.caption(plain(HOSTILE))
    st.metric(plain(HOSTILE), "1")
    st.info(plain(HOSTILE), title=plain(HOSTILE))
    st.checkbox(plain(HOSTILE))
    st.text(HOSTILE)
if st.button("Break"):
    raise RuntimeError("secret detail")
