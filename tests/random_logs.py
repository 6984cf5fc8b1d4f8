"""Small random logs that hit the edges: nulls, ties, copies, midnights, holidays, limits to the minute."""

from __future__ import annotations

import random
import re
from datetime import date, datetime, time, timedelta
from typing import Any

import pyarrow as pa

from complaints.calendars import WEEKDAYS, Calendar, Shift
from complaints.fields import SCANNED, Kind, fields
from complaints.limits import Unit
from complaints.targets import Objective, OwnTarget, Targets

TYPES = {
    Kind.MOMENT: pa.timestamp("us"),
    Kind.TEXT: pa.string(),
    Kind.CHOICE: pa.string(),
    Kind.YES_NO: pa.bool_(),
    Kind.NUMBER: pa.float64(),
}
EXTRAS = {
    "row": pa.int64(),
    "id_prefix": pa.string(),
    "id_number": pa.int64(),
    "text_key": pa.string(),
    "unread_moments": pa.int16(),
    **dict.fromkeys(SCANNED, pa.int16()),
}
FIRST = date(2025, 3, 20)
"""Before the feast of Ramadan with its half day; the feast of sacrifice is in June."""

LAST_DIGITS = re.compile(r"^(.*?)(\d+)\D*$", re.S)
TIMES = (time(), time(), time(9), time(13), time(18), time(8, 59, 59), time(13, 0, 1), time(23, 59, 59))
WORDS: dict[str, tuple[str | None, ...]] = {
    "channel": ("Web", "web", "TELEFON", "Telefon", None),
    "product": ("Klima", "Ütü", "Fırın", None),
    "category": ("Teslimat", "Servis", "Diğer", "DİĞER", "other", "bilinmiyor", None),
    "site": ("Ankara", "İzmir", "IZMIR", "Bursa", None),
    "severity": ("Düşük", "Düşük", "Yüksek", None),
    "complexity": ("Basit", "Zor", None),
    "impact": ("Tek", "Çok", None),
    "status": ("Açık", "Kapalı", None),
    "cause": ("Eğitim", "Eğitim", "Stok", "İnsan hatası", "HUMAN ERROR", "Bilinmiyor", None),
    "complainant": ("a1", "b2", "c3", None),
    "assigned_to": ("k1", "k2", None),
    "investigator": ("k1", "k2", None),
    "subject_person": ("k1", "k3", None),
    "closed_by": ("k1", "k2", None),
    "approved_by": ("k9", None),
    "accepted": ("yes", "no", "no-answer", None),
    "recourse_informed": ("yes", "no", "na", None),
    "justified": ("yes", "partly", "no", None),
    "capa_id": ("DF-1", "DF-2", None, None, None),
    "text_key": ("t1", "t2", None),
}
IDS = ("S-2025-{:04d}", "S-2025-{:04d}", "{}", "17/{}", "S-2025-{:04d}-x", "#{}", "yok")


def random_log(seed: int, most: int) -> tuple[list[dict[str, Any]], Targets, datetime]:
    """Rows of the canonical table, settings and the moment the log speaks for: all from one number."""
    dice = random.Random(seed)
    reach = dice.choice((3, 20, 110, 400))
    rows = [_row(dice, number, reach) for number in range(1, dice.randint(1, most) + 1)]
    for row in rows:
        if dice.random() < 0.1:  # a copy, but for its row
            row |= {k: v for k, v in dice.choice(rows).items() if k != "row"}
    day = FIRST + timedelta(days=dice.randint(0, reach + 40))
    as_of = datetime.combine(day, dice.choice((time(23, 59, 59), time(12, 30), time(18))))
    return rows, _targets(dice), as_of


def table_of(rows: list[dict[str, Any]]) -> pa.Table:
    """The rows as the canonical table."""
    types = {name: TYPES[field.kind] for name, field in fields().items() if name in rows[0]} | EXTRAS
    return pa.table({name: pa.array([row[name] for row in rows], type_) for name, type_ in types.items()})


