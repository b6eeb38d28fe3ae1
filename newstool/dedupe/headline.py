"""A headline as the comparison sees it, and what two of them do not share."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from newstool.dedupe.distance import Distance
from newstool.dedupe.facts import facts
from newstool.dedupe.words import Lexicon, Word

SHORTEST_TYPO = 4
"""Where neither word has so many letters they are the same or not: مصر is no misspelt نصر."""

LONG_WORD = 5
"""From so many letters on, two slips in a word are forgiven, else one."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The words of a headline.

    content: its words but function words and, where guards stand, those that state `facts`.
    stated: those words that state a fact.
    """

    words: tuple[Word, ...]
    content: tuple[Word, ...]
    stated: tuple[Word, ...]
    facts: Counter[str]


def read(folded: str, lexicon: Lexicon, guard: bool = True) -> Headline:
    """Return the folded headline, ready to be compared; without guards numbers are words."""
    words = lexicon.words(folded)
    if not guard:
        return Headline(words, tuple([w for w in words if not w.function]), (), Counter())
    content = tuple([w for w in words if not (w.function or w.fact or w.relative)])
    stated = tuple([word for word in words if word.fact])
    return Headline(words, content, stated, facts(words))


def rest(left: Iterable[Word], right: Iterable[Word]) -> tuple[list[Word], list[Word]]:
    """Return the words of each side that the other lacks, compared by stem."""
    pool = Counter([word.stem for word in right])
    ours = []
    for word in left:
        if pool[word.stem] > 0:
            pool[word.stem] -= 1
        else:
            ours.append(word)
    theirs = []
    for word in right:
        if pool[word.stem] > 0:
            pool[word.stem] -= 1
            theirs.append(word)
    return ours, theirs


def take_misspelt(ours: list[Word], theirs: list[Word], distance: Distance) -> int:
    """Take pairs of misspelt words out of both lists; return the slips in all."""
    total = 0
    for word in list(ours):
        found = [
            (slips, position)
            for position, other in enumerate(theirs)
            if (slips := misspelt(word, other, distance)) is not None
        ]
        if found:
            slips, position = min(found)
            total += slips
            ours.remove(word)
            del theirs[position]
    return total


def misspelt(left: Word, right: Word, distance: Distance) -> int | None:
    """Return how many slips part two words, None where they are two words."""
    shorter, longer = sorted((len(left.text), len(right.text)))
    if longer < SHORTEST_TYPO or (left.named and right.named):
        return None
    limit = 2 if shorter >= LONG_WORD else 1
    slips = distance(left.text, right.text, limit)
    return slips if slips <= limit else None


def letters(words: Iterable[Word]) -> int:
    """Return how many letters the words have."""
    return sum([len(word.text) for word in words])


def other_day(left: Headline, right: Headline) -> bool:
    """Return whether both name a day as today, tomorrow or yesterday, and not the same."""
    ours, theirs = ({w.day for w in side.words if w.relative} for side in (left, right))
    return bool(ours and theirs) and ours.isdisjoint(theirs)
