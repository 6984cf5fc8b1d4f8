"""hazir run: where the app listens, what it starts with, and a port that is taken."""

from __future__ import annotations

import os
import socket

import pytest

from commands import console, running


def test_run_starts_the_server_on_this_machine_only_with_the_example_in_a_new_folder(machine, monkeypatch):
    started = []
    monkeypatch.setattr(os, "execv", lambda program, line: started.append(line))
    monkeypatch.setattr(os, "chdir", lambda folder: None)
    assert machine.run("run", "--port", "8600", "--no-browser", lang="tr") == 0
    (line,) = started
    assert {"--server.address=127.0.0.1", "--browser.gatherUsageStats=false", "--server.port=8600"} < set(
        line
    )
    assert "--server.headless=true" in line
    assert os.environ["HAZIR_DATA"] == str(machine.folder)
    machine.run("list", "--json")
    assert {a["organisation"] for a in machine.json} == {"Kuzey Ev Gereçleri A.Ş."}


def test_run_adds_nothing_to_a_folder_that_is_in_use(machine, monkeypatch):
    kept = machine.add()
    monkeypatch.setattr(os, "execv", lambda program, line: None)
    monkeypatch.setattr(os, "chdir", lambda folder: None)
    machine.run("run")
    machine.run("list", "--json")
    assert [a["id"] for a in machine.json] == [kept]


@pytest.mark.parametrize("lang", ["en", "tr"])
def test_a_port_that_is_taken_is_said_before_anything_is_made(machine, monkeypatch, lang):
    monkeypatch.setattr(os, "execv", lambda program, line: pytest.fail("started"))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert machine.run("run", "--port", port, lang=lang) == console.Exit.REFUSED
    assert f"--port {port}: " in machine.err
    assert not machine.folder.exists()


@pytest.fixture
def usual_port(monkeypatch):
    """The usual port, and something that listens on it."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr(running, "USUAL_PORT", port)
        yield port


@pytest.mark.parametrize("lang", ["en", "tr"])
def test_where_the_usual_port_is_taken_the_other_one_is_named(machine, monkeypatch, usual_port, lang):
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, command: started.append(command))
    monkeypatch.chdir(machine.files)
    machine.add()
    machine.run("run", "--no-browser", lang=lang)
    (option,) = [word for word in started[0] if word.startswith("--server.port=")]
    other = option.partition("=")[2]
    assert int(other) > usual_port
    assert f"http://127.0.0.1:{other}" in machine.err
    assert str(usual_port) in machine.err


def test_where_no_port_is_free_nothing_is_started(machine, monkeypatch, usual_port):
    monkeypatch.setattr(running, "_is_free", lambda port: False)
    assert machine.run("run") == console.Exit.REFUSED
    assert f"No port from {usual_port} to {usual_port + 99} is free." in machine.err


def test_cli_and_app_use_the_same_folder(machine, monkeypatch):
    from ui.settings import data_folder

    assert console.data_folder(None) == data_folder() == machine.folder
    monkeypatch.delenv("HAZIR_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", str(machine.files))
    assert console.data_folder(None) == data_folder()


def test_the_servers_line_leaves_the_port_to_the_server_unless_one_is_named():
    assert not [word for word in running.server_command(None, headless=False) if "server.port" in word]
