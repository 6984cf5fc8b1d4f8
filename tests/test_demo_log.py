"""Made-up complaint logs: the same every time, flawless on request, otherwise with faults that are found."""

import json
from datetime import datetime
from pathlib import Path

import fastexcel
import ibis
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

from complaints.demo import DEFAULT_FAULTS, Recipe, demo_tables, write_demo
from complaints.demo.exports import personal
from complaints.fields import SCANNED, fields
from complaints.log import open_log
from complaints.results import CheckKind, CheckResult, Outcome
from complaints.run import run_tests
from errors import InputError

AS_OF = datetime(2026, 6, 30, 23, 59, 59)  # noqa: DTZ001  (a log's own time)
SMALL = 400
ENOUGH = 3000
CLUSTERS = {"T13-complainant-cluster": ("complainant", "category"), "T15-no-action": ("product", "cause")}


# --- The file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["csv", "xlsx", "parquet"])
def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(tmp_path, ending):
    made = [tmp_path / f"{n}.{ending}" for n in range(3)]
    for path, seed in zip(made, (5, 5, 6), strict=True):
        write_demo(path, Recipe(SMALL, seed))
    first, again, other = (path.read_bytes() for path in made)
    assert first == again
    assert first != other


def test_a_log_of_several_chunks_numbers_its_cases_through(tmp_path, monkeypatch):
    monkeypatch.setattr("complaints.demo.cases.CHUNK", 300)
    table = pa.concat_tables(table for table, _, _ in demo_tables(Recipe(1000, 5, faults={})))
    received = table["received_at"].to_pylist()
    assert table["row"].to_pylist() == list(range(1, 1001))
    assert len(set(table["case_id"].to_pylist())) == 1000
    assert received == sorted(received)


def test_the_canonical_table_has_every_field_but_names_and_texts():
    ((table, _, _),) = demo_tables(Recipe(SMALL, 5))
    dropped = {"complainant_name", "complainant_contact", "description"}
    assert set(fields()) - set(table.column_names) == dropped
    assert set(SCANNED) < set(table.column_names)


def test_turkish_and_english_exports_are_written_as_people_there_write(machine):
    assert machine.run("demo-log", "--cases", "400", "-o", "tr.csv", lang="tr") == 0
    head, line, *rest = (machine.files / "tr.csv").read_text("utf-8-sig").splitlines()
    assert head.startswith('"Şikâyet no";"Alınma tarihi"')
    assert line.startswith('"S-2024-000001";"0')
    assert len(rest) == 399
    machine.run("demo-log", "--cases", "400", "-o", "en.csv")
    options = pyarrow.csv.ConvertOptions(strings_can_be_null=True)
    english = pyarrow.csv.read_csv(machine.files / "en.csv", convert_options=options)
    assert english.column_names[:2] == [fields()[name].title.en for name in ("case_id", "received_at")]
    assert english.num_rows == 400


def test_a_spreadsheet_holds_the_same_texts_as_the_csv(tmp_path):
    for ending in ("csv", "xlsx"):
        write_demo(tmp_path / f"log.{ending}", Recipe(50, 5, language="en"))
    sheet = fastexcel.read_excel(tmp_path / "log.xlsx").load_sheet(0).to_arrow().to_pylist()
    options = pyarrow.csv.ConvertOptions(strings_can_be_null=True, include_columns=["Complaint number"])
    written = pyarrow.csv.read_csv(tmp_path / "log.csv", convert_options=options).to_pylist()
    assert [row["Complaint number"] for row in sheet] == [row["Complaint number"] for row in written]


def test_personal_data_in_the_texts_is_well_formed():
    tckn, iban, card, phone, email = (personal(kind, 8_421_337) for kind in range(5))
    digits = list(map(int, tckn))
    assert len(tckn) == 11
    assert (sum(digits[0:9:2]) * 7 - sum(digits[1:8:2])) % 10 == digits[9]
    assert sum(digits[:10]) % 10 == digits[10]
    assert int(iban[4:] + "2927" + iban[2:4]) % 97 == 1
    doubled = [int(d) * (1 + n % 2) for n, d in enumerate(reversed(card))]
    assert sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0
    assert phone.startswith("0(555) 000")
    assert email.endswith("@example.com")


