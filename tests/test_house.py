"""The house rules: what a reviewer would otherwise have to remember.

Lint, format, types and the direction of imports are checked by their own tools, here and not beside
the suite, so that `./hazir test` is the whole of it.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = PROJECT["tool"]["importlinter"]["root_packages"]
BELOW_UI = [package for package in PACKAGES if package not in ("app_pages", "commands", "ui")]
OUTSIDE = {"__pycache__", "build", "dist", "screenshots", "hazir.egg-info"}
TOOLING = ("tests", "benchmarks", "scripts")
DOT_FOLDERS = {".ci", ".streamlit"}


def sources(*suffixes: str) -> Iterator[Path]:
    """Every file of the project with one of the suffixes (any, when none is given)."""
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in OUTSIDE and is_ours(name)]
        yield from (Path(folder, name) for name in files if not suffixes or name.endswith(suffixes))


def is_ours(folder: str) -> bool:
    return folder in DOT_FOLDERS or not folder.startswith(".")


def text_of(path: Path) -> str:
    """The file's text, empty for pictures and the like."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported_modules(path: Path) -> set[str]:
    """The top-level modules that a file imports, anywhere in it."""
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules.add(node.module.split(".")[0])
    return modules


# --- Tools ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "ruff", "check"],
        ["-m", "ruff", "format", "--check"],
        ["-m", "mypy"],
        ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    ],
    ids=["ruff check", "ruff format", "mypy", "import-linter"],
)
def test_the_tools_find_nothing(command: list[str]) -> None:
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"


# --- Code -----------------------------------------------------------------------------------------

# The clock and the environment, which the pages and the CLI read and pass on.
AMBIENT = {
    *("datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time", "time.localtime"),
    *("os.environ", "os.environb", "os.getenv", "Path.home", "Path.cwd", "os.getcwd", "locale.getlocale"),
}


@pytest.mark.parametrize("folder", BELOW_UI)
def test_nothing_below_the_ui_reads_the_clock_or_the_environment(folder: str) -> None:
    found = [
        f"{name(path)}:{node.lineno} {ast.unparse(node)}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and ".".join(ast.unparse(node).split(".")[-2:]) in AMBIENT
    ]
    assert found == []


# The files beside the packages, which import-linter does not see, and what of the project each may import.
LONE_FILES = {
    "app.py": {"app_pages", "ui"},
    "cli.py": {"commands", "errors"},
    "confined.py": {"errors"},
    "errors.py": set(),
    "zips.py": set(),
}


def test_the_files_beside_the_packages_import_downward_too() -> None:
    ours = {path.stem for path in ROOT.iterdir()} | {"streamlit"}
    beyond = {file: imported_modules(ROOT / file) & ours - allowed for file, allowed in LONE_FILES.items()}
    assert {path.name for path in ROOT.glob("*.py")} == set(LONE_FILES)
    assert beyond == {
        "app.py": {"streamlit"},
        "cli.py": set(),
        "confined.py": set(),
        "errors.py": set(),
        "zips.py": set(),
    }


def test_files_stay_short() -> None:
    """No Python file over 450 lines, and at most one in ten over 300."""
    lengths = {name(path): len(text_of(path).splitlines()) for path in sources(".py")}
    long = {path: lines for path, lines in lengths.items() if lines > 300}
    assert max(lengths.values()) <= 450, long
    assert len(long) <= len(lengths) / 10, long


def test_nothing_is_left_for_later() -> None:
    left = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b")
    found = [name(path) for path in sources(".py", ".sh", ".ftl", ".yaml") if left.search(text_of(path))]
    assert found == []


def test_no_file_names_a_registrys_host_or_a_folder_of_one_machine() -> None:
    hosts = r"pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org|archive\.ubuntu\.com"
    folders = r"(?<![\w.~$}*-])/(?:work|root|home|Users)/"
    private = re.compile(f"{hosts}|{folders}")
    found = {
        f"{name(path)}: {match[0]}"
        for path in sources()
        if path != Path(__file__)
        for match in private.finditer(text_of(path))
    }
    assert found == set()


# --- Dependencies ---------------------------------------------------------------------------------

DEPENDENCIES = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
EXTRAS = PROJECT["project"]["optional-dependencies"]
TEST_DEPENDENCIES = [Requirement(line) for line in EXTRAS["test"]]
ENGINES = [Requirement(line) for line in EXTRAS["engines"]]
APART = {"pm4py"}  # AGPL: one benchmark hands its file to a Python of its own; never installed with ours
PIN = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[\w.+-]+)(?P<rest>.*(?:\n {4}--hash=sha256:[0-9a-f]{64}.*)*)", re.M
)


def locked(file: str) -> dict[str, set[str]]:
    """Each package of a lock file with its versions (several when they depend on the Python)."""
    pins: dict[str, set[str]] = {}
    for pin in PIN.finditer((ROOT / file).read_text(encoding="utf-8")):
        pins.setdefault(canonicalize_name(pin["name"]), set()).add(pin["version"])
    return pins


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("requirements.lock", DEPENDENCIES),
        ("requirements-test.lock", DEPENDENCIES + TEST_DEPENDENCIES),
        ("requirements-engines.lock", DEPENDENCIES + TEST_DEPENDENCIES + ENGINES),
    ],
    ids=["run", "test", "engines"],
)
def test_every_dependency_is_locked_at_a_version_that_satisfies_it(
    file: str, wanted: list[Requirement]
) -> None:
    """Fails when pyproject.toml changed and scripts/lock.sh was not run."""
    pins = locked(file)
    unmet = [
        str(requirement)
        for requirement in wanted
        if not all(
            requirement.specifier.contains(version)
            for version in pins.get(canonicalize_name(requirement.name), {"0"})
        )
    ]
    assert unmet == []


LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-engines.lock")


@pytest.mark.parametrize(("inner", "outer"), [LOCKS[:2], LOCKS[1:]])
def test_each_lock_contains_the_one_before_it(inner: str, outer: str) -> None:
    found = locked(outer)
    assert {package: found.get(package) for package in locked(inner)} == locked(inner)


@pytest.mark.parametrize("file", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert [pin["name"] for pin in PIN.finditer(text) if "--hash=" not in pin["rest"]] == []
    assert "://" not in text


PARTS = {"pydantic-core": "pydantic"}  # released together: one is the other's engine


def third_party_imports(paths: list[Path]) -> set[str]:
    """The distributions whose modules these files import."""
    ours = {path.stem for path in ROOT.iterdir()}
    tooling = [path for folder in TOOLING for path in (ROOT / folder).rglob("*.py")]
    ours |= {each for path in tooling for each in (path.stem, path.parent.name)}
    outside = {module for path in paths for module in imported_modules(path)} - ours - sys.stdlib_module_names
    providers = packages_distributions()
    names = {canonicalize_name(providers.get(module, [module])[0]) for module in outside}
    return {PARTS.get(name, name) for name in names}


def test_what_the_app_imports_is_declared() -> None:
    paths = [*ROOT.glob("*.py"), *(path for folder in PACKAGES for path in (ROOT / folder).rglob("*.py"))]
    assert third_party_imports(paths) <= {canonicalize_name(each.name) for each in DEPENDENCIES + ENGINES}


def test_what_the_tests_import_is_declared() -> None:
    paths = [path for folder in TOOLING for path in (ROOT / folder).rglob("*.py")]
    declared = {canonicalize_name(each.name) for each in DEPENDENCIES + TEST_DEPENDENCIES + ENGINES}
    assert third_party_imports(paths) - APART <= declared
