"""Which words are misspellings of each other: `headline.misspelt` for many pairs at once."""

from typing import TYPE_CHECKING, Any

from newstool.dedupe.headline import LONG_WORD, SHORTEST_TYPO
from newstool.dedupe.traits_numpy import Spelling, WordTraits

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.integer[Any]]
    Flags = NDArray[np.bool_]
    Slips = NDArray[np.int64]


def may_be_misspelt(left: "Numbers", right: "Numbers", words: WordTraits) -> "Flags":
    """Return whether two words may be one misspelt: two words of few slips share most letters.

    left, right: numbers of words, equally many.
    """
    import numpy as np

    found: Flags = np.bitwise_count(words.plain.letters[left] ^ words.plain.letters[right]) <= 2
    found |= np.bitwise_count(words.text.letters[left] ^ words.text.letters[right]) <= 4
    chosen = np.flatnonzero(found)
    left, right = left[chosen], right[chosen]
    may_be = _may_be_near(left, right, words.text, 2) | _may_be_near(left, right, words.plain, 1)
    found[chosen] = may_be | (words.plain.number[left] == words.plain.number[right])
    return found


def _may_be_near(left: "Numbers", right: "Numbers", spelt: Spelling, most: int) -> "Flags":
    """Return whether at most `most` slips may part two words, and they are long enough."""
    import numpy as np

    length, other = spelt.length[left], spelt.length[right]
    limit = np.minimum(most, 1 + (np.minimum(length, other) >= LONG_WORD))
    near: Flags = np.bitwise_count(spelt.letters[left] ^ spelt.letters[right]) <= 2 * limit
    near &= np.abs(length - other) <= limit
    near &= np.maximum(length, other) >= SHORTEST_TYPO
    return near


def slips_between(left: "Numbers", right: "Numbers", words: WordTraits) -> "Slips":
    """Return how many slips part the two words of each pair, 0 where they are two words."""
    import numpy as np

    barred = words.named[left] & words.named[right] & (words.poles[left] != words.poles[right])
    chosen = np.flatnonzero(~barred & may_be_misspelt(left, right, words))
    found = np.zeros(len(left), np.int64)
    left, right = left[chosen], right[chosen]
    pairs = np.minimum(left, right).astype(np.int64) << 32 | np.maximum(left, right)
    once, place = np.unique(pairs, return_inverse=True)
    found[chosen] = _slips(once >> 32, once & 0xFFFFFFFF, words)[place]
    return found


def _slips(left: "Slips", right: "Slips", words: WordTraits) -> "Slips":
    import numpy as np

    slips = _distances(left, right, words.text, 2)
    rest = np.flatnonzero(slips == 0)
    slips[rest] = 2 * _distances(left[rest], right[rest], words.plain, 1)
    return np.where(words.plain.number[left] == words.plain.number[right], 1, slips)


def _distances(left: "Slips", right: "Slips", spelt: Spelling, most: int) -> "Slips":
    """Return how many slips part the words, at most `most`; 0 for more, or if they are short."""
    import numpy as np
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    found = np.zeros(len(left), np.int64)
    chosen = np.flatnonzero(_may_be_near(left, right, spelt, most))
    left, right = left[chosen], right[chosen]
    ours, theirs = ([spelt.texts[at] for at in side.tolist()] for side in (left, right))
    slips = cpdist(ours, theirs, scorer=OSA.distance, score_cutoff=most, dtype=np.int64)
    limit = np.minimum(most, 1 + (np.minimum(spelt.length[left], spelt.length[right]) >= LONG_WORD))
    found[chosen] = np.where(slips <= limit, slips, 0)
    return found
