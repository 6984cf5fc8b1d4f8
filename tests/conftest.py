"""What many tests start from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import Machine

from reports.worker import Renderer
from storage import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store in a folder of its own."""
    with Store.open(tmp_path / "data") as store:
        yield store


@pytest.fixture
def machine(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A command line in an empty folder, with a data folder of its own."""
    monkeypatch.setenv("HAZIR_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("HAZIR_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)
    return Machine(tmp_path, capsys)


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    """One warm rendering child for all tests of a session."""
    with Renderer() as renderer:
        yield renderer
