"""Which folded headlines are alike, by one engine or the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newstool.dedupe.distance import Distance
from newstool.dedupe.headline import Headline, read
from newstool.dedupe.levels import Level
from newstool.dedupe.near import near
from newstool.dedupe.stars import Neighbours, stars
from newstool.dedupe.words import Lexicon

LARGE = 10_000
"""Above so many headlines numpy and rapidfuzz are worth importing; the answer is the same."""

REMEMBERED = 4096
"""So many headlines are kept as they were read while their neighbours are compared."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes two headlines alike.

    threshold: the least similarity, 0..1.
    guard: whether numbers, negations and names part stories.
    known: so many headlines at the front are kept whatever they resemble.
    """

    level: Level
    threshold: float
    guard: bool
    known: int


def alike(folded: Sequence[str], rule: Rule, large: int = LARGE) -> dict[int, tuple[int, float]]:
    """Return for every repeat the position that is kept in its place, and how alike they are.

    folded: folded headlines without tags, in the order of preference.
    large: from more headlines than this on the large engine is used.
    """
    lexicon = Lexicon()

    @lru_cache(REMEMBERED)
    def headline(position: int) -> Headline:
        return read(folded[position], lexicon, rule.guard)

    near_to, distance = _engine(folded, lexicon, rule, large)

    def judge(left: int, right: int) -> float:
        found = near(headline(left), headline(right), distance)
        return found if found >= rule.threshold else 0.0

    return stars(near_to, judge, rule.known)


def _engine(
    folded: Sequence[str], lexicon: Lexicon, rule: Rule, large: int
) -> tuple[Neighbours, Distance]:
    """Return what may resemble what, and the edit distance, of the engine for this size."""
    if len(folded) > large:
        from newstool.dedupe import search_numpy

        found = search_numpy.neighbours(folded, lexicon, rule.level, rule.guard)
        return found, search_numpy.distance()
    from newstool.dedupe.distance import slips
    from newstool.dedupe.pairs import neighbours

    headlines = [read(text, lexicon, rule.guard) for text in folded]
    return neighbours(headlines, rule.level), slips
