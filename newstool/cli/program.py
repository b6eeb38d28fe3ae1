"""The commands as typer knows them; only the one that was called is built."""

import os
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from typing import Annotated, Any

import typer

from newstool import __version__
from newstool.cli import exits
from newstool.cli.messages import Messages
from newstool.cli.output import show
from newstool.cli.twins import spelled_out
from newstool.cli.usage import UsageError, explain, suggestion, usage_error

COMMANDS = {
    "clean": "Repair and normalise articles, and change nothing else.",
    "dedupe": "Drop repeated headlines, exact to reworded.",
    "split": "Split articles into sections by their subheadings.",
    "stats": "Count words, sentences, readability, vocabulary.",
}
COMPLETION = "_NEWSTOOL_COMPLETE"
"""The variable through which a shell asks for completions."""


def call(arguments: list[str], messages: Messages) -> int:
    """Run the command that `arguments` name; return its exit code.

    What typer prints (help, completion) is gathered and written as results are, so that a full
    disk or a closed pipe is met in one place.
    """
    printed = StringIO()
    try:
        with redirect_stdout(printed):
            status = _called(arguments)
    except UsageError as error:
        messages.error(explain(error))
        return exits.USAGE
    show(printed.getvalue())
    return status


def _called(arguments: list[str]) -> int:
    if COMPLETION in os.environ:
        return _main(build(*COMMANDS), [])
    if not arguments:
        raise usage_error(f"no COMMAND; one of {', '.join(COMMANDS)} (newstool --help)")
    name = arguments[0]
    if not name.startswith("-") and name not in COMMANDS:
        raise usage_error(f"no such command: {name}{suggestion(name, COMMANDS)}")
    return _main(build(name), spelled_out(name, arguments) if name in COMMANDS else arguments)


def _main(app: typer.Typer, arguments: list[str]) -> int:
    command = typer.main.get_command(app)
    try:
        done = command.main(args=arguments, prog_name="newstool", standalone_mode=False)
    except SystemExit as left:
        done = left.code
    return int(done or 0)


def build(*names: str) -> typer.Typer:
    """Return the program with the commands `names` whole; without any, all are named only."""
    called = [name for name in names if name in COMMANDS]
    app = typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        add_completion=not called or len(called) > 1,
    )
    app.callback()(_program)
    for name, summary in COMMANDS.items():
        if name in called:
            _add(app, name)
        elif not called:
            app.command(name, help=summary)(_named_only)
    return app


def _add(app: typer.Typer, name: str) -> None:
    from newstool.cli.binding import bind
    from newstool.cli.running import perform

    module = import_module(f"newstool.cli.{name}")

    def started(shared: Any, options: Any) -> int:
        return perform(module.run, shared, options)

    details = getattr(module, "DETAILS", "")
    examples = details + "\b\nExamples:\n" + "\n".join(f"  {line}" for line in module.EXAMPLES)
    app.command(name, help=COMMANDS[name], epilog=examples)(bind(module.Options, started))


def _named_only() -> None:
    """Stand for a command in the list of commands."""


def _program(
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> None:
    """Clean, deduplicate, split and count plain-text news articles, Arabic first."""
    if version:
        print(f"newstool {__version__}")
        raise typer.Exit
