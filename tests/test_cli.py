"""The command line: the whole way without a browser, in both languages, and what it refuses."""

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from command_line import NOW, Machine
from workbooks import FIRST, SECOND, STANDARD, filled

import cli
from assessment.model import Answer, Assessment, Integrated, Level, Setup
from checklists import load_standard
from checklists.model import Depth
from commands import console
from errors import Problem
from i18n import translator
from reports.answer_sheet import write_answer_sheet
from storage import Store
from storage.archive import export_zip

ROOT = Path(__file__).parent.parent


# --- The way through ------------------------------------------------------------------------------


def test_the_examples_are_added_once_and_come_back_after_deletion(machine):
    for said in ("Added", "Already there"):
        assert machine.run("demo") == 0
        assert machine.out.count(said) == 2
    with Store.open(machine.folder) as store:
        kept = {summary.id for summary in store.list()}
        for id_ in kept:
            store.delete(id_, now=NOW)
    machine.run("demo")
    machine.run("list", "--json")
    assert {a["id"] for a in machine.json} == kept


def test_the_list_has_scores_and_verdicts_for_people_and_scripts(machine):
    machine.run("demo", lang="tr")
    machine.run("list", lang="tr")
    assert "Kuzey Ev Gereçleri A.Ş." in machine.out
    assert "Hazır değil: çalışma planlanmalı" in machine.out
    machine.run("list", "--json")
    alone, joint = sorted(machine.json, key=lambda row: row["integrated"] is not None)
    for row in (alone, joint):
        assert (row["verdict"], row["binding_gate"], row["asked"]) == ("plan", "no-open-major", 219)
        assert row["evidenced"] < row["claimed"] < 100
    assert joint["integrated"]["verdict"] == "stage-1"


@pytest.mark.parametrize(("edition", "lang"), [("iso-9001-2015", "tr"), ("iso-9001-2026", "en")])
def test_the_list_has_both_verdicts_where_iso_9001_is_integrated(machine, edition, lang):
    standard = load_standard(edition)
    first = next(iter(standard.select(Depth.INTEGRATION)))
    integrated = Integrated(standard=edition, standard_hash=standard.content_hash, depth=Depth.INTEGRATION)
    kept = machine.add("Körfez A.Ş.", Answer(requirement=first.id, level=Level.DOCUMENTED))
    with Store.open(machine.folder) as store:
        setup = store.setup(kept)
        changed = setup.value.model_copy(update={"integrated": integrated})
        store.save_setup(kept, changed, revision=setup.revision, now=NOW)
    machine.run("list", lang=lang)
    assert f"+ {standard.designation}" in machine.out.splitlines()[2]
    assert "40/41" in machine.out.splitlines()[2]
    machine.run("list", "--json")
    (row,) = machine.json
    told = row["integrated"]
    assert (told["standard"], told["depth"], told["asked"], told["open"]) == (edition, "integration", 41, 40)
    assert (row["asked"], row["standard"], told["verdict"]) == (40, STANDARD.id, "build")
    assert set(told) - set(row) == set()


def test_an_empty_folder_says_what_to_do(machine):
    assert machine.run("list") == 0
    assert "hazir demo" in machine.err
    machine.run("list", "--json")
    assert machine.json == []


@pytest.mark.parametrize("lang", ["en", "tr"])
def test_a_report_is_written_as_one_html_file(machine, lang):
    machine.add("Körfez Deniz A.Ş.")
    assert machine.run("report", "korfez", "-o", "gap.html", lang=lang) == 0
    html = (machine.files / "gap.html").read_text("utf-8")
    assert f'<html lang="{lang}"' in html
    assert "Körfez Deniz A.Ş." in html


def test_a_report_is_written_as_pdf_in_the_assessments_language(machine):
    machine.add("Körfez Deniz A.Ş.")
    words = ("report", "korfez", "--sections", "summary", "--draft", "--as-of", "2026-04-03")
    assert cli.main([*words, "-o", "one.pdf"]) == 0
    assert cli.main([*words, "-o", "two.pdf"]) == 0
    first = (machine.files / "one.pdf").read_bytes()
    assert first.startswith(b"%PDF-")
    assert first == (machine.files / "two.pdf").read_bytes()


def test_without_a_name_the_report_is_called_like_the_organisation(machine):
    machine.add('A/B "Test" <x> Ltd.')
    machine.run("report", "test", "--format", "html")
    assert [p.name for p in machine.files.glob("*.html")] == ["A B Test x Ltd.html"]