def _row(dice: random.Random, number: int, reach: int) -> dict[str, Any]:
    case_id = None if dice.random() < 0.05 else dice.choice(IDS).format(_number(dice, number))
    found = LAST_DIGITS.match(case_id or "")
    row: dict[str, Any] = {"row": number, "case_id": case_id}
    row |= {"id_prefix": found[1] if found else case_id, "id_number": int(found[2]) if found else None}
    row |= {name: dice.choice(words) for name, words in WORDS.items()}
    at = datetime.combine(FIRST + timedelta(days=dice.randint(0, reach)), dice.choice(TIMES))
    for name, field in fields().items():
        if field.kind is Kind.MOMENT:
            at, row[name] = _moment(dice, at)
        elif field.kind is Kind.YES_NO:
            row[name] = dice.choice((True, False, None))
    row |= {name: dice.choice((0, 0, 0, 1, None)) for name in SCANNED}
    row |= {"unread_moments": int(dice.random() < 0.05), "satisfaction": dice.choice((None, 1.0, 4.5, 5.0))}
    row |= {"remedy_value": dice.choice((None, 0.0, 10.0, 30.0, 30.01, 100.0, 500.0)), "paused_days": 0.0}
    return row


def _number(dice: random.Random, number: int) -> int:
    return dice.choice((number, number, number + 1, number * 3, number + 5000, 10**17 + number))


def _moment(dice: random.Random, before: datetime) -> tuple[datetime, datetime | None]:
    """The next moment of a case, mostly a little after the one before; and the same, or nothing."""
    step = dice.choice((0, 0, 20, 3600, 4 * 3600, 9 * 3600, 86_400, 2 * 86_400, 5 * 86_400, -3600, -86_400))
    at = before + timedelta(seconds=step)
    if dice.random() < 0.4:
        at = datetime.combine(at.date(), dice.choice(TIMES))
    return at, None if dice.random() < 0.25 else at


def _targets(dice: random.Random) -> Targets:
    names = ("log", "acknowledge", "escalate", "answer", "communicate", "verify-action")
    units = (Unit.HOURS, Unit.DAYS, Unit.WORKING_HOURS, Unit.WORKING_DAYS)
    own = {
        name: OwnTarget(amount=dice.choice((0, 1, 2, 4, 9, 0.5, 24)), unit=dice.choice(units))
        for name in names
        if dice.random() < 0.7
    }
    kpis = ("ack-on-time", "answer-on-time", "reopened", "escalated", "satisfaction", "answer-days")
    lengths = dice.choices(("month", "quarter", "year"), k=len(kpis))
    least, most = dice.choices((None, 1, 50, 100), k=len(kpis)), dice.choices((None, 0, 5, 50), k=len(kpis))
    objectives = [
        Objective(kpi=kpi, at_least=low, at_most=high, per=per)
        for kpi, low, high, per in zip(kpis, least, most, lengths, strict=True)
    ]
    months = [date(2025, month, 1) for month in range(3, 8)]
    return Targets(
        own=own,
        calendar=_calendar(dice),
        channels=("WEB", "Telefon", "Faks"),
        sites=("ANKARA", "izmir", "Van"),
        site_volumes=dice.choice(({}, {"Ankara": 100, "İZMİR": 900, "Van": 50})),
        volumes={month: dice.choice((1, 10, 100)) for month in months if dice.random() < 0.9},
        authority=dice.choice((None, 30, 100)),
        analysed=tuple(FIRST + timedelta(days=dice.randint(-40, 200)) for _ in range(dice.randint(0, 4))),
        analysed_every=dice.choice((None, 1, 3)),
        objectives=tuple(objectives),
        reconcile=("S-2025-0001", "S-2025-0002", "elsewhere"),
        recurrence_days=dice.choice((None, 1, 10)),
    )


def _calendar(dice: random.Random) -> Calendar:
    split = (Shift(start=time(8, 30), end=time(12)), Shift(start=time(13), end=time(17, 30)))
    always = Calendar(country="", week=dict.fromkeys(WEEKDAYS, (Shift(start=time(), end=time()),)))
    days = {day: split for day in WEEKDAYS if day not in ("fri", "sun")}
    odd = Calendar(week=days, closed=(date(2025, 4, 2),), open=(date(2025, 4, 23), date(2025, 3, 23)))
    return dice.choice((Calendar(), Calendar(country=""), odd, always))