def test_the_truth_is_written_for_scripts(machine):
    machine.run("demo-log", "--cases", "2000", "-o", "a.csv", "--truth", "truth.json")
    truth = json.loads((machine.files / "truth.json").read_text("utf-8"))
    assert set(truth) >= set(DEFAULT_FAULTS)
    assert str(sum(map(len, truth.values()))) in machine.out
    machine.run("demo-log", "--cases", "2000", "-o", "a.csv", "--truth", "truth.json", "--clean")
    assert json.loads((machine.files / "truth.json").read_text("utf-8")) == {}


def test_what_cannot_be_written_is_refused_and_nothing_is_left_behind(machine):
    assert machine.run("demo-log", "-o", "log.pdf") == 1
    assert machine.err.startswith("log.pdf: A log is not written under this file name.")
    assert machine.run("demo-log", "-o", "log.xlsx", "--cases", "2000000") == 1
    assert "1,048,575" in machine.err
    assert machine.run("demo-log", "-o", "log.csv", "--cases", "200000000") == 1
    assert machine.run("demo-log", "-o", "nowhere/log.csv") == 4
    assert machine.run("demo-log", "-o", "log.csv", "--cases", "0") == 2
    assert list(machine.files.iterdir()) == []


@pytest.mark.parametrize("cases", [0, 100_000_001])
def test_a_log_without_cases_or_with_too_many_is_refused(tmp_path, cases):
    with pytest.raises(InputError, match="demo-log-size"):
        write_demo(tmp_path / "log.csv", Recipe(cases, 1))


# --- What is in it --------------------------------------------------------------------------------


def findings(folder: Path, recipe: Recipe) -> tuple[dict[str, CheckResult], dict[str, set[str]], pa.Table]:
    """Every check's result on a log, what was planted in it, and its table."""
    path = folder / "log.parquet"
    truth = write_demo(path, recipe).truth
    table = ibis.duckdb.connect().read_parquet(path)
    results, _ = run_tests(open_log(table, recipe.targets(), as_of=AS_OF))
    checks = {check.id: check for result in results for check in result.checks}
    return checks, {check: set(ids) for check, ids in truth.items()}, pq.read_table(path)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    """A log with four times the usual share of each fault, tested."""
    shares = {check: share * 4 for check, share in DEFAULT_FAULTS.items() if share < 0.02}
    shares |= {check: share for check, share in DEFAULT_FAULTS.items() if share >= 0.02}
    return findings(tmp_path_factory.mktemp("faulty"), Recipe(ENOUGH, 11, faults=shares))


def test_no_check_for_a_missing_record_fails_on_a_flawless_log(tmp_path):
    checks, truth, _ = findings(tmp_path, Recipe(ENOUGH, 11, faults={}))
    fine = (Outcome.PASSED, Outcome.EMPTY)
    wrong = {id_: check.failing for id_, check in checks.items() if check.outcome not in fine}
    told = {id_ for id_ in wrong if checks[id_].kind is not CheckKind.ADVICE}
    assert told == set()
    assert truth == {}


@pytest.mark.parametrize("check", sorted(DEFAULT_FAULTS))
def test_every_planted_fault_is_found(faulty, check):
    checks, truth, _ = faulty
    assert truth[check], "planted too rarely to tell"
    assert truth[check] <= set(checks[check].failing)


@pytest.mark.parametrize("check", sorted(CLUSTERS))
def test_complaints_that_come_back_are_found(faulty, check):
    checks, truth, table = faulty
    rows = [row for row in table.to_pylist() if row["case_id"] in truth[check]]
    units = {" · ".join(row[name] for name in CLUSTERS[check]) for row in rows}
    assert units & set(checks[check].failing)


def test_faults_of_the_organisation_are_found(faulty):
    checks, _, _ = faulty
    assert checks["T22-silent-channel"].failing == ("Faks",)
    assert checks["T23-silent-site"].failing == ("Van",)
    assert checks["T33-unmatched"].failing == ("S-TÜKETİCİ-1", "S-TÜKETİCİ-2")
    for id_ in ("T19-batch", "T21-bias", "T25-signal", "T30-gap"):
        assert checks[id_].failed, id_


def test_a_fabricated_log_shows_whole_hours_and_one_text():
    recipe = Recipe(ENOUGH, 11, fabricated=True)
    table = pa.concat_tables(table for table, _, _ in demo_tables(recipe))
    recent = [row for row in table.to_pylist() if row["closed_at"] and row["received_at"]][-60:]
    recent = [row for row in recent if row["received_at"] > datetime(2026, 3, 5)]  # noqa: DTZ001
    assert {row["received_at"].minute for row in recent} == {0}
    assert len({row["closed_by"] for row in recent}) == 1
