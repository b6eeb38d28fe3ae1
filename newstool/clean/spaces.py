"""Spaces inside lines, and runs of empty lines."""

from newstool.language.patterns import later
from newstool.language.whitespace import tidied

WIDE_SPACES = "\t\u00a0\u2000-\u200a\u202f\u205f\u3000"

_WIDE = later(f"[{WIDE_SPACES}]")


def uneven(text: str) -> bool:
    """Tell whether `text` may have a run of spaces, or one at a line's end."""
    lines = text.split("\n")
    return "  " in text or list(map(str.strip, lines)) != lines  # half the time of " \n" in text


def tidy_spaces(text: str) -> str:
    """Write runs of spaces of any kind as one space, none at a line's ends.

    >>> tidy_spaces(" a\\t b \\n c")
    'a b\\nc'
    """
    return tidied(_WIDE.sub(" ", text), " ", "\n")


def _has_spare_blanks(text: str) -> bool:
    """Tell whether `text` has a run of empty lines, or one at an edge."""
    return "\n\n\n" in text or text[:1] == "\n" or text[-1:] == "\n"


def spare_blanks(text: str, _headline: str | None = None) -> dict[int, str | None]:
    """Return the empty lines that go: those at the edges, and all but the first of each run."""
    if not _has_spare_blanks(text):
        return {}
    lines = text.split("\n")
    filled = [n for n, line in enumerate(lines) if line]
    first, last = (filled[0], filled[-1]) if filled else (len(lines), 0)
    return {
        n: None
        for n, line in enumerate(lines)
        if not line and (n < first or n > last or not lines[n - 1])
    }
