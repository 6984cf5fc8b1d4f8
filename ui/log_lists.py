"""Of the step Targets: what the organisation has and knows, as lists and small tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, get_args

import streamlit as st

from assessment.texts import LINE_LIMIT
from complaints.logtests.catalogue import log_tests
from complaints.targets import Objective
from errors import InputError
from ui import state
from ui.log_calendar import as_date, day_column
from ui.log_targets_form import TargetsForm, TargetsTable, hint, label, section
from ui.tables import Records

KEY_FIGURES = (
    "complaints", "ack-on-time", "answer-on-time", "reopened", "escalated", "referred", "satisfaction",
    "answer-days", "close-days", "root-cause-share",
)  # fmt: skip
"""Names of ``complaints.kpis``, whose import would load the table engine."""

PERIODS = get_args(Objective.model_fields["per"].annotation)
REFERENCES_MEGABYTES = 20


def show(form: TargetsForm) -> None:
    """Every section; each is drawn when it is opened."""
    t, targets = state.words(), form.value
    counts = {
        "places": len(targets.channels) + len(targets.sites),
        "volumes": len(targets.volumes) + len(targets.site_volumes),
        "authority": int(targets.authority is not None),
        "analysed": len(targets.analysed),
        "objectives": len(targets.objectives),
        "reconcile": len(targets.reconcile),
        "acted": len(targets.acted),
        "tolerated": len(targets.tolerated) + int(targets.recurrence_days is not None),
    }
    for name, count in counts.items():
        with section(form, name, t("log-set-count", count=count) if count else "") as box:
            if box.open:
                _DRAWN[name](form)


def _places(form: TargetsForm) -> None:
    t = state.words()
    for field in ("channels", "sites"):
        known = list(getattr(form.value, field))
        st.multiselect(
            label(field), known, key=form.seed(field, known), help=hint(field), accept_new_options=True,
            placeholder=t("log-set-type-and-enter"), on_change=form.save, args=(field, tuple),
        )  # fmt: skip


def _volumes(form: TargetsForm) -> None:
    t = state.words()
    st.caption(t("log-set-volumes.help"))
    left, right = st.columns(2)
    with left:
        st.markdown(f"**{label('volumes')}**")
        month = day_column(t("log-set-month"), t)
        TargetsTable(form, "volumes").paired({"month": month, "units": _units()}, key_of=_month)
    with right:
        st.markdown(f"**{label('site-volumes')}**")
        site = st.column_config.TextColumn(t("log-set-site"), max_chars=LINE_LIMIT, required=True)
        TargetsTable(form, "site_volumes").paired({"site": site, "units": _units()})


def _units() -> Any:
    return st.column_config.NumberColumn(state.words()("log-set-units"), min_value=0, required=True)


def _month(value: Any) -> date:
    """The first day of a date's month."""
    return as_date(value).replace(day=1)


def _authority(form: TargetsForm) -> None:
    st.number_input(
        label("authority"), 0.0, value=None, step=100.0, format="%g",
        key=form.seed("authority", form.value.authority), help=hint("authority"),
        on_change=form.save, args=("authority",),
    )  # fmt: skip


def _analysed(form: TargetsForm) -> None:
    t = state.words()
    st.number_input(
        label("analysed-every"), 1, 36, value=None, help=hint("analysed-every"),
        key=form.seed("analysed_every", form.value.analysed_every),
        on_change=form.save, args=("analysed_every",),
    )  # fmt: skip
    st.markdown(f"**{label('analysed')}**", help=hint("analysed"))
    TargetsTable(form, "analysed").listed("day", day_column(label("day"), t), as_date)


def _objectives(form: TargetsForm) -> None:
    t, config = state.words(), st.column_config
    st.caption(t("log-set-objectives.help"))
    figures = {t(f"log-set-figure-{name}"): name for name in KEY_FIGURES}
    periods = {t(f"log-set-per-{name}"): name for name in PERIODS}
    shown = {name: words for words, name in (figures | periods).items()}
    columns = {
        "kpi": config.SelectboxColumn(t("log-set-figure"), options=list(figures), required=True, width=250),
        "at_least": config.NumberColumn(t("log-set-at-least"), width=90),
        "at_most": config.NumberColumn(t("log-set-at-most"), width=90),
        "per": config.SelectboxColumn(
            t("log-set-per"), options=list(periods), required=True, default=next(iter(periods)), width=90
        ),
        "acted": config.TextColumn(t("log-set-acted-on"), width=160),
        "source": config.TextColumn(label("source"), max_chars=LINE_LIMIT, width=220),
    }
    rows = [
        objective.model_dump()
        | {"kpi": shown.get(objective.kpi, objective.kpi), "per": shown[objective.per]}
        | {"acted": ", ".join(map(str, objective.acted))}
        for objective in form.value.objectives
    ]

    def convert(records: Records) -> tuple[dict[str, Any], ...]:
        return tuple(_objective(row, figures, periods) for _, row in records if row["kpi"])

    TargetsTable(form, "objectives").edit(rows, columns, convert)