def test_an_export_comes_back_and_a_second_time_under_a_new_id(machine):
    kept = machine.add("Körfez A.Ş.", Answer(requirement=FIRST, level=Level.APPLIED))
    machine.run("export", kept[:6], "-o", "one.zip")
    machine.run("import", "one.zip", "--json")
    assert machine.json["id"] != kept
    assert machine.answer(machine.json["id"], FIRST).level is Level.APPLIED


def test_a_backup_is_a_data_folder_that_opens(machine):
    kept = machine.add()
    assert machine.run("backup", "-o", "copy") == 0
    machine.run("list", "--json", "--data", "copy")
    assert [row["id"] for row in machine.json] == [kept]


def test_a_backup_never_replaces_anything(machine):
    machine.add()
    (machine.files / "there.zip").write_bytes(b"mine")
    assert machine.run("backup", "-o", "there.zip") == console.Exit.FAILED
    assert (machine.files / "there.zip").read_bytes() == b"mine"


def test_undo_takes_back_one_change_after_the_other(machine):
    kept = machine.add("Körfez A.Ş.", Answer(requirement=FIRST, level=Level.APPLIED))
    assert machine.run("undo", "körfez") == 0
    assert machine.answer(kept, FIRST).level is None
    machine.run("undo", "körfez")
    assert "no change" in machine.err


def test_a_checklist_is_validated_and_its_schema_written(machine):
    folder = ROOT / "checklists" / STANDARD.id
    assert machine.run("checklist", "validate", folder) == 0
    assert "219" in machine.out
    assert machine.run("checklist", "validate", machine.files, "--json") == console.Exit.REFUSED
    assert machine.json["valid"] is False
    assert machine.json["problems"][0]["remedy"]
    machine.run("checklist", "schema", "-o", "schema.json")
    assert "chapter" in json.loads((machine.files / "schema.json").read_text("utf-8"))


def test_our_mapping_is_validated_like_a_standard(machine):
    folder = ROOT / "checklists" / "mappings"
    assert machine.run("checklist", "validate", folder) == 0
    assert "iso-10002-2018 → iso-9001-2015: 182" in machine.out
    machine.run("checklist", "validate", folder, "--json")
    assert [m["standard"] for m in machine.json["mappings"]] == ["iso-9001-2015", "iso-9001-2026"]
    text = (folder / "iso-10002-iso-9001.yaml").read_text("utf-8")
    copy = machine.files / "iso-10002-iso-9001.yaml"
    copy.write_text(text.replace("to: [iso-9001-2015/7.2-01]", "to: [iso-9001-2015/7.2-99]", 1), "utf-8")
    assert machine.run("checklist", "validate", machine.files, lang="tr") == console.Exit.REFUSED
    line = text[: text.index("to: [iso-9001-2015/7.2-01]")].count("\n") + 1
    assert f"{copy.name}:{line}" in machine.err
    assert "iso-9001-2015/7.2-99" in machine.err
    assert machine.run("checklist", "validate", machine.files, "--json") == console.Exit.REFUSED
    assert machine.json["valid"] is False


# --- Answers offline ------------------------------------------------------------------------------


def sheet(machine: Machine, cells: dict[str, object], assessment: str = "körfez") -> Path:
    """The assessment's answer sheet, as a person returns it."""
    path = machine.files / "answers.xlsx"
    assert machine.run("answers", "template", assessment, "-o", path) == 0
    path.write_bytes(filled(path.read_bytes(), cells))
    return path


def test_answers_given_offline_are_shown_and_saved_and_can_be_undone(machine):
    kept = machine.add()
    path = sheet(machine, {"F4": "3 – Applied", "H4": "Log 2026", "F5": 1})
    assert machine.run("answers", "import", "körfez", path) == 0
    assert "Answers!4" in machine.out
    assert 'What was seen: – → "Log 2026"' in machine.out
    assert machine.answer(kept, FIRST) == Answer(requirement=FIRST, level=3, seen="Log 2026")
    machine.run("undo", "körfez")
    assert machine.answer(kept, SECOND).level is None


def test_a_dry_run_saves_nothing(machine):
    kept = machine.add()
    path, before = sheet(machine, {"F4": 3}), machine.version(kept)
    assert machine.run("answers", "import", "körfez", path, "--dry-run", "--json") == 0
    (change,) = machine.json["changes"]
    assert change["fields"] == {"level": {"before": None, "after": 3}}
    assert machine.json["saved"] == 0
    assert machine.version(kept) == before


