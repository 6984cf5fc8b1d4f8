"""The same log on DuckDB, PostgreSQL and Spark: every result equal to the last case."""

from datetime import datetime

import ibis.expr.types as ir
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from random_logs import random_log, table_of

from complaints.demo import DEFAULT_FAULTS, Recipe, demo_tables
from complaints.engines import cases_in, connect
from complaints.log import open_log
from complaints.process import measures
from complaints.run import run_tests
from complaints.targets import Targets

CASES = 4000
SEEDS = (4,)
AS_OF = datetime(2026, 6, 30, 23, 59, 59)  # noqa: DTZ001  (a log's own time)

Log = tuple[pa.Table, Targets, datetime]


def demo() -> Log:
    """A made-up log with three times the usual faults."""
    recipe = Recipe(CASES, 3, faults={check: min(3 * share, 0.03) for check, share in DEFAULT_FAULTS.items()})
    return pa.concat_tables(table for table, _, _ in demo_tables(recipe)), recipe.targets(), AS_OF


def edges(seed: int) -> Log:
    """A random log full of nulls, ties and midnights."""
    rows, targets, as_of = random_log(seed, 500)
    return table_of(rows), targets, as_of


LOGS = {"demo": demo} | {f"edges-{seed}": lambda seed=seed: edges(seed) for seed in SEEDS}


@pytest.fixture(scope="session", params=sorted(LOGS))
def log(request, tmp_path_factory):
    """A log, the file that it is in, and what DuckDB says of it."""
    made = LOGS[request.param]()
    path = tmp_path_factory.mktemp("log") / "cases.parquet"
    pq.write_table(made[0], path)
    return made, path, results(connect("duckdb://").read_parquet(path), made)


def results(table: ir.Table, log: Log):
    """Every check's result and the cube, as plain values."""
    opened = open_log(table, log[1], as_of=log[2])
    found, cube = run_tests(opened, measures=measures)
    checks = {check.id: check.model_dump(mode="json") for test in found for check in test.checks}
    return checks, sorted(map(str, cube.table.to_pylist()))


def compared(theirs, ours) -> None:
    """Check by check, so that a difference names itself."""
    for id_, said in ours[0].items():
        assert theirs[0][id_] == said, id_
    assert theirs[1] == ours[1]


def test_postgresql_says_the_same_as_duckdb(log, postgres):
    made, path, ours = log
    engine = connect(postgres)
    try:
        name = f"cases_{path.parent.name.replace('-', '_')}"
        engine.create_table(name, made[0])
        compared(results(cases_in(engine, name), made), ours)
    finally:
        engine.disconnect()


# PySpark 4.0 and Ibis 12 use pandas and sockets in ways that newer versions warn of.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::pandas.errors.Pandas4Warning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("log", ["demo"], indirect=True)  # Spark plans a minute for each log
def test_spark_says_the_same_as_duckdb(log, spark):
    made, path, ours = log
    compared(results(cases_in(spark, str(path)), made), ours)


def test_the_log_was_worth_comparing(log):
    _, _, (checks, cube) = log
    assert sum(check["failed"] > 0 for check in checks.values()) > len(checks) / 3
    assert len(cube) > 10
