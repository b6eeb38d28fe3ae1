"""What `near` says of many pairs of headlines at once; it is asked itself where that is unclear.

Most candidates are two stories because each side has a word of its own that is no misspelling of
one of the other's. Nearly all others have no more than a few such words, all on one side.
"""

from typing import TYPE_CHECKING

from newstool.dedupe.comparing_numpy import compared
from newstool.dedupe.misspelling_numpy import may_be_misspelt
from newstool.dedupe.sides_numpy import Sides, closed_words, sides_of
from newstool.dedupe.traits_numpy import WIDEST, RowTraits, WordTraits, row_traits, word_traits
from newstool.dedupe.verdicts_numpy import verdicts
from newstool.dedupe.vocabulary_numpy import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Integers = NDArray[np.uint64]
    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]
    Similarities = NDArray[np.float64]

UNCLEAR = -1.0
"""Instead of a similarity: `near` has to be asked."""

CHUNK = 40_000
"""So many pairs are looked at together: some forty megabytes of working memory."""

WIDTHS = (5, 7, 10, WIDEST)
"""Pairs are looked at with others of headlines as long; those of more words are unclear."""


def similarities(pairs: "Integers", rows: Rows, guard: bool) -> "Similarities":
    """Return what `near` says of each pair of rows, or `UNCLEAR`.

    pairs: the earlier row times 2**32, the later.
    """
    import numpy as np

    words = word_traits(rows)
    traits = row_traits(rows, words, guard)
    left = (pairs >> np.uint64(32)).astype(np.int64)
    right = (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)
    size = np.diff(traits.content.starts)
    tallest = np.maximum(size[left], size[right])
    found = np.full(len(pairs), UNCLEAR)
    least = 0
    for width in WIDTHS:
        chosen = np.flatnonzero((tallest > least) & (tallest <= width))
        for start in range(0, len(chosen), CHUNK):
            chunk = chosen[start : start + CHUNK]
            sides = sides_of(left[chunk], right[chunk], width, traits, words)
            found[chunk] = _judged(sides, traits, words)
        least = width
    return found


def _judged(sides: Sides, traits: RowTraits, words: WordTraits) -> "Similarities":
    import numpy as np

    found = np.zeros(len(sides.left))
    kept = ~_first_alone(sides, traits, words)
    sides = sides.only(kept)
    remains = compared(sides, traits, words)
    size = traits.size[sides.left] + traits.size[sides.right]
    judged = (size - remains.letters - remains.slips) / np.maximum(size, 1)
    sure, possible = verdicts(remains, traits)
    judged[~sure] = UNCLEAR
    judged[remains.apart | ~possible] = 0.0
    judged[remains.unclear] = UNCLEAR
    found[kept] = judged
    return found


def _first_alone(sides: Sides, traits: RowTraits, words: WordTraits) -> "Flags":
    """Return the pairs where the first own word of each side is like no word of the other."""
    import numpy as np

    both = np.flatnonzero(sides.own.any(0) & sides.their_own.any(0))
    ours, theirs = sides.ours[:, both], sides.theirs[:, both]
    own, their_own = sides.own[:, both], sides.their_own[:, both]
    like = _like_any(_first(ours, own), theirs, their_own, words)
    like |= _like_any(_first(theirs, their_own), ours, own, words)
    for first, other in ((_first(ours, own), sides.right), (_first(theirs, their_own), sides.left)):
        closed = closed_words(other[both], traits)
        like |= _like_any(first, closed, (closed != len(words.stem) - 1) & ~like, words)
    found = np.zeros(len(sides.left), bool)
    found[both[~like]] = True
    return found


def _first(words: "Numbers", own: "Flags") -> "Numbers":
    import numpy as np

    first: Numbers = words[own.argmax(0), np.arange(words.shape[1])]
    return first


def _like_any(first: "Numbers", others: "Numbers", targets: "Flags", words: WordTraits) -> "Flags":
    """Return whether the word of each pair may be misspelt for one of its targets."""
    import numpy as np

    place, pair = np.nonzero(targets)
    like = may_be_misspelt(first[pair], others[place, pair], words)
    found = np.zeros(len(first), bool)
    found[pair[like]] = True
    return found