def test_one_bad_cell_keeps_everything_out_unless_asked_for_less(machine):
    kept = machine.add()
    path, before = sheet(machine, {"F4": 3, "F5": "high"}), machine.version(kept)
    assert machine.run("answers", "import", "körfez", path) == console.Exit.REFUSED
    assert 'Answers!F5: "high" is not a level.' in machine.err
    assert machine.version(kept) == before
    assert machine.run("answers", "import", "körfez", path, "--partial") == 0
    assert (machine.answer(kept, FIRST).level, machine.answer(kept, SECOND).level) == (Level.APPLIED, None)


def test_a_conflict_keeps_everything_out_unless_the_sheet_is_to_win(machine):
    kept = machine.add()
    path = sheet(machine, {"F4": 3})
    with Store.open(machine.folder) as store:
        store.save_answer(kept, Answer(requirement=FIRST, level=Level.MEASURED), revision=0, now=NOW)
    assert machine.run("answers", "import", "körfez", path) == console.Exit.NOT_THERE
    assert "changed here too" in machine.out
    assert machine.answer(kept, FIRST).level is Level.MEASURED
    assert machine.run("answers", "import", "körfez", path, "--overwrite") == 0
    assert machine.answer(kept, FIRST).level is Level.APPLIED


@pytest.mark.parametrize("lang", ["en", "tr"])
def test_an_empty_template_is_written_without_any_assessment(machine, lang):
    assert machine.run("answers", "template", "--depth", "quick", "-o", "empty.xlsx", lang=lang) == 0
    assert (machine.files / "empty.xlsx").read_bytes() == write_answer_sheet(
        STANDARD, None, lang, depth=Depth.QUICK
    )


# --- What is refused ------------------------------------------------------------------------------


def test_a_hostile_sheet_is_refused_and_changes_nothing(machine):
    kept = machine.add()
    before = machine.version(kept)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 70_000_000)
    (machine.files / "bomb.xlsx").write_bytes(bomb.getvalue())
    assert machine.run("answers", "import", "körfez", "bomb.xlsx") == console.Exit.REFUSED
    assert "bomb.xlsx: The workbook unpacks to more" in machine.err
    assert machine.version(kept) == before


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["report", "nobody"], 3, "nobody: No assessment has this id or name."),
        (["report", "a.ş."], 3, "a.ş.: 2 assessments match:"),
        (["report", "körfez", "--sections", "foo"], 1, '--sections: There is no section "foo".'),
        (["report", "körfez", "--as-of", "3.4.2026"], 1, '--as-of: "3.4.2026" is not a date.'),
        (["report", "körfez", "--logo", "text.txt"], 1, "text.txt: "),
        (["report", "körfez", "--format", "html", "-o", "no/where.html"], 4, "no/where.html: The file"),
        (["import", "nothing.zip"], 1, "nothing.zip: The file cannot be read"),
        (["import", "text.txt"], 1, "text.txt: "),
        (["answers", "import", "körfez", "text.txt"], 1, "text.txt: This is not an Excel workbook"),
        (["list", "--data", "text.txt"], 4, "text.txt"),
    ],
)  # fmt: skip
def test_refusals_name_place_fact_and_remedy_and_end_with_their_code(machine, words, code, said):
    machine.add("Körfez A.Ş.")
    machine.add("Marmara A.Ş.")
    (machine.files / "text.txt").write_text("just text", "utf-8")
    assert machine.run(*words) == code
    assert said in machine.err
    assert machine.out == ""
    assert "Traceback" not in machine.err


@pytest.mark.parametrize("lang", ["en", "tr"])
@pytest.mark.parametrize("words", [["import"], ["answers", "import", "körfez"]])
def test_what_is_no_file_is_refused_before_it_is_opened(machine, words, lang):
    machine.add("Körfez A.Ş.")
    os.mkfifo(machine.files / "pipe")  # opening it would wait for ever
    said = {"en": "This is not a file", "tr": "Bu bir dosya olmadığından"}[lang]
    for name in ("/dev/zero", "pipe", "."):
        assert machine.run(*words, name, lang=lang) == console.Exit.REFUSED
        assert f"{name}: {said}" in machine.err


def test_a_file_above_the_limit_is_refused_before_it_is_read(machine):
    with (machine.files / "huge.zip").open("wb") as file:
        file.truncate(console.READ_LIMIT + 1)  # a hole: it takes no room on the disk
    assert machine.run("import", "huge.zip") == console.Exit.REFUSED
    assert "huge.zip: The file is larger than 500 MB." in machine.err


