"""Regular expressions that are compiled when they are first used."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression of which most runs have no need: compiled at its first use.

    Compiling all of this package's patterns takes a fifth of the time of a run on one article.
    """

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.source, self._flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.source, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in `text`."""
        return self.compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in `text`."""
        return self.compiled.finditer(text)

    def findall(self, text: str) -> list[str]:
        """Return what matches in `text`, for an expression without groups."""
        return self.compiled.findall(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return `text` with each match replaced."""
        return self.compiled.sub(replacement, text)
