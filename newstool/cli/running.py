"""A command's run from its options to its exit code: every way it can end is here."""

import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import Any, NoReturn

from newstool.cli import exits
from newstool.cli.messages import Messages
from newstool.cli.options import Shared
from newstool.cli.output import UnwritableError
from newstool.cli.session import Session
from newstool.cli.usage import UsageError


class Terminated(BaseException):
    """A signal asked the program to end: clean up, then die by that signal."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def perform(run: Callable[[Session, Any], None], shared: Shared, options: Any) -> int:
    """Run a command; return its exit code, with its files in place or left as they were."""
    level = -1 if shared.quiet else shared.verbose
    session = Session(shared, Messages(level, as_json=shared.log_json))
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _terminate)
    try:
        session.check()
        run(session, options)
        session.finish()
        return session.status
    except BaseException as error:
        session.discard()
        return _ended(session, error)


def _ended(session: Session, error: BaseException) -> int:
    match error:
        case BrokenPipeError():
            die_by(signal.SIGPIPE)
        case Terminated():
            die_by(error.number)
        case KeyboardInterrupt():
            return exits.INTERRUPTED
        case UnwritableError():
            session.problem(error.reason, error.name)
        case UsageError():
            raise error
        case Exception():
            session.unexpected(error)
        case _:
            raise error
    return exits.PROBLEM


def die_by(number: int) -> NoReturn:
    """End by the signal, as a program that knows nothing of it would; the shell sees why."""
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    raise SystemExit(128 + number)


def _terminate(number: int, _: FrameType | None) -> None:
    raise Terminated(number)
