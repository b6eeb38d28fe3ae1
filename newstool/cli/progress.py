"""How far long work has come: a bar on standard error, cleared before anything else is said."""

import os
from collections.abc import Callable
from time import monotonic

_FIRST = 1.0
"""Seconds before a bar appears."""
_AGAIN = 0.1
"""Seconds between two drawings."""
_WIDTH = 30


class Progress:
    """A bar for the bytes read; silent until work takes over a second.

    shown: whether it ever is.
    total: asked once, when the bar first appears; None where it can't be known.
    """

    def __init__(self, total: Callable[[], int | None], *, shown: bool) -> None:
        self.shown = shown
        self._find_total = total
        self._total: int | None = None
        self._due = monotonic() + _FIRST if shown else float("inf")
        self._done = 0
        self._articles = 0
        self._drawn = False

    def advance(self, size: int) -> None:
        """Count an article of `size` bytes; draw where it is time to."""
        self._done += size
        self._articles += 1
        now = monotonic()
        if now >= self._due:
            if not self._drawn:
                self._total = self._find_total()
            self._due = now + _AGAIN
            self._drawn = True
            self._write("\r\x1b[K" + self._line())

    def clear(self) -> None:
        """Take the bar off the screen; the next drawing brings it back."""
        if self._drawn:
            self._write("\r\x1b[K")

    def _line(self) -> str:
        done = f"{self._done / 1e6:,.1f} MB, {self._articles:,} articles"
        if not self._total:
            return done
        share = min(1.0, self._done / self._total)
        full = round(share * _WIDTH)
        return f"[{'#' * full}{'.' * (_WIDTH - full)}] {share:4.0%} {done}"

    @staticmethod
    def _write(text: str) -> None:
        try:
            os.write(2, text.encode())
        except OSError:
            return
