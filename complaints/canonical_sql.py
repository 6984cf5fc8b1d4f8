"""The queries that make canonical rows of raw ones: values as mapped, names as keyed hashes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from complaints.columns import ACTIVITY, AT, WHO, Column, read_sql
from complaints.fields import Kind, Privacy, fields
from complaints.mapping import Mapping
from complaints.privacy import pseudonym_sql
from complaints.sql import fold_sql, name, text
from i18n.fold import fold

REFUSED, TEXT, UNREAD = "__refused", "__text", "__unread_"
"""Columns on the way: why a row is refused, the text to scan, the unread flags. None of them is kept."""

KEY = "key"
"""Of an event, int64: its time and row, so that of two events the later in the file is the later."""


def cases_sql(columns: Sequence[Column], table: str, mapping: Mapping, zone: str, key: bytes) -> str:
    """One row a case. A case is refused where its receipt says something unreadable."""
    received = next((c.unread for c in columns if c.key == "received_at"), "false")
    refused = f"CASE WHEN {received} THEN 'received-unread' END"
    kept = [*_kept(columns, mapping, key)]
    if any(column.key == "case_id" for column in columns):
        kept.append(id_parts_sql("v_case_id"))
    return _select([*kept, f"{refused} AS {REFUSED}"], columns, read_sql(columns, table, mapping, zone))


def events_sql(columns: Sequence[Column], table: str, mapping: Mapping, zone: str, key: bytes) -> str:
    """One row an event, with all that it says of its case. Refused without a case or a readable time."""
    at, case = name("v_at"), name("v_case_id")
    refused = f"""CASE WHEN {case} IS NULL THEN 'event-without-case'
        WHEN {name("u_at")} THEN 'event-time-unread' WHEN {at} IS NULL THEN 'event-without-time' END"""
    who = next((c.value for c in columns if c.key == WHO), "CAST(NULL AS VARCHAR)")
    kept = [
        *_kept(columns, mapping, key),
        f"{at} AS {AT}",
        f"{name('v_activity')} AS {ACTIVITY}",
        f"{pseudonym_sql(who, key)} AS {WHO}",
        f"{_step(mapping)} AS step",
        f"CAST(epoch({at}) AS BIGINT) * 2147483648 + row AS {KEY}",
        f"{refused} AS {REFUSED}",
    ]
    return _select(kept, columns, read_sql(columns, table, mapping, zone))


def id_parts_sql(case_id: str) -> str:
    """A case id's part before its last digits, and those as a number."""
    id_ = name(case_id)
    digits = f"regexp_extract({id_}, '([0-9]+)[^0-9]*$', 1)"
    number = f"CASE WHEN length({digits}) <= 18 THEN TRY_CAST({digits} AS BIGINT) END"
    return f"regexp_extract({id_}, '^(.*?)[0-9]*[^0-9]*$', 1) AS id_prefix, {number} AS id_number"


def _kept(columns: Sequence[Column], mapping: Mapping, key: bytes) -> Iterator[str]:
    for column in columns:
        if column.key in (AT, ACTIVITY, WHO):
            continue
        field = fields()[column.key]
        if column.kind is Kind.FREE_TEXT:
            yield f"{column.cell} AS {TEXT}"
        if mapping.keeps(field):
            yield f"{column.value} AS {name(column.key)}"
        elif field.privacy is Privacy.PSEUDONYM:
            yield f"{pseudonym_sql(column.value, key)} AS {name(column.key)}"


def _select(kept: Sequence[str], columns: Sequence[Column], source: str) -> str:
    moments = [f"CAST({c.unread} AS INTEGER)" for c in columns if c.kind is Kind.MOMENT]
    unread = f"CAST({' + '.join(moments) or '0'} AS SMALLINT) AS unread_moments"
    flags = [f"{c.unread} AS {name(UNREAD + c.key)}" for c in columns]
    return f"SELECT {', '.join(['row', *kept, unread, *flags])} FROM ({source})"


def _step(mapping: Mapping) -> str:
    activity = name("v_activity")
    cases = " ".join(f"WHEN {text(fold(a))} THEN {text(step)}" for a, step in mapping.activities.items())
    single = rf"regexp_replace({fold_sql(activity)}, '\s+', ' ', 'g')"
    return f"CASE {single} {cases} END" if cases else "CAST(NULL AS VARCHAR)"
