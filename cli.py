"""Hazır without a browser, and the door to the one with it: ``./hazir COMMAND``.

The commands are in ``commands/``; docs/cli.md describes them all, with their exit codes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import typer

from commands import (
    answering,
    changing,
    checking,
    complaint_log,
    console,
    keeping,
    log_checking,
    planning,
    reporting,
    running,
    spoken,
)
from commands.options import Language
from errors import HazirError

PLAIN: dict[str, Any] = {"rich_markup_mode": None, "add_completion": False}
SETTINGS = {"help_option_names": list(spoken.HELP_OPTIONS), "max_content_width": 100}

app = typer.Typer(
    name="hazir",
    cls=spoken.SpokenGroup,
    help="cli-hazir",
    context_settings=SETTINGS,
    no_args_is_help=True,
    **PLAIN,
)
answers = typer.Typer(cls=spoken.SpokenGroup, help="cli-answers", no_args_is_help=True, **PLAIN)
checklist = typer.Typer(cls=spoken.SpokenGroup, help="cli-checklist", no_args_is_help=True, **PLAIN)

COMMANDS: tuple[tuple[typer.Typer, str, Any], ...] = (
    (app, "run", running.run),
    (app, "demo", running.demo),
    (app, "list", keeping.list_assessments),
    (app, "report", reporting.report),
    (app, "audit-plan", planning.audit_plan),
    (app, "transition", changing.transition),
    (answers, "template", answering.template),
    (answers, "import", answering.import_answers),
    (checklist, "validate", checking.validate),
    (checklist, "schema", checking.schema),
    (app, "export", keeping.export_assessment),
    (app, "import", keeping.import_assessment),
    (app, "check-log", log_checking.check_log),
    (app, "demo-log", complaint_log.demo_log),
    (app, "backup", keeping.backup),
    (app, "undo", keeping.undo),
)

for group, name, function in COMMANDS:
    path = {app: name, answers: f"answers-{name}", checklist: f"checklist-{name}"}[group]
    group.command(name, cls=spoken.SpokenCommand, help=f"cli-{path}")(function)
app.add_typer(answers, name="answers")
app.add_typer(checklist, name="checklist")


@answers.callback(help="cli-answers")
@checklist.callback(help="cli-checklist")
@app.callback(help="cli-hazir")
def hazir(lang: Language = None) -> None:
    """What may stand before a command; ``main`` has read --lang already."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; returns its exit code. Nothing a user does ends in a traceback."""
    line = list(sys.argv[1:] if arguments is None else arguments)
    console.open_streams()
    console.speak(line)
    try:
        return int(typer.main.get_command(app).main(line, prog_name="hazir", standalone_mode=False) or 0)
    except typer.TyperException as error:
        return spoken.tell_usage(error)
    except HazirError as error:
        return console.refuse(error, as_json="--json" in line)
    except (KeyboardInterrupt, typer.Abort):
        return console.Exit.INTERRUPTED
    except Exception as error:
        return console.unexpected(error)


if __name__ == "__main__":
    sys.exit(main())
