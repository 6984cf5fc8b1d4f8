"""Any log is read as it is: every cell a text, every row either in the table or refused with its reason."""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import io
import re
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import rustxes
import xlsxwriter
from log_files import event_log, read, read_here, refusal, text_cell, workbook

from complaints.reading import csv_rows
from errors import Problem
from i18n import translator

# --- Workbooks ------------------------------------------------------------------------------------


def test_a_workbooks_values_become_texts_as_they_look(tmp_path: Path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Kayıtlar")
        moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        clock = book.add_format({"num_format": "hh:mm"})
        sheet.write_row(0, 0, ["no", "sayı", "tutar", "an", "saat", "evet", "metin"])
        sheet.write_row(1, 0, ["00123", 12345678, 1234.5])
        sheet.write_datetime(1, 3, dt.datetime.fromisoformat("2025-04-03T14:05"), moment)
        sheet.write_number(1, 4, 0.5, clock)
        sheet.write_boolean(1, 5, True)
        sheet.write_string(1, 6, "=1+1")
    log = read_here(tmp_path, path.read_bytes(), "book.xlsx")
    assert log.rows == [
        ("00123", "12345678", "1234.5", "2025-04-03 14:05:00", "12:00:00", "true", "=1+1"),
    ]
    assert (log.raw.format, log.raw.sheet, log.raw.sheets) == ("xlsx", "Kayıtlar", ("Kayıtlar",))


def test_the_sheet_most_like_a_table_is_read_and_the_others_are_named(tmp_path: Path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Kapak").write_column(0, 0, ["Şikâyet Kayıtları", "2025", "Kalite"])
        sheet = book.add_worksheet("Liste")
        for row, cells in enumerate([["no", "konu"], ["1", "kargo"], ["2", "iade"], ["3", "fatura"]], 4):
            sheet.write_row(row, 2, cells)
        hidden = book.add_worksheet("Eski")
        for row in range(50):
            hidden.write_row(row, 0, ["x", "y", "z"])
        hidden.hide()
    log = read_here(tmp_path, path.read_bytes(), "book.xlsx")
    assert (log.raw.sheet, log.raw.header_row) == ("Liste", 5)
    assert log.rows == [("1", "kargo"), ("2", "iade"), ("3", "fatura")]
    assert log.warnings["sheets-left-out"] == {"count": 2, "names": "Kapak, Eski", "sheet": "Liste"}
    assert read_here(tmp_path, path.read_bytes(), "book.xlsx", sheet="Eski").raw.rows_in == 49
    assert refusal(tmp_path, path.read_bytes(), "book.xlsx", sheet="Yok") == "log-sheet"


def test_a_hand_kept_sheet_of_a_workbook_is_read_from_its_headings_to_its_total(tmp_path: Path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("A")
        sheet.write(0, 0, "Şikâyet listesi")
        for row, cells in {
            2: ["no", "konu", "tutar"],
            3: ["1", "kargo", 5],
            5: ["2", "x" * 20_001, 7],
        }.items():
            sheet.write_row(row, 0, cells)
        sheet.write_row(6, 0, ["3", "iade", 1])
        sheet.write(7, 0, "Toplam:")
    log = read_here(tmp_path, path.read_bytes(), "book.xlsx")
    assert log.rows == [("1", "kargo", "5"), ("3", "iade", "1")]
    assert [(r.row, r.code, r.facts["line"]) for r in log.raw.refused] == [
        (2, "cell-long", 6),
        (4, "total", 8),
    ]
    assert set(log.warnings) == {"title-lines", "blank-rows"}


def test_formulas_and_errors_in_cells_are_counted(tmp_path: Path):
    rows = (
        f"<row>{text_cell('A1', 'no')}{text_cell('B1', 'gün')}</row>"
        '<row><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>TODAY()</f></c></row>'
        '<row><c r="A3"><v>3</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    log = read_here(tmp_path, workbook(rows), "book.xlsx")
    assert log.rows == [("2", None), ("3", None)]
    assert {code: facts["count"] for code, facts in log.warnings.items()} == {
        "error-cells": 1,
        "formulas": 3,
        "formulas-empty": 1,
    }


@pytest.mark.parametrize(("since_1904", "day"), [(False, "2025-04-03"), (True, "2029-04-04")])
def test_days_are_counted_from_the_year_that_the_workbook_says(tmp_path: Path, since_1904: bool, day: str):
    rows = (
        f"<row>{text_cell('A1', 'no')}{text_cell('B1', 'tarih')}</row>"
        f'<row>{text_cell("A2", "Ş-1")}<c r="B2" s="1"><v>45750.25</v></c></row>'
    )
    log = read_here(tmp_path, workbook(rows, date1904=since_1904), "book.xlsx")
    assert log.rows == [("Ş-1", f"{day} 06:00:00")]


# --- Parquet and event logs -----------------------------------------------------------------------


def test_parquets_values_become_texts(tmp_path: Path):
    moment = dt.datetime.fromisoformat("2025-04-03T14:05:00.250")
    table = pa.table(
        {
            "id": pa.array([12345678, None]),
            "tutar": pa.array([1234.5, 1e21]),
            "kesin": pa.array([Decimal("12.50"), None]),
            "an": pa.array([moment, moment.replace(microsecond=0)], pa.timestamp("us")),
            "UTC": pa.array([moment.replace(microsecond=0)] * 2, pa.timestamp("ms", tz="Europe/Istanbul")),
            "gün": pa.array([dt.date(2025, 4, 3), None]),
            "evet": pa.array([True, False]),
            "konu": pa.array(["İade", ""]).dictionary_encode(),
            "eski": pa.array(["Ş".encode(), b"x"]),
        }
    )
    pq.write_table(table, tmp_path / "t.parquet")
    log = read_here(tmp_path, (tmp_path / "t.parquet").read_bytes(), "export.dat")
    assert log.raw.format == "parquet"
    assert log.rows == [
        (
            *("12345678", "1234.5", "12.50", "2025-04-03 14:05:00.250000", "2025-04-03 14:05:00+00:00"),
            *("2025-04-03", "true", "İade", "Ş"),
        ),
        (
            *(None, "1000000000000000000000", None, "2025-04-03 14:05:00", "2025-04-03 14:05:00+00:00"),
            *(None, "false", None, "x"),
        ),
    ]


TRACES = """<global scope="event"><string key="concept:name" value="none"/></global>
<trace><string key="concept:name" value="Ş-1"/>
<event><string key="concept:name" value="Alındı &amp; kaydedildi"/>
<date key="time:timestamp" value="2024-05-01T10:00:00.123+03:00"/><boolean key="ok" value="True"/></event>
<event><date key="time:timestamp" value="2024-05-02T10:00Z"/><list key="kim"><values>
<string key="ad" value="Ali"/><string key="ad" value="Can"/></values></list></event>
<event><date key="time:timestamp" value="dün"/></event><int key="n" value="5"/></trace>
<trace><string key="concept:name" value="boş"/></trace>"""


@pytest.mark.parametrize("packed", [False, True])
def test_an_event_log_has_a_row_an_event_with_its_cases_attributes(tmp_path: Path, packed: bool):
    data = event_log(TRACES).encode()
    log = read_here(tmp_path, gzip.compress(data) if packed else data, "log.bin")
    assert log.raw.format == "xes"
    assert log.raw.headings == (
        *("case:concept:name", "case:n", "concept:name", "time:timestamp", "ok", "kim:ad"),
    )
    assert log.rows == [
        ("Ş-1", "5", "Alındı & kaydedildi", "2024-05-01 10:00:00.123+03:00", "true", None),
        ("Ş-1", "5", None, "2024-05-02 10:00:00+00:00", None, "Ali; Can"),
        ("Ş-1", "5", None, "dün", None, None),
    ]
    assert log.warnings == {"cases-empty": {"count": 1}, "nested": {"count": 2}}


def test_another_reader_of_event_logs_finds_the_same(tmp_path: Path):
    """rustxes, in what it can read: it drops dates it does not know, and every time's zone."""
    event = (
        '<event><string key="concept:name" value="adım {0}"/>'
        '<date key="time:timestamp" value="2025-03-{0:02}T23:30:00.5+03:00"/></event>'
    )
    case = '<trace><string key="concept:name" value="Ş-{}"/>{}</trace>'
    cases = "".join(case.format(n, "".join(map(event.format, range(1, n + 2)))) for n in range(20))
    log = read_here(tmp_path, event_log(cases), "l.xes")
    theirs = rustxes.import_xes(str(tmp_path / "l.xes"))[0].to_dicts()
    ours = [
        dict(zip(log.raw.headings, row, strict=True)) | {"time:timestamp": utc(row[2])} for row in log.rows
    ]
    assert ours == theirs


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).astimezone(dt.UTC).replace(tzinfo=None)


def test_an_event_log_in_windows_letters_is_read(tmp_path: Path):
    head = '<?xml version="1.0" encoding="windows-1254"?>'
    trace = '<trace><event><string key="concept:name" value="Şikâyet alındı"/></event></trace>'
    assert read_here(tmp_path, event_log(trace, head).encode("cp1254"), "l.xes").rows == [("Şikâyet alındı",)]


@pytest.mark.parametrize("name", ["log.tsv", "log.xlsx", "log.parquet", "log.xes.gz"])
def test_every_format_is_read_the_same_in_the_child_process(tmp_path: Path, name: str):
    file = io.BytesIO()
    pq.write_table(pa.table({"no": ["1", None]}), file)
    rows = f"<row>{text_cell('A1', 'no')}{text_cell('B1', 'ş')}</row><row>{text_cell('A2', 'İ')}</row>"
    data = {
        "log.tsv": "no\tş\n1\tİ\n".encode("cp1254"),
        "log.xlsx": workbook(rows),
        "log.parquet": file.getvalue(),
        "log.xes.gz": gzip.compress(event_log(TRACES).encode()),
    }[name]
    confined, here = read(tmp_path, data, name), read_here(tmp_path, data, name)
    assert (confined.raw, confined.rows) == (here.raw, here.rows)


# --- What is said ---------------------------------------------------------------------------------


def test_a_raw_log_names_its_file_and_its_hash(tmp_path: Path):
    data = "no;konu\nŞ-1;İade\n".encode()
    raw = read(tmp_path, data, "şikâyetler.csv").raw
    assert (raw.name, raw.size, raw.sha256) == ("şikâyetler.csv", len(data), hashlib.sha256(data).hexdigest())


SOURCES = "".join(path.read_text("utf-8") for path in Path(csv_rows.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_refusal_and_warning_of_the_readers_has_its_words(language):
    t = translator(language)
    for code in re.findall(r'"(log-[a-z-]+)"', SOURCES):
        assert t.has(f"error-{code}"), code
        assert t.has(f"error-{code}.remedy"), code
    rows = set(re.findall(r'(?:refuse\(|code=|trouble, |line, \[\], .*, )"([a-z-]+)"', SOURCES))
    rows |= {"quotes", "line-break", "undecodable", "total", "cells-many", "cells-few"}
    notices = {"error-cells", "formulas", "formulas-empty"}
    for code in rows | notices:
        assert t.has(f"log-row-{code}") or t.has(f"log-warning-{code}"), code


def test_a_refusal_is_explained_with_what_to_do():
    explained = translator("tr").explain(Problem("log-xls"))
    assert "xlsx" in explained.remedy
    words = translator("en")("log-row-cells-few", line=3, cells=2, expected=3)
    assert words == "The row has 2 cells instead of 3."
