"""The level `loose`: the same event told in other words.

Words are aligned by stem, by misspelling and by root, and weighed by how rare they are; the score
leans to the side that shares less.
"""

from collections.abc import Sequence

from newstool.dedupe.distance import Distance
from newstool.dedupe.facts import NEGATION
from newstool.dedupe.headline import Headline, rest, take_misspelt
from newstool.dedupe.roots import root
from newstool.dedupe.weights import Weights
from newstool.dedupe.words import Word

LEANING = 0.7
"""The share of the side that shares less in the score; 0.3 is the other's."""

LEAST = 0.62
"""The least score of a repeat; fitted, with `LEANING`, to pairs of real headlines."""

LEAST_SHARED = 3
"""So many words or numbers at least must be shared."""

FACT = 1.0
"""A number or day weighs as much as a word that stands in every third headline."""


def loose(left: Headline, right: Headline, distance: Distance, weights: Weights) -> float:
    """Return how alike two headlines are, above 0 to 1, or 0 where they are two stories."""
    if _other_facts(left, right):
        return 0.0
    ours, theirs = rest(left.content, right.content)
    take_misspelt(ours, theirs, distance, within=False)
    if left.guarded and (_other_place(ours, theirs) or _opposite(ours, theirs)):
        return 0.0
    _take_roots(ours, theirs)
    shared = len(left.content) - len(ours) + (left.facts() & right.facts()).total()
    if shared < LEAST_SHARED or (left.guarded and _reversed(ours, theirs)):
        return 0.0
    shares = [
        1 - weights.sum(own) / (weights.sum(side.content) or 1.0)
        for side, own in ((left, ours), (right, theirs))
    ]
    score = LEANING * min(shares) + (1 - LEANING) * max(shares)
    return score if score >= LEAST else 0.0


def _other_facts(left: Headline, right: Headline) -> bool:
    """Return whether each states a number or day that the other does not, or one only denies."""
    if left.days and right.days and left.days.isdisjoint(right.days):
        return True
    here, there = left.facts(), right.facts()
    if here[NEGATION] != there[NEGATION]:
        return True
    return bool(here - there) and bool(there - here)


def _other_place(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Return whether each names a place that the other does not, neither within the other."""
    here, there = ({word.place for word in side if word.place} for side in (ours, theirs))
    if not here or not there:
        return False
    around = {word.within for word in (*ours, *theirs) if word.within}
    return not (here & there or here & around or there & around)


def _opposite(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Return whether one side tells the contrary of the other: won and lost."""
    here = dict(pole for word in ours for pole in word.poles)
    there = dict(pole for word in theirs for pole in word.poles)
    return any(there.get(group, pole) != pole for group, pole in here.items())


def _reversed(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Return whether one side only has words that make another event or person of it."""
    here, there = ({word.modifier for word in side} - {""} for side in (ours, theirs))
    return here != there


def _take_roots(ours: list[Word], theirs: list[Word]) -> None:
    """Take pairs of words of one root out of both lists: إعادة and يعيد."""
    for word in list(ours):
        own = root(word.text)
        same = next((other for other in theirs if own and own == root(other.text)), None)
        if same:
            ours.remove(word)
            theirs.remove(same)
