"""Any log is read as it is: every cell a text, every row either in the table or refused with its reason."""

from __future__ import annotations

import csv
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
from hypothesis import given, settings
from hypothesis import strategies as st
from log_files import event_log, read, read_here, refusal, text_cell, workbook

from complaints.reading import ROW, ReadOptions, csv_rows
from complaints.reading.table import find_head, headings
from complaints.reading.writer import RawWriter
from errors import Problem
from i18n import translator

TURKISH = "şikâyet no;alınma tarihi;kategori\nŞ-1;03.04.2025;İade\nŞ-2;04.04.2025;Gecikme, kargo\n"
ROWS = [("Ş-1", "03.04.2025", "İade"), ("Ş-2", "04.04.2025", "Gecikme, kargo")]


# --- Text: encodings ------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1254"])
def test_a_turkish_export_is_read_whatever_program_wrote_it(tmp_path: Path, encoding: str):
    log = read_here(tmp_path, TURKISH.encode(encoding))
    assert log.raw.headings == ("şikâyet no", "alınma tarihi", "kategori")
    assert log.rows == ROWS
    assert log.raw.separator == ";"
    assert log.raw.encoding == encoding.removesuffix("-sig")


def test_utf16_with_its_mark_is_read_in_either_order(tmp_path: Path):
    log = read_here(tmp_path, b"\xfe\xff" + TURKISH.encode("utf-16-be"))
    assert (log.rows, log.raw.encoding) == (ROWS, "utf-16")


def test_an_assumed_encoding_is_told_with_letters_to_check_it_by(tmp_path: Path):
    log = read_here(tmp_path, TURKISH.encode("cp1254"))
    assert log.warnings["encoding-assumed"] == {"encoding": "cp1254", "sample": "şikâyet alınma Ş İade"}
    assert "encoding-assumed" not in read_here(tmp_path, TURKISH).warnings


def test_an_encoding_can_be_forced(tmp_path: Path):
    assert read_here(tmp_path, TURKISH.encode("cp857"), encoding="cp857").rows == [
        ("Ş-1", "03.04.2025", "İade"),
        ("Ş-2", "04.04.2025", "Gecikme, kargo"),
    ]
    assert refusal(tmp_path, TURKISH, encoding="rot13") == "log-encoding-unknown"
    assert refusal(tmp_path, TURKISH, encoding="no such") == "log-encoding-unknown"


def test_a_row_with_broken_bytes_is_refused_and_the_others_are_read(tmp_path: Path):
    good = "".join(f"Ş-{n};İstanbul şubesi, ölçüm\n" for n in range(20)).encode()
    log = read_here(tmp_path, "no;şube\n".encode() + good + b"S-20;K\xf6ln\n" + "Ş-21;Ağrı\n".encode())
    assert log.refused == [(21, "undecodable")]
    assert log.raw.refused[0].facts == {"line": 22, "column": "şube"}
    assert log.rows[-1] == ("Ş-21", "Ağrı")


# --- Text: separators, quotes, headings -----------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_all_rows_agree_on(tmp_path: Path, separator: str):
    rows = [["id", "tutar", "not"], ["1", "12,50", "a;b"], ["2", "7,00", "x|y, z"], ["3", "1,5", "\t"]]
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows(rows)
    log = read_here(tmp_path, file.getvalue())
    assert log.raw.separator == separator
    assert log.raw.format == ("tsv" if separator == "\t" else "csv")
    assert [list(row) for row in log.rows] == rows[1:]


def test_excels_own_hint_and_the_users_word_decide_about_the_separator(tmp_path: Path):
    assert read_here(tmp_path, "sep=|\na,b|c\n1,5|2\n").rows == [("1,5", "2")]
    assert read_here(tmp_path, "a;b,c\n1;5,2\n", separator=",").rows == [("1;5", "2")]


