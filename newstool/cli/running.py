"""A command's run from its options to its exit code: every way it can end is here."""

import gc
import signal
from collections.abc import Callable
from typing import Any

from newstool.cli import exits
from newstool.cli.endings import Terminated, die_by, raise_on_termination
from newstool.cli.jobs import WorkerKilledError
from newstool.cli.messages import Messages
from newstool.cli.options import Shared
from newstool.cli.places import UnwritableError
from newstool.cli.session import Session
from newstool.cli.usage import UsageError

UNCOLLECTED = 20_000
"""Objects between two collections, some megabytes; Python's 700 cost clean 4 % of its time, and
articles have no cycles to be found."""


def perform(run: Callable[[Session, Any], None], shared: Shared, options: Any) -> int:
    """Run a command; return its exit code, with its files in place or left as they were."""
    level = -1 if shared.quiet else shared.verbose
    session = Session(shared, Messages(level, as_json=shared.log_json))
    raise_on_termination()
    gc.freeze()
    gc.set_threshold(UNCOLLECTED)
    gc.enable()
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
        case WorkerKilledError():
            session.problem("a process of --jobs was killed; the output ends early")
        case UsageError():
            raise error
        case Exception():
            session.unexpected(error)
        case _:
            raise error
    return exits.PROBLEM
