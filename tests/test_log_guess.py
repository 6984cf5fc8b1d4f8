"""Guesses about a log's columns: by heading, by value, with a confidence, reasons and doubts said aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from raw_logs import Columns, guessed

from complaints.guess import Guess
from complaints.guess_data import guess_words
from complaints.guess_events import step_of
from complaints.headings import match
from complaints.mapping import MARKED
from i18n import translator

DAYS = [f"{n % 28 + 1:02}.{n % 12 + 1:02}.2025" for n in range(40)]
IDS = [f"S-{n:04}" for n in range(40)]


def columns(found: Guess) -> dict[str, str]:
    """Headings by field."""
    return {field: column.column for field, column in found.mapping.columns.items()}


def codes(found: Guess, field: str) -> list[str]:
    return [reason.code for reason in found.why[field].reasons]


TURKISH = {
    "Şikayet No": IDS,
    "ALINMA TARİHİ": DAYS,
    "Alındı Bildirimi Tarihi": DAYS,
    "Şikâyetçi Adı Soyadı": ["Ayşe Yılmaz", "Ali Veli"] * 20,
    "Telefon": ["0532 111 22 33"] * 40,
    "Ürün / Hizmet": ["Buzdolabı", "Fırın"] * 20,
    "Önem Derecesi": ["Düşük", "Yüksek"] * 20,
    "Güvenlik": ["Evet", "Hayır"] * 20,
    "Şikâyet Açıklaması": ["Aldığım ürün bozuk çıktı, değişim istiyorum"] * 40,
    "Kabul": ["kabul", "ret"] * 20,
    "Haklı mı?": ["haklı", "kısmen"] * 20,
    "Tazminat Tutarı (TL)": ["1.250,50", "0"] * 20,
    "Kapanış Tarihi": [*DAYS[:30], *[None] * 10],
    "DÖF No": [None, "DF-1"] * 20,
    "Şube": ["Kadıköy", "Beşiktaş"] * 20,
}
ENGLISH = {
    "ComplaintID": IDS,
    "date_received": ["2025-03-01"] * 40,
    "Date acknowledged": ["2025-03-02 10:00"] * 40,
    "Customer Number": ["C1", "C2"] * 20,
    "Issue": ["Billing", "Delivery"] * 20,
    "Sub-issue": ["Late", "Wrong"] * 20,
    "Assigned To": ["Jane Doe", "John Roe"] * 20,
    "Final response date": ["2025-03-20"] * 40,
    "Upheld": ["Upheld", "Not upheld"] * 20,
    "CSAT score": ["4", "5"] * 20,
    "Channell": ["Phone", "Web"] * 20,
    "Colour": ["red", "blue"] * 20,
}


def test_turkish_headings_are_understood(tmp_path: Path):
    found = guessed(tmp_path, TURKISH)
    assert found.problem is None
    assert columns(found) == {
        "case_id": "Şikayet No",
        "received_at": "ALINMA TARİHİ",
        "acknowledged_at": "Alındı Bildirimi Tarihi",
        "complainant": "Şikâyetçi Adı Soyadı",
        "complainant_name": "Şikâyetçi Adı Soyadı",
        "complainant_contact": "Telefon",
        "product": "Ürün / Hizmet",
        "severity": "Önem Derecesi",
        "safety": "Güvenlik",
        "description": "Şikâyet Açıklaması",
        "accepted": "Kabul",
        "justified": "Haklı mı?",
        "remedy_value": "Tazminat Tutarı (TL)",
        "closed_at": "Kapanış Tarihi",
        "capa_id": "DÖF No",
        "site": "Şube",
    }
    assert (found.mapping.shape, found.mapping.decimal, found.mapping.day_first) == ("cases", ",", True)


def test_english_headings_are_understood_and_the_rest_is_left_alone(tmp_path: Path):
    found = guessed(tmp_path, ENGLISH)
    assert columns(found) == {
        "case_id": "ComplaintID",
        "received_at": "date_received",
        "acknowledged_at": "Date acknowledged",
        "complainant": "Customer Number",
        "category": "Issue",
        "subcategory": "Sub-issue",
        "assigned_to": "Assigned To",
        "communicated_at": "Final response date",
        "justified": "Upheld",
        "satisfaction": "CSAT score",
        "channel": "Channell",
    }
    assert found.unmatched == ("Colour",)
    assert codes(found, "channel")[0] == "guess-heading-like"
    assert found.why["channel"].confidence < found.why["case_id"].confidence == 1.0


def test_every_reason_is_worded_in_both_languages(tmp_path: Path):
    said = {reason.code: reason for log in (TURKISH, ENGLISH) for why in guessed(tmp_path, log).why.values()
            for reason in why.reasons}  # fmt: skip
    assert len(said) > 6
    for reason in said.values():
        worded = {translator(language).say(reason) for language in ("en", "tr")}
        assert len(worded) == 2


@pytest.mark.parametrize(
    ("heading", "values"),
    [("Closed", ["Yes", "No"]), ("Acknowledged", ["E", "H"]), ("Escalated", ["true", "false"])],
)
def test_a_heading_whose_values_are_something_else_is_not_believed(
    tmp_path: Path, heading: str, values: list[str]
):
    log = {"No": IDS, "Tarih": DAYS, heading: values * 20}
    assert heading in guessed(tmp_path, log).unmatched


def test_headings_that_say_nothing_are_guessed_by_their_values_and_with_less_confidence(tmp_path: Path):
    log = {
        "column 1": IDS,
        "column 2": DAYS,
        "column 3": ["Gecikme", "Arıza"] * 20,
        "column 4": ["x y z w"] * 40,
    }
    found = guessed(tmp_path, log)
    assert columns(found) == {"case_id": "column 1", "received_at": "column 2", "category": "column 3"}
    assert {field: why.confidence for field, why in found.why.items()} == dict.fromkeys(found.why, 0.4)
    assert codes(found, "case_id") == ["guess-unique"]


def test_a_name_stands_for_a_missing_customer_number(tmp_path: Path):
    found = guessed(tmp_path, {"No": IDS, "Tarih": DAYS, "Müşteri Adı": ["Ali", "Ayşe"] * 20})
    assert columns(found)["complainant"] == columns(found)["complainant_name"] == "Müşteri Adı"
    assert codes(found, "complainant") == ["guess-person"]


def days_log(first: list[str], second: list[str] | None = None) -> Columns:
    rows = max(len(first), len(second or []))
    log: dict[str, list[str]] = {"No": [str(n) for n in range(rows)], "Received": first}
    return log | ({"Closed": second} if second else {})


def test_a_value_above_twelve_settles_that_the_day_comes_first(tmp_path: Path):
    found = guessed(tmp_path, days_log(["03/04/2025", "25/04/2025", "05/04/2025"]))
    assert found.mapping.day_first is True
    assert codes(found, "received_at")[-1] == "guess-day-first"


def test_a_value_above_twelve_settles_that_the_month_comes_first(tmp_path: Path):
    found = guessed(tmp_path, days_log(["03/04/2025", "04/25/2025", "05/04/2025"]))
    assert found.mapping.day_first is False
    assert codes(found, "received_at")[-1] == "guess-month-first"


def test_the_last_row_of_a_large_log_can_settle_it(tmp_path: Path):
    found = guessed(tmp_path, days_log(["03/04/2025"] * 30_000 + ["04/25/2025"]))
    assert found.mapping.day_first is False


def test_a_log_whose_days_settle_nothing_says_so(tmp_path: Path):
    found = guessed(tmp_path, days_log(["03/04/2025", "05/06/2025"]))
    assert found.mapping.day_first is True
    assert codes(found, "received_at")[-1] == "guess-day-unsure"
    assert found.why["received_at"].confidence <= 0.5


def test_a_column_that_settles_nothing_follows_the_others(tmp_path: Path):
    found = guessed(tmp_path, days_log(["03/04/2025", "05/06/2025"], ["04/25/2025", "05/26/2025"]))
    assert found.mapping.day_first is False
    assert codes(found, "received_at")[-1] == "guess-day-as-others"


def test_a_column_of_the_other_order_has_its_own_formats(tmp_path: Path):
    found = guessed(tmp_path, days_log(["25/04/2025 10:00", "26/04/2025"], ["04/25/2025", "05/26/2025"]))
    assert found.mapping.day_first is True
    assert found.mapping.columns["received_at"].formats == ()
    assert found.mapping.columns["closed_at"].formats == ("%m/%d/%Y",)


def test_values_of_both_orders_in_one_column_are_called_mixed(tmp_path: Path):
    found = guessed(tmp_path, days_log(["25/04/2025", "26/04/2025", "04/27/2025"]))
    assert codes(found, "received_at")[-1] == "guess-day-mixed"


@pytest.mark.parametrize(
    ("values", "format_", "separator", "decimal"),
    [
        (["1.250,50", "3,5"], "csv", ",", ","),
        (["1,250.50", "3.5"], "csv", ";", "."),
        (["1.234", "5.678"], "csv", ";", ","),
        (["1.234", "5.678"], "csv", ",", "."),
        (["1.234", "5.678"], "xlsx", "", "."),
    ],
)
def test_the_decimal_sign_is_told_by_the_values_and_else_by_the_file(
    tmp_path: Path, values: list[str], format_: str, separator: str, decimal: str
):
    log = {"No": ["1", "2"], "Received": ["2025-03-01"] * 2, "Amount paid": values}
    found = guessed(tmp_path, log, format_, separator=separator)
    assert (columns(found)["remedy_value"], found.mapping.decimal) == ("Amount paid", decimal)


EVENTS = {
    "Şikâyet No": ["1", "1", "1", "2", "2"],
    "İşlem": ["Alındı", "Alındı bildirimi gönderildi", "Kapatıldı", "Alındı", "Arandı"],
    "İşlem Tarihi": ["01.03.2025", "02.03.2025", "05.03.2025", "03.03.2025", "04.03.2025"],
    "İşlemi Yapan": ["Ali", "Ali", "Ayşe", "Ali", "Ayşe"],
    "Ürün": ["x", "x", "x", "y", "y"],
}


def test_one_row_an_event_is_recognised(tmp_path: Path):
    found = guessed(tmp_path, EVENTS)
    mapping = found.mapping
    assert found.problem is None
    assert (mapping.shape, mapping.activity, mapping.who) == ("events", "İşlem", "İşlemi Yapan")
    assert mapping.at is not None
    assert mapping.at.column == "İşlem Tarihi"
    assert columns(found) == {"case_id": "Şikâyet No", "product": "Ürün"}
    assert mapping.activities == {
        "Alındı": "received_at", "Alındı bildirimi gönderildi": "acknowledged_at", "Kapatıldı": "closed_at",
    }  # fmt: skip
    assert {"case_id", "at", "activity", "who"} <= set(found.why)


def test_the_names_of_event_logs_are_understood(tmp_path: Path):
    log = {
        "case:concept:name": ["a", "a", "b", "b"],
        "concept:name": ["Register", "Confirmation of receipt", "Register", "Closed"],
        "time:timestamp": ["2025-03-01T10:00:00+01:00"] * 4,
        "org:resource": ["R1"] * 4,
        "case:startdate": ["2025-03-01"] * 4,
    }
    mapping = guessed(tmp_path, log).mapping
    assert (mapping.shape, mapping.activity, mapping.who) == ("events", "concept:name", "org:resource")
    assert mapping.columns["received_at"].column == "case:startdate"


def test_the_activity_that_cases_begin_with_is_the_receipt_if_nothing_else_is(tmp_path: Path):
    log = {
        "Case ID": ["1", "1", "2", "2"],
        "Activity": ["Web form", "Closed", "Web form", "Closed"],
        "Timestamp": ["2025-03-01", "2025-03-02"] * 2,
    }
    assert guessed(tmp_path, log).mapping.activities == {"Closed": "closed_at", "Web form": "received_at"}


def test_a_few_repeated_ids_do_not_make_events(tmp_path: Path):
    log = {"Şikâyet No": [*IDS[:38], *IDS[:2]], "İşlem": ["x"] * 40, "Tarih": DAYS}
    assert guessed(tmp_path, log).mapping.shape == "cases"


@pytest.mark.parametrize(
    ("activity", "step"),
    [("Alındı", "received_at"), ("KAPATILDI", "closed_at"), ("T02 Closed", "closed_at"),
     ("Confirmation of receipt", "acknowledged_at"), ("Re-opened", "reopened_at"),
     ("Ara bilgilendirme", "first_update_at"), ("Check confirmation of receipt", None), ("Arandı", None)],
)  # fmt: skip
def test_an_activity_is_a_step_by_its_whole_name(activity: str, step: str | None):
    assert step_of(activity) == step


def test_no_activity_names_two_steps():
    steps = guess_words().activities
    assert set(steps) <= set(MARKED)
    assert [name for step, names in steps.items() for name in names if step_of(name) != step] == []


OTHERS = {
    "invoices": ["Fatura No", "Fatura Tarihi", "Müşteri", "KDV Tutarı", "Genel Toplam"],
    "stock": ["Stok Kodu", "Stok Adı", "Depo", "Miktar", "Birim Fiyat", "Tarih"],
    "payroll": ["Employee ID", "Name", "Gross pay", "Net pay", "Pay date"],
    "orders": ["Order ID", "Order Date", "Ship Date", "Customer Name", "Product Name", "Discount"],
    "accounts": ["Hesap Kodu", "Fiş Tarihi", "Borç", "Alacak", "Bakiye"],
}


@pytest.mark.parametrize("kind", OTHERS)
def test_another_kind_of_table_is_told_with_the_reason_and_guessed_all_the_same(tmp_path: Path, kind: str):
    log = {heading: DAYS if "ar" in heading or "ate" in heading else IDS for heading in OTHERS[kind]}
    problem = guessed(tmp_path, log).problem
    assert problem is not None
    assert (problem.code, problem.facts["kind"]) == ("log-other-kind", kind)
    assert OTHERS[kind][0] in str(problem.facts["columns"])
    worded = {str(translator(language).explain(problem)) for language in ("en", "tr")}
    assert len(worded) == 2


def test_complaints_about_invoices_are_complaints(tmp_path: Path):
    bills = ["Fatura No", "Fatura Tarihi", "Fatura Tutarı"]
    headings = ["Şikayet No", "Şikayet Tarihi", *bills, "Kategori", "Durum", "Kapanış Tarihi"]
    log = {heading: DAYS if "arih" in heading else IDS for heading in headings}
    assert guessed(tmp_path, log).problem is None


def test_a_table_without_dates_or_known_headings_is_told(tmp_path: Path):
    without = guessed(tmp_path, {"Şikayet No": IDS, "Konu": ["a", "b"] * 20}).problem
    unknown = guessed(tmp_path, {"foo": DAYS, "bar": ["q"] * 40}).problem
    assert without is not None
    assert without.code == "log-no-moments"
    assert unknown is not None
    assert unknown.code == "log-no-fields"


def test_an_empty_table_is_guessed(tmp_path: Path):
    found = guessed(tmp_path, {"Şikâyet No": [], "Alınma Tarihi": []})
    assert columns(found) == {"case_id": "Şikâyet No", "received_at": "Alınma Tarihi"}


@pytest.mark.parametrize("heading", ["Tarih\u202e", "x" * 400])
def test_a_heading_that_no_mapping_can_name_is_left_out(tmp_path: Path, heading: str):
    found = guessed(tmp_path, {"No": IDS, "Tarih": DAYS, heading: DAYS})
    assert heading in found.unmatched


def test_longer_meanings_win_over_single_words():
    several, one = match("Müşteri Şikayet Tarihi", ["şikayet tarihi"]), match("Doğum Tarihi", ["tarihi"])
    assert several is not None
    assert one is not None
    assert several.score > one.score
    assert match("Renk", ["kanal"]) is None
