"""The audit's tables: factors, team and the plan's rows, edited in place and saved row by row."""

from __future__ import annotations

from datetime import time
from typing import Any

import streamlit as st

from assessment.audit import AUDITORS_LIMIT, AuditSetup, Stage, stages
from assessment.audit_topics import JointAudit
from assessment.texts import LINE_LIMIT
from checklists import Standard
from errors import InputError
from i18n import Translator
from ui import errors, state
from ui.audit_form import AuditForm, label
from ui.tables import Records, Table


class AuditTable(Table):
    """One field of the audit that is a tuple of rows."""

    def __init__(self, form: AuditForm, audit: AuditSetup, field: str, section: str):
        super().__init__(f"{form.place}:table-{field}", f"audit-table-{field}", getattr(audit, field))
        self.form, self.field, self.section = form, field, section

    def made(self, rows: list[dict[str, Any]]) -> Any:
        """The field as the model has it."""
        with errors.validated(lambda _: label(self.field)):
            return getattr(AuditSetup.model_validate({self.field: rows}), self.field)

    def store(self, rows: list[dict[str, Any]]) -> None:
        """Save the field."""
        self.form.store(self.section, {self.field: rows})


def factors(form: AuditForm, audit: AuditSetup) -> None:
    """Reasons with their per cent."""
    t = state.words()
    table = AuditTable(form, audit, "factors", "factors")
    columns = {
        "reason": st.column_config.TextColumn(
            t("audit-factor-reason"), required=True, max_chars=LINE_LIMIT, width=220
        ),
        "percent": st.column_config.NumberColumn(
            t("audit-factor-percent"),
            required=True,
            default=0,
            min_value=-100,
            max_value=200,
            step=1,
            width=110,
        ),
    }
    rows = [factor.model_dump() for factor in audit.factors]
    table.edit(rows, columns, lambda records: [_factor(row) for _, row in records])


def _factor(row: dict[str, Any]) -> dict[str, Any]:
    return {"reason": row["reason"] or "", "percent": int(row["percent"] or 0)}


def team(form: AuditForm, audit: AuditSetup, joint: JointAudit) -> None:
    """Auditors with a tick for each standard."""
    t, standards = state.words(), [side.standard for side in joint.sides]
    columns: dict[str, Any] = {
        "name": st.column_config.TextColumn(
            t("audit-auditor-name"), required=True, max_chars=LINE_LIMIT, width=130
        )
    }
    columns |= {
        each.id: st.column_config.CheckboxColumn(each.name, default=True, width=105) for each in standards
    }
    rows = [{"name": a.name} | {s.id: s.id in a.standards for s in standards} for a in audit.auditors]
    kept = {a.name: tuple(s for s in a.standards if s not in joint.standards) for a in audit.auditors}

    def convert(records: Records) -> list[dict[str, Any]]:
        given = (row for _, row in records)
        return [_auditor(row, standards, kept) for row in given][:AUDITORS_LIMIT]

    AuditTable(form, audit, "auditors", "team").edit(rows, columns, convert)


def _auditor(
    row: dict[str, Any], standards: list[Standard], kept: dict[str, tuple[str, ...]]
) -> dict[str, Any]:
    name = row["name"] or ""
    ticked = tuple(standard.id for standard in standards if row[standard.id])
    return {"name": name, "standards": (*ticked, *kept.get(name, ()))}


def plan(form: AuditForm, audit: AuditSetup, joint: JointAudit) -> None:
    """The plan's rows."""
    t, standards = state.words(), [side.standard for side in joint.sides]
    ordered = audit.in_order()
    rows = [_slot_row(slot, standards, audit, t) for slot in ordered]
    columns = _plan_columns(audit, standards, t)
    words = {t(f"audit-stage-{stage}"): stage for stage in Stage}
    others = {slot.id: _foreign(slot.clauses, standards) for slot in ordered}

    def convert(records: Records) -> list[dict[str, Any]]:
        return [_slot(id_, row, standards, words, others, t) for id_, row in records]

    AuditTable(form, audit, "slots", "plan").edit(
        rows, columns | {"id": None}, convert, column_order=list(columns), height=520
    )


