"""Which folded headlines are alike, by one engine or the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newstool.dedupe.headline import Headline, read
from newstool.dedupe.learning import Learnt, count_stems
from newstool.dedupe.levels import Level
from newstool.dedupe.loose import loose
from newstool.dedupe.near import near
from newstool.dedupe.search import Search, search
from newstool.dedupe.stars import stars
from newstool.dedupe.templates import template
from newstool.dedupe.weights import Weights
from newstool.dedupe.words import Lexicon

LARGE = 10_000
"""Above so many headlines numpy and rapidfuzz are worth importing; the answer is the same."""

FEWEST_SIBLINGS = 1
"""A template has a third headline besides the two that are compared."""

VARIANT_SIBLINGS = 2
"""And a fourth where the two are near, one within the other; near ones of as many content words
have the same in other spellings, or in another order."""

REMEMBERED = 4096
"""So many headlines are kept as they were read while their neighbours are compared."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes two headlines alike.

    threshold: the least similarity, 0..1.
    guard: whether numbers, negations and names part stories.
    known: so many headlines at the front are kept whatever they resemble.
    learnt: word counts of earlier runs, used in place of the input's own.
    """

    level: Level
    threshold: float
    guard: bool
    known: int
    learnt: Learnt | None = None


class Likeness(NamedTuple):
    """The position that is kept in a repeat's place, and how alike the two are."""

    kept: int
    similarity: float
    level: Level


def alike(folded: Sequence[str], rule: Rule, large: int = LARGE) -> dict[int, Likeness]:
    """Return for every repeat what is kept in its place.

    folded: folded headlines without tags, in the order of preference.
    large: from more headlines than this on the large engine is used.
    """
    if len(folded) < 2:  # nothing to compare: the tables of words are not even read
        return {}
    lexicon = Lexicon()

    @lru_cache(REMEMBERED)
    def headline(position: int) -> Headline:
        return read(folded[position], lexicon, rule.guard)

    near_to, siblings, judged, distance = _search(folded, lexicon, rule, large)
    weights = _weights(folded, lexicon, rule)

    def strictly(left: int, right: int) -> float:
        if left > right:
            left, right = right, left
        return judged.get((left, right)) or near(headline(left), headline(right), distance)

    def judge(left: int, right: int) -> float:
        found, fewest = strictly(left, right), VARIANT_SIBLINGS
        if not found and weights:
            found = loose(headline(left), headline(right), distance, weights)
            fewest = FEWEST_SIBLINGS
        if not found or found < rule.threshold or (rule.guard and filled(left, right, fewest)):
            return 0.0
        return found

    def filled(left: int, right: int, fewest: int) -> bool:
        others = [row for row in siblings.get(left, ()) if row != right]
        if len(others) < fewest:
            return False
        one, other = headline(left), headline(right)
        if fewest == VARIANT_SIBLINGS and len(one.content) == len(other.content):
            return False
        return template(one, other, map(headline, others), distance)

    found = stars(near_to, judge, rule.known)
    return {
        repeat: Likeness(
            kept,
            similarity,
            Level.NEAR if weights is None or strictly(kept, repeat) else Level.LOOSE,
        )
        for repeat, (kept, similarity) in found.items()
    }


def _weights(folded: Sequence[str], lexicon: Lexicon, rule: Rule) -> Weights | None:
    if rule.level is not Level.LOOSE:
        return None
    if rule.learnt and rule.learnt.headlines:
        return Weights(rule.learnt.headlines, rule.learnt.counts)
    return Weights(len(folded), count_stems(folded, lexicon))


def _search(folded: Sequence[str], lexicon: Lexicon, rule: Rule, large: int) -> Search:
    """Return what the engine for this size finds."""
    if len(folded) > large:
        from newstool.dedupe import search_numpy

        return search_numpy.search(folded, lexicon, rule.level, rule.guard, rule.known)
    return search([read(text, lexicon, rule.guard) for text in folded], rule.level, rule.known)