def test_line_feeds_and_doubled_marks_inside_quotation_marks_belong_to_the_cell(tmp_path: Path):
    log = read_here(tmp_path, 'id,metin\r\n1,"ilk\r\nikinci ""satır"""\r\n2,"a,b"\r\n')
    assert log.rows == [("1", 'ilk\r\nikinci "satır"'), ("2", "a,b")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_system_and_the_last_needs_no_end(tmp_path: Path, end: str):
    log = read_here(tmp_path, end.join(["a,b", "1,2", "3,4"]))
    assert (log.rows, log.warnings) == ([("1", "2"), ("3", "4")], {})


def test_a_hand_kept_sheet_is_read_from_its_headings_to_its_total(tmp_path: Path):
    text = (
        "Şikâyet Kayıtları 2025;;;\n;;;\nHazırlayan: Kalite;;;\n\n"
        "No;Tarih;Kategori;Tutar\n1;03.04.2025;İade;12,5\n;;;\n2;;Kargo;7\nTOPLAM;;;19,5\n"
    )
    log = read_here(tmp_path, text)
    assert log.raw.headings == ("No", "Tarih", "Kategori", "Tutar")
    assert log.raw.header_row == 5
    assert log.rows == [("1", "03.04.2025", "İade", "12,5"), ("2", None, "Kargo", "7")]
    assert log.refused == [(3, "total")]
    assert log.raw.refused[0].facts == {"line": 9}
    assert log.warnings == {
        "title-lines": {"count": 2, "text": "Şikâyet Kayıtları 2025"},
        "blank-rows": {"count": 1},
    }


def test_a_last_row_that_only_begins_like_a_total_stays(tmp_path: Path):
    assert read_here(tmp_path, "bayi,şehir,tutar\nAli,Ankara,1\nToplam Gıda,Bursa,2\n").refused == []


def test_the_row_of_the_headings_can_be_chosen(tmp_path: Path):
    text = "a;b\nc;d\ne;f\n"
    assert read_here(tmp_path, text, header_row=2).raw.headings == ("c", "d")
    assert read_here(tmp_path, text, header_row=0).rows == [("a", "b"), ("c", "d"), ("e", "f")]
    assert refusal(tmp_path, text, header_row=9) == "log-header-row"


def test_a_table_without_headings_loses_no_row(tmp_path: Path):
    log = read_here(tmp_path, "1,03.04.2025,Kargo\n2,04.04.2025,İade\n")
    assert log.raw.headings == ("column 1", "column 2", "column 3")
    assert (len(log.rows), log.warnings) == (2, {"no-headings": {"columns": 3}})


def test_the_row_that_was_found_can_be_chosen_again(tmp_path: Path):
    log = read_here(tmp_path, 'Liste\n"no","açılış\ntarihi","konu"\n1,2.3.2025,"a\nb"\n')
    assert (log.raw.header_row, log.raw.headings) == (2, ("no", "açılış tarihi", "konu"))
    assert read_here(tmp_path, (tmp_path / "log.csv").read_text("utf-8"), header_row=2).rows == log.rows


def test_a_title_that_falls_into_cells_is_not_taken_for_headings(tmp_path: Path):
    log = read_here(tmp_path, "Kayıtlar, 2025, şubeler\nno,tarih,konu\n1,2.3.2025,x\n2,2.3.2025,y\n")
    assert log.raw.headings == ("no", "tarih", "konu")


def test_every_column_has_a_name_of_its_own():
    names = headings(["Tarih", "", "tarih", "Tarih", "Tarih (2)", "__row", " ara \n boş "], 8)
    assert names == (
        *("Tarih", "column 2", "tarih (2)", "Tarih (3)", "Tarih (2) (2)", "__row (2)", "ara boş"),
        "column 8",
    )
    assert len({name.casefold() for name in names}) == 8


def test_group_headings_above_the_headings_are_passed_over():
    rows = [("Başvuru", "", "Sonuç", ""), ("no", "tarih", "karar", "gün"), ("1", "2.1.2025", "ret", "3")]
    assert find_head(rows, None, 4).index == 1


# --- Text: rows of broken structure ---------------------------------------------------------------


def test_rows_with_too_few_or_too_many_cells_are_refused_with_their_line(tmp_path: Path):
    log = read_here(tmp_path, "a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12,,\n13,14,15\n")
    assert log.refused == [(2, "cells-few"), (3, "cells-many")]
    assert log.raw.refused[0].facts == {"line": 3, "cells": 2, "expected": 3}
    assert log.rows == [("1", "2", "3"), ("10", "11", "12"), ("13", "14", "15")]
    assert log.numbers == [1, 4, 5]


@pytest.mark.parametrize("rows", [3, 50, 20_000])
def test_a_mark_that_is_never_closed_costs_its_own_row_only(tmp_path: Path, rows: int):
    after = "".join(f"{n},metin {n},x\n" for n in range(rows))
    log = read_here(tmp_path, f'id,metin,son\n-2,"iyi, metin",x\n-1,"bozuk metin,x\n{after}')
    assert log.refused == [(2, "unclosed")]
    assert log.numbers == [1, *range(3, rows + 3)]


def test_a_mark_that_the_next_rows_mark_closes_is_noticed_too(tmp_path: Path):
    log = read_here(tmp_path, 'id,metin,son\n1,"bozuk,x\n2,iyi,y\n3,"iyi",z\n4,iyi,t\n')
    assert log.refused == [(1, "unclosed")]
    assert [row[0] for row in log.rows] == ["2", "3", "4"]


def test_words_behind_a_closing_mark_are_refused_not_glued(tmp_path: Path):
    log = read_here(tmp_path, 'id,metin\n1,"Ali" dedi\n2,12" ekran\n')
    assert log.refused == [(1, "quotes")]
    assert log.rows == [("2", '12" ekran')]


def test_a_cell_too_long_to_be_kept_is_refused_not_cut(tmp_path: Path):
    log = read_here(tmp_path, f"id,metin\n1,{'a' * 20_000}\n2,{'b' * 20_001}\n")
    assert [row[0] for row in log.rows] == ["1"]
    assert log.raw.refused[0].facts == {"line": 3, "column": "metin", "length": 20_001, "limit": 20_000}


def test_only_the_first_refused_rows_are_listed_but_all_are_counted(tmp_path: Path):
    log = read_here(tmp_path, "a,b\n" + "1,2\n" * 300 + "1\n" * 250)
    assert (log.raw.refused_count, len(log.raw.refused), log.raw.rows_in) == (250, 200, 550)


CELL = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0￾￿"), max_size=12)


def raw_table(folder: Path, text: str) -> tuple[RawWriter, list[dict[str, str | None]]]:
    """What reading this text in this process gives; its first line has the headings."""
    (folder / "log.csv").write_text(text, encoding="utf-8", newline="")
    options = ReadOptions(header_row=1, separator=",", encoding="utf-8")
    writer = csv_rows.read_text(folder / "log.csv", folder / "raw.parquet", options).writer
    return writer, pq.read_table(folder / "raw.parquet").to_pylist()


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=12),
    cut=st.integers(0, 60),
    strays=st.lists(st.integers(0, 400), max_size=3),
)
def test_every_row_is_either_kept_or_refused(tmp_path_factory, rows, cut, strays):
    """Whatever is cut off or strewn in: rows in = rows kept + rows refused, and numbers never repeat."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows(rows)
    text = file.getvalue()[: max(0, len(file.getvalue()) - cut)]
    for stray in strays:
        text = text[: stray % (len(text) + 1)] + '"' + text[stray % (len(text) + 1) :]
    writer, kept = raw_table(tmp_path_factory.mktemp("log"), "a,b,c\n" + text)
    numbers = [row[ROW] for row in kept] + [refused.row for refused in writer.refused]
    assert sorted(numbers) == list(range(1, writer.rows_in + 1))


@settings(max_examples=100, deadline=None)
@given(text=st.text("ab,\n ş", max_size=200))
def test_without_quotation_marks_every_line_that_says_something_is_a_row(tmp_path_factory, text):
    writer, kept = raw_table(tmp_path_factory.mktemp("log"), "a,b,c\n" + text)
    lines = [line for line in text.split("\n") if line.strip(" ,")]
    assert writer.rows_in == len(lines) == len(kept) + writer.refused_count
    whole = [line for line in lines if line.count(",") == 2 or not line.split(",", 3)[-1].strip(",")]
    assert len(kept) <= len(whole)


@settings(max_examples=100, deadline=None)
@given(rows=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=12))
def test_what_a_program_wrote_comes_back_cell_by_cell(tmp_path_factory, rows):
    file = io.StringIO()
    csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *rows])
    _, kept = raw_table(tmp_path_factory.mktemp("log"), file.getvalue())
    assert [[row[h] or "" for h in "abc"] for row in kept] == [r for r in rows if any(map(str.strip, r))]


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
    raw = read(tmp_path, TURKISH, "şikâyetler.csv").raw
    data = TURKISH.encode()
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
