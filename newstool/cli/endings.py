"""How a run ends other than by coming to its end: signals, closed streams, closed pipes."""

import os
import signal
from types import FrameType
from typing import NoReturn


class Terminated(BaseException):
    """A signal asked the program to end: clean up, then die by that signal."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def raise_on_termination() -> None:
    """Make SIGTERM and SIGHUP raise `Terminated`, but where they are ignored (nohup)."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _terminate)


def _terminate(number: int, _: FrameType | None) -> None:
    raise Terminated(number)


def die_by(number: int) -> NoReturn:
    """End by the signal, as a program that knows nothing of it would; the shell sees why."""
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    raise SystemExit(128 + number)


def hold_closed_streams() -> None:
    """Where a standard stream is closed, put one there that fails when it is used.

    Else the next file that is opened would become standard output (gnulib's `stdopen`).
    """
    for descriptor, flags in ((0, os.O_WRONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, flags)
