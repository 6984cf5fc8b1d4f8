"""A process that is killed while it saves loses nothing that it had acknowledged."""

import multiprocessing
import os
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from assessment.model import Answer, Evidence, Setup
from storage import Store

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
ROUNDS = 25
REQUIREMENTS = tuple(f"iso-10002-2018/7.4-{n:02d}" for n in range(1, 6))


@pytest.fixture(autouse=True)
def _main_is_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test of a page leaves its script as __main__, and a new process would run it first."""
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))


def save_until_killed(folder: Path, assessment: str, acknowledged: Path, too_early: bool) -> None:
    """Saves evidence with a file and answers on it, noting each revision that is safe.

    too_early: notes it before it is saved, as a program would that does not wait for the commit.
    """
    log = os.open(acknowledged, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    store = Store.open(folder)
    revisions = store.revisions(assessment)
    for turn in range(1_000_000):
        requirement = random.choice(REQUIREMENTS)
        revision = revisions.get(requirement, 0)
        note = f"{requirement} {revision + 1}\n".encode()
        if too_early:
            os.write(log, note)
        file = store.put_file("kayıt.txt", f"{os.getpid()} {turn}".encode())
        piece = Evidence(id=os.urandom(16).hex(), title="Kayıt", file=file)
        store.add_evidence(assessment, piece, now=NOW)
        answer = Answer(requirement=requirement, seen=f"{revision + 1}", evidence=(piece.id,))
        revisions[requirement] = store.save_answer(assessment, answer, revision=revision, now=NOW)
        if not too_early:
            os.write(log, note)


def kill_while_saving(folder: Path, *, too_early: bool) -> tuple[int, int]:
    """Kills a saving process again and again; returns how many revisions it acknowledged and lost."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload([__name__])
    with Store.open(folder) as store:
        assessment = store.create(Setup(organisation="Ege Klima A.Ş."), "0" * 64, now=NOW).id
    total = lost = 0
    for number in range(ROUNDS):
        log = folder / f"acknowledged-{number}"
        saver = processes.Process(target=save_until_killed, args=(folder, assessment, log, too_early))
        saver.start()
        wait_for(log)
        time.sleep(random.uniform(0, 0.25))
        saver.kill()
        saver.join()
        assert saver.exitcode == -9
        saver.close()
        notes = [note.split() for note in log.read_text().splitlines()]
        total += len(notes)
        lost += count_lost(folder, assessment, [(requirement, int(n)) for requirement, n in notes])
    return total, lost


def wait_for(log: Path) -> None:
    deadline = time.monotonic() + 60
    while not (log.exists() and log.stat().st_size):
        assert time.monotonic() < deadline, "the saving process never began"
        time.sleep(0.002)


def count_lost(folder: Path, assessment: str, noted: list[tuple[str, int]]) -> int:
    """How many noted revisions are not there; what is there must be whole."""
    with Store.open(folder) as store:
        found = store.load(assessment)
        revisions = store.revisions(assessment)
        for requirement, answer in found.answers.items():
            assert answer.seen == str(revisions[requirement])
            assert all(store.read_file(e.file.sha256) for e in found.evidence_for(requirement))
        assert store.version(assessment) == len(store.changes(assessment, limit=1_000_000))
    return sum(revision > revisions.get(requirement, 0) for requirement, revision in noted)


@pytest.fixture(autouse=True)
def ready_to_fork(monkeypatch):
    """The server that forks the savers can import what they need before it forks them."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))


@pytest.mark.timeout(180)
def test_no_acknowledged_answer_is_lost_when_the_process_is_killed(tmp_path):
    total, lost = kill_while_saving(tmp_path, too_early=False)
    assert total >= ROUNDS
    assert lost == 0


@pytest.mark.timeout(180)
def test_this_would_notice_an_answer_acknowledged_before_its_commit(tmp_path):
    total, lost = kill_while_saving(tmp_path, too_early=True)
    assert total >= ROUNDS
    assert lost > 0
