"""Cases as Arrow columns: the canonical table, and what it shares with an export."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from checklists.words import Language
from complaints.demo.cases import NONE, Cases, Column, Plan
from complaints.demo.office_time import DAY, NEVER
from complaints.fields import SCANNED, Kind, fields

LISTS = {
    "channel": "channels", "product": "products", "category": "categories", "subcategory": "subcategories",
    "site": "sites", "severity": "severities", "first_severity": "severities", "complexity": "complexities",
    "impact": "impacts", "status": "statuses", "level": "levels", "remedy_requested": "remedies",
    "remedy": "remedies", "cause": "causes",
}  # fmt: skip
"""Columns that are codes of the world's lists."""
CHOICES = ("accepted", "recourse_informed", "justified")
PEOPLE = ("assigned_to", "investigator", "subject_person", "closed_by", "approved_by")
CODES = ("yes", "no", "partly", "no-answer", "na")
STAFF, CUSTOMERS, WORDING = 2, 1, 7
"""What the pseudonyms of each kind begin from."""
FIELDS = {"level": "escalation_level"}
"""What a column is called in a log, where the name differs."""


def moments(seconds: Column) -> pa.Array:
    """Timestamps without zone."""
    return pa.array(np.where(seconds == NEVER, 0, seconds) * 1_000_000, mask=seconds == NEVER).view(
        pa.timestamp("us")
    )


def coded(codes: Column, words: list[str]) -> pa.Array:
    """The words that codes stand for."""
    known = pa.array(np.maximum(codes, 0).astype(np.int32), mask=codes == NONE)
    return pa.DictionaryArray.from_arrays(known, pa.array(words)).cast(pa.string())


def words_of(cases: Cases, plan: Plan, language: Language) -> dict[str, pa.Array]:
    """Every column that is a word of the organisation's lists."""
    return {
        FIELDS.get(name, name): coded(cases[name], plan.world.words(named, language))
        for name, named in LISTS.items()
    }


def canonical(cases: Cases, plan: Plan, language: Language, first_row: int) -> pa.Table:
    """The chunk as reading would have written it."""
    columns: dict[str, Any] = words_of(cases, plan, language)
    columns |= {name: coded(cases[name], list(CODES)) for name in CHOICES}
    columns |= {name: pseudonyms(cases[name], STAFF) for name in PEOPLE}
    columns |= {"case_id": case_ids(cases["id_of"], plan), "repeat_of": case_ids(cases["repeat_of"], plan)}
    columns |= {"complainant": pseudonyms(cases["complainant"], CUSTOMERS), "capa_id": capa_ids(cases)}
    for field in fields().values():
        values = cases.columns.get(field.name)
        if values is not None and field.kind is Kind.MOMENT:
            columns[field.name] = moments(values)
        elif values is not None and field.kind is Kind.YES_NO:
            columns[field.name] = pa.array(values == 1)
        elif values is not None and field.kind is Kind.NUMBER:
            columns[field.name] = pa.array(values, pa.float64(), from_pandas=True)
    named = {name: columns[name] for name in fields() if name in columns}
    return pa.table(named | _extras(cases, plan, first_row))


def _extras(cases: Cases, plan: Plan, first_row: int) -> dict[str, Any]:
    year, number = plan.number_in_year(np.maximum(cases["id_of"], 0))
    nameless = cases["id_of"] == NONE
    return {
        "row": pa.array(np.arange(first_row, first_row + len(cases))),
        "id_prefix": _where_known(_joined("S-", year, "-"), nameless),
        "id_number": pa.array(number, mask=nameless),
        "text_key": pseudonyms(_text_number(cases), WORDING),
        "unread_moments": pa.array(cases["unread"].astype(np.int16)),
    } | {name: pa.array((cases["leak"] == kind).astype(np.int16)) for kind, name in enumerate(SCANNED)}


def _text_number(cases: Cases) -> Column:
    """One number for the letters of a text: the order's number in it has none."""
    number = np.maximum(cases["subcategory"], 0) * 16 + np.maximum(cases["product"], 0)
    for part in ("greetings", "stories", "more", "endings"):
        number = number * 16 + cases[part]
    return np.asarray(number)


def case_ids(numbers: Column, plan: Plan) -> pa.Array:
    """The number that a case bears: "S-2025-000123"."""
    year, number = plan.number_in_year(np.maximum(numbers, 0))
    padded = pc.utf8_lpad(pa.array(number).cast(pa.string()), 6, "0")
    return _where_known(pc.binary_join_element_wise(_joined("S-", year, "-"), padded, ""), numbers == NONE)


def capa_ids(cases: Cases) -> pa.Array:
    """One corrective action a product, cause and quarter: "DF-221-0304"."""
    quarter = np.maximum(cases["received_at"], 0) // (91 * DAY)
    number = pa.array(np.maximum(cases["capa"], 0)).cast(pa.string())
    joined = pc.binary_join_element_wise(_joined("DF-", quarter, "-"), pc.utf8_lpad(number, 4, "0"), "")
    return _where_known(joined, cases["capa"] == NONE)


def _joined(before: str, numbers: Column, after: str) -> pa.Array:
    return pc.binary_join_element_wise(before, pa.array(numbers).cast(pa.string()), after, "")


def _where_known(texts: pa.Array, unknown: Column) -> pa.Array:
    return pc.if_else(pa.array(unknown), pa.scalar(None, pa.string()), texts)


def pseudonyms(numbers: Column, salt: int) -> pa.Array:
    """Sixteen hexadecimal digits a number, as a keyed hash looks."""
    mixed = numbers.astype(np.uint64) + np.uint64(salt * 0x9E3779B97F4A7C15 % 2**64)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    digits = np.frombuffer(mixed.astype(">u8").tobytes().hex().encode(), dtype="S16")
    return _where_known(pa.array(digits).cast(pa.string()), numbers == NONE)
