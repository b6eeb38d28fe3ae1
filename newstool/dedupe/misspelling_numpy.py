"""Which words are misspellings of each other: `headline.misspelt` for many pairs at once."""

from typing import TYPE_CHECKING, Any

from newstool.dedupe.headline import LONG_WORD, SHORTEST_TYPO
from newstool.dedupe.traits_numpy import WordTraits

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int32]
    Flags = NDArray[np.bool_]


def may_be_misspelt(left: "Numbers", right: "Numbers", words: WordTraits) -> "Flags":
    """Return whether two words may be one misspelt: two words of few slips share most letters.

    left, right: numbers of words, of shapes that numpy makes one.
    """
    import numpy as np

    length, other = words.length[left], words.length[right]
    limit = 1 + (np.minimum(length, other) >= LONG_WORD)
    close: Flags = np.bitwise_count(words.letters[left] ^ words.letters[right]) <= 2 * limit
    close &= np.abs(length - other) <= limit
    close &= np.maximum(length, other) >= SHORTEST_TYPO
    close |= words.plain[left] == words.plain[right]
    return close


def slips_between(left: "Numbers", right: "Numbers", words: WordTraits) -> "NDArray[np.int64]":
    """Return how many slips part the two words of each pair, 0 where they are two words."""
    import numpy as np

    barred = words.named[left] & words.named[right] & (words.poles[left] != words.poles[right])
    chosen = np.flatnonzero(~barred & may_be_misspelt(left, right, words))
    found = np.zeros(len(left), np.int64)
    left, right = left[chosen].astype(np.int64), right[chosen].astype(np.int64)
    pairs = np.minimum(left, right) << 32 | np.maximum(left, right)
    once, place = np.unique(pairs, return_inverse=True)
    found[chosen] = _distances(once >> 32, once & 0xFFFFFFFF, words)[place]
    return found


def _distances(
    left: "NDArray[np.int64]", right: "NDArray[np.int64]", words: WordTraits
) -> "NDArray[Any]":
    import numpy as np
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    texts = words.texts
    ours, theirs = [texts[at] for at in left.tolist()], [texts[at] for at in right.tolist()]
    slips = cpdist(ours, theirs, scorer=OSA.distance, score_cutoff=2, dtype=np.int64)
    length, other = words.length[left], words.length[right]
    limit = 1 + (np.minimum(length, other) >= LONG_WORD)
    near = (slips <= limit) & (np.maximum(length, other) >= SHORTEST_TYPO)
    return np.where(words.plain[left] == words.plain[right], 1, np.where(near, slips, 0))
