"""hazir check-log where the data already lie: the same results as from a file, and no person by name."""

import pyarrow.parquet as pq
import pytest

from complaints.checking import check_log
from complaints.demo import Recipe, demo_tables
from complaints.in_place import open_in_place
from complaints.log_report import LogReport
from complaints.targets import Targets
from errors import EngineError, InputError

CASES = 600


@pytest.fixture(scope="module")
def cases():
    """The canonical table as a database would have it: names of people, no helper columns."""
    (table, _, _), *_ = demo_tables(Recipe(CASES, 4))
    return table.drop_columns(["row", "id_prefix", "id_number"])


@pytest.fixture(scope="module")
def file(cases, tmp_path_factory):
    path = tmp_path_factory.mktemp("place") / "cases.parquet"
    pq.write_table(cases, path)
    return path


@pytest.fixture(scope="module")
def from_file(file):
    return shown("duckdb://", str(file))


def shown(url: str, name: str) -> LogReport:
    with open_in_place(url, name, Targets()) as (log, source):
        return check_log(log, source)[0]


def counts(report: LogReport):
    return {c.id: (c.outcome, c.population, c.failed) for test in report.tests for c in test.checks}


def test_a_table_of_postgresql_gives_the_results_of_the_file(postgres, cases, from_file):
    import ibis

    engine = ibis.connect(postgres)
    engine.create_table("complaints", cases)
    engine.disconnect()
    report = shown(postgres, "complaints")
    assert report.source.rows_tested == CASES
    assert counts(report) == counts(from_file)
    assert [case.case for case in report.sample.cases] == [case.case for case in from_file.sample.cases]


@pytest.mark.filterwarnings("ignore:The 'future.infer_string' option is deprecated")
@pytest.mark.filterwarnings("ignore:The copy keyword is deprecated")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_file_that_spark_reads_gives_the_same_results(file, from_file, spark):
    assert counts(shown("spark://local[2]", str(file))) == counts(from_file)


def test_nobody_is_named(cases, from_file):
    kept = from_file.model_dump_json()
    people = {name for column in ("closed_by", "assigned_to") for name in cases[column].to_pylist() if name}
    assert people
    assert not {name for name in people if name in kept}


def test_a_table_that_is_not_there_and_one_of_another_kind_are_refused_in_words(tmp_path):
    import pyarrow as pa

    pq.write_table(pa.table({"invoice": ["F1"], "amount": [1.5]}), tmp_path / "other.parquet")
    with pytest.raises(InputError) as refused:
        shown("duckdb://", str(tmp_path / "other.parquet"))
    assert refused.value.problems[0].code == "engine-no-log"
    with pytest.raises(EngineError):
        shown("duckdb://", str(tmp_path / "missing.parquet"))
