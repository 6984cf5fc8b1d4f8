"""The certification audit: what its time is reckoned from, the arithmetic, and the plan."""

import streamlit as st

from assessment.audit import PERSONNEL_LIMIT, AuditKind, Stage, stages
from ui import audit_fields, audit_plan, audit_tables, audit_time, layout, report_making, state, tables
from ui.audit_fields import Fields
from ui.audit_form import AuditForm, begun

t = state.words()
current = layout.require_current()
report_making.warm_up()
form = AuditForm(current.assessment.id)
setup = form.read()
audit = begun(setup)
joint = audit_plan.audited(setup)
names = [side.standard.designation for side in joint.sides]

st.html(tables.STYLE)
st.caption(t("audit-intro"))
if joint.requirements:
    st.caption(t("audit-intro-joint", guidance=names[0], requirements=names[1]))
else:
    st.caption(t("audit-intro-alone", standard=names[0]))
audit_fields.show_troubles(form, audit)

left, right = st.columns(2, gap="medium")
with left, st.container(border=True):
    fields = Fields(form, audit, "time")
    fields.number("personnel", 1, PERSONNEL_LIMIT, optional=True)
    fields.choice("kind", list(AuditKind))
    fields.number("guidance_share", 1, 200, step=5)
    st.caption(t("audit-guidance-share-note"))
    fields.number("sites", 0, 10_000)
    if audit.sites:
        fields.number("site_personnel", 1, PERSONNEL_LIMIT)
        fields.number("site_reduction", 0, 50, step=5)
with left, st.container(border=True):
    Fields(form, audit, "factors")
    st.caption(t("audit-factors-hint"))
    audit_tables.factors(form, audit)
with left, st.container(border=True):
    Fields(form, audit, "team")
    st.caption(t("audit-team-hint"))
    audit_tables.team(form, audit, joint)
if joint.requirements:
    with left, st.container(border=True):
        Fields(form, audit, "integration").integration()
with right:
    audit_time.show(audit, joint)

with st.container(border=True):
    fields = Fields(form, audit, "days")
    with st.grid(3, min_column_width=150):
        fields.day("first_day")
        if Stage.STAGE_2 in stages(audit.kind):
            fields.day("stage_2_day")
        fields.hour("start")
        fields.hour("lunch")
        fields.number("lunch_minutes", 15, 120, step=15)

with st.container(border=True):
    Fields(form, audit, "plan")
    if not audit.slots:
        st.info(t("audit-plan-empty.body"), title=t("audit-plan-empty"), icon=":material/event_note:")
    audit_plan.proposing(form, audit, joint)
    if audit.slots:
        st.caption(t("audit-plan-hint"))
        audit_tables.plan(form, audit, joint)
        audit_plan.show_remarks(audit, joint)
        audit_plan.read(audit, joint)
        audit_plan.offer(current, audit)
