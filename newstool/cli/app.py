"""The program's first and last moments: `run` gives the exit code, whatever happens."""

from collections.abc import Sequence
from signal import SIGPIPE

from newstool import __version__
from newstool.cli import exits
from newstool.cli.endings import die_by, hold_closed_streams
from newstool.cli.messages import Messages
from newstool.cli.output import show
from newstool.cli.places import UnwritableError


def run(arguments: Sequence[str]) -> int:
    """Run newstool with `arguments`; return its exit code."""
    hold_closed_streams()
    messages = Messages(as_json="--log-json" in arguments)
    try:
        return _run(list(arguments), messages)
    except BrokenPipeError:
        die_by(SIGPIPE)
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except UnwritableError as error:
        messages.error(error.reason, error.name)
        return exits.PROBLEM
    except Exception as error:
        messages.error(f"bug: {type(error).__name__}: {error}; please report it")
        return exits.PROBLEM


def _run(arguments: list[str], messages: Messages) -> int:
    if arguments[:1] == ["--version"]:
        show(f"newstool {__version__}\n")
        return exits.DONE
    from newstool.cli.program import call

    return call(arguments, messages)
