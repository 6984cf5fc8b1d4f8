"""A text table is read whatever program, system or hand wrote it, and no row of it gets lost."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from log_files import read_here, refusal

from complaints.reading import ROW, ReadOptions, csv_rows
from complaints.reading.table import find_head, headings
from complaints.reading.writer import RawWriter

TURKISH = "şikâyet no;alınma tarihi;kategori\nŞ-1;03.04.2025;İade\nŞ-2;04.04.2025;Gecikme, kargo\n"
ROWS = [("Ş-1", "03.04.2025", "İade"), ("Ş-2", "04.04.2025", "Gecikme, kargo")]


# --- Encodings ------------------------------------------------------------------------------------


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


# --- Separators, quotes, headings -----------------------------------------------------------------


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


# --- Rows of broken structure ---------------------------------------------------------------------


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


def test_marks_escaped_with_a_backslash_are_read_as_some_databases_write_them(tmp_path: Path):
    log = read_here(tmp_path, 'id,metin\n1,"Ali \\"olmaz\\" dedi, gitti"\n2,"C:\\Kayıt"\n3,\\N\n')
    assert log.rows == [("1", 'Ali "olmaz" dedi, gitti'), ("2", "C:\\Kayıt"), ("3", "\\N")]
    assert set(log.warnings) == {"backslashes"}
    plain = read_here(tmp_path, 'id,yol\n1,"C:\\Kayıt\\"\n2,"x ""y"""\n')
    assert (plain.rows, plain.warnings) == ([("1", "C:\\Kayıt\\"), ("2", 'x "y"')], {})


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
@example(text=",,,a\n,,,")
def test_without_quotation_marks_every_line_that_says_something_is_a_row(tmp_path_factory, text):
    writer, kept = raw_table(tmp_path_factory.mktemp("log"), "a,b,c\n" + text)
    lines = [line for line in text.split("\n") if line.strip(" ,")]
    assert writer.rows_in == len(lines) == len(kept) + writer.refused_count
    widened = any("column 4" in row for row in kept)  # every row is one cell longer than the headings
    width = 3 if widened else 2
    whole = [line for line in lines if line.count(",") == width or not line.split(",", 3)[-1].strip(",")]
    assert len(kept) <= len(whole)


@settings(max_examples=100, deadline=None)
@given(rows=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=12))
def test_what_a_program_wrote_comes_back_cell_by_cell(tmp_path_factory, rows):
    file = io.StringIO()
    csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *rows])
    _, kept = raw_table(tmp_path_factory.mktemp("log"), file.getvalue())
    assert [[row[h] or "" for h in "abc"] for row in kept] == [r for r in rows if any(map(str.strip, r))]