def test_scripts_get_refusals_as_json(machine):
    assert machine.run("import", "nothing.zip", "--json") == 1
    (problem,) = machine.json["problems"]
    assert (problem["place"], problem["code"]) == ("nothing.zip", "cli-cannot-read")
    assert problem["remedy"]


def test_an_unexpected_error_is_calm_and_shows_its_traceback_on_request(machine, monkeypatch):
    def break_down(*_: object) -> None:
        raise RuntimeError("who knows")

    monkeypatch.setattr(console, "open_store", break_down)
    assert machine.run("list") == console.Exit.UNEXPECTED
    assert "who knows" not in machine.err
    monkeypatch.setenv("HAZIR_DEBUG", "1")
    machine.run("list")
    assert "RuntimeError: who knows" in machine.err


def test_a_file_is_written_whole_or_not_at_all(machine, monkeypatch):
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    target = machine.files / "report.html"
    target.write_bytes(b"the old one")
    machine.add()
    monkeypatch.setattr(Path, "write_bytes", full)
    assert machine.run("report", "körfez", "-o", target) == console.Exit.FAILED
    assert target.read_bytes() == b"the old one"
    assert list(machine.files.glob(".*")) == []


@pytest.mark.parametrize("target", [".", "/", "..", "", "/nowhere/x.zip"])
def test_a_place_where_no_file_can_be_is_refused(machine, target):
    machine.add()
    assert machine.run("export", "körfez", "-o", target) == console.Exit.FAILED
    assert "--output" in machine.err


def test_what_is_no_file_is_written_to_and_not_replaced(machine):
    machine.add()
    pipe = machine.files / "pipe"
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDWR)
    assert machine.run("export", "körfez", "-o", pipe) == 0
    assert os.read(end, 1 << 16).startswith(b"PK")
    os.close(end)
    assert pipe.is_fifo()


def test_a_link_to_a_file_stays_a_link(machine):
    machine.add()
    link, file = machine.files / "link.zip", machine.files / "file.zip"
    file.write_bytes(b"the old one")
    link.symlink_to(file)
    assert machine.run("export", "körfez", "-o", link) == 0
    assert link.is_symlink()
    assert file.read_bytes().startswith(b"PK")


def test_an_assessment_on_a_standard_of_the_future_is_kept_and_hides_no_other(machine):
    machine.add("Körfez A.Ş.")
    future = Assessment(
        id="f" * 32, setup=Setup(organisation="Yarın A.Ş.", standard="iso-10002-2031"), standard_hash="0" * 64
    )
    archive = machine.files / "future.zip"
    archive.write_bytes(export_zip(future, lambda _: b""))
    assert machine.run("import", archive) == 0
    assert "iso-10002-2031, which this Hazır does not have" in machine.err
    assert machine.run("list") == 0
    assert "Körfez A.Ş." in machine.out
    assert "iso-10002-2031" in machine.out
    machine.run("list", "--json")
    judged, kept = sorted(machine.json, key=lambda row: row["organisation"])
    assert judged.keys() == kept.keys()
    assert (judged["verdict"], kept["verdict"], kept["asked"]) == ("build", None, None)
    assert machine.run("report", "yarın") == console.Exit.NOT_THERE
    assert machine.run("export", "yarın", "-o", "again.zip") == 0
    assert (machine.files / "again.zip").read_bytes() == archive.read_bytes()


# --- As a program ---------------------------------------------------------------------------------


def program(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("HAZIR_", "LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, str(ROOT / "cli.py"), *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=clean | environment,
        check=False,
    )


def test_as_a_program_it_speaks_and_ends_as_documented(tmp_path):
    done = program("report", "x", HAZIR_DATA=str(tmp_path), LANG="tr_TR.UTF-8")
    assert (done.returncode, done.stdout) == (3, "")
    missing = Problem("cli-assessment-none", "x", {"count": 0})
    assert done.stderr == f"{translator('tr').explain(missing)}\n"


def test_a_terminal_that_lacks_letters_does_not_end_a_command(tmp_path):
    done = program("demo", HAZIR_DATA=str(tmp_path), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 0


def test_help_answers_before_anything_heavy_is_loaded():
    """Time depends on the machine, so the modules are looked at (0.3 s on two busy cores)."""
    code = "import sys, cli; cli.main(['--help']); print([m for m in sys.argv[1:] if m in sys.modules])"
    heavy = [
        "streamlit",
        "sqlalchemy",
        "yaml",
        "weasyprint",
        "openpyxl",
        "xlsxwriter",
        "altair",
        "pandas",
        "rich",
    ]
    done = subprocess.run(
        [sys.executable, "-c", code, *heavy], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
