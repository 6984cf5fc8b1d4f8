"""Nobody's name in the canonical table: keyed hashes, dropped columns, counts instead of personal data."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from raw_logs import KEY, canonical, cases, mapped

from complaints.fields import SCANNED, Kind, Privacy, fields
from complaints.mapping import ColumnMap, Mapping
from complaints.personal_data import IBAN_LENGTH, is_card, is_iban, is_tckn, scan
from complaints.privacy import pseudonym, pseudonym_sql, text_key
from complaints.sql import duck

LOG = {
    "No": ["1", "2", "3"],
    "Müşteri": ["Ayşegül Karaçelebi", "  AYŞEGÜL   KARAÇELEBİ", "Zübeyde Ünverdi"],
    "İnceleyen": ["Kasımpaşalı Rıfkı", "Zübeyde Ünverdi", None],
    "İlgili": ["kasımpaşalı rıfkı", "Başkası Birisi", None],
    "Ad": ["Ayşegül Karaçelebi", "Ayşegül Karaçelebi", "Zübeyde Ünverdi"],
    "Telefon": ["0532 111 22 33", "0532 111 22 33", "ayse.kara@ornek.com.tr"],
    "Metin": [
        "Benim adım Ayşegül Karaçelebi, numaram 0532 111 22 33, TCKN 10000000146.",
        "TR33 0006 1005 1978 6457 8413 26 hesabıma yatırın; ayse.kara@ornek.com.tr",
        "Kartım 4111 1111 1111 1111",
    ],
}
MAPPING = mapped(
    case_id="No", complainant="Müşteri", investigator="İnceleyen", subject_person="İlgili",
    complainant_name="Ad", complainant_contact="Telefon", description="Metin",
)  # fmt: skip
SECRETS = ("Ayşegül", "AYŞEGÜL", "Karaçelebi", "KARAÇELEBİ", "Zübeyde", "Kasımpaşalı", "kasımpaşalı",
           "Başkası", "0532", "111 22 33", "ornek.com", "10000000146", "6457", "4111", "numaram", "yatırın",
           "aysegul", "karacelebi", "kasimpasali")  # fmt: skip


def test_no_value_of_a_private_column_is_in_any_file_that_is_left(tmp_path: Path):
    canonical(tmp_path, LOG, MAPPING)
    (tmp_path / "raw.parquet").unlink()
    left = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert set(left) == {"cases.parquet"}
    found = [secret for data in left.values() for secret in SECRETS if secret.encode() in data]
    assert found == []


def test_no_value_of_a_private_column_of_events_is_left(tmp_path: Path):
    mapping = Mapping(
        shape="events", columns=MAPPING.columns, at=ColumnMap(column="Zaman"), activity="Ne", who="İnceleyen",
        activities={"kapandı": "closed_at"},
    )  # fmt: skip
    log = {**LOG, "Zaman": ["01.03.2025"] * 3, "Ne": ["kapandı"] * 3}
    told = canonical(tmp_path, log, mapping)
    (tmp_path / "raw.parquet").unlink()
    left = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert set(left) == {"cases.parquet", "events.parquet"}
    assert [secret for data in left.values() for secret in SECRETS if secret.encode() in data] == []
    assert told.personal == dict(zip(SCANNED, (1, 1, 1, 1, 1), strict=True))


def test_the_search_for_secrets_finds_what_is_kept(tmp_path: Path):
    told = canonical(tmp_path, LOG, MAPPING.but(keep=("complainant", "description")))
    data = told.cases.read_bytes()
    assert "Ayşegül Karaçelebi".encode() in data
    assert b"numaram" in data
    assert b"ornek.com.tr" in data  # the text names it; the dropped column is still dropped
    assert "complainant_contact" not in pq.read_schema(told.cases).names


def test_one_person_is_one_pseudonym_in_every_column_and_spelling(tmp_path: Path):
    rows = cases(tmp_path, LOG, MAPPING)
    assert rows[0]["complainant"] == rows[1]["complainant"] != rows[2]["complainant"]
    assert rows[0]["investigator"] == rows[0]["subject_person"]
    assert rows[1]["investigator"] == rows[2]["complainant"]
    assert rows[2]["investigator"] is None
    assert len(rows[0]["complainant"]) == 16


names = st.text(alphabet="abcçdefgğhıiîâûjklmnoöprsştuüvyzABCÇGĞIİOÖSŞUÜéñŁ '.-0123456789\u00a0", max_size=30)


@settings(deadline=None, max_examples=50)
@given(names)
def test_the_table_engine_hashes_as_python_does(name: str):
    with duck(Path()) as connection:
        found = connection.execute(f"SELECT {pseudonym_sql('name', KEY)} FROM (SELECT $1 AS name)", [name])
        assert found.fetchall() == [(pseudonym(KEY, name),)]


def test_another_key_gives_other_pseudonyms():
    assert pseudonym(KEY, "Ali") != pseudonym(KEY[::-1], "Ali")
    assert pseudonym(KEY, "Ali  VELİ") == pseudonym(KEY, "ali veli")


def test_equal_texts_have_equal_keys_whatever_their_digits_and_marks():
    text = "Sipariş 4711: ürün bozuk çıktı, İADE istiyorum!"
    assert text_key(KEY, text) == text_key(KEY, "sipariş 12 ürün bozuk çıktı iade istiyorum")
    assert text_key(KEY, text) != text_key(KEY, "sipariş 12 ürün sağlam çıktı iade istiyorum")
    assert text_key(KEY, "ürün bozuk") is None
    assert text_key(KEY, "12345678901234567890") is None


def test_a_text_is_counted_and_dropped(tmp_path: Path):
    told = canonical(tmp_path, LOG, MAPPING)
    rows = pq.read_table(told.cases).to_pylist()
    assert [[row[name] for name in SCANNED] for row in rows] == [
        [1, 0, 0, 1, 0],
        [0, 1, 0, 0, 1],
        [0, 0, 1, 0, 0],
    ]
    assert (told.scanned, told.personal) == (True, dict.fromkeys(SCANNED, 1))
    assert "description" not in rows[0]


def test_a_log_without_text_is_not_scanned(tmp_path: Path):
    told = canonical(tmp_path, {"No": ["1"]}, mapped(case_id="No"))
    assert (told.scanned, told.personal) == (False, {})
    assert not set(SCANNED) & set(pq.read_schema(told.cases).names)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("TCKN 10000000146", (1, 0, 0, 0, 0)),
        ("10000000147 no", (0, 0, 0, 0, 0)),
        ("tr33 0006 1005 1978 6457 8413 26 numaralı", (0, 1, 0, 0, 0)),
        ("TR340006100519786457841326", (0, 0, 0, 0, 0)),
        ("GB29 NWBK 6016 1331 9268 19", (0, 1, 0, 0, 0)),
        ("4111 1111 1111 1111 ve 5500-0000-0000-0004", (0, 0, 2, 0, 0)),
        ("4111111111111112", (0, 0, 0, 0, 0)),
        ("0532 123 45 67", (0, 0, 0, 1, 0)),
        ("+90 (532) 123 45 67; 0(212) 555 12 34", (0, 0, 0, 2, 0)),
        ("5321234567", (0, 0, 0, 1, 0)),
        ("+44 20 7946 0958", (0, 0, 0, 1, 0)),
        ("(212) 555-0142", (0, 0, 0, 1, 0)),
        ("a@b.co, ayse.yilmaz+x@ornek.com.tr", (0, 0, 0, 0, 2)),
        ("Sipariş 2025031700045, 01.03.2025 10:00:00 - 05.03.2025", (0, 0, 0, 0, 0)),
        ("Fatura 1234567890, tutar 12.500,00 TL, 444 0 123", (0, 0, 0, 0, 0)),
        ("", (0, 0, 0, 0, 0)),
    ],
)
def test_personal_data_is_counted_by_its_checksum_or_form(text: str, counts: tuple[int, ...]):
    assert scan(text) == counts


def test_checksums_refuse_every_single_wrong_digit():
    def wrong(number: str, places: range) -> list[str]:
        return [
            number[:n] + str((int(number[n]) + by) % 10) + number[n + 1 :]
            for n in places
            for by in range(1, 10)
        ]

    assert is_tckn("10000000146")
    assert not any(is_tckn(n) for n in wrong("10000000146", range(11)) if n[0] != "0")
    assert is_iban("TR330006100519786457841326")
    assert not any(map(is_iban, wrong("TR330006100519786457841326", range(2, 26))))
    assert is_card("4111111111111111")
    assert not any(map(is_card, wrong("4111111111111111", range(16))))


def test_turkish_accounts_have_26_characters():
    assert (IBAN_LENGTH["TR"], IBAN_LENGTH["DE"], IBAN_LENGTH["NO"]) == (26, 22, 15)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_scanned(text: str):
    assert all(count >= 0 for count in scan(text))
    text_key(KEY, text)


def test_people_are_private_unless_the_user_keeps_them():
    private = {field.name: field.privacy for field in fields().values() if field.privacy is not Privacy.NONE}
    people = ("complainant", "assigned_to", "investigator", "subject_person", "closed_by", "approved_by")
    dropped = ("description", "complainant_name", "complainant_contact")
    assert private == dict.fromkeys(people, Privacy.PSEUDONYM) | dict.fromkeys(dropped, Privacy.DROP)
    assert [f.name for f in fields().values() if f.kind is Kind.FREE_TEXT] == ["description"]
