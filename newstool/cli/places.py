"""The places that results go to: standard output, and files that take their place when done."""

import os
import stat
from typing import Protocol

from newstool.cli.stream import Stream
from newstool.writing.files import Replacement


class UnwritableError(Exception):
    """An output could not be written: its name and why."""

    def __init__(self, name: str, error: OSError) -> None:
        super().__init__(f"{name}: {error.strerror}")
        self.name = name
        self.reason = error.strerror or str(error)


class Place(Protocol):
    """One output, from its beginning to its end."""

    terminal: bool

    def write(self, text: str, *, trusted: bool = False) -> None:
        """Write some text."""

    def close(self) -> None:
        """Write what waits; a file takes its place."""

    def discard(self) -> None:
        """Leave a file as it was."""


class Standard:
    """Standard output."""

    def __init__(self, *, line_buffered: bool) -> None:
        self.terminal = os.isatty(1)
        self._stream = Stream(_to_stdout, terminal=self.terminal, line_buffered=line_buffered)

    def write(self, text: str, *, trusted: bool = False) -> None:
        """Write some text."""
        self._stream.write(text, trusted=trusted)

    def close(self) -> None:
        """Write what waits."""
        self._stream.flush()

    def discard(self) -> None:
        """Write what waits: what was shown can't be taken back."""


def _to_stdout(data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(1, rest) :]


def is_standard_output(path: str | None) -> bool:
    """Whether the file `path` (None: standard input) is the one that standard output goes to.

    Who reads it reads what he writes, twice or without end. A device or a pipe may be both.
    """
    try:
        found, written = os.stat(0 if path is None else path), os.fstat(1)
    except OSError:
        return False
    return stat.S_ISREG(written.st_mode) and os.path.samestat(found, written)


class Whole:
    """A file that takes its place when all is done."""

    def __init__(self, path: str, *, compressed: bool = False) -> None:
        self._file = Replacement(path, compressed=compressed)
        self._stream = Stream(self._file.write, terminal=self._file.terminal)
        self.terminal = self._file.terminal

    def write(self, text: str, *, trusted: bool = False) -> None:
        """Write some text."""
        self._stream.write(text, trusted=trusted)

    def close(self) -> None:
        """Write what waits and take the place."""
        self._stream.flush()
        self._file.commit()

    def discard(self) -> None:
        """Leave the file as it was."""
        self._file.discard()


def open_place(path: str | None, *, line_buffered: bool) -> Place:
    """Open standard output (None or `-`) or the file `path`; raises UnwritableError."""
    if path is None or path == "-":
        return Standard(line_buffered=line_buffered)
    try:
        return Whole(path)
    except OSError as error:
        raise UnwritableError(path, error) from error
