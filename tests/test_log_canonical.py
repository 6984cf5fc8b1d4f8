"""The canonical table of a complaint log: days and numbers as people write them, no row lost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from raw_logs import KEY, ZONE, canonical, cases, events, mapped, raw_log

from complaints.canonical import make_canonical
from complaints.mapping import ColumnMap
from complaints.reading import Refused


def moments(
    folder: Path, *cells: str | None, formats: tuple[str, ...] = (), day_first: bool = True
) -> list[str | None]:
    """What cells of a column of dates become."""
    mapping = mapped(due_at=ColumnMap(column="D", formats=formats)).but(day_first=day_first)
    return [row["due_at"] and row["due_at"].isoformat(" ") for row in cases(folder, {"D": cells}, mapping)]


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("01.03.2025", "2025-03-01 00:00:00"),
        ("1.3.2025", "2025-03-01 00:00:00"),
        ("1.3.25", "2025-03-01 00:00:00"),
        ("01.03.2025 14:30", "2025-03-01 14:30:00"),
        ("01.03.2025  14:30:15.250", "2025-03-01 14:30:15"),
        ("01.03.2025 14.30", "2025-03-01 14:30:00"),
        ("01/03/2025", "2025-03-01 00:00:00"),
        ("01-03-2025 9:05", "2025-03-01 09:05:00"),
        ("01/03/2025, 2:30:00 PM", "2025-03-01 14:30:00"),
        ("2025-03-01", "2025-03-01 00:00:00"),
        ("2025/3/1", "2025-03-01 00:00:00"),
        ("2025-03-01T14:30", "2025-03-01 14:30:00"),
        ("2025-03-01 14:30:15.999999", "2025-03-01 14:30:15"),
        ("2025-03-01T11:30:00Z", "2025-03-01 14:30:00"),
        ("2025-03-01T12:30:00+01:00", "2025-03-01 14:30:00"),
        ("2025-03-01 12:30:00 +0100", "2025-03-01 14:30:00"),
        ("2016-07-01T12:00:00Z", "2016-07-01 15:00:00"),
        ("2012-01-01T12:00:00Z", "2012-01-01 14:00:00"),  # Turkey still had winter time
        ("1 Mart 2025", "2025-03-01 00:00:00"),
        ("1 MART 2025 14:30", "2025-03-01 14:30:00"),
        ("15 Ağustos 2025 Cuma", "2025-08-15 00:00:00"),
        ("15 ağu 2025, 09:05:30", "2025-08-15 09:05:30"),
        ("1 Mar 2025", "2025-03-01 00:00:00"),
        ("01-Mar-25", "2025-03-01 00:00:00"),
        ("March 1, 2025", "2025-03-01 00:00:00"),
        ("Saturday, March 1, 2025 14:30", "2025-03-01 14:30:00"),
        ("20250301", "2025-03-01 00:00:00"),
        ("45717", "2025-03-01 00:00:00"),
        ("45717,75", "2025-03-01 18:00:00"),
        ("1740821400", "2025-03-01 12:30:00"),
        ("1740821400000", "2025-03-01 12:30:00"),
        ("\u00a0 01.03.2025\t", "2025-03-01 00:00:00"),
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(tmp_path: Path, cell: str, moment: str):
    assert moments(tmp_path, cell) == [moment]


@pytest.mark.parametrize(
    "cell",
    ["dün", "01.03.0202", "0202-03-01", "31.02.2025", "13.13.2025", "2025-02-30", "01.03.1989", "2101-01-01",
     "31 Şubat 2025", "5 Falan 2025", "14:30", "2025-03", "12345", "infinity", "epoch", "1900-01-01",
     "01.03.2025 25:00", "01/13/2025", "99999999"],
)  # fmt: skip
def test_what_is_no_day_is_unread_and_told_by_its_row(tmp_path: Path, cell: str):
    told = canonical(tmp_path, {"D": ["01.03.2025", cell]}, mapped(due_at="D"))
    assert (told.unread, told.unread_rows) == ({"due_at": 1}, {"due_at": (2,)})
    rows = pq.read_table(told.cases).to_pylist()
    assert [(row["due_at"] is None, row["unread_moments"]) for row in rows] == [(False, 0), (True, 1)]


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "—", "n/a", "yok", "NULL", "0000-00-00", "#YOK"])
def test_what_says_nothing_is_empty_and_not_unread(tmp_path: Path, cell: str | None):
    told = canonical(tmp_path, {"D": ["01.03.2025", cell]}, mapped(due_at="D"))
    assert (told.unread, told.rows_tested) == ({}, 2)


def test_only_the_mapping_decides_whether_the_day_comes_first(tmp_path: Path):
    assert moments(tmp_path, "03/04/2025") == ["2025-04-03 00:00:00"]
    assert moments(tmp_path, "03/04/2025", day_first=False) == ["2025-03-04 00:00:00"]
    assert moments(tmp_path, "25/04/2025", day_first=False) == [None]
    assert moments(tmp_path, "03.04.2025", day_first=False) == ["2025-04-03 00:00:00"]


def test_named_formats_alone_are_tried(tmp_path: Path):
    assert moments(tmp_path, "03/04/2025", "03.04.2025", formats=("%m/%d/%Y",)) == [
        "2025-03-04 00:00:00",
        None,
    ]
    assert moments(tmp_path, "44255", formats=("excel-serial-1904",)) == ["2025-03-01 00:00:00"]


def test_a_rare_format_is_found_in_a_large_log(tmp_path: Path):
    cells = ["01.03.2025"] * 60_000 + ["2 Mart 2025"]
    told = canonical(tmp_path, {"D": cells}, mapped(due_at="D"))
    last = pq.read_table(told.cases)["due_at"][-1].as_py()
    assert (told.unread, last) == ({}, datetime.fromisoformat("2025-03-02"))


def test_mixed_time_zones_are_warned_about(tmp_path: Path):
    log = {"D": ["2025-03-01T10:00:00Z", "2025-03-01 10:00"], "E": ["2025-03-01T10:00:00Z", "-"]}
    told = canonical(tmp_path, log, mapped(received_at="D", closed_at="E"))
    assert [(n.code, n.facts["column"]) for n in told.warnings] == [("zones-mixed", "D")]


@pytest.mark.parametrize(
    ("cell", "comma", "point"),
    [("1.234,5", 1234.5, 1234.5), ("1,234.5", 1234.5, 1234.5), ("1.234", 1234, 1.234), ("1,234", 1.234, 1234),
     ("12,5", 12.5, 12.5), ("12.5", 12.5, 12.5), ("1.234.567", 1234567, 1234567),
     ("1 250,50 TL", 1250.5, 1250.5), ("₺1250", 1250, 1250), ("%5", 5, 5), ("-3", -3, -3),
     ("1e3", 1000, 1000), ("12,", None, None), ("nan", None, None), ("inf", None, None),
     ("1.2.3", None, None)],
)  # fmt: skip
def test_a_number_is_read_with_either_decimal_sign(tmp_path: Path, cell: str, comma: float, point: float):
    for decimal, value in ((",", comma), (".", point)):
        mapping = mapped(remedy_value="N").but(decimal=decimal)
        assert cases(tmp_path, {"N": [cell]}, mapping)[0]["remedy_value"] == value


def test_answers_are_read_in_both_languages_and_in_the_logs_own_words(tmp_path: Path):
    safety = ColumnMap(column="S", values={"tehlikeli": "yes", "?": ""})
    log = {
        "S": ["EVET", "hayır", "1", "Tehlikeli", "?", "belki"],
        "A": ["Kabul Etti", "RED", "Ulaşılamadı", "no answer", "n/a", "E"],
    }
    told = canonical(tmp_path, log, mapped(safety=safety, accepted="A"))
    rows = pq.read_table(told.cases).to_pylist()
    assert [row["safety"] for row in rows] == [True, False, True, True, None, None]
    assert [row["accepted"] for row in rows] == ["yes", "no", "no-answer", "no-answer", None, "yes"]
    assert told.unread == {"safety": 1}


def test_texts_are_trimmed_and_may_be_reworded(tmp_path: Path):
    site = ColumnMap(column="Şube", values={"kadikoy": "Kadıköy"})
    rows = cases(tmp_path, {"Şube": [" Kadikoy ", "KADIKÖY", "Beşiktaş", "-", ""]}, mapped(site=site))
    assert [row["site"] for row in rows] == ["Kadıköy", "Kadıköy", "Beşiktaş", None, None]


def test_an_id_is_split_before_its_last_digits(tmp_path: Path):
    ids = ["2025/001", "SK-7b", "abc", "9" * 19, None]
    rows = cases(tmp_path, {"No": ids}, mapped(case_id="No"))
    assert [(row["case_id"], row["id_prefix"], row["id_number"]) for row in rows] == [
        ("2025/001", "2025/", 1), ("SK-7b", "SK-", 7), ("abc", "", None), ("9" * 19, "", None),
        (None, None, None),
    ]  # fmt: skip


def test_a_receipt_that_says_something_unreadable_refuses_the_row_and_an_empty_one_does_not(tmp_path: Path):
    log = {"No": ["1", "2", None], "Tarih": ["01.03.2025", "dün", None]}
    told = canonical(tmp_path, log, mapped(case_id="No", received_at="Tarih"))
    assert told.refused == (Refused(row=2, code="received-unread"),)
    assert (told.rows_in, told.rows_tested, told.rows_refused, told.cases_tested) == (3, 2, 1, 2)
    assert [row["row"] for row in pq.read_table(told.cases).to_pylist()] == [1, 3]


def test_rows_that_reading_refused_are_listed_among_the_others(tmp_path: Path):
    broken = Refused(row=2, code="cells-few", facts={"cells": 1, "expected": 2})
    log = {"No": ["1", "3"], "Tarih": ["01.03.2025", "dün"]}
    told = canonical(
        tmp_path,
        log,
        mapped(case_id="No", received_at="Tarih"),
        rows_in=3,
        refused_count=1,
        refused=(broken,),
    )
    assert (told.rows_in, told.rows_tested, told.rows_refused) == (3, 1, 2)
    assert {refused.code for refused in told.refused} == {"cells-few", "received-unread"}


def test_a_log_without_ids_or_rows_has_a_table_all_the_same(tmp_path: Path):
    told = canonical(tmp_path, {"Tarih": ["01.03.2025"], "x": ["y"]}, mapped(received_at="Tarih"))
    assert pq.read_table(told.cases).column_names == ["row", "received_at", "unread_moments"]
    assert (str(told.first_day), str(told.last_day)) == ("2025-03-01", "2025-03-01")
    nothing = canonical(tmp_path, {"Tarih": []}, mapped(received_at="Tarih"))
    assert (nothing.cases_tested, nothing.rows_in, nothing.first_day) == (0, 0, None)


def test_headings_cannot_break_out_of_the_query(tmp_path: Path):
    heading = "a\"); DROP TABLE x; --' {0} %s"
    assert cases(tmp_path, {heading: ["v'x"]}, mapped(product=heading))[0]["product"] == "v'x"


cells = st.one_of(
    st.none(),
    st.sampled_from(
        ["01.03.2025", "2025-03-01T10:00:00Z", "dün", "-", "31.02.2025", "45717", " ", "0202-01-01", "A"]
    ),
    st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=12),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(cells, cells, cells), max_size=12), st.booleans())
def test_every_row_is_tested_or_refused_whatever_it_says(rows: list[tuple[str | None, ...]], by_event: bool):
    with TemporaryDirectory() as folder:
        if by_event:
            told = events(Path(folder), *rows)
        else:
            log = {name: [row[n] for row in rows] for n, name in enumerate(("No", "Tarih", "Kapanış"))}
            told = canonical(
                Path(folder), log, mapped(case_id="No", received_at="Tarih", closed_at="Kapanış")
            )
        kept = pq.read_metadata(told.events or told.cases).num_rows
    assert told.rows_in == len(rows) == told.rows_tested + told.rows_refused
    assert (kept, len(told.refused)) == (told.rows_tested, told.rows_refused)


def test_long_texts_are_taken_in_small_batches_and_none_is_lost(tmp_path: Path):
    rows = 9000
    log = {
        "No": [str(n) for n in range(rows)],
        "Metin": ["Ürün bozuk çıktı. " * 900 + str(n) for n in range(rows)],
    }
    shares: list[float] = []
    raw, path = raw_log(tmp_path, log)
    mapping = mapped(case_id="No", description="Metin")
    told = make_canonical(raw, path, mapping, tmp_path, KEY, ZONE, shares.append)
    assert len(shares) > 1
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    keys = pq.read_table(told.cases)["text_key"].to_pylist()
    assert (len(keys), len(set(keys))) == (rows, 1)
