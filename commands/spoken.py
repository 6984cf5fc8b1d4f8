"""Help and usage errors of typer in the reader's language.

Commands carry ids of Fluent messages as their help texts; this is where they become words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.core import TyperCommand, TyperGroup

from commands.console import Exit, note, say, words

HELP_OPTIONS = ("-h", "--help")


class SpokenCommand(TyperCommand):
    """A command whose help speaks the reader's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, purpose, arguments, options."""
        _write_head(self, ctx, formatter)
        _write_parameters(self, ctx, formatter)


class SpokenGroup(TyperGroup):
    """A group of commands whose help speaks the reader's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, purpose, options, commands."""
        t = words()
        _write_head(self, ctx, formatter)
        _write_parameters(self, ctx, formatter)
        with formatter.section(t("cli-commands")):
            formatter.write_dl([(path, t(f"{command.help}.short")) for path, command in _leaves(self)])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names; typer's own refusal is in English."""
        if self.get_command(ctx, args[0]) is None:
            ctx.fail(words()("cli-usage-command", name=args[0]))
        return super().resolve_command(ctx, args)


def _leaves(group: TyperGroup, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every command below a group with its path: "answers import"."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from _leaves(command, f"{path}{name} ")
        else:
            yield f"{path}{name}", command


def _write_head(command: Any, ctx: Any, formatter: Any) -> None:
    t = words()
    pieces = [t("cli-usage-options")]
    pieces += [_metavar(p) for p in command.params if p.param_type_name == "argument"]
    pieces += [t("cli-usage-commands")] if isinstance(command, TyperGroup) else []
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=f"{t('cli-usage')} ")
    for text in (t(command.help), *([t("cli-note")] if ctx.parent is None else [])):
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(text)


def _write_parameters(command: Any, ctx: Any, formatter: Any) -> None:
    parameters = [p for p in command.get_params(ctx) if not getattr(p, "hidden", False)]
    for kind in ("argument", "option"):
        rows = [(_names(p), _help(p)) for p in parameters if p.param_type_name == kind]
        if rows:
            with formatter.section(words()(f"cli-{kind}s")):
                formatter.write_dl(rows)


def _names(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return _metavar(parameter)
    names = ", ".join(sorted([*parameter.opts, *parameter.secondary_opts], key=len))
    return names if parameter.is_flag else f"{names} {_metavar(parameter)}"


def _metavar(parameter: Any) -> str:
    """What stands for the value: its choices, or a word such as FILE; in brackets if it may be left out."""
    metavar = str(parameter.metavar)
    word = metavar if _has_choices(parameter) else words()(metavar)
    optional = parameter.param_type_name == "argument" and not parameter.required
    return f"[{word}]" if optional else word


def _has_choices(parameter: Any) -> bool:
    return str(parameter.metavar).startswith("[")


def _help(parameter: Any) -> str:
    if set(HELP_OPTIONS) & set(parameter.opts):
        return words()("cli-help")
    required = parameter.param_type_name == "option" and parameter.required
    return words()(parameter.help) + (f" {words()('cli-required')}" if required else "")


def tell_usage(error: Any) -> Exit:
    """What is wrong with a command line, and where to read on; a bare group shows its help."""
    if type(error).__name__ == "NoArgsIsHelpError":
        say(error.ctx.get_help())
        return Exit.DONE
    note(_usage_problem(error))
    path = error.ctx.command_path if error.ctx else "hazir"
    note(words()("cli-usage-help", command=f"{path} --help"))
    return Exit.USAGE


def _usage_problem(error: Any) -> str:
    """What is wrong with a command line. Told by the error's kind, because typer words it in English only."""
    t, kind = words(), type(error).__name__
    if kind == "NoSuchOption":
        guess = ", ".join(error.possibilities or ())
        return t("cli-usage-option", name=error.option_name, guess=guess or "none")
    if kind == "BadOptionUsage":
        return t("cli-usage-needs-value", name=error.option_name)
    if kind == "MissingParameter":
        return t("cli-usage-missing", name=_hint(error))
    if kind == "BadParameter":
        has_choices = error.param is not None and _has_choices(error.param)
        choices = error.param.metavar.strip("[]").replace("|", ", ") if has_choices else "none"
        return t("cli-usage-value", name=_hint(error), choices=choices)
    if kind == "UsageError" and "extra argument" in error.message:
        return t("cli-usage-extra", names=error.message.partition("(s) (")[2].removesuffix(")"))
    if kind == "UsageError" and error.message.startswith("Missing command"):
        return t("cli-usage-no-command")
    return str(error.format_message())


def _hint(error: Any) -> str:
    parameter = error.param
    if parameter is None:
        return str(error.param_hint or "")
    return _metavar(parameter) if parameter.param_type_name == "argument" else str(parameter.opts[-1])
