"""Process, analysis, signs and benefits of one log: equal on DuckDB, PostgreSQL and Spark."""

from datetime import datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from log_rows import events
from random_logs import random_log, table_of

from complaints.analysis import analysis
from complaints.benefits import benefits
from complaints.cube import count
from complaints.demo import Recipe, demo_tables
from complaints.engines import cases_in, connect
from complaints.log import open_log
from complaints.process import measures, process
from complaints.signs import signs
from complaints.targets import Targets

AS_OF = datetime(2026, 6, 30, 23, 59, 59)  # noqa: DTZ001  (a log's own time)


def told(cases, happened, targets: Targets) -> dict[str, Any]:
    """Everything that a log says beyond the tests, as plain values."""
    log = open_log(cases, targets, as_of=AS_OF, events=happened)
    cube = count(log, {}, measures(log))
    found = {"process": process(log, cube), "analysis": analysis(log, cube)}
    plain = {name: model.model_dump(mode="json") for name, model in found.items()}
    plain["signs"] = [sign.model_dump(mode="json") for sign in signs(log, ())]
    plain["benefits"] = [benefit.model_dump(mode="json") for benefit in benefits(log, cube)]
    return plain


def demo() -> tuple[pa.Table, Targets]:
    recipe = Recipe(2000, 3)
    return pa.concat_tables(table for table, _, _ in demo_tables(recipe)), recipe.targets()


def edges() -> tuple[pa.Table, Targets]:
    """A random log full of nulls, ties and midnights."""
    rows, targets, _ = random_log(4, 400)
    return table_of(rows), targets


HAPPENED = events(
    ("S-1", "Register", "1 09:00"), ("S-1", "Check", "1 09:00"), ("S-1", "Check", "2 10:00", "assessed_at"),
    ("S-2", "Register", "1 09:00"), ("S-2", "Answer", "3 09:30"), ("S-3", "Register", "4 09:00"),
)  # fmt: skip


@pytest.fixture(scope="module", params=[demo, edges], ids=["demo", "edges"])
def log(request, tmp_path_factory):
    """Cases, events, their files and what DuckDB says of them."""
    cases, targets = request.param()
    folder = tmp_path_factory.mktemp("process")
    pq.write_table(cases, folder / "cases.parquet")
    pq.write_table(HAPPENED, folder / "events.parquet")
    engine = connect("duckdb://")
    known, happened = (engine.read_parquet(folder / f"{name}.parquet") for name in ("cases", "events"))
    ours = [told(known, None, targets), told(known, happened, targets)]
    return cases, targets, folder, ours


def compared(theirs: dict[str, Any], ours: dict[str, Any]) -> None:
    """Part by part, so that a difference names itself; rounding of a last digit is none."""
    for name, said in ours.items():
        same(theirs[name], said, name)


def same(theirs: Any, ours: Any, place: str) -> None:
    if isinstance(ours, dict):
        assert list(theirs) == list(ours), place
        for key, value in ours.items():
            same(theirs[key], value, f"{place}.{key}")
    elif isinstance(ours, list):
        assert len(theirs) == len(ours), place
        for n, value in enumerate(ours):
            same(theirs[n], value, f"{place}[{n}]")
    else:
        assert theirs == (pytest.approx(ours) if isinstance(ours, float) else ours), place


def test_postgresql_says_what_duckdb_says(log, postgres):
    cases, targets, folder, ours = log
    engine = connect(postgres)
    try:
        tables = {f"{folder.name}_cases": cases, f"{folder.name}_events": HAPPENED}
        for name, table in tables.items():
            engine.create_table(name, table)
        known, happened = (cases_in(engine, name) for name in tables)
        compared(told(known, None, targets), ours[0])
        compared(told(known, happened, targets), ours[1])
    finally:
        engine.disconnect()


# PySpark and ibis use pandas and sockets in ways that newer versions warn of.
@pytest.mark.filterwarnings("ignore:The 'future.infer_string' option is deprecated")
@pytest.mark.filterwarnings("ignore:The copy keyword is deprecated")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("log", [demo], ids=["demo"], indirect=True)  # Spark plans a minute for each log
def test_spark_says_what_duckdb_says(log, spark):
    _, targets, folder, ours = log
    known = cases_in(spark, str(folder / "cases.parquet"))
    compared(told(known, None, targets), ours[0])
    compared(told(known, cases_in(spark, str(folder / "events.parquet")), targets), ours[1])


def test_the_logs_were_worth_comparing(log):
    _, _, _, ours = log
    assert ours[0]["process"]["paths"] > 10
    assert len(ours[0]["analysis"]["paretos"]) == 4
    assert ours[1]["process"]["activities"]
