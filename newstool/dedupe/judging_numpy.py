"""What `near` says of many pairs of headlines at once; it is asked itself where that is unclear.

Most candidates are two stories because each side has a word of its own that is no misspelling of
one of the other's. Nearly all others have no more than a few such words, all on one side.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.misspelling_numpy import may_be_misspelt, slips_between
from newstool.dedupe.near import (
    FEW,
    LEAST_SHARED,
    LEAST_SURE,
    SEVERAL,
    SURELY_CONTAINED,
    WORDS_A_FACT,
)
from newstool.dedupe.traits_numpy import WIDEST, RowTraits, WordTraits, row_traits, word_traits
from newstool.dedupe.vocabulary_numpy import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Counts = NDArray[np.int64]
    Flags = NDArray[np.bool_]
    Integers = NDArray[np.uint64]
    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]
    Similarities = NDArray[np.float64]

UNCLEAR = -1.0
"""Instead of a similarity: `near` has to be asked."""

CHUNK = 20_000
"""So many pairs are looked at together: some twenty megabytes of working memory."""

WIDTHS = (5, 7, 10, WIDEST)
"""Pairs are looked at with others of headlines as long; those of more words are unclear."""


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


@dataclass(frozen=True, slots=True)
class Compared:
    """What is known of each pair once misspelt words are taken off.

    slips: in all. extra: how many words only the longer side has, letters: their letters.
    modifier: whether one of them makes another event of it; within: whether it is one word
        between two others.
    longer, shorter: the rows of the sides; content: how many content words the longer one has.
    apart: whether both sides have words of their own. unclear: whether all this may be wrong.
    """

    slips: "Counts"
    extra: "Counts"
    letters: "Counts"
    modifier: "Flags"
    within: "Flags"
    longer: "Places"
    shorter: "Places"
    content: "Counts"
    apart: "Flags"
    unclear: "Flags"


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
            sides = _sides(left[chunk], right[chunk], width, traits, words)
            found[chunk] = _judged(sides, traits, words)
        least = width
    return found


def _sides(
    left: "Places", right: "Places", width: int, traits: RowTraits, words: WordTraits
) -> Sides:
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


def _judged(sides: Sides, traits: RowTraits, words: WordTraits) -> "Similarities":
    import numpy as np

    found = np.zeros(len(sides.left))
    kept = ~_first_alone(sides, traits, words)
    sides = sides.only(kept)
    compared = _compared(sides, traits, words)
    size = traits.size[sides.left] + traits.size[sides.right]
    judged = (size - compared.letters - compared.slips) / np.maximum(size, 1)
    sure, possible = _alike(compared, traits)
    judged[~sure] = UNCLEAR
    judged[compared.apart | ~possible] = 0.0
    judged[compared.unclear] = UNCLEAR
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
        closed = _closed(other[both], traits)
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


def _closed(rows: "Places", traits: RowTraits) -> "Numbers":
    import numpy as np

    starts = traits.closed.starts
    height = int((starts[rows + 1] - starts[rows]).max(initial=1))
    nothing = len(traits.closed.words)
    if not len(traits.closed.tokens):
        return np.full((1, len(rows)), nothing, np.int32)
    return _filled(traits.closed.tokens, _places(traits.closed, rows, height), nothing)


def _compared(sides: Sides, traits: RowTraits, words: WordTraits) -> Compared:
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
    content = np.diff(traits.content.starts)[longer]
    named = np.where(ours_more, sides.ours, sides.theirs)
    unclear = (ours > 1).any(0) | (theirs > 1).any(0)
    unclear |= _mended(sides, traits, words)
    return Compared(
        np.bincount(pair, slips, len(longer)).astype(np.int64),
        extra.sum(0),
        np.where(extra, words.text.length[named], 0).sum(0),
        (extra & words.modifier[named]).any(0),
        (extra.sum(0) == 1) & _within(named, extra, content),
        longer,
        shorter,
        content,
        ours_more & right.any(0),
        unclear,
    )


def _counted(place: "Places", pair: "Places", shape: tuple[int, ...]) -> "Counts":
    """Return how often each place of each pair is named."""
    import numpy as np

    return np.bincount(place * shape[1] + pair, minlength=shape[0] * shape[1]).reshape(shape)


def _swapped(left: "Places", right: "Places", first: "Flags") -> tuple["Places", "Places"]:
    import numpy as np

    return np.where(first, left, right), np.where(first, right, left)


def _within(named: "Numbers", extra: "Flags", content: "Counts") -> "Flags":
    """Return whether the first extra word is neither the first nor the last content word."""
    import numpy as np

    columns = np.arange(named.shape[1])
    word = named[extra.argmax(0), columns]
    within: Flags = (word != named[0]) & (word != named[content - 1, columns])
    return within


def _mended(sides: Sides, traits: RowTraits, words: WordTraits) -> "Flags":
    """Return whether an own word of a side is a misspelt number, day or function word."""
    import numpy as np

    found = np.zeros(len(sides.left), bool)
    for own, named, rows in (
        (sides.own, sides.ours, sides.right),
        (sides.their_own, sides.theirs, sides.left),
    ):
        closed = _closed(rows, traits)
        there = closed != len(words.stem) - 1
        one, other, pair = np.nonzero((own & ~words.named[named])[:, None] & there[None])
        slips = slips_between(named[one, pair], closed[other, pair], words)
        found[pair[slips > 0]] = True
    return found


def _alike(compared: Compared, traits: RowTraits) -> tuple["Flags", "Flags"]:
    """Return which pairs are surely alike, and which may be, by what `near` asks of them."""
    longer, shorter, extra = compared.longer, compared.shorter, compared.extra
    shared = compared.content - extra
    sure = shared - compared.slips
    counted = (traits.stated[longer] != 0) & (traits.stated[shorter] != 0)
    inside = shared + compared.within
    within = (
        (inside >= LEAST_SHARED + (extra >= SEVERAL))
        & (sure + compared.within >= LEAST_SURE + (extra > 1))
        & (shared > extra)
    )
    ordered = shared >= SURELY_CONTAINED - (extra == 1)
    linked = (traits.links[shorter] == 0) | (traits.links[shorter] == traits.links[longer])
    contained = within & ordered & linked
    enough = sure >= (shared < FEW)
    whole = enough & (
        (shared >= LEAST_SHARED) | _same_functions(longer, shorter, shared <= FEW, traits)
    )
    alike = ((extra > 0) & contained) | ((extra == 0) & whole)
    stated, unstated = _stated(longer, shorter, extra, traits)
    alike &= stated
    alike &= ~(traits.days[longer] & traits.days[shorter])
    alike &= ~(traits.denies[longer] & traits.denies[shorter])
    hopeless = (extra > 0) & ~within & ~counted
    hopeless |= (extra == 0) & ~enough & ~counted
    hopeless |= (extra > 0) & (compared.modifier | (traits.days[shorter] & ~traits.days[longer]))
    return alike, ~(hopeless | unstated)


def _stated(
    longer: "Places", shorter: "Places", extra: "Counts", traits: RowTraits
) -> tuple["Flags", "Flags"]:
    """Return where the longer headline surely states what the shorter one does, and where not."""
    told = traits.plain[longer] & traits.plain[shorter]
    more = traits.count[longer] - traits.count[shorter]
    bare = told & (traits.count[shorter] == 0)
    fits = ~traits.denies[longer] & (extra >= WORDS_A_FACT * more)
    same = told & (traits.facts[longer] == traits.facts[shorter])
    stated = (traits.stated[longer] == traits.stated[shorter]) | same | (bare & fits)
    unstated = told & ~same & ((more <= 0) | (bare & ~fits))
    return stated, unstated


def _same_functions(
    longer: "Places", shorter: "Places", few: "Flags", traits: RowTraits
) -> "Flags":
    ours, theirs = traits.functions[longer], traits.functions[shorter]
    same: Flags = (ours == theirs) | (((ours == 0) | (theirs == 0)) & ~few)
    return same
