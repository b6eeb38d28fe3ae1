"""The level `near`: the same words but for slips, clitics and order, or one within the other."""

from collections.abc import Sequence

from newstool.dedupe.distance import Distance
from newstool.dedupe.headline import Headline, letters, other_day, rest, take_misspelt
from newstool.dedupe.words import Word

LEAST_SHARED = 3
"""So many words at least must a headline share with a longer one that contains it."""

WORDS_A_FACT = 2
"""A number that only one side has must stand in a clause of so many words more."""


def near(left: Headline, right: Headline, distance: Distance) -> float:
    """Return how alike two headlines are, above 0 to 1, or 0 where they are two stories."""
    ours, theirs = rest(left.content, right.content)
    slips = take_misspelt(ours, theirs, distance) if ours and theirs else 0
    if ours and theirs:
        return 0.0
    extra = ours or theirs
    shared = max(len(left.content), len(right.content)) - len(extra)
    if extra and shared < max(LEAST_SHARED, len(extra)):
        return 0.0
    if not _one_event(left, right, extra):
        return 0.0
    size = letters(left.words) + letters(right.words)
    return (size - letters(extra) - slips) / size


def _one_event(left: Headline, right: Headline, extra: Sequence[Word]) -> bool:
    """Return whether both may tell of one event, by their facts and what one side adds."""
    if any(word.modifier for word in extra) or other_day(left, right):
        return False
    if left.facts == right.facts:
        return True
    longer, shorter = sorted((left, right), key=lambda side: len(side.content), reverse=True)
    more = longer.facts - shorter.facts
    if shorter.facts - longer.facts or "not" in more:
        return False
    return len(extra) >= WORDS_A_FACT * more.total()
