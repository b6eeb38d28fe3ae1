"""What is left of many pairs of headlines once misspelt words are taken off."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.misspelling_numpy import slips_between
from newstool.dedupe.sides_numpy import Sides, closed_words
from newstool.dedupe.traits_numpy import RowTraits, WordTraits

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Counts = NDArray[np.int64]
    Flags = NDArray[np.bool_]
    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Compared:
    """What is known of each pair once misspelt words are taken off.

    slips: in all. extra: how many words only the longer side has, letters: their letters.
    modifier: whether one of them makes another event of it; within: whether it is one word
        between two others. ordered: whether the others stand in one order, but for one at most.
    longer, shorter: the rows of the sides; content: how many content words the longer one has.
    apart: whether both sides have words of their own. unclear: whether all this may be wrong.
    """

    slips: "Counts"
    extra: "Counts"
    letters: "Counts"
    modifier: "Flags"
    within: "Flags"
    ordered: "Flags"
    longer: "Places"
    shorter: "Places"
    content: "Counts"
    apart: "Flags"
    unclear: "Flags"


def compared(sides: Sides, traits: RowTraits, words: WordTraits) -> Compared:
    """Return what is left of the pairs."""
    import numpy as np

    one, other, pair = np.nonzero(sides.own[:, None] & sides.their_own[None])
    slips = slips_between(sides.ours[one, pair], sides.theirs[other, pair], words)
    met = slips > 0
    one, other, pair, slips = one[met], other[met], pair[met], slips[met]
    ours, theirs = _counted(one, pair, sides.own.shape), _counted(other, pair, sides.own.shape)
    left, right = sides.own & (ours == 0), sides.their_own & (theirs == 0)
    ours_more = left.any(0)
    extra = np.where(ours_more, left, right)
    longer, shorter = _swapped(sides.left, sides.right, ours_more)
    content = traits.content.starts[longer + 1] - traits.content.starts[longer]
    named, others = _swapped(sides.ours, sides.theirs, ours_more)
    apart = ours_more & right.any(0)
    unclear = (ours > 1).any(0) | (theirs > 1).any(0)
    unclear |= _mended(sides, traits, words)
    return Compared(
        np.bincount(pair, slips, len(longer)).astype(np.int64),
        extra.sum(0),
        np.where(extra, words.text.length[named], 0).sum(0),
        (extra & words.modifier[named]).any(0),
        (extra.sum(0) == 1) & _within(named, extra, content),
        _ordered(named, others, extra & ~apart, words),
        longer,
        shorter,
        content,
        apart,
        unclear,
    )


def _counted(place: "Places", pair: "Places", shape: tuple[int, ...]) -> "Counts":
    """Return how often each place of each pair is named."""
    import numpy as np

    return np.bincount(place * shape[1] + pair, minlength=shape[0] * shape[1]).reshape(shape)


def _swapped(
    left: "NDArray[Any]", right: "NDArray[Any]", first: "Flags"
) -> tuple["NDArray[Any]", "NDArray[Any]"]:
    import numpy as np

    return np.where(first, left, right), np.where(first, right, left)


def _within(named: "Numbers", extra: "Flags", content: "Counts") -> "Flags":
    """Return whether the first extra word is neither the first nor the last content word."""
    import numpy as np

    columns = np.arange(named.shape[1])
    word = named[extra.argmax(0), columns]
    within: Flags = (word != named[0]) & (word != named[content - 1, columns])
    return within


def _ordered(named: "Numbers", others: "Numbers", extra: "Flags", words: WordTraits) -> "Flags":
    """Return whether the words but the extra ones stand in the order of the others.

    named: the words of the longer side of each pair; others: those of the shorter one.
    """
    import numpy as np

    nothing = len(words.stem) - 1
    found = np.ones(named.shape[1], bool)
    chosen = np.flatnonzero(extra.any(0))
    named, others, extra = named[:, chosen], others[:, chosen], extra[:, chosen]
    taken = ((named[:, None] == named[None]) & extra[None]).any(1)
    kept, pair = np.nonzero(~taken & (named != nothing))
    before = np.cumsum(~taken, axis=0) - 1
    left = np.full(named.shape, nothing)
    left[before[kept, pair], pair] = named[kept, pair]
    both = (left != nothing) & (others != nothing)
    found[chosen] = (both & (words.stem[left] != words.stem[others])).sum(0) <= 1
    return found


def _mended(sides: Sides, traits: RowTraits, words: WordTraits) -> "Flags":
    """Return whether an own word of a side is a misspelt number, day or function word."""
    import numpy as np

    found = np.zeros(len(sides.left), bool)
    for own, named, rows in (
        (sides.own, sides.ours, sides.right),
        (sides.their_own, sides.theirs, sides.left),
    ):
        closed = closed_words(rows, traits)
        there = closed != len(words.stem) - 1
        one, other, pair = np.nonzero((own & ~words.named[named])[:, None] & there[None])
        slips = slips_between(named[one, pair], closed[other, pair], words)
        found[pair[slips > 0]] = True
    return found
