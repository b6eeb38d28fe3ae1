"""The program: which command was called, and how its run ends."""

import os
from collections.abc import Sequence
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from signal import SIGPIPE
from typing import Any

import typer

from newstool import __version__
from newstool.cli import exits
from newstool.cli.endings import die_by, hold_closed_streams
from newstool.cli.messages import Messages
from newstool.cli.output import UnwritableError, show
from newstool.cli.usage import UsageError, explain, suggestion, usage_error

COMMANDS = {
    "clean": "Repair and normalise articles; lose nothing a reader would miss.",
    "dedupe": "Drop repeated headlines, exact to reworded.",
    "split": "Split articles into sections by their subheadings.",
    "stats": "Count words, sentences and more; readability, structure, vocabulary.",
}


COMPLETION = "_NEWSTOOL_COMPLETE"
"""The variable through which a shell asks for completions."""


def run(arguments: Sequence[str]) -> int:
    """Run newstool with `arguments`; return its exit code.

    Only the command that was called is built. What typer prints (help, completion) is gathered
    and written as results are, so that a full disk or a closed pipe is met in one place.
    """
    hold_closed_streams()
    messages = Messages(as_json="--log-json" in arguments)
    printed = StringIO()
    try:
        with redirect_stdout(printed):
            status = _run(list(arguments))
        show(printed.getvalue())
    except UsageError as error:
        messages.error(explain(error))
        status = exits.USAGE
    except BrokenPipeError:
        die_by(SIGPIPE)
    except KeyboardInterrupt:
        status = exits.INTERRUPTED
    except UnwritableError as error:
        messages.error(error.reason, error.name)
        status = exits.PROBLEM
    return status


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["--version"]:
        print(f"newstool {__version__}")
        return exits.DONE
    if COMPLETION in os.environ:
        return _main(build(*COMMANDS), [])
    name = arguments[0] if arguments else ""
    if not arguments:
        raise usage_error(f"no COMMAND; one of {', '.join(COMMANDS)} (newstool --help)")
    if not name.startswith("-") and name not in COMMANDS:
        raise usage_error(f"no such command: {name}{suggestion(name, COMMANDS)}")
    return _main(build(name), arguments)


def _main(app: typer.Typer, arguments: list[str]) -> int:
    command = typer.main.get_command(app)
    try:
        done = command.main(args=arguments, prog_name="newstool", standalone_mode=False)
    except SystemExit as left:
        done = left.code
    return int(done or 0)


def build(*names: str) -> typer.Typer:
    """Return the program with the commands `names` built whole and the others named only."""
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        add_completion=not names or names[0] not in COMMANDS,
    )
    app.callback()(_program)
    for name, summary in COMMANDS.items():
        if name in names:
            module = import_module(f"newstool.cli.{name}")
            _add(app, name, module)
        elif names[0] not in COMMANDS:
            app.command(name, help=summary)(_named_only)
    return app


def _add(app: typer.Typer, name: str, module: Any) -> None:
    from newstool.cli.binding import bind
    from newstool.cli.running import perform

    def started(shared: Any, options: Any) -> int:
        return perform(module.run, shared, options)

    examples = "\b\nExamples:\n" + "\n".join(f"  {line}" for line in module.EXAMPLES)
    app.command(name, help=COMMANDS[name], epilog=examples)(bind(module.Options, started))


def _named_only() -> None:
    """Stand for a command in the list of commands."""


def _program() -> None:
    """Clean, deduplicate, split and count plain-text news articles, Arabic first."""
