"""Templates: a pattern with many fillers (many schools hold the same party) is no repeat."""

from collections.abc import Iterable, Sequence

from newstool.dedupe.distance import Distance
from newstool.dedupe.headline import Headline, misspelt, rest, take_misspelt
from newstool.dedupe.words import Word

LEAST_FILLERS = 3
"""From so many different fillers on a pattern is a template."""

LEAST_PATTERN = 3
"""Fewer shared words are no pattern."""


def template(
    left: Headline, right: Headline, siblings: Iterable[Headline], distance: Distance
) -> bool:
    """Return whether two headlines differ only in what fills a slot that others fill otherwise.

    siblings: other headlines that share words with the two. Spelling variants of one filler count
    once; two fillers that are spellings of one are no two.
    """
    before, behind = _pattern(left.content, right.content)
    one, other = _filler(left.content, before, behind), _filler(right.content, before, behind)
    if before + behind < LEAST_PATTERN or not one or not other:
        return False
    if _spellings(one, other, distance):
        return False
    fillers = [one] if _variants(one, other, distance) else [one, other]
    for sibling in siblings:
        same = _pattern(left.content, sibling.content)
        head, tail = min(same[0], before), min(same[1], behind)
        filler = _filler(sibling.content, head, tail)
        if head + tail < _least(left.content, sibling.content) or not filler:
            continue
        if not any(_variants(filler, known, distance) for known in fillers):
            fillers.append(filler)
        if len(fillers) >= LEAST_FILLERS:
            return True
    return False


def _least(one: Sequence[Word], other: Sequence[Word]) -> int:
    """Return how many words two headlines must begin and end with alike: half of all."""
    return max(LEAST_PATTERN, (max(len(one), len(other)) + 1) // 2)


def _pattern(left: Sequence[Word], right: Sequence[Word]) -> tuple[int, int]:
    """Return how many words both begin with, and how many more both end with."""
    shorter = min(len(left), len(right))
    before = 0
    while before < shorter and left[before].stem == right[before].stem:
        before += 1
    behind = 0
    while behind < shorter - before and left[-1 - behind].stem == right[-1 - behind].stem:
        behind += 1
    return before, behind


def _filler(content: Sequence[Word], before: int, behind: int) -> Sequence[Word]:
    return content[before : len(content) - behind]


def _spellings(one: Sequence[Word], other: Sequence[Word], distance: Distance) -> bool:
    """Return whether two fillers are the same but for slips and order."""
    ours, theirs = rest(one, other)
    take_misspelt(ours, theirs, distance)
    return not ours and not theirs


def _variants(one: Sequence[Word], other: Sequence[Word], distance: Distance) -> bool:
    """Return whether two fillers share a word or a misspelt one."""
    return any(
        left.stem == right.stem or misspelt(left, right, distance) is not None
        for left in one
        for right in other
    )
