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
    guarded: whether guards stand.
    """

    words: tuple[Word, ...]
    content: tuple[Word, ...]
    stated: tuple[Word, ...]
    facts: Counter[str]
    guarded: bool = True


def read(folded: str, lexicon: Lexicon, guard: bool = True) -> Headline:
    """Return the folded headline, ready to be compared; without guards numbers are words."""
    return of(lexicon.words(folded), guard)


def of(words: tuple[Word, ...], guard: bool = True) -> Headline:
    """Return the headline of these words."""
    if not guard:
        content = tuple([word for word in words if not word.function])
        return Headline(words, content, (), Counter(), guarded=False)
    content = tuple([word for word in words if word.content])
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
    if left.named and right.named and left.poles != right.poles:
        return None
    if left.plain == right.plain:
        return 1
    shorter, longer = sorted((len(left.text), len(right.text)))
    if longer < SHORTEST_TYPO:
        return None
    limit = 2 if shorter >= LONG_WORD else 1
    slips = distance(left.text, right.text, limit)
    return slips if slips <= limit else None


def mended(headline: Headline, other: Headline, distance: Distance) -> Headline:
    """Return `headline` with misspelt numbers, days and function words read as `other` has them."""
    ours, _ = rest(headline.content, other.content)
    closed = [word for word in other.words if word.function or word in other.stated]
    meant = {
        word: right
        for word in ours
        if not word.named
        for right in closed
        if len(right.text) >= SHORTEST_TYPO
        and not right.figure
        and misspelt(word, right, distance) is not None
    }
    if not meant:
        return headline
    return of(tuple([meant.get(word, word) for word in headline.words]), headline.guarded)


def letters(words: Iterable[Word]) -> int:
    """Return how many letters the words have."""
    return sum([len(word.text) for word in words])


def other_day(left: Headline, right: Headline) -> bool:
    """Return whether both name a day as today, tomorrow or yesterday, and not the same."""
    ours, theirs = ({w.day for w in side.words if w.relative} for side in (left, right))
    return bool(ours and theirs) and ours.isdisjoint(theirs)
