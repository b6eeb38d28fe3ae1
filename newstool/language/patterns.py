"""Regular expressions that are compiled at their first use.

A class of letters beyond Latin-1 takes about a millisecond to compile, and a run on one article
uses a third of the expressions that its modules hold.
"""

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


class _Later:
    """Stands for a pattern; once asked for a method, it has all of them as its own attributes."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what behaves as `re.compile(source, flags)` does, and compiles at its first use."""
    return cast(re.Pattern[str], _Later(source, flags))
