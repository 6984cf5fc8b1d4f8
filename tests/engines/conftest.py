"""The three engines: DuckDB in this process, a PostgreSQL server and a Spark session of the tests' own."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from ibis.backends.sql import SQLBackend

from complaints.engines import connect

HOST = "127.0.0.1"
ACCOUNT = "postgres"
QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs what `./hazir test` does not install."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.engines)
            item.add_marker(pytest.mark.timeout(1800))  # Spark plans every one of some seventy queries


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a server of the tests' own, which root may not run (nor look into pytest's own folders)."""
    with TemporaryDirectory(prefix="hazir-postgres-") as name:
        data, port = Path(name, "data"), free_port()
        if os.getuid() == 0:
            shutil.chown(name, ACCOUNT)
        server = [program("pg_ctl"), "-D", str(data), "-w"]
        serving = f"-c port={port} -c listen_addresses={HOST} -c unix_socket_directories={name} {QUICK}"
        call(program("initdb"), "-D", str(data), "-U", ACCOUNT, "--auth=trust", "--encoding=UTF8")
        call(*server, "-l", f"{name}/log", "-o", serving, "start")
        yield f"postgres://{ACCOUNT}@{HOST}:{port}/postgres"
        call(*server, "-m", "immediate", "stop")


@pytest.fixture(scope="session")
def spark() -> Iterator[SQLBackend]:
    """A Spark session on this machine."""
    engine = connect("spark://local[2]")
    yield engine
    engine.disconnect()


def program(name: str) -> str:
    """A program of the newest PostgreSQL that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    return str(found[-1]) if found else shutil.which(name) or name


def call(*command: str) -> None:
    before = ["runuser", "-u", ACCOUNT, "--"] if os.getuid() == 0 else []
    done = subprocess.run([*before, *command], cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def free_port() -> int:
    with socket.create_server((HOST, 0)) as server:
        return server.getsockname()[1]
