"""A log where its data already lie: a table of a database, tested there without being copied.

    table ─ columns renamed by the mapping, types cast, ids split ─▶ the canonical cases, as an expression

Values are taken as they stand: yes-no fields as booleans or codes, moments as timestamps in the log's zone.
Nothing leaves the database but counts, names of failing cases and the sample; persons are called by a keyed
hash, new each time. Free text is not looked at, so that what needs it is not testable.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import ibis

from complaints.engines import cases_in, connect
from complaints.fields import EXTRA_COLUMNS, Kind, LogField, Privacy, fields
from complaints.log import Log, open_log
from complaints.log_report import Source
from complaints.mapping import Mapping
from complaints.targets import Targets
from errors import InputError

if TYPE_CHECKING:
    from datetime import date, datetime

    import ibis.expr.types as ir

TYPES = {
    Kind.MOMENT: "timestamp(6)",
    Kind.TEXT: "string",
    Kind.CHOICE: "string",
    Kind.YES_NO: "boolean",
    Kind.NUMBER: "float64",
}
DIGITS = 18
"""Of the largest number that an id's end is read as."""


@ibis.udf.scalar.builtin  # type: ignore[untyped-decorator]
def md5(text: str) -> str:  # type: ignore[empty-body]  # the engines' own, one and the same on all of them
    """Hexadecimal digest."""


@contextmanager
def open_in_place(
    url: str, name: str, targets: Targets, *, mapping: Mapping | None = None,
    as_of: datetime | None = None, today: date | None = None,
) -> Iterator[tuple[Log, Source]]:  # fmt: skip
    """A log in a database, by its URL and the table's name, and what can be said of its source.

    Raises InputError where the table has no column that is a field of a log; EngineError as ``connect`` does.
    """
    engine, scheme = connect(url), url.partition("://")[0]
    try:
        table = canonical(cases_in(engine, name), mapping)
        rows = int(table.count().to_pyarrow().as_py())
        used = tuple(column for column in table.columns if column in fields())
        counted = {"rows_in": rows, "rows_tested": rows, "rows_refused": 0}
        source = Source(place=name, format=scheme, fields=used, **counted)
        yield open_log(table, targets, as_of=as_of, today=today), source
    finally:
        if scheme != "spark":  # its session belongs to the whole process
            engine.disconnect()


def canonical(table: ir.Table, mapping: Mapping | None) -> ir.Table:
    """The table with the names and types of the canonical cases; what is no field is left out."""
    headings = {name: column.column for name, column in mapping.columns.items()} if mapping else {}
    found = {
        name: field
        for name, field in fields().items()
        if headings.get(name, name) in table.columns and _is_taken(field)
    }
    if not {"case_id", "received_at"} & set(found):
        raise InputError("engine-no-log", columns=", ".join(table.columns[:20])[:300])
    key = secrets.token_hex(32)
    columns = {n: _shown(_typed(table[headings.get(n, n)], f), f, key) for n, f in found.items()}
    kept = {name: table[name] for name in EXTRA_COLUMNS if name in table.columns}
    cases = table.select(**columns, **kept)
    return _numbered(cases)


def _is_taken(field: LogField) -> bool:
    return field.kind is not Kind.FREE_TEXT and field.privacy is not Privacy.DROP


def _typed(column: ir.Value, field: LogField) -> ir.Value:
    wanted = ibis.dtype(TYPES[field.kind])
    value = column if column.type() == wanted else column.cast(wanted)
    return value.nullif("") if field.kind in (Kind.TEXT, Kind.CHOICE) else value


def _shown(value: ir.Value, field: LogField, key: str) -> ir.Value:
    """A person by the same pseudonym in every column; everything else as it is."""
    if field.privacy is not Privacy.PSEUDONYM:
        return value
    return md5(ibis.literal(key) + value.strip().lower()).substr(0, 16)


def _numbered(cases: ir.Table) -> ir.Table:
    """The same with row, id_prefix and id_number, as reading a file gives them."""
    if "row" not in cases.columns:
        order = [name for name in ("received_at", "case_id") if name in cases.columns]
        # Spark counts rows in 32 bits, which the layer takes for 64: only another type between makes them so.
        cases = cases.mutate(row=ibis.row_number().over(order_by=order).cast("float64").cast("int64") + 1)
    if "case_id" in cases.columns and "id_number" not in cases.columns:
        digits = cases.case_id.re_extract("([0-9]+)[^0-9]*$", 1).nullif("")
        tail = cases.case_id.re_extract("([0-9]+[^0-9]*)$", 1).nullif("")
        number = (digits.length() <= DIGITS).ifelse(digits, ibis.null("string")).cast("int64")
        prefix = cases.case_id.substr(0, cases.case_id.length() - tail.length().fill_null(0))
        cases = cases.mutate(id_number=number, id_prefix=prefix)
    return cases
