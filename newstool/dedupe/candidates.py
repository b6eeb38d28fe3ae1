"""Keys by which headlines that may be repeats find each other.

A headline's key is the sum of its words' codes, so the order of words does not matter. Keys that
leave out one or two words find slips; words that state a fact can't be left out, so the guards
cost nothing. Keys of three rare words find a headline within a longer or reworded one.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from newstool.dedupe.headline import Headline, read
from newstool.dedupe.keys import folded_key
from newstool.dedupe.learning import Learnt, Tag, untagged
from newstool.dedupe.levels import Level
from newstool.dedupe.words import Lexicon, Word

KEY_BITS = 47
"""Keys are 0..2**47-1, so that SQLite stores them in six bytes."""

BUCKET = 24
"""No key leads to more headlines than the first so many."""

COMMON = {Level.NEAR: 8, Level.LOOSE: 12}
"""A key of rare words that more headlines share is a phrase and leads to none."""

MOST_LEFT_OUT = 12
"""Headlines of more content words leave out one word, not two."""

LEAST_LEFT = 3
"""Headlines of no more content words do not leave out two, but for three beside a fact."""

RARE_WORDS = {Level.NEAR: 5, Level.LOOSE: 7}
"""Of so many of a headline's rarest words every three make a key."""

_MASK = (1 << 64) - 1
RARE = 0xD6E8FEB86659FD93
"""Keeps keys of rare words apart from the others."""


def candidate_keys(
    headline: str, level: Level, learnt: Learnt | None = None, lexicon: Lexicon | None = None
) -> tuple[int, ...]:
    """Return at most 10 integers for `near` and 35 for `loose`, sorted, without doubles.

    An index stores them for every kept headline; a headline's candidates are those that share a
    key with it, at most `BUCKET` a key, the earliest first. Other levels have none.

    lexicon: remembers words from one headline to the next; many headlines then go five times
        as fast.
    """
    if level not in RARE_WORDS:
        return ()
    tags: frozenset[Tag] = learnt.tags if learnt else frozenset()
    [body] = untagged([headline], [folded_key(headline)], tags)
    keys = rare_keys(read(body, Lexicon() if lexicon is None else lexicon), level)
    return tuple(sorted({key >> 64 - KEY_BITS for key in keys}))


def leaving_keys(headline: Headline) -> Iterator[int]:
    """Yield the sum of all words, then the sums that leave out one word, then two."""
    codes = [word.code for word in headline.content]
    total = sum(codes) + sum(word.code for word in headline.stated)
    yield total & _MASK
    if len(codes) > 1:
        yield from ((total - code) & _MASK for code in codes)
    if len(codes) + bool(headline.stated) > LEAST_LEFT and len(codes) <= MOST_LEFT_OUT:
        yield from ((total - one - two) & _MASK for one, two in combinations(codes, 2))


def rare_keys(headline: Headline, level: Level) -> list[int]:
    """Return the sums of every three of the rarest words; of fewer than three words, of all."""
    words = rarest(headline.content, RARE_WORDS[level])
    size = min(3, len(words))
    return [sum(three, RARE) & _MASK for three in combinations(words, size)] if size else []


def rarest(words: Sequence[Word], count: int) -> list[int]:
    """Return the codes of the `count` rarest distinct words, the same for like headlines."""
    return [code for _, code in sorted({(word.common, word.code) for word in words})[:count]]
