"""The documentation says everything that can be called, and nothing that cannot."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

import cli
from commands.console import Exit
from i18n import translator
from reports.options import Section

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "cli.md").read_text("utf-8")
SHARED = {"--lang", "--data"}
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("[a-z]*/README.md")])


def commands() -> Iterator[tuple[str, Any]]:
    """Every command by its full name."""
    root: Any = typer.main.get_command(cli.app)
    for name, command in root.commands.items():
        for inner, leaf in getattr(command, "commands", {"": command}).items():
            yield f"{name} {inner}".strip(), leaf


COMMANDS = dict(commands())


def section(name: str) -> str:
    """What docs/cli.md says about a command."""
    found = re.search(rf"^### `{name}(?: [^`]*)?`\n(.*?)(?=^##|\Z)", GUIDE, re.M | re.S)
    assert found, f"docs/cli.md does not describe {name}"
    return found[1]


def options(command: Any) -> set[str]:
    own = (p for p in command.params if p.param_type_name == "option")
    return {name for option in own for name in option.opts}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_every_command_is_documented(name):
    assert {o for o in options(COMMANDS[name]) - SHARED if f"`{o}" not in section(name)} == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_no_option_is_documented_that_is_not_there(name):
    described = set(re.findall(r"(?<=`)--?[a-z][a-z-]*", section(name)))
    assert described - options(COMMANDS[name]) - SHARED == set()


def test_no_command_is_documented_that_is_not_there():
    described = re.findall(r"^### `([a-z-]+(?: [a-z]+)?)", GUIDE, re.M)
    assert sorted(described) == sorted(COMMANDS)


def test_shared_options_environment_and_exit_codes_are_documented():
    assert {o for o in SHARED if f"| `{o}" not in GUIDE} == set()
    assert {v for v in ("HAZIR_DATA", "HAZIR_LANG", "HAZIR_DEBUG") if f"| `{v}`" not in GUIDE} == set()
    assert [int(code) for code in re.findall(r"^\| ([0-9]+) \|", GUIDE, re.M)] == sorted(Exit)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_section_of_a_report_is_named_in_help_and_guide(language):
    text = translator(language)("cli-report-sections")
    assert [s for s in Section if s not in text] == []
    assert [s for s in Section if f"`{s}`" not in section("report")] == []


def test_the_readmes_commands_exist():
    readme = (ROOT / "README.md").read_text("utf-8")
    named = re.findall(
        r"`(?:\./)?(?:hazir )?(demo|list|report|answers \w+|checklist \w+|export|import|backup|undo)`", readme
    )
    assert named
    assert set(named) <= set(COMMANDS)
    assert "(docs/cli.md)" in readme  # where all of them are


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_leads_to_a_file(page):
    targets = re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
    local = [target for target in targets if not re.match(r"[a-z]+:", target)]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_every_picture_is_small_has_words_for_those_who_do_not_see_it_and_is_shown():
    shown = {
        Path(target).name: words
        for page in PAGES
        for words, target in re.findall(r"!\[(.*?)\]\((.+?)\)", page.read_text("utf-8"))
    }
    pictures = {path.name: path.stat().st_size for path in (ROOT / "docs" / "images").iterdir()}
    assert set(pictures) == set(shown)
    assert {name: size for name, size in pictures.items() if size > 150_000} == {}
    assert [name for name, words in shown.items() if len(words) < 20] == []


def test_both_readmes_say_the_same_things():
    english, turkish = ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.tr.md"))
    for mark in (r"^#+ ", r"^- ", r"^\| `([^|]*)` \|", r"^    (\./hazir \w+)", r"`(\./hazir \w+)`"):
        assert re.findall(mark, english, re.M) == re.findall(mark, turkish, re.M)
    english = english.replace("-en.png", "-tr.png").replace("README.tr.md", "README.md")
    assert re.findall(r"\]\((.+?)\)", english) == re.findall(r"\]\((.+?)\)", turkish)
