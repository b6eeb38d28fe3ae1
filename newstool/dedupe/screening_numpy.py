"""Pairs that `near` can't find alike, told apart without asking it: most candidates are such.

`near` needs one of the two headlines to be left without words of its own, after words that are
misspelt are taken as one. Two words of so few slips have nearly the same letters.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.headline import LONG_WORD
from newstool.dedupe.near import LEAST_SHARED
from newstool.dedupe.vocabulary_numpy import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Integers = NDArray[np.uint64]
    Numbers = NDArray[np.int32]
    Flags = NDArray[np.bool_]

CHUNK = 40_000
"""So many pairs are looked at together: some fifty megabytes of working memory."""

LONGEST = 14
"""Headlines of more words are not screened."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the screen knows of each word of the vocabulary; the last one stands for no word.

    stem, plain: numbers, equal where the strings are.
    letters: a bit a letter, of 64.
    length: in letters.
    content: whether it is compared as a word.
    counted: whether it may count as shared, as a word or by what it states.
    closed: whether another word may be a misspelling of it though both headlines have it.
    modifier: whether it makes another event of a headline that has it more.
    """

    stem: "Numbers"
    plain: "Numbers"
    letters: "Integers"
    length: "NDArray[np.int16]"
    content: "Flags"
    counted: "Flags"
    closed: "Flags"
    modifier: "Flags"


def screened(pairs: "Integers", rows: Rows) -> "Integers":
    """Return the pairs without those that `near` is certain to call two stories."""
    import numpy as np

    features = _features(rows)
    size = np.diff(rows.starts)
    left, right = (
        (pairs >> np.uint64(32)).astype(np.int64),
        (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64),
    )
    longest = np.maximum(size[left], size[right])
    kept = longest > LONGEST
    for width in (8, 11, LONGEST):
        chosen = np.flatnonzero(~kept & (longest <= width) & (longest > 0))
        for start in range(0, len(chosen), CHUNK):
            chunk = chosen[start : start + CHUNK]
            ours, theirs = (_padded(rows, side[chunk], width) for side in (left, right))
            kept[chunk] = _may_be_near(ours, theirs, features)
        longest[chosen] = 0
    return pairs[kept]


def _padded(rows: Rows, chosen: "NDArray[np.int64]", width: int) -> "Numbers":
    """Return the words of the chosen rows, filled up with no words to `width` columns."""
    import numpy as np

    column = np.arange(width)
    start, end = rows.starts[chosen][:, None], rows.starts[chosen + 1][:, None]
    place = start + column
    tokens = rows.tokens[np.minimum(place, len(rows.tokens) - 1)].astype(np.int32)
    return np.where(place < end, tokens, len(rows.words))


def _may_be_near(ours: "Numbers", theirs: "Numbers", features: Features) -> "Flags":
    """Return for every pair whether a side is without words of its own and the rest is enough.

    The first own word of each side tells most pairs apart; the others are looked at whole.
    """
    import numpy as np

    same = features.stem[ours][:, :, None] == features.stem[theirs][:, None, :]
    content, their_content = features.content[ours], features.content[theirs]
    own = content & ~(same & their_content[:, None, :]).any(2)
    their_own = their_content & ~(same & content[:, :, None]).any(1)
    twice = (_twice(ours, features) | _twice(theirs, features))[:, None]
    targets, their_targets = own | twice, their_own | twice
    left, _ = _alone(ours, _first(own), theirs, their_targets, features)
    right, _ = _alone(theirs, _first(their_own), ours, targets, features)
    kept: Flags = np.minimum(left, right) == 0
    left, reversal = _alone(ours[kept], own[kept], theirs[kept], their_targets[kept], features)
    right, other = _alone(theirs[kept], their_own[kept], ours[kept], targets[kept], features)
    counted = features.counted[ours[kept]].sum(1) - left
    shared = np.minimum(counted, features.counted[theirs[kept]].sum(1) - right)
    extra = np.maximum(left, right)
    enough = (shared + (extra == 1) >= LEAST_SHARED) & (shared > extra) & ~(reversal | other)
    kept[kept] = (np.minimum(left, right) == 0) & ((extra == 0) | enough)
    return kept


def _first(own: "Flags") -> "Flags":
    """Return `own` with none but the first of every row."""
    import numpy as np

    first: Flags = own & (np.cumsum(own, axis=1) == 1)
    return first


def _twice(words: "Numbers", features: Features) -> "Flags":
    """Return for every headline whether it has a word twice, which `own` can't tell."""
    stems = features.stem[words]
    stems.sort(axis=1)
    repeated: Flags = ((stems[:, 1:] == stems[:, :-1]) & (stems[:, 1:] >= 0)).any(1)
    return repeated


def _alone(
    ours: "Numbers", own: "Flags", theirs: "Numbers", their_own: "Flags", features: Features
) -> tuple["NDArray[np.int64]", "Flags"]:
    """Return for every pair how many of our own words resemble none of theirs.

    And whether one of these makes another event of it.
    """
    import numpy as np

    pair, place = np.nonzero(own)
    word = ours[pair, place]
    others = theirs[pair]
    other_letters = np.bitwise_count(features.letters[word][:, None] ^ features.letters[others])
    length, other_length = features.length[word][:, None], features.length[others]
    limit = 1 + (np.minimum(length, other_length) >= LONG_WORD)
    close = (other_letters <= 2 * limit) & (np.abs(length - other_length) <= limit)
    close |= features.plain[word][:, None] == features.plain[others]
    close &= their_own[pair] | features.closed[others]
    alone = ~close.any(1)
    reversal = np.zeros(len(ours), bool)
    reversal[pair[alone & features.modifier[word]]] = True
    return np.bincount(pair[alone], minlength=len(ours)), reversal


def _features(rows: Rows) -> Features:
    import numpy as np

    def column(values: Iterator[int], kind: str, nothing: int) -> "NDArray[Any]":
        return np.fromiter((*values, nothing), kind, count=len(rows.words) + 1)

    stems: dict[str, int] = {}
    plains: dict[str, int] = {}
    words = rows.words
    return Features(
        column((stems.setdefault(word.stem, len(stems)) for word in words), "int32", -1),
        column((plains.setdefault(word.plain, len(plains)) for word in words), "int32", -1),
        column((_letters(word.text) for word in words), "uint64", 0),
        column((min(len(word.text), 99) for word in words), "int16", 999),
        column((word.content for word in words), "bool", False),
        column((not word.function for word in words), "bool", False),
        column((word.closed for word in words), "bool", False),
        column((bool(word.modifier) for word in words), "bool", False),
    )


def _letters(text: str) -> int:
    bits = 0
    for sign in text:
        bits |= 1 << (ord(sign) & 63)
    return bits
