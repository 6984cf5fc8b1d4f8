"""Cases as a complaint system exports them: headings in a language, names, texts, dates as people write them.

Turkish: dd.mm.yyyy HH:MM, decimal comma, semicolons. English: ISO dates, decimal point, commas.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from checklists.words import Language
from complaints.demo.cases import NONE, Cases, Column, Plan
from complaints.demo.tables import CHOICES, CODES, PEOPLE, capa_ids, case_ids, coded, moments, words_of
from complaints.fields import Kind, fields

DATES = {"tr": "%d.%m.%Y %H:%M", "en": "%Y-%m-%d %H:%M"}
UNREADABLE = {"tr": "32.01.2025", "en": "2025-01-32"}
DECIMAL = {"tr": ",", "en": "."}
SEPARATOR = {"tr": ";", "en": ","}
ABOUT = {"tr": "{product}: sipariş {order}", "en": "{product}, order {order},"}
SURNAMES_APART = 7


def export(cases: Cases, plan: Plan, language: Language) -> pa.Table:
    """The chunk with the fields' titles as headings, every cell a text."""
    columns = _cells(cases, plan, language)
    named = {field.title[language]: columns[name] for name, field in fields().items() if name in columns}
    return pa.table(named)


def _cells(cases: Cases, plan: Plan, language: Language) -> dict[str, Any]:
    choices = [plan.world.choices[code][language] for code in CODES]
    columns: dict[str, Any] = words_of(cases, plan, language)
    columns |= {name: coded(cases[name], choices) for name in CHOICES}
    columns |= {name: _names(cases[name], plan) for name in PEOPLE}
    columns |= {"case_id": case_ids(cases["id_of"], plan), "repeat_of": case_ids(cases["repeat_of"], plan)}
    columns |= {"complainant": _numbered("M-", cases["complainant"]), "capa_id": capa_ids(cases)}
    columns |= {"complainant_name": _names(cases["complainant"], plan)}
    columns |= {"complainant_contact": _contacts(cases), "description": _texts(cases, plan, language)}
    for name, field in fields().items():
        if name in cases.columns and name not in columns:
            columns[name] = _cell(cases, name, field.kind, language, choices)
    return columns


def _cell(cases: Cases, name: str, kind: Kind, language: Language, choices: list[str]) -> pa.Array:
    values = cases[name]
    if kind is Kind.MOMENT:
        written = pc.strftime(moments(values), format=DATES[language])
        odd = cases["unread"] == (1 if name == "assessed_at" else NONE)
        return pc.if_else(pa.array(odd), UNREADABLE[language], written)
    if kind is Kind.YES_NO:
        return coded(1 - values, choices)
    number = pc.cast(pa.array(values, pa.float64(), from_pandas=True), pa.string())
    return pc.replace_substring(number, ".", DECIMAL[language])


def _numbered(before: str, numbers: Column) -> pa.Array:
    padded = pc.utf8_lpad(pa.array(numbers).cast(pa.string()), 7, "0")
    return pc.binary_join_element_wise(before, padded, "")


def _names(people: Column, plan: Plan) -> pa.Array:
    """First and last names that follow from people's numbers."""
    world = plan.world
    first = np.where(people == NONE, NONE, people % len(world.first_names))
    last = (people // len(world.first_names) + people * SURNAMES_APART) % len(world.last_names)
    last = np.where(people == NONE, NONE, last)
    parts = (coded(first, list(world.first_names)), coded(last, list(world.last_names)))
    return pc.binary_join_element_wise(*parts, " ")


def _contacts(cases: Cases) -> pa.Array:
    numbers = pa.array(cases["complainant"]).cast(pa.string())
    return pc.binary_join_element_wise("m", numbers, "@example.com", "")


def _texts(cases: Cases, plan: Plan, language: Language) -> pa.Array:
    """What the complainant wrote: the letters differ with product, subcategory and five parts."""
    world = plan.world
    parts = {name: world.words(name, language) for name in ("greetings", "stories", "endings", "says")}
    product = coded(np.maximum(cases["product"], 0), world.words("products", language))
    order = pa.array(cases["order"]).cast(pa.string())
    before, between, after = ABOUT[language].replace("{product}", "|").replace("{order}", "|").split("|")
    about = pc.binary_join_element_wise(before, product, between, order, after, "")
    said = coded(np.maximum(cases["subcategory"], 0), parts["says"])
    sentence = pc.binary_join_element_wise(about, said, " ")
    told = (coded(cases["stories"], parts["stories"]), coded(cases["more"], parts["stories"]))
    greeting, ending = (
        coded(cases["greetings"], parts["greetings"]),
        coded(cases["endings"], parts["endings"]),
    )
    sentence = pc.binary_join_element_wise(sentence, ".", "")
    whole = pc.binary_join_element_wise(greeting, sentence, *told, ending, " ")
    return pc.binary_join_element_wise(whole, _leaks(cases), "", null_handling="skip")


def _leaks(cases: Cases) -> pa.Array:
    """What should not be in a text: numbers and addresses that are well formed and nobody's."""
    rows = np.flatnonzero(cases["leak"] != NONE)
    leaks: list[str | None] = [None] * len(cases)
    for row in rows.tolist():
        leaks[row] = " " + personal(int(cases["leak"][row]), int(cases["order"][row]))
    return pa.array(leaks, pa.string())


def personal(kind: int, number: int) -> str:
    """Made-up personal data in the order of ``fields.SCANNED``, whose checksums hold."""
    made = (_tckn, _iban, _card, _phone, _email)[kind]
    return made(number % 10_000)


def _tckn(number: int) -> str:
    digits = [int(digit) for digit in f"10000{number:04d}"]
    tenth = (sum(digits[::2]) * 7 - sum(digits[1::2])) % 10
    return "".join(map(str, [*digits, tenth, (sum(digits) + tenth) % 10]))


def _iban(number: int) -> str:
    account = f"00000000000000{number:08d}"  # no bank has the number 00000
    check = 98 - int(f"{account}292700") % 97  # T is 29, R is 27
    return f"TR{check:02d}{account}"


def _card(number: int) -> str:
    body = f"41111111111{number:04d}"
    doubled = (int(d) * (2 if n % 2 == 0 else 1) for n, d in enumerate(body))
    return f"{body}{-sum(d - 9 if d > 9 else d for d in doubled) % 10}"


def _phone(number: int) -> str:
    return f"0(555) 000 {number // 100:02d} {number % 100:02d}"


def _email(number: int) -> str:
    return f"musteri{number}@example.com"
