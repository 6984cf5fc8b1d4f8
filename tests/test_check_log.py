"""hazir check-log: exit codes, words, JSON, templates and targets; and the child that does the work."""

import json
import os
import subprocess
import sys

import pytest
from command_line import NOW
from logs_tested import TARGETS, order_of

from complaints.demo import Recipe, write_demo
from complaints.targets_file import targets_text
from complaints.worker import check
from errors import InputError
from storage import Store


@pytest.fixture
def faulty(tmp_path):
    path = tmp_path / "şikâyetler.csv"
    write_demo(path, Recipe(60, 3, language="tr"))
    return path


def counts(results):
    """What each check counted; names of people in it are other pseudonyms in every run."""
    checks = [check for test in results["tests"] for check in test["checks"]]
    return {c["id"]: (c["outcome"], c["population"], c["failed"]) for c in checks}


def test_a_gap_gives_exit_code_5_and_a_clean_log_0(machine, tmp_path, faulty):
    write_demo(tmp_path / "clean.csv", Recipe(60, 3, language="en", faults={}))
    assert machine.run("check-log", faulty) == 5
    assert machine.run("check-log", tmp_path / "clean.csv") == 0


def test_advice_alone_counts_only_where_that_is_asked_for(machine, tmp_path):
    write_demo(tmp_path / "clean.csv", Recipe(300, 2, language="en", faults={}))
    assert machine.run("check-log", tmp_path / "clean.csv", "--fail-on", "advice") == 5
    assert "0 with gaps" in machine.out


@pytest.mark.parametrize(("lang", "words"), [("en", "60 rows read"), ("tr", "60 satır okundu")])
def test_it_tells_every_test_in_the_language_spoken(machine, faulty, lang, words):
    machine.run("check-log", faulty, lang=lang)
    assert words in machine.out
    assert all(f"T{n:02}" in machine.out for n in range(1, 34))


def test_the_mapping_that_was_guessed_is_written_and_gives_the_same_results(machine, tmp_path, faulty):
    template = tmp_path / "columns.yaml"
    machine.run("check-log", faulty, "--save-mapping", template, "--json")
    guessed = counts(machine.json)
    assert "Alınma tarihi" in template.read_text("utf-8")
    machine.run("check-log", faulty, "--mapping", template, "--json")
    assert counts(machine.json) == guessed


def test_a_template_saved_on_screen_is_used_by_its_name(machine, tmp_path, faulty):
    template = tmp_path / "columns.yaml"
    machine.run("check-log", faulty, "--save-mapping", template)
    with Store.open(machine.folder) as store:
        store.save_template("Şikâyet sistemi", template.read_text("utf-8"), now=NOW)
    machine.run("check-log", faulty, "--mapping", "Şikâyet sistemi", "--json")
    assert machine.json["source"]["rows_tested"] == 60
    assert machine.run("check-log", faulty, "--mapping", "başka", lang="tr") == 3
    assert "Şikâyet sistemi" in machine.err


def test_own_targets_turn_advice_into_a_gap(machine, tmp_path, faulty):
    (tmp_path / "targets.yaml").write_text(targets_text(TARGETS), "utf-8")
    machine.run("check-log", faulty, "--targets", tmp_path / "targets.yaml", "--json")
    acknowledged = next(test for test in machine.json["tests"] if test["test"] == "T03")
    assert acknowledged["checks"][0]["limits"]["limit"]["source"] == "PR-08, 4.2"
    assert acknowledged["checks"][0]["outcome"] == "failed"


def test_a_table_of_another_kind_is_refused_with_its_reason(machine, tmp_path):
    rows = "\n".join(f"F{n};{n},50;Vergi;KDV" for n in range(30))
    (tmp_path / "invoices.csv").write_text(f"Fatura No;Tutar;Vergi Dairesi;KDV\n{rows}\n", "utf-8")
    assert machine.run("check-log", tmp_path / "invoices.csv", lang="tr") == 1
    assert "şikâyet" in machine.err
    assert "Traceback" not in machine.err


def test_results_are_kept_with_an_assessment_and_printed_in_its_report(machine, tmp_path, faulty):
    machine.run("demo")
    with Store.open(machine.folder) as store:
        id_ = store.list()[0].id
    machine.run("check-log", faulty, "--keep", id_)
    with Store.open(machine.folder) as store:
        assert [kept.label for kept in store.logs(id_)] == ["şikâyetler.csv"]
        assert store.load(id_).evidence.keys() == store.load(id_).evidence.keys()
    page = tmp_path / "report.html"
    assert machine.run("report", id_, "--sections", "complaint-log", "-o", page) == 0
    assert "şikâyetler.csv" in page.read_text("utf-8")


# --- The child ------------------------------------------------------------------------------------


class Stop(Exception):
    """Somebody pressed cancel."""


def test_cancelling_ends_the_child_at_once(faulty, tmp_path):
    seen = []

    def stop(stage: str, share: float) -> None:
        seen.append((stage, share))
        raise Stop

    with pytest.raises(Stop):
        check(order_of(faulty, tmp_path), stop)
    assert len(seen) == 1
    listed = subprocess.run(["ps", "-eo", "ppid,args"], capture_output=True, text=True, check=True).stdout
    ours = [line for line in listed.splitlines() if line.split()[0] == str(os.getpid())]
    assert not [line for line in ours if "complaints.worker" in line]


def test_progress_only_grows_and_ends_with_results(faulty, tmp_path):
    shares = []
    checked = check(order_of(faulty, tmp_path), lambda stage, share: shares.append(share))
    assert shares == sorted(shares)
    assert checked.report.cases == 60
    assert checked.cube.exists()


def test_what_the_child_refuses_is_told_by_its_problems(faulty, tmp_path):
    order = order_of(faulty, tmp_path)
    order.table.unlink()
    with pytest.raises(InputError) as refused:
        check(order)
    assert refused.value.problems[0].code == "log-check-ended"


def test_the_child_learns_nothing_of_the_environment(faulty, tmp_path, monkeypatch):
    monkeypatch.setenv("HAZIR_SECRET", "geheim")
    report = check(order_of(faulty, tmp_path)).report
    assert "geheim" not in report.model_dump_json()
    assert sys.executable not in json.dumps(report.model_dump(mode="json"))
