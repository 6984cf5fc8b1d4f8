"""Engines by their URL: what connects, what is refused, and that no message repeats a password.

That all engines say the same of a log is tested in tests/engines, which `.ci/run` runs.
"""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from complaints import engines
from errors import EngineError, InputError
from i18n import translator

SECRET = "hunter2-not-to-be-shown"


def test_duckdb_takes_its_bounds_and_folder_from_the_url(tmp_path):
    engine = engines.connect(f"duckdb://{tmp_path}?memory_limit=300MB&threads=1")
    names = ("threads", "memory_limit", "temp_directory")
    asked = ", ".join(f"current_setting('{name}')" for name in names)
    assert engine.raw_sql(f"SELECT {asked}").fetchone() == (1, "286.1 MiB", str(tmp_path))


def test_cases_come_from_a_file_or_a_table(tmp_path):
    path = tmp_path / "cases.parquet"
    pq.write_table(pa.table({"row": [1, 2]}), path)
    engine = engines.connect("duckdb://")
    engine.raw_sql(f"CREATE TABLE cases AS SELECT * FROM '{path}' LIMIT 1")
    assert engines.cases_in(engine, str(path)).count().to_pyarrow().as_py() == 2
    assert engines.cases_in(engine, "cases").count().to_pyarrow().as_py() == 1
    assert engines.cases_in(engine, "main.cases").count().to_pyarrow().as_py() == 1
    with pytest.raises(EngineError, match="engine-table"):
        engines.cases_in(engine, "absent")


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "engine-unknown"),
        ("/etc/passwd", "engine-unknown"),
        (f"mysql://root:{SECRET}@localhost/x", "engine-unknown"),
        ("duckdb://?memory_limit=lots", "engine-setting"),
        (f"duckdb://?password={SECRET}", "engine-setting"),
        ("duckdb:///nowhere/at/all", "engine-folder"),
        ("spark://some.host:7077", "engine-spark-master"),
        ("spark://local[2];drop", "engine-spark-master"),
    ],
)
def test_an_address_that_names_no_engine_is_refused_in_words(url, code):
    with pytest.raises(InputError) as refused:
        engines.connect(url)
    assert [problem.code for problem in refused.value.problems] == [code]
    for language in ("en", "tr"):
        told = str(translator(language).explain(refused.value.problems[0]))
        assert told
        assert SECRET not in told


def test_an_engine_that_cannot_be_reached_does_not_tell_the_password(monkeypatch):
    def fail(url):
        raise ConnectionError(f"could not reach {url}")

    monkeypatch.setattr(engines.ibis, "connect", fail)
    with pytest.raises(EngineError) as refused:
        engines.connect(f"postgres://me:{SECRET}@localhost/x")
    assert refused.value.__cause__ is None
    assert SECRET not in str(refused.value)
    assert "PostgreSQL" in str(translator("en").explain(refused.value.problems[0]))


def test_an_engine_that_is_not_installed_says_what_to_install(monkeypatch):
    def fail(url):
        raise ModuleNotFoundError("psycopg")

    monkeypatch.setattr(engines.ibis, "connect", fail)
    with pytest.raises(EngineError, match="engine-not-installed"):
        engines.connect("postgres://localhost/x")
