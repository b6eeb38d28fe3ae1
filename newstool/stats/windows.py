"""The moving type-token ratio: distinct words in a window that slides over the text."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

WINDOW = 100
"""Words in a window; shorter texts have no moving ratio."""


class Moving(NamedTuple):
    """What a window came by.

    distinct_in_windows: the sum, over all windows, of the distinct words in each.
    distinct: the distinct words of the whole text.
    """

    distinct_in_windows: int
    distinct: Collection[str]


def windows(words: int) -> int:
    """Return how many windows of `WINDOW` words lie in so many words."""
    return max(0, words - WINDOW + 1)


def slide(words: Sequence[str]) -> Moving:
    """Slide a window over `words`.

    Every word counts in every window it stands in, but for the windows that also hold the same
    word before it: so only repeats closer than a window cost anything.
    """
    last_start = len(words) - WINDOW
    if last_start < 0:
        return Moving(0, frozenset(words))
    total = WINDOW * (last_start + 1)
    seen: dict[str, int] = {}
    last_place = seen.get
    for place, word in enumerate(words):
        before = last_place(word)
        seen[word] = place
        if before is not None and place - before < WINDOW:
            first = place - WINDOW + 1 if place >= WINDOW else 0
            shared = (before if before < last_start else last_start) - first + 1
            if shared > 0:
                total -= shared
    return Moving(total, seen.keys())
