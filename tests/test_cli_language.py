"""Help and usage errors of the command line, in Turkish and in English."""

import re

import pytest

import cli
from commands import console

ENGLISH = re.compile(r"\b(usage|options|commands|arguments|show|write|default|the)\b", re.I)


@pytest.mark.parametrize(
    "command", [[], ["report"], ["answers"], ["answers", "import"], ["checklist", "schema"]]
)
def test_help_is_turkish_all_through(machine, command):
    assert machine.run(*command, "--help", lang="tr") == 0
    assert "Kullanım: hazir" in machine.out
    assert ENGLISH.findall(machine.out) == []


def test_help_lists_every_command(machine):
    machine.run("--help")
    for name in ("run", "demo", "list", "report", "export", "answers import", "checklist validate", "undo"):
        assert f"  {name} " in machine.out


@pytest.mark.parametrize("words", [[], ["answers"], ["checklist"]])
def test_a_bare_group_shows_its_help(words, capsys):
    assert cli.main(words) == 0
    assert "hazir" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environment", "words", "heading"),
    [
        ({"HAZIR_LANG": "tr"}, ["--help"], "Kullanım"),
        ({"HAZIR_LANG": "tr"}, ["--lang=en", "--help"], "Usage"),
        ({"LANG": "tr_TR.UTF-8"}, ["--help"], "Kullanım"),
        ({"LANG": "tr_TR.UTF-8", "LC_ALL": "C.UTF-8"}, ["--help"], "Usage"),
        ({"LANG": "de_DE.UTF-8", "HAZIR_LANG": "fr"}, ["--help"], "Usage"),
        ({}, ["list", "--help", "--lang", "tr"], "Kullanım"),
    ],
)
def test_the_language_is_asked_for_or_the_systems(environment, words, heading, monkeypatch, capsys):
    for name in ("HAZIR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert cli.main(words) == 0
    assert heading in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "english", "turkish"),
    [
        (["fly"], 'There is no command "fly".', 'Böyle bir komut yok: "fly"'),
        (["list", "--jsn"], "There is no option --jsn. Did you mean --json?", "Böyle bir seçenek yok: --jsn"),
        (["report"], "ASSESSMENT is missing.", "Eksik: DEĞERLENDİRME"),
        (["report", "x", "--format", "doc"], "Possible: pdf, html.", "Olabilecekler: pdf, html."),
        (["run", "--port", "80000"], "--port is not accepted.", "--port için verilen değer kabul"),
        (["list", "a", "b"], "Too many words: a b.", "Fazla sözcük var: a b."),
        (["backup", "--output"], "The option --output needs a value.", "--output seçeneği bir değer ister."),
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_explained(machine, words, english, turkish):
    for lang, sentence in (("en", english), ("tr", turkish)):
        assert machine.call("--lang", lang, *words) == console.Exit.USAGE
        assert sentence in machine.err
        assert "--help" in machine.err
