"""Text on its way to standard output or a file: in blocks, or a line at a time."""

from collections.abc import Callable

from newstool.writing.encoding import encoded
from newstool.writing.terminal import visible

_BLOCK = 1 << 16
"""Bytes gathered before they are written, where nobody waits for a line."""


class Stream:
    """Gathers text and hands it on as UTF-8; nothing is left for the interpreter to flush.

    To a terminal, text of articles is written `visible` and at once.
    """

    def __init__(
        self, write: Callable[[bytes], object], *, terminal: bool, line_buffered: bool = False
    ) -> None:
        self._write = write
        self._terminal = terminal
        self._at_once = line_buffered or terminal
        self._waiting: list[bytes] = []
        self._size = 0

    def write(self, text: str, *, trusted: bool = False) -> None:
        """Write `text`; `trusted` text carries escapes of our own, in which no article's are."""
        if self._terminal and not trusted:
            text = visible(text)
        data = encoded(text)
        self._waiting.append(data)
        self._size += len(data)
        if self._at_once or self._size >= _BLOCK:
            self.flush()

    def flush(self) -> None:
        """Hand on what waits; raises OSError (BrokenPipeError for a closed pipe)."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        if waiting:
            self._write(b"".join(waiting))
