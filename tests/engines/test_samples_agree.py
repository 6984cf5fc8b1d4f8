"""The same seed on the same log draws the same files on DuckDB, PostgreSQL and Spark."""

import pyarrow.parquet as pq
import pytest

from complaints.demo import Recipe, demo_tables
from complaints.engines import cases_in, connect
from complaints.log import open_log
from complaints.sample import Sample, SampleRule
from complaints.sampling import draw
from complaints.targets import Targets

SEED = 2026


def drawn(table) -> Sample:
    return draw(open_log(table, Targets()), seed=SEED, rule=SampleRule(kind="fixed", size=80))


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """A made-up log, the file that it is in, and what DuckDB draws from it."""
    table = next(iter(demo_tables(Recipe(3000, 5))))[0]
    path = tmp_path_factory.mktemp("sample") / "cases.parquet"
    pq.write_table(table, path)
    return table, path, drawn(connect("duckdb://").read_parquet(path))


def test_postgresql_draws_what_duckdb_draws(log, postgres):
    table, _, ours = log
    engine = connect(postgres)
    try:
        engine.create_table("sampled", table)
        assert drawn(cases_in(engine, "sampled")) == ours
    finally:
        engine.disconnect()


# PySpark and ibis use pandas and sockets in ways that newer versions warn of.
@pytest.mark.filterwarnings("ignore:The 'future.infer_string' option is deprecated")
@pytest.mark.filterwarnings("ignore:The copy keyword is deprecated")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_spark_draws_what_duckdb_draws(log, spark):
    _, path, ours = log
    assert drawn(cases_in(spark, str(path))) == ours


def test_the_sample_was_worth_comparing(log):
    _, _, ours = log
    assert ours.drawn == 80
    assert ours.must > 10
    assert len(ours.strata) > 10
