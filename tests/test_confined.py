"""What reads files from outside does so in a child process that may fail without harm."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import confined
from errors import InputError


def refusal(function: str, data: bytes = b"", **limits: float) -> str:
    with pytest.raises(InputError) as caught:
        confined.run(f"tests.confined_cases:{function}", data, **limits)
    return caught.value.problems[0].code


def test_the_child_gets_bytes_and_words_and_returns_bytes():
    assert confined.run("tests.confined_cases:shout", b"hi ", "a", "b") == b"HI a b"


def test_a_parser_that_never_ends_is_stopped():
    assert refusal("think_forever", seconds=1) == "confined-time"


def test_a_parser_that_wants_all_the_memory_is_stopped():
    assert refusal("eat", b"300", memory=200 * confined.MEGABYTE) == "confined-memory"


def test_an_answer_that_is_too_long_is_refused():
    assert refusal("eat", b"65", memory=400 * confined.MEGABYTE) == "confined-memory"


@pytest.mark.parametrize("function", ["die", "fail"])
def test_a_parser_that_crashes_takes_only_itself_down(function):
    assert refusal(function) == "confined-crashed"


def test_a_hijacked_parser_writes_no_file(tmp_path: Path):
    planted = tmp_path / "planted"
    assert refusal("write", str(planted).encode()) == "confined-crashed"
    assert not planted.exists() or planted.read_bytes() == b""


def test_the_child_sees_nothing_of_the_environment(monkeypatch):
    monkeypatch.setenv("HAZIR_SECRET", "s3cret")
    seen = json.loads(confined.run("tests.confined_cases:look_around", b""))
    assert "s3cret" not in str(seen)
    assert seen["files"] == [0, 0]


def test_a_module_in_the_current_folder_is_not_imported_instead(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit(0)")
    monkeypatch.chdir(tmp_path)
    assert confined.run("tests.confined_cases:shout", b"hi") == b"HI"


def test_the_child_may_write_a_file_of_the_agreed_size_and_no_larger(tmp_path: Path):
    target = tmp_path / "agreed"
    done = confined.run("tests.confined_cases:write", str(target).encode(), writes=7)
    assert (done, target.read_bytes()) == (b"written", b"planted")
    with pytest.raises(InputError):
        confined.run("tests.confined_cases:write", str(target).encode(), writes=6)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such signal")
def test_the_child_ends_with_the_process_that_waits_for_it(tmp_path: Path):
    said = tmp_path / "pid"
    code = f"confined.run('tests.confined_cases:say_who_and_think', {str(said).encode()!r}, writes=9)"
    with subprocess.Popen([sys.executable, "-c", f"import confined; {code}"]) as waiting:
        assert within_seconds(30, lambda: said.exists() and said.read_text())
        waiting.kill()
    child = Path("/proc", said.read_text())
    assert within_seconds(30, lambda: not child.exists() or "State:\tZ" in (child / "status").read_text())


def within_seconds(seconds: float, condition) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return bool(condition())
