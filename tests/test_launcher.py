"""./hazir: what is missing is installed once, in whatever state the last attempt left things.

The launcher is real, the machine is not (fake_machine.py); `scripts/try-minimal.sh` does the same for real.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_machine import FAKE_APT, FAKE_PYTHON, Checkout, finish, kill, script, wait_until

ROOT = Path(__file__).parent.parent


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout.make(tmp_path)


@pytest.fixture
def debian(checkout: Checkout) -> Checkout:
    """A system with apt and without Pango."""
    for program in ("apt-get", "apt-cache"):
        script(checkout.system / program, FAKE_APT)
    checkout.settings = {"NO_PANGO": "1"}
    return checkout


@pytest.fixture
def background() -> Iterator[Callable[[subprocess.Popen[str]], subprocess.Popen[str]]]:
    """Processes to be ended, with their children, after the test."""
    processes: list[subprocess.Popen[str]] = []

    def keep(process: subprocess.Popen[str]) -> subprocess.Popen[str]:
        processes.append(process)
        return process

    yield keep
    for process in processes:
        kill(process)


# --- Set-up ---------------------------------------------------------------------------------------


def test_the_first_start_sets_up_and_hands_the_arguments_over_as_they_are(checkout: Checkout) -> None:
    result = checkout.run("run", "--data", "Veri klasörü")
    assert checkout.log() == ["venv", "pip"]
    assert result.stdout == f"{checkout.root}|{checkout.root}/cli.py|run|--data|Veri klasörü|"


def test_the_second_start_sets_up_nothing_and_says_nothing(checkout: Checkout) -> None:
    checkout.run("run")
    started = time.perf_counter()
    again = checkout.run("run")
    assert time.perf_counter() - started < 1
    assert checkout.log() == ["venv", "pip"]
    assert again.stderr == ""


def test_changed_requirements_are_installed_into_a_new_environment(checkout: Checkout) -> None:
    checkout.run("run")
    (checkout.root / "requirements.lock").write_text("weasyprint==70.1\n")
    checkout.run("run")
    assert checkout.log() == ["venv", "pip", "venv", "pip"]


def test_another_python_means_a_new_environment(checkout: Checkout) -> None:
    checkout.run("run")
    (checkout.system / "version").write_text("3.12.1\n")
    checkout.run("run")
    assert checkout.log() == ["venv", "pip", "venv", "pip"]


def test_the_test_tools_are_added_to_what_is_there(checkout: Checkout) -> None:
    checkout.run("run")
    result = checkout.run("test", "-k", "scores and gates")
    assert checkout.log() == ["venv", "pip", "pip"]
    assert result.stdout == f"{checkout.root}|-m|pytest|-n|2|-k|scores and gates|"


def test_a_test_set_up_serves_the_app_as_well(checkout: Checkout) -> None:
    checkout.run("test")
    checkout.run("run")
    assert checkout.log() == ["venv", "pip"]


def test_a_failed_installation_ends_with_an_error_and_is_done_again(checkout: Checkout) -> None:
    failed = checkout.run("run", PIP_EXIT="1")
    assert failed.returncode == 1
    assert "could not be installed" in failed.stderr
    assert "cli.py" not in failed.stdout
    assert "cli.py" in checkout.run("run").stdout
    assert checkout.log() == ["venv", "pip", "pip", "venv", "pip"]  # pip is asked twice, quietly and aloud


def test_a_failed_installation_of_the_test_tools_leaves_no_half_environment(checkout: Checkout) -> None:
    checkout.run("run")
    checkout.run("test", PIP_EXIT="1")
    checkout.run("run")
    assert checkout.log() == ["venv", "pip", "pip", "pip", "venv", "pip"]


def test_a_set_up_killed_in_the_middle_is_done_again(checkout: Checkout) -> None:
    process = checkout.start("run", PIP_SECONDS="30")
    wait_until(lambda: checkout.log() == ["venv", "pip"])
    kill(process)
    assert "cli.py" in checkout.run("run").stdout
    assert checkout.log() == ["venv", "pip", "venv", "pip"]
    assert not checkout.lock.is_symlink()


def test_an_interrupted_set_up_leaves_no_lock(checkout: Checkout) -> None:
    process = checkout.start("run", PIP_SECONDS="30")
    wait_until(lambda: checkout.log() == ["venv", "pip"])
    os.killpg(process.pid, signal.SIGINT)
    assert finish(process).returncode != 0
    assert not checkout.lock.is_symlink()


# --- One at a time --------------------------------------------------------------------------------


def test_several_starts_at_once_set_up_once(checkout: Checkout) -> None:
    results = [finish(process) for process in [checkout.start("run", PIP_SECONDS="1") for _ in range(3)]]
    assert checkout.log() == ["venv", "pip"]
    assert all("cli.py" in result.stdout for result in results)
    assert sum("another set-up" in result.stderr for result in results) == 2


def test_a_living_owners_lock_is_waited_for(
    checkout: Checkout, background: Callable[[subprocess.Popen[str]], subprocess.Popen[str]]
) -> None:
    checkout.lock.symlink_to(f"pid:{os.getpid()}")
    waiting = background(checkout.start("run"))
    time.sleep(1)
    assert waiting.poll() is None
    assert checkout.log() == []
    checkout.lock.unlink()
    assert "cli.py" in finish(waiting).stdout


def test_a_dead_owners_lock_is_taken_over(checkout: Checkout) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    checkout.lock.symlink_to(f"pid:{dead.pid}")
    results = [finish(process) for process in [checkout.start("run", PIP_SECONDS="1") for _ in range(3)]]
    assert checkout.log() == ["venv", "pip"]
    assert all("cli.py" in result.stdout for result in results)


# --- Where it is ----------------------------------------------------------------------------------


def test_it_finds_itself_from_any_folder_and_through_symbolic_links(
    checkout: Checkout, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "bin"
    elsewhere.mkdir()
    (elsewhere / "relative").symlink_to(os.path.relpath(checkout.root / "hazir", elsewhere))
    (elsewhere / "hazir").symlink_to("relative")
    result = finish(checkout.start("list", by=elsewhere / "hazir", cwd=elsewhere))
    assert result.stdout == f"{elsewhere}|{checkout.root}/cli.py|list|"
    assert checkout.venv.is_dir()


def test_the_environment_can_be_kept_elsewhere(checkout: Checkout, tmp_path: Path) -> None:
    checkout.run("run", HAZIR_VENV=str(tmp_path / "ortam 1"))
    assert (tmp_path / "ortam 1" / "run.stamp").exists()
    assert not checkout.venv.exists()


def test_a_folder_with_other_things_in_it_is_never_cleared(checkout: Checkout, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.txt").write_text("dear")
    result = checkout.run("run", HAZIR_VENV=str(tmp_path / "documents"))
    assert result.returncode == 1
    assert "not a virtual environment" in result.stderr
    assert (tmp_path / "documents" / "letter.txt").read_text() == "dear"


def test_a_python_path_of_the_users_does_not_leak_in(checkout: Checkout) -> None:
    script(checkout.system / "python3", FAKE_PYTHON.replace('"$PWD" "$@"', '"${PYTHONPATH:-none}"'))
    assert checkout.run("run", PYTHONPATH="/elsewhere").stdout == "none|"


def test_the_tests_do_not_see_the_users_data_folder(checkout: Checkout) -> None:
    script(checkout.system / "python3", FAKE_PYTHON.replace('"$PWD" "$@"', '"${HAZIR_DATA:-none}"'))
    assert checkout.run("test", HAZIR_DATA="/precious").stdout == "none|"
    assert checkout.run("list", HAZIR_DATA="/precious").stdout == "/precious|"


# --- What it says ---------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(), ("help",), ("--help",)])
def test_help_before_the_set_up_names_the_two_commands_and_installs_nothing(
    checkout: Checkout, arguments: tuple[str, ...]
) -> None:
    result = checkout.run(*arguments)
    assert result.returncode == 0
    assert "./hazir run" in result.stderr
    assert "./hazir test" in result.stderr
    assert checkout.log() == []


def test_help_after_the_set_up_is_the_clis(checkout: Checkout) -> None:
    checkout.run("run")
    assert checkout.run("help").stdout.endswith("/cli.py|--help|")
    assert checkout.run().stdout.endswith("/cli.py|--help|")


@pytest.mark.parametrize("setting", [{"LANG": "tr_TR.UTF-8"}, {"HAZIR_LANG": "tr"}])
def test_it_speaks_turkish_where_turkish_is_wanted(checkout: Checkout, setting: dict[str, str]) -> None:
    assert "kurulum tamam" in checkout.run("run", **setting).stderr


# --- What the system gives ------------------------------------------------------------------------


def test_apt_installs_what_is_missing_and_nothing_else(debian: Checkout) -> None:
    assert debian.run("run").returncode == 0
    libraries = {"ca-certificates", "libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"}
    assert debian.installed() == libraries


def test_apt_installs_python_with_venv_where_there_is_none(debian: Checkout) -> None:
    failed = debian.run("run", NO_PYTHON="1")
    assert {"python3", "python3-venv"} <= debian.installed()
    assert failed.returncode == 1  # here apt installs nothing: the launcher looks again and says so
    assert "apt-get install python3" in failed.stderr


def test_apt_installs_the_newer_python_beside_an_old_one(debian: Checkout) -> None:
    debian.run("run", NO_PYTHON="1", PYTHON3_VERSION="3.10.6-1~22.04")
    assert {"python3.11", "python3.11-venv"} <= debian.installed()
    assert "python3" not in debian.installed()


def test_apt_installs_the_programs_of_the_tests_for_the_tests(debian: Checkout) -> None:
    (debian.system / "chromium").unlink()
    (debian.system / "pdftotext").unlink()
    debian.run("test")
    assert {"poppler-utils", "shellcheck", "chromium"} <= debian.installed()


def test_a_browser_that_is_named_is_not_installed(debian: Checkout) -> None:
    (debian.system / "chromium").unlink()
    debian.run("test", HAZIR_CHROMIUM=str(debian.system / "sh"))
    assert "chromium" not in debian.installed()


def test_without_a_browser_on_offer_the_tests_do_not_start(debian: Checkout) -> None:
    (debian.system / "chromium").unlink()
    result = debian.run("test", CHROMIUM_VERSION="(none)")
    assert result.returncode == 1
    assert "HAZIR_CHROMIUM" in result.stderr
    assert "pytest" not in result.stdout


def test_without_root_or_sudo_it_says_what_to_install(debian: Checkout) -> None:
    script(debian.system / "id", "#!/bin/sh\necho 1000\n")
    result = debian.run("run")
    assert result.returncode == 1
    assert "apt-get install python3 python3-venv libpango-1.0-0" in result.stderr


def test_with_sudo_it_installs_as_root(debian: Checkout) -> None:
    script(debian.system / "id", "#!/bin/sh\necho 1000\n")
    script(debian.system / "sudo", '#!/bin/sh\n"$@"\n')
    assert debian.run("run").returncode == 0
    assert "libpango-1.0-0" in debian.installed()


def test_a_missing_library_on_macos_names_homebrews_packages(checkout: Checkout) -> None:
    script(checkout.system / "uname", "#!/bin/sh\necho Darwin\n")
    result = checkout.run("run", NO_PANGO="1")
    assert result.returncode == 1
    assert "brew install python@3.13 pango" in result.stderr


def test_a_missing_library_on_fedora_names_its_packages(checkout: Checkout) -> None:
    script(checkout.system / "dnf", "#!/bin/sh\n")
    result = checkout.run("run", NO_PANGO="1")
    assert result.returncode == 1
    assert "dnf install python3.12 pango" in result.stderr


# --- The scripts themselves -----------------------------------------------------------------------

SCRIPTS = [ROOT / "hazir", ROOT / ".ci" / "run", *sorted((ROOT / "scripts").glob("*.sh"))]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_the_shell_scripts_pass_shellcheck(path: Path) -> None:
    result = subprocess.run(["shellcheck", str(path)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
