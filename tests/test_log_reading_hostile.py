"""Files made to hurt, or come to harm: each is refused with its reason, or read with its problems."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from log_files import event_log, read, refusal, text_cell, workbook

import confined
from complaints.reading import read as reading
from complaints.reading import read_raw
from errors import LogRefused

HEADINGS = f"<row>{text_cell('A1', 'no')}{text_cell('B1', 'konu')}</row>"
RECORD = f"<row>{text_cell('A2', '1')}{text_cell('B2', 'kargo')}</row>"


def parquet(table: pa.Table, **options: object) -> bytes:
    file = io.BytesIO()
    pq.write_table(table, file, **options)
    return file.getvalue()


def zipped(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


# --- Files of another kind ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "log-empty"),
        (b" \r\n\t ", "log-empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "log-xls"),
        (zipped(**{"xl/workbook.bin": b"x"}), "log-xls"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "log-ods"),
        (zipped(**{"log.csv": b"a,b\n1,2\n"}), "log-packed"),
        (gzip.compress(b"a,b\n1,2\n", mtime=0), "log-packed"),
        (b"%PDF-1.7\n", "log-pdf"),
        (b"<!DOCTYPE html><html><table><tr><td>a</td></tr></table>", "log-markup"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook xmlns="x"/>', "log-markup"),
        ("<html><body>ş</body></html>".encode("utf-16"), "log-markup"),
        (b'[{"id": 1}]', "log-json"),
        (b'{"id": 1}', "log-json"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "log-unknown"),
        (bytes(range(256)) * 40, "log-unknown"),
        (b"\0" * 5000, "log-unknown"),
        (b"a;b;c\n", "log-no-rows"),
        (b";;;\n;;\n", "log-no-table"),
    ],
)
def test_what_is_no_log_is_refused_whatever_it_is_called(tmp_path: Path, content: bytes, code: str):
    assert refusal(tmp_path, content, "log.xlsx") == code


def test_a_heading_in_brackets_is_no_json(tmp_path: Path):
    assert read(tmp_path, "[no],{konu}\n1,kargo\n").rows == [("1", "kargo")]


def test_a_folder_a_missing_file_and_a_device_are_refused(tmp_path: Path):
    for path in (tmp_path, tmp_path / "nothing.csv", Path("/dev/zero")):
        with pytest.raises(LogRefused, match="log-not-there"):
            read_raw(path, tmp_path / "raw.parquet")


# --- Texts ----------------------------------------------------------------------------------------


def test_a_million_columns_are_refused(tmp_path: Path):
    assert refusal(tmp_path, "a," * 1_000_000 + "b\n" + "1," * 1_000_000 + "2\n") == "log-columns"


def test_a_line_of_200_megabytes_costs_itself_only(tmp_path: Path):
    assert refusal(tmp_path, b"a" * 20_000_000) == "log-no-rows"
    log = read(tmp_path, b"id,text\n1,x\n2," + b"a" * 200_000_000 + b"\n3,y\n")
    assert (log.rows, log.refused) == ([("1", "x"), ("3", "y")], [(2, "cell-long")])


def test_a_quotation_mark_before_a_long_text_is_noticed(tmp_path: Path):
    log = read(tmp_path, b'id,text\n1,x\n2,"' + b"b\n" * 300_000 + b"3,y\n")
    assert (log.rows[0], log.rows[-1]) == (("1", "x"), ("3", "y"))
    assert log.raw.refused[0].code == "unclosed"
    assert log.raw.refused_count == 300_000


@pytest.mark.parametrize("bad", ["\0", "\ufffe", "\uffff"])
def test_a_row_with_a_character_that_cannot_be_kept_is_refused(tmp_path: Path, bad: str):
    log = read(tmp_path, f"no,konu\n1,kargo\n2,ka{bad}rgo\n3,iade\n")
    assert log.refused == [(2, "character")]
    assert [row[0] for row in log.rows] == ["1", "3"]


def test_half_a_character_in_utf16_costs_its_row(tmp_path: Path):
    data = "no,konu\n1,kargo\n2,".encode("utf-16") + b"\x00\xd8" + "x\n3,iade\n".encode("utf-16-le")
    log = read(tmp_path, data)
    assert log.refused == [(2, "undecodable")]
    assert len(log.rows) == 2


def test_an_upload_that_broke_off_in_a_row_is_told(tmp_path: Path):
    log = read(tmp_path, "no,konu,gün\n1,kargo,3\n2,iade,4\n3,ka")
    assert log.refused == [(3, "cells-few")]
    assert log.warnings["cut-off"] == {"line": 4}


def test_headings_alone_of_hostile_characters_are_plain_names(tmp_path: Path):
    log = read(tmp_path, "no\x07,=cmd|' /C calc'!A0,\u202eters\n1,2,3\n")
    assert log.raw.headings == ("no", "=cmd|' /C calc'!A0", "ters")


# --- Workbooks ------------------------------------------------------------------------------------


@pytest.mark.parametrize("cells", [1, 2])
def test_a_cell_at_the_far_end_of_the_sheet_is_refused(tmp_path: Path, cells: int):
    far = text_cell("XFD1048576", "x") * 1
    rows = (HEADINGS if cells == 2 else "") + f"<row>{far}</row>"
    assert refusal(tmp_path, workbook(rows), "l.xlsx") == "log-far-cell"


def test_a_cell_far_away_within_the_columns_costs_the_child_at_most(tmp_path: Path):
    rows = HEADINGS + f"<row>{text_cell('ZZ1048576', 'x')}</row>"
    assert refusal(tmp_path, workbook(rows), "l.xlsx") in ("log-beyond", "log-columns")


def test_a_workbook_that_unpacks_to_600_megabytes_is_refused(tmp_path: Path):
    bomb = workbook(HEADINGS, extra=[("xl/media/x.xml", b" " * 600_000_000)])
    assert len(bomb) < 700_000
    assert refusal(tmp_path, bomb, "l.xlsx") == "log-bomb"


def test_a_sheet_of_six_hundred_columns_is_refused(tmp_path: Path):
    cells = "".join(f'<c t="inlineStr"><is><t>c{n}</t></is></c>' for n in range(600))
    assert refusal(tmp_path, workbook(f"<row>{cells}</row>{RECORD}"), "l.xlsx") == "log-columns"


def test_macros_are_refused(tmp_path: Path):
    book = workbook(HEADINGS + RECORD, extra=[("xl/vbaProject.bin", b"x")])
    assert refusal(tmp_path, book, "l.xlsx") == "log-macros"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_a_doctype_anywhere_in_a_workbook_is_refused(tmp_path: Path, encoding: str):
    part = '<!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode(encoding)
    book = workbook(HEADINGS + RECORD, extra=[("docProps/app.xml", b" " * (1 << 20) + part)])
    assert refusal(tmp_path, book, "l.xlsx") == "log-doctype"


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_a_workbook_that_broke_off_is_refused(tmp_path: Path, kept: float):
    book = workbook(HEADINGS + RECORD)
    assert refusal(tmp_path, book[: int(len(book) * kept)], "l.xlsx") == "log-damaged"


def test_a_workbook_whose_sheet_is_no_xml_is_refused(tmp_path: Path):
    assert refusal(tmp_path, workbook("<row><c></row>"), "l.xlsx") in ("log-damaged", "log-no-table")


def test_a_sheet_without_anything_is_refused(tmp_path: Path):
    assert refusal(tmp_path, workbook(""), "l.xlsx") == "log-no-table"


def test_a_workbooks_bad_characters_cost_their_row(tmp_path: Path):
    rows = HEADINGS + RECORD + f"<row>{text_cell('A3', '2')}{text_cell('B3', chr(0xFFFE))}</row>"
    log = read(tmp_path, workbook(rows), "l.xlsx")
    assert log.refused == [(2, "character")]


# --- Event logs -----------------------------------------------------------------------------------

EVENT = '<trace><event><string key="concept:name" value="{}"/></event></trace>'


def test_entities_of_an_event_log_are_never_resolved(tmp_path: Path):
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE log [<!ENTITY l0 "ha">{laughs}]>'
    secret = tmp_path / "secret"
    secret.write_text("s3cret")
    outside = f'<!DOCTYPE log [<!ENTITY l9 SYSTEM "file://{secret}">]>'
    for head in (bomb, outside, '<!DOCTYPE log SYSTEM "http://127.0.0.1:9/x.dtd">'):
        assert refusal(tmp_path, event_log(EVENT.format("&l9;"), head), "l.xes") == "log-doctype"
    assert refusal(tmp_path, event_log(EVENT.format("&l9;"), ""), "l.xes") == "log-xes-broken"


def test_an_event_log_that_unpacks_without_end_is_refused(tmp_path: Path):
    start = event_log(EVENT.format("a")).removesuffix("</log>").encode()
    bomb = gzip.compress(start + b" " * 200_000_000 + b"</log>")
    assert len(bomb) < 250_000
    assert refusal(tmp_path, bomb, "l.xes.gz") == "log-bomb"


@pytest.mark.parametrize("packed", [False, True])
def test_an_event_log_that_broke_off_is_refused(tmp_path: Path, packed: bool):
    data = event_log(EVENT.format("a") * 500).encode()
    if packed:
        assert refusal(tmp_path, gzip.compress(data)[:-20], "l.xes.gz") == "log-damaged"
    else:
        assert refusal(tmp_path, data[:-200], "l.xes") == "log-xes-broken"


def test_an_event_log_with_too_many_kinds_of_attributes_is_refused(tmp_path: Path):
    attributes = "".join(f'<string key="k{n}" value="v"/>' for n in range(501))
    assert (
        refusal(tmp_path, event_log(f"<trace><event>{attributes}</event></trace>"), "l.xes") == "log-columns"
    )


def test_attributes_nested_without_end_are_read_or_refused(tmp_path: Path):
    deep = '<string key="k" value="v">' * 3000 + "</string>" * 3000
    log = refusal(tmp_path, event_log(f"<trace><event>{deep}</event></trace>"), "l.xes")
    assert log in ("log-columns", "log-beyond", "log-xes-broken")


def test_an_event_with_an_endless_text_is_refused_alone(tmp_path: Path):
    log = read(tmp_path, event_log(EVENT.format("a" * 20_001) + EVENT.format("b")), "l.xes")
    assert (log.refused, log.rows) == ([(1, "cell-long")], [("b",)])


# --- Parquet --------------------------------------------------------------------------------------


def test_nested_columns_are_refused_by_name(tmp_path: Path):
    table = pa.table({"no": ["1"], "adımlar": [[1, 2]], "kişi": [{"ad": "x"}]})
    with pytest.raises(LogRefused) as caught:
        read(tmp_path, parquet(table), "l.parquet")
    (problem,) = caught.value.problems
    assert (problem.code, problem.facts["column"]) == ("log-column-type", "adımlar")


def test_a_parquet_that_broke_off_or_was_scrambled_is_refused(tmp_path: Path):
    whole = parquet(pa.table({"no": [str(n) for n in range(5000)]}))
    assert refusal(tmp_path, whole[: len(whole) // 2], "l.parquet") == "log-damaged"
    scrambled = bytearray(whole)
    scrambled[40 : len(whole) // 2] = bytes(len(whole) // 2 - 40)
    assert refusal(tmp_path, bytes(scrambled), "l.parquet") in ("log-damaged", "log-beyond")
    length = bytearray(whole)
    length[-8:-4] = b"\xff\xff\xff\x7f"
    assert refusal(tmp_path, bytes(length), "l.parquet") == "log-damaged"


def test_a_parquet_that_holds_too_many_rows_in_a_few_bytes_is_refused(tmp_path: Path):
    file = io.BytesIO()
    nothing = pa.record_batch([pa.nulls(50_000_000)], names=["no"])
    with pq.ParquetWriter(file, nothing.schema) as writer:
        for _ in range(5):
            writer.write_batch(nothing)
    assert len(file.getvalue()) < 500_000
    assert refusal(tmp_path, file.getvalue(), "l.parquet") == "log-rows"


def test_parquets_bad_cells_cost_their_rows(tmp_path: Path):
    table = pa.table({"no": ["1", "2", "3", "4"], "eski": [b"x", b"\xff", b"a\0b", b"y" * 20_001]})
    log = read(tmp_path, parquet(table), "l.parquet")
    assert log.refused == [(2, "character"), (3, "character"), (4, "cell-long")]
    assert log.rows == [("1", "x")]


# --- The reader itself ----------------------------------------------------------------------------


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, monkeypatch):
    run = confined.run

    def meanwhile(*arguments, **limits):
        answer = run(*arguments, **limits)
        with (tmp_path / "log.csv").open("a") as file:
            file.write("3,4\n")
        return answer

    monkeypatch.setattr(reading.confined, "run", meanwhile)
    assert refusal(tmp_path, "a,b\n1,2\n") == "log-changed"


def test_reading_writes_no_more_than_it_may(tmp_path: Path):
    path = tmp_path / "log.csv"
    path.write_text("a,b\n" + "".join(f"{n},{n * n}\n" for n in range(200_000)))
    order = json.dumps({"path": str(path), "target": str(tmp_path / "raw.parquet"), "options": {}}).encode()
    answer = confined.run("complaints.reading.child:read", order, writes=20_000)
    assert json.loads(answer)["problems"][0][0] == "log-too-much"
    assert (tmp_path / "raw.parquet").stat().st_size <= 20_000


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path):
    (tmp_path / "log.csv").write_text("a,b\n1,2\n")
    with pytest.raises(LogRefused, match="log-not-written"):
        read_raw(tmp_path / "log.csv", tmp_path / "nowhere" / "raw.parquet")


def test_a_reader_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(reading, "SECONDS", 0.05)
    assert refusal(tmp_path, "a,b\n1,2\n") == "log-time"
