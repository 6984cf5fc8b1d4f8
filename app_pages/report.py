"""The gap report: choose, see, make, download."""

import streamlit as st

from ui import layout, report_choice, report_making, report_preview, report_result, state

t = state.words()
current = layout.require_current()
report_making.warm_up()

st.caption(t("report-page-intro"))
left, right = st.columns([2, 3], gap="large")
with left:
    st.header(t("report-page-choices"), anchor=False)
    order = report_choice.ask(current)
    report_result.show(order, current)
if order.options.chosen(integrated=current.joint is not None):
    with right:
        report_preview.show(order, current)
report_result.pages(order)
