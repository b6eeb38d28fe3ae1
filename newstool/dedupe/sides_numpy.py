"""Pairs of headlines side by side: which words each has that the other lacks."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.traits_numpy import RowTraits, WordTraits
from newstool.dedupe.vocabulary_numpy import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Sides:
    """Pairs of headlines, a column each.

    left, right: their rows. ours, theirs: their content words, each side filled up to one height.
    own, their_own: which of these the other side lacks.
    """

    left: "Places"
    right: "Places"
    ours: "Numbers"
    theirs: "Numbers"
    own: "Flags"
    their_own: "Flags"

    def only(self, chosen: "Flags") -> "Sides":
        """Return the chosen pairs."""
        return Sides(
            self.left[chosen],
            self.right[chosen],
            self.ours[:, chosen],
            self.theirs[:, chosen],
            self.own[:, chosen],
            self.their_own[:, chosen],
        )


def sides_of(
    left: "Places", right: "Places", width: int, traits: RowTraits, words: WordTraits
) -> Sides:
    """Return the pairs; `width` is at least the content words of each headline."""
    content, nothing = traits.content, len(words.stem) - 1
    here, there = (_places(content, side, width) for side in (left, right))
    ours, theirs = (_filled(content.tokens, place, nothing) for place in (here, there))
    stems, their_stems = (_filled(traits.stems, place, -1) for place in (here, there))
    same = stems[:, None] == their_stems[None]
    own = ~same.any(1) & (ours != nothing)
    return Sides(left, right, ours, theirs, own, ~same.any(0) & (theirs != nothing))


def _places(rows: Rows, chosen: "Places", width: int) -> "Places":
    """Return where the words of the chosen rows stand, a column each, filled up with -1."""
    import numpy as np

    place = rows.starts[chosen] + np.arange(width)[:, None]
    return np.where(place < rows.starts[chosen + 1], place, -1)


def _filled(values: "NDArray[Any]", places: "Places", nothing: int) -> "Numbers":
    """Return what stands at the places."""
    import numpy as np

    return np.where(places < 0, nothing, values[places].astype(np.int32))


def closed_words(rows: "Places", traits: RowTraits) -> "Numbers":
    """Return the words of each row that another may be a misspelling of, a column each."""
    import numpy as np

    starts = traits.closed.starts
    height = int((starts[rows + 1] - starts[rows]).max(initial=1))
    nothing = len(traits.closed.words)
    if not len(traits.closed.tokens):
        return np.full((1, len(rows)), nothing, np.int32)
    return _filled(traits.closed.tokens, _places(traits.closed, rows, height), nothing)
