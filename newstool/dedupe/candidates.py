"""Keys by which headlines that may be repeats find each other."""

from newstool.dedupe.learning import Learnt
from newstool.dedupe.levels import Level

KEY_BITS = 47
"""Keys are 0..2**47-1, so that SQLite stores them in six bytes."""

BUCKET = 24
"""No key leads to more headlines than the first so many."""


def candidate_keys(headline: str, level: Level, learnt: Learnt | None = None) -> tuple[int, ...]:
    """Return at most ten integers (none for `exact` and `folded`), sorted, without doubles.

    An index stores them for every kept headline; a headline's candidates are those that share a
    key with it, at most `BUCKET` a key, the earliest first.
    """
    return ()
