"""One way to test a log, in a process of its own: seconds and peak memory as JSON.

    python benchmarks/log_tests_child.py WAY CASES.parquet RECIPE

WAY: make (the log itself), ours, core (of ours), pandas, by-hand (core checks in one hand-written DuckDB
query), events (the log as events, into the CSV that stands for RECIPE). RECIPE: cases and seed of the made-up
log, "1000000:7", which its settings follow from.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

AS_OF = datetime(2026, 6, 30, 23, 59, 59)  # noqa: DTZ001  (a log's own time)
MEGABYTE = 1 << 20
COLUMNS = (
    *("case_id", "received_at", "acknowledged_at", "decided_at", "communicated_at", "closed_at"),
    *("reopened_at", "due_at", "channel", "product", "category", "cause", "site", "severity"),
    *("complainant", "closed_by"),
)
"""Sixteen columns of an ordinary log."""

CORE = ("T02", "T03", "T04", "T06", "T08", "T09", "T12", "T17", "T26")
"""Tests of the hand-written query's questions; Pareto and trend are sums of their cube."""

EXTRAS = ("row", "id_prefix", "id_number", "unread_moments")
"""What reading adds to them: the row, the id in two parts, cells that are no date."""

BY_HAND = """
WITH days AS (
    SELECT day::DATE AS day, sum((isodow(day) < 6)::INT) OVER (ORDER BY day) AS number
    FROM range(TIMESTAMP '2024-06-01', TIMESTAMP '2027-01-01', INTERVAL 1 DAY) AS spread(day)
), cases AS (
    SELECT log.*, asked.number AS asked, told.number AS told FROM read_parquet($path) AS log
    LEFT JOIN days AS asked ON asked.day = received_at::DATE
    LEFT JOIN days AS told ON told.day = acknowledged_at::DATE
)
SELECT date_trunc('month', received_at) AS month, category, cause, site, count(*) AS cases,
    sum((case_id IS NULL OR received_at IS NULL)::INT) AS nameless,
    sum((acknowledged_at IS NULL)::INT) AS unacknowledged,
    sum((due_at IS NULL)::INT) AS without_due,
    sum((category IS NULL)::INT) AS unclassified,
    sum((closed_at IS NOT NULL AND communicated_at IS NULL)::INT) AS untold,
    sum((acknowledged_at < received_at OR decided_at < acknowledged_at OR communicated_at < decided_at
         OR closed_at < communicated_at)::INT) AS out_of_order,
    sum((greatest(received_at, closed_at) > $as_of)::INT) AS ahead,
    sum((told - asked > 2 OR acknowledged_at IS NULL)::INT) AS acknowledged_late,
    sum((coalesce(communicated_at, closed_at, $as_of) > due_at)::INT) AS answered_late,
    sum(epoch(communicated_at) - epoch(received_at)) AS seconds_to_answer,
    sum(epoch(closed_at) - epoch(received_at)) AS seconds_to_close,
    sum((reopened_at IS NOT NULL)::INT) AS reopened, sum((closed_at IS NOT NULL)::INT) AS closed
FROM cases GROUP BY ALL
"""
"""Presence, order, times, reopening by month, category, cause and site; trend and Pareto are sums of that."""


def recipe_of(text: str) -> Any:
    """What the log was made from."""
    from complaints.demo import Recipe

    cases, seed = map(int, text.split(":"))
    return Recipe(cases, seed)


def make(path: str, text: str) -> dict[str, Any]:
    """The log, whole or (a path with "sixteen") with sixteen columns."""
    import pyarrow.parquet as pq

    from complaints.demo import demo_tables

    columns = [*COLUMNS, *EXTRAS] if "sixteen" in Path(path).stem else None
    writer = None
    for table, _, _ in demo_tables(recipe_of(text)):
        kept = table.select(columns) if columns else table
        writer = writer or pq.ParquetWriter(path, kept.schema, compression="zstd")
        writer.write_table(kept)
    writer.close()
    return {}


def core(path: str, text: str) -> dict[str, Any]:
    """The tests that ask what the hand-written query asks: presence, order, times, reopening."""
    return ours(path, text, only=CORE)


def ours(path: str, text: str, only: tuple[str, ...] | None = None) -> dict[str, Any]:
    """Every test as the tool runs it, its embedded engine bounded as usual; and a filter of the results."""
    from complaints.engines import connect
    from complaints.log import open_log
    from complaints.run import run_tests

    engine = connect("duckdb://?memory_limit=2GB&threads=2")
    targets = recipe_of(text).targets()
    start = time.perf_counter()
    results, cube = run_tests(open_log(engine.read_parquet(path), targets, as_of=AS_OF), only=only)
    seconds = time.perf_counter() - start
    checks = [check for result in results for check in result.checks if check.outcome != "not-testable"]
    counts = {check.id: [check.population, check.failed] for check in checks}
    return {"seconds": seconds, "counts": counts, "filter": _filtering(cube), "checks": len(checks)}


def _filtering(cube: Any) -> float:
    """Median milliseconds of choosing a category, a site and months, and adding up every check anew."""
    import statistics

    categories, sites = cube.values("category"), cube.values("site")
    times = []
    for n in range(9):
        start = time.perf_counter()
        part = cube.only(category=[categories[n % len(categories)]], site=[sites[n % len(sites)]])
        [part.totals(check) for check in cube.checks]
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def in_pandas(path: str, text: str) -> dict[str, Any]:
    """The same checks in plain pandas, its file read with Arrow's types."""
    import pandas as pd

    from benchmarks.pandas_log_tests import Pandas

    targets = recipe_of(text).targets()
    start = time.perf_counter()
    counts = Pandas(pd.read_parquet(path), targets, AS_OF).run()
    return {"seconds": time.perf_counter() - start, "counts": counts}


def by_hand(path: str, text: str) -> dict[str, Any]:
    """The core checks in one query."""
    import duckdb

    with duckdb.connect(config={"threads": 2, "memory_limit": "2GB"}) as connection:
        start = time.perf_counter()
        connection.execute(BY_HAND, {"path": path, "as_of": AS_OF}).to_arrow_table()
        return {"seconds": time.perf_counter() - start}


def events(path: str, target: str) -> dict[str, Any]:
    """The log as events, a row a step taken, in order."""
    import duckdb

    from complaints.fields import STEPS

    columns = ", ".join(STEPS)
    wide = f"""SELECT "row", {columns} FROM read_parquet('{path}')"""
    long = f'SELECT * FROM (UNPIVOT ({wide}) ON {columns} INTO NAME step VALUE "at")'
    order = f'"row", "at", list_position({list(STEPS)}, step)'
    query = f'SELECT "row" AS case_id, step AS activity, "at" FROM ({long}) ORDER BY {order}'
    duckdb.execute(f"COPY ({query}) TO '{target}' (HEADER)")
    return {}


WAYS = {
    "core": core, "events": events, "make": make, "ours": ours, "pandas": in_pandas, "by-hand": by_hand,
}  # fmt: skip

if __name__ == "__main__":
    way, *where = sys.argv[1:]
    told = WAYS[way](*where)
    print(json.dumps(told | {"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
