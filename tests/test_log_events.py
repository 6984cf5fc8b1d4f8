"""A log with one row an event: its cases, its events, and what is refused of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from raw_logs import EVENTS, canonical, events

from complaints.fields import EVENT_COLUMNS
from errors import LogRefused


def pivot(folder: Path, *rows: tuple[str | None, ...]) -> list[dict[str, Any]]:
    return pq.read_table(events(folder, *rows).cases).to_pylist()


def day(row: dict[str, Any], field: str) -> str | None:
    return row[field] and str(row[field])[5:16]


def test_events_become_cases_with_the_first_time_of_each_step(tmp_path: Path):
    told = events(
        tmp_path,
        ("B", "alındı", "02.03.2025 09:00", "Ali"),
        ("A", "ALINDI", "01.03.2025 09:00", "Ali"),
        ("A", "Bildirildi", "03.03.2025 09:00", "Ali"),
        ("A", "Bildirildi", "02.03.2025 09:00", "Ali"),
        ("A", "Bilgi", "04.03.2025 09:00"),
        ("A", "Arandı", "05.03.2025 09:00"),
    )
    b, a = pq.read_table(told.cases).to_pylist()
    assert (a["case_id"], a["row"], b["row"], told.cases_tested, told.rows_tested) == ("A", 2, 1, 2, 6)
    assert (day(a, "received_at"), day(a, "acknowledged_at"), day(a, "first_update_at")) == (
        "03-01 09:00", "03-02 09:00", "03-04 09:00",
    )  # fmt: skip
    assert told.events is not None
    log = pq.read_table(told.events)
    assert tuple(log.column_names) == EVENT_COLUMNS
    assert log["step"].to_pylist() == [
        "received_at", "received_at", "acknowledged_at", "acknowledged_at", "first_update_at", None,
    ]  # fmt: skip
    assert len(set(log["who"].to_pylist())) == 2  # one pseudonym and nobody


@pytest.mark.parametrize(
    ("steps", "closed", "reopened"),
    [
        (["Kapatıldı"], "03-01 00:00", None),
        (["Kapatıldı", "Kapatıldı"], "03-02 00:00", None),
        (["Kapatıldı", "Yeniden açıldı"], None, "03-02 00:00"),
        (["Kapatıldı", "Yeniden açıldı", "Kapatıldı"], "03-03 00:00", "03-02 00:00"),
        (["Kapatıldı", "Yeniden açıldı", "Kapatıldı", "Yeniden açıldı"], None, "03-02 00:00"),
    ],
)
def test_a_case_is_closed_by_its_last_closing_unless_it_was_opened_again(
    tmp_path: Path, steps: list[str], closed: str | None, reopened: str | None
):
    other = ("B", "Yeniden açıldı", "09.03.2025")
    rows = [("A", step, f"{n:02}.03.2025") for n, step in enumerate(steps, 1)]
    case = pivot(tmp_path, *rows, other)[0]
    assert (day(case, "closed_at"), day(case, "reopened_at")) == (closed, reopened)


def test_an_attribute_has_its_last_value_and_of_equal_times_the_later_row(tmp_path: Path):
    case = pivot(
        tmp_path,
        ("A", "x", "03.03.2025", None, "Sonuncu", "05.03.2025"),
        ("A", "x", "01.03.2025", None, "İlk", "20.03.2025"),
        ("A", "x", "03.03.2025", None, "Sonuncu 2"),
        ("A", "x", "04.03.2025"),
    )[0]
    assert (case["product"], day(case, "due_at")) == ("Sonuncu 2", "03-05 00:00")


def test_an_event_without_case_or_readable_time_is_refused_with_its_reason(tmp_path: Path):
    told = events(
        tmp_path,
        ("A", "Alındı", "01.03.2025"),
        (None, "Alındı", "01.03.2025"),
        ("A", "x", None),
        ("A", "x", "dün"),
    )
    assert [(refused.row, refused.code) for refused in told.refused] == [
        (2, "event-without-case"), (3, "event-without-time"), (4, "event-time-unread"),
    ]  # fmt: skip
    assert (told.rows_in, told.rows_tested, told.rows_refused) == (4, 1, 3)


def test_an_event_log_without_its_columns_is_refused(tmp_path: Path):
    with pytest.raises(LogRefused):
        canonical(tmp_path, {"No": ["1"], "İşlem": ["x"]}, EVENTS)