def _plan_columns(audit: AuditSetup, standards: list[Standard], t: Translator) -> dict[str, Any]:
    config = st.column_config
    names = [t(f"audit-stage-{stage}") for stage in stages(audit.kind)]
    known = {*names, *(t(f"audit-stage-{slot.stage}") for slot in audit.slots)}
    options = [word for stage in Stage if (word := t(f"audit-stage-{stage}")) in known]
    columns: dict[str, Any] = {
        "stage": config.SelectboxColumn(
            t("audit-column-stage"), options=options, required=True, default=names[-1], width=100
        ),
        "day": config.NumberColumn(
            t("audit-column-day"), min_value=1, max_value=99, step=1, required=True, default=1, width=75
        ),
        "start": config.TimeColumn(
            t("audit-column-start"), format="HH:mm", step=300, required=True, default=time(9), width=110
        ),
        "end": config.TimeColumn(
            t("audit-column-end"), format="HH:mm", step=300, required=True, default=time(10), width=90
        ),
        "title": config.TextColumn(
            t("audit-column-title"),
            required=True,
            default=t("audit-row-new"),
            max_chars=LINE_LIMIT,
            width=260,
        ),
        "role": config.TextColumn(t("audit-column-role"), max_chars=LINE_LIMIT, width=170),
    }
    columns |= {
        each.id: config.TextColumn(t("audit-column-clauses", standard=each.designation), width=190)
        for each in standards
    }
    columns["evidence"] = config.TextColumn(t("audit-column-evidence"), width=280)
    columns["auditors"] = config.TextColumn(t("audit-column-auditors"), width=140)
    return columns


def _slot_row(slot: Any, standards: list[Standard], audit: AuditSetup, t: Translator) -> dict[str, Any]:
    plain = {name: getattr(slot, name) for name in ("id", "day", "start", "end", "title", "role", "evidence")}
    clauses = {each.id: ", ".join(slot.clauses.get(each.id, ())) for each in standards}
    return plain | clauses | {"stage": t(f"audit-stage-{slot.stage}"), "auditors": ", ".join(slot.auditors)}


def _foreign(clauses: dict[str, tuple[str, ...]], standards: list[Standard]) -> dict[str, tuple[str, ...]]:
    """Clauses of a standard that is not audited now; they are not shown, and not lost."""
    ours = {standard.id for standard in standards}
    return {id_: numbers for id_, numbers in clauses.items() if id_ not in ours}


def _slot(
    id_: str,
    row: dict[str, Any],
    standards: list[Standard],
    stage_of: dict[str, Stage],
    others: dict[str, dict[str, tuple[str, ...]]],
    t: Translator,
) -> dict[str, Any]:
    """A row of the editor as the model takes it. Raises InputError for a clause that there is not."""
    kept = row["id"] or id_
    clauses = {each.id: _clauses(row[each.id], each) for each in standards} | others.get(kept, {})
    return {
        "id": kept,
        "stage": stage_of[row["stage"]],
        "day": int(row["day"]),
        "start": row["start"],
        "end": row["end"],
        "title": row["title"] or t("audit-row-new"),
        "role": row["role"] or "",
        "clauses": {standard: numbers for standard, numbers in clauses.items() if numbers},
        "evidence": row["evidence"] or "",
        "auditors": _listed(row["auditors"]),
    }


def _clauses(text: str | None, standard: Standard) -> tuple[str, ...]:
    numbers = _listed(text)
    for number in numbers:
        if number not in standard.clauses:
            facts = {"standard": standard.designation, "clause": number[:40]}
            raise InputError("audit-clause", label("slots"), **facts)
    return numbers


def _listed(text: str | None) -> tuple[str, ...]:
    """What stands between commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in (text or "").split(",") if part.strip()))
