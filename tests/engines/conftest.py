"""The three engines: DuckDB in this process, a PostgreSQL server and a Spark session of the tests' own."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

HOST = "127.0.0.1"
ACCOUNT = "postgres"
QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs what `./hazir test` does not install."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.engines)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server of the tests' own, which root may not run."""
    folder = tmp_path_factory.mktemp("postgres")
    if os.getuid() == 0:
        for each in (folder, *folder.parents[:2]):
            each.chmod(0o755)
        shutil.chown(folder, ACCOUNT)
    port = free_port()
    server = [program("pg_ctl"), "-D", str(folder / "data"), "-w"]
    serving = f"-c port={port} -c listen_addresses={HOST} -c unix_socket_directories={folder} {QUICK}"
    call(program("initdb"), "-D", str(folder / "data"), "-U", ACCOUNT, "--auth=trust", "--encoding=UTF8")
    call(*server, "-l", str(folder / "log"), "-o", serving, "start")
    yield f"postgres://{ACCOUNT}@{HOST}:{port}/postgres"
    call(*server, "-m", "immediate", "stop")


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
