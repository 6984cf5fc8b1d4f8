"""Where a complaint log lies, by its URL: embedded DuckDB, PostgreSQL, Spark.

    duckdb:///folder/for/temporary/files?memory_limit=2GB&threads=2
    postgres://user:password@host:5432/database
    spark://local[2]

The tests are expressions of a portable table layer and run unchanged on each; two results of one log differ
in nothing (tests/engines). PostgreSQL and Spark need the extra ``engines``. No message repeats a URL: it may
hold a password.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import ibis

from errors import EngineError, InputError

if TYPE_CHECKING:
    import ibis.expr.types as ir
    from ibis.backends.sql import SQLBackend

KNOWN = ("duckdb://", "postgres://", "spark://")
SETTINGS = {"memory_limit": re.compile(r"\d{1,6} ?[KMGT]i?B", re.I), "threads": re.compile(r"\d{1,3}")}
"""What a DuckDB URL may set."""

LOCAL = "127.0.0.1"
MASTER = re.compile(r"local(\[(\d{1,3}|\*)\])?")


def connect(url: str) -> SQLBackend:
    """The engine that a URL names.

    Raises InputError for a URL that names none, EngineError if the engine cannot be reached or is not there.
    """
    scheme, mark, rest = url.partition("://")
    if scheme + mark not in KNOWN:
        raise InputError("engine-unknown", known=", ".join(KNOWN))
    if scheme == "duckdb":
        return _duckdb(url)
    return _spark(rest) if scheme == "spark" else _postgres(url)


def cases_in(engine: SQLBackend, source: str) -> ir.Table:
    """The canonical cases: a Parquet file (not on PostgreSQL) or a table, with its schema if it has one.

    Raises EngineError where it is not there or cannot be read.
    """
    *schema, name = source.split(".") if not source.endswith(".parquet") else (source,)
    try:
        if source.endswith(".parquet"):
            return engine.read_parquet(source)
        return engine.table(name, database=schema[0] if schema else None)
    except Exception as error:
        raise EngineError("engine-table", source[:200], kind=type(error).__name__) from None


def _duckdb(url: str) -> SQLBackend:
    """In memory; spills into the folder that the URL names, if it names one."""
    told = urlsplit(url)
    settings: dict[str, Any] = dict(parse_qsl(told.query))
    for name, value in settings.items():
        if name not in SETTINGS or not SETTINGS[name].fullmatch(value):
            raise InputError("engine-setting", name=name[:40], known=", ".join(SETTINGS))
    folder = told.netloc + told.path
    if folder and not Path(folder).is_dir():
        raise InputError("engine-folder", folder[:200])
    return _reached("DuckDB", lambda: ibis.duckdb.connect(**settings, **_spill(folder)))


def _spill(folder: str) -> Mapping[str, Any]:
    """Nothing is fetched from elsewhere, whatever a query asks for."""
    alone = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    return alone | ({"temp_directory": folder} if folder else {})


def _postgres(url: str) -> SQLBackend:
    return _reached("PostgreSQL", lambda: ibis.connect(url))


def _spark(master: str) -> SQLBackend:
    """A session of its own on this machine: its time zone is the log's own, its page is off."""
    if not MASTER.fullmatch(master):
        raise InputError("engine-spark-master")
    return _reached("Spark", lambda: ibis.pyspark.connect(_spark_session(master)))


def _spark_session(master: str) -> Any:
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.driver.host": LOCAL,
        "spark.driver.bindAddress": LOCAL,
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.ansi.enabled": "true",
    }
    builder = SparkSession.builder.appName("hazir").master(master)
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def _reached(engine: str, connect: Any) -> SQLBackend:
    """What connecting gives. Its errors tell the engine and their kind, and nothing of the URL."""
    try:
        return connect()
    except ImportError:
        raise EngineError("engine-not-installed", engine=engine) from None
    except Exception as error:
        raise EngineError("engine-not-reached", engine=engine, kind=type(error).__name__) from None
