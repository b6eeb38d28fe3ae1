"""Keys by which headlines that may be repeats find each other.

A headline's key is the sum of some words' codes, so the order of words does not matter. A short
headline leaves out one word or two; words that state a fact can't be left out, so the guards cost
nothing. Longer ones meet by their rarest words: two that differ in two words each have four of
their six rarest in common, whatever the order is that both are ranked by.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from newstool.dedupe.headline import Headline, read
from newstool.dedupe.keys import folded_key
from newstool.dedupe.learning import Learnt, Tag, untagged
from newstool.dedupe.levels import Level
from newstool.dedupe.words import Lexicon, Word

KEY_BITS = 47
"""Keys are 0..2**47-1, so that SQLite stores them in six bytes."""

BUCKET = 24
"""No key leads to more headlines than the first so many."""


class Phrase(NamedTuple):
    """A key of rare words that more than `most` headlines share is a phrase.

    leading: it leads only to the first so many, with which a story that is told that often begins.
    """

    most: int
    leading: int


PHRASES = {Level.NEAR: Phrase(24, 4), Level.LOOSE: Phrase(12, 1)}

MOST_LEFT_OUT = 5
"""Headlines of more content words leave none out."""

LEAST_LEFT = 3
"""Headlines of no more content words do not leave out two, but for three beside a fact."""


EDGE = 5
"""So many content words at the front make a key, and so many at the end: a longer headline often
is a shorter one and a few words more."""


class Choice(NamedTuple):
    """Which rare words make keys: of the `most` rarest of a headline every `words`."""

    words: int
    most: int


RARE_WORDS = {Level.NEAR: Choice(4, 6), Level.LOOSE: Choice(3, 7)}
"""What makes keys where the headlines of one run are compared."""

_STORED = {Level.NEAR: Choice(3, 5), Level.LOOSE: Choice(3, 7)}
"""What makes the keys that an index stores: fewer, and not to be changed without a new version."""

_MASK = (1 << 64) - 1
RARE = 0xD6E8FEB86659FD93
"""Keeps keys of rare words apart from the others."""


def candidate_keys(
    headline: str, level: Level, learnt: Learnt | None = None, lexicon: Lexicon | None = None
) -> tuple[int, ...]:
    """Return at most 10 integers for `near` and 35 for `loose`, sorted, without doubles.

    An index stores them for every kept headline; a headline's candidates are those that share a
    key with it, at most `BUCKET` a key, the earliest first. Other levels have none. How common a
    word is in a run changes from run to run, so only the tables say which words are rare.

    lexicon: remembers words from one headline to the next; many headlines then go five times
        as fast.
    """
    if level not in _STORED:
        return ()
    tags: frozenset[Tag] = learnt.tags if learnt else frozenset()
    [body] = untagged([headline], [folded_key(headline)], tags)
    content = read(body, Lexicon() if lexicon is None else lexicon).content
    keys = rare_keys(content, _STORED[level], lambda word: word.common)
    return tuple(sorted({key >> 64 - KEY_BITS for key in keys}))


def leaving_keys(headline: Headline) -> Iterator[int]:
    """Yield the sum of all words, then the sums that leave out one word, then two."""
    codes = [word.code for word in headline.content]
    total = sum(codes) + sum(word.code for word in headline.stated)
    yield total & _MASK
    if 1 < len(codes) <= MOST_LEFT_OUT:
        yield from ((total - code) & _MASK for code in codes)
    if len(codes) + bool(headline.stated) > LEAST_LEFT and len(codes) <= MOST_LEFT_OUT:
        yield from ((total - one - two) & _MASK for one, two in combinations(codes, 2))


def edge_keys(headline: Headline) -> list[int]:
    """Return the sums of the first few content words and of the last few, if there are so many."""
    codes = [word.code for word in headline.content]
    if len(codes) < EDGE:
        return []
    return [sum(codes[:EDGE]) & _MASK, sum(codes[-EDGE:]) & _MASK]


def rare_keys(words: Iterable[Word], choice: Choice, common: Callable[[Word], int]) -> list[int]:
    """Return the sums of every few of the rarest words; where there are fewer, the sum of all.

    common: how common a word is; of equals the one with the lesser code counts as the rarer.
    """
    ranked = sorted({(common(word), word.code) for word in words})[: choice.most]
    codes = [code for _, code in ranked]
    size = min(choice.words, len(codes))
    return [sum(chosen, RARE) & _MASK for chosen in combinations(codes, size)] if size else []