def _objective(row: dict[str, Any], figures: dict[str, str], periods: dict[str, str]) -> dict[str, Any]:
    return {
        "kpi": figures.get(row["kpi"], row["kpi"]),
        "at_least": row["at_least"],
        "at_most": row["at_most"],
        "per": periods.get(row["per"], PERIODS[0]),
        "acted": tuple(days(row["acted"] or "")),
        "source": row["source"] or "",
    }


def days(text: str) -> Iterator[date]:
    """Dates between commas, as 2026-01-31 or 31.01.2026. Raises InputError."""
    for part in filter(None, map(str.strip, text.split(","))):
        numbers = part.split("-") if "-" in part else part.split(".")[::-1]
        try:
            yield date(*map(int, numbers))
        except (TypeError, ValueError):
            raise InputError("log-set-day", label("objectives"), text=part[:40]) from None


def _reconcile(form: TargetsForm) -> None:
    """References of another source: pasted, or a text file with one a line."""
    t = state.words()
    st.text_area(
        label("reconcile"), key=form.seed("reconcile", "\n".join(form.value.reconcile)), height=160,
        help=hint("reconcile"), on_change=form.save, args=("reconcile", references),
    )  # fmt: skip
    key = f"{form.place}-references:{state.recall(f'{form.place}-round', 0)}"
    st.file_uploader(
        t("log-set-reconcile-file"), key=key, max_upload_size=REFERENCES_MEGABYTES,
        on_change=_bring_references, args=(form, key),
    )  # fmt: skip


def references(text: str) -> tuple[str, ...]:
    """What stands on lines, or in their first column, each once."""
    lines = (line.split(";")[0].split("\t")[0].strip().strip('"') for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _bring_references(form: TargetsForm, key: str) -> None:
    """Callback: the references of a text file in place of those that are there."""
    file = state.recall(key)
    if file is None:
        return
    state.keep(f"{form.place}-round", state.recall(f"{form.place}-round", 0) + 1)
    state.forget(form.key("reconcile"))
    with form.kept():
        form.store({"reconcile": references(_decoded(file.getvalue()))})


def _decoded(data: bytes) -> str:
    """Text in UTF-8 or, failing that, in the encoding of Turkish Windows."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1254", errors="replace")


def _acted(form: TargetsForm) -> None:
    t = state.words()
    st.caption(t("log-set-acted.help"))
    cause = st.column_config.TextColumn(t("log-set-cause"), max_chars=LINE_LIMIT, required=True)
    day = day_column(t("log-set-acted-day"), t)
    TargetsTable(form, "acted").paired({"cause": cause, "day": day}, value_of=as_date)


def _tolerated(form: TargetsForm) -> None:
    t, config = state.words(), st.column_config
    st.number_input(
        label("recurrence-days"), 1, 3650, value=None, placeholder="90",
        key=form.seed("recurrence_days", form.value.recurrence_days), help=hint("recurrence-days"),
        on_change=form.save, args=("recurrence_days",),
    )  # fmt: skip
    st.markdown(f"**{label('tolerated')}**", help=hint("tolerated"))
    checks = {
        f"{check.id} · {test.title[t.language]}": check.id
        for test in log_tests().values()
        for check in test.checks
    }
    columns = {
        "check": config.SelectboxColumn(
            t("log-set-check"), options=list(checks), required=True, width="large"
        ),
        "share": config.NumberColumn(t("log-set-tolerated-share"), min_value=0, max_value=100, required=True),
    }
    TargetsTable(form, "tolerated").paired(columns, checks)


_DRAWN = {
    "places": _places,
    "volumes": _volumes,
    "authority": _authority,
    "analysed": _analysed,
    "objectives": _objectives,
    "reconcile": _reconcile,
    "acted": _acted,
    "tolerated": _tolerated,
}
