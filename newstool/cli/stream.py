"""Standard output and other descriptors, written in blocks or a line at a time."""

import os

from newstool.writing.encoding import encoded
from newstool.writing.terminal import visible

_BLOCK = 1 << 16
"""Bytes gathered before they are written, where nobody waits for a line."""


class Stream:
    """Writes text to a descriptor; nothing is left for the interpreter to flush at its end.

    To a terminal, text of articles is written `visible` and at once.
    """

    def __init__(self, descriptor: int, *, line_buffered: bool = False) -> None:
        self._descriptor = descriptor
        self.terminal = os.isatty(descriptor)
        self._at_once = line_buffered or self.terminal
        self._waiting: list[bytes] = []
        self._size = 0

    def write(self, text: str, *, trusted: bool = False) -> None:
        """Write `text`; `trusted` text carries escapes of our own, in which no article's are."""
        if self.terminal and not trusted:
            text = visible(text)
        data = encoded(text)
        self._waiting.append(data)
        self._size += len(data)
        if self._at_once or self._size >= _BLOCK:
            self.flush()

    def flush(self) -> None:
        """Write what waits; raises OSError (BrokenPipeError for a closed pipe)."""
        rest = memoryview(b"".join(self._waiting))
        self._waiting, self._size = [], 0
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]
