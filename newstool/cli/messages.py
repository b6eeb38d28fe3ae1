"""What newstool says on standard error: `newstool: NAME: reason`, one line a message."""

import os

from newstool.writing.terminal import one_line, visible

PROGRAM = "newstool"


class Messages:
    """Errors, warnings and notes; in plain lines or, with `as_json`, one JSON object a line.

    level: -1 quiet (errors only), 0 as usual, 1 verbose, 2 with tracebacks.
    """

    def __init__(self, level: int = 0, *, as_json: bool = False) -> None:
        self.level = level
        self._as_json = as_json
        self.before = _nothing
        """Called before each message: clears a progress bar."""

    def error(self, reason: str, name: str | None = None, line: int | None = None) -> None:
        """Say what could not be done; shown even when quiet."""
        self._say("error", reason, name, line)

    def warning(self, reason: str, name: str | None = None, line: int | None = None) -> None:
        """Say what a user should know though the run goes on; not when quiet."""
        if self.level >= 0:
            self._say("warning", reason, name, line)

    def note(self, reason: str, name: str | None = None, line: int | None = None) -> None:
        """Say how it goes; only with `-v`."""
        if self.level >= 1:
            self._say("note", reason, name, line)

    def trace(self, text: str) -> None:
        """Write a traceback, as it is but for control characters."""
        self.before()
        _write(visible(text))

    def _say(self, level: str, reason: str, name: str | None, line: int | None) -> None:
        self.before()
        form = _as_json if self._as_json else _as_text
        _write(form(level, reason, name, line) + "\n")


def _nothing() -> None:
    return


def _as_text(level: str, reason: str, name: str | None, line: int | None) -> str:
    place = [] if name is None else [name if line is None else f"{name}:{line}"]
    return ": ".join([PROGRAM, *map(one_line, [*place, reason])])


def _as_json(level: str, reason: str, name: str | None, line: int | None) -> str:
    from newstool.writing.jsonl import dumps

    record = {"program": PROGRAM, "level": level, "name": name, "line": line, "message": reason}
    return dumps({key: value for key, value in record.items() if value is not None})


def _write(text: str) -> None:
    """Write to standard error as it is, whatever Python made of it; closed is no reason to fail."""
    data = text.encode("utf-8", "backslashreplace")
    try:
        os.write(2, data)
    except OSError:
        return
