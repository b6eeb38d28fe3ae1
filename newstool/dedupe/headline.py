"""A headline as the comparison sees it, and what two of them do not share."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newstool.dedupe.distance import Distance
from newstool.dedupe.facts import facts
from newstool.dedupe.words import Lexicon, Word

SHORTEST_TYPO = 4
"""Where neither word has so many letters they are the same or not: مصر is no misspelt نصر."""

LONG_WORD = 5
"""From so many letters on, two slips in a word are forgiven, else one."""

REMEMBERED = 4096
"""What so many headlines state is remembered: each is compared with several in a row."""

_NO_DAYS: frozenset[str] = frozenset()


class Headline(NamedTuple):
    """The words of a headline.

    content: its words but function words and those that state a fact.
    stated: those words that state a fact; none where guards are lifted.
    days: the days it names as seen from its own: today, tomorrow.
    guarded: whether guards stand.
    """

    words: tuple[Word, ...]
    content: tuple[Word, ...]
    stated: tuple[Word, ...]
    days: frozenset[str]
    guarded: bool

    def facts(self) -> Counter[str]:
        """Return what the headline states; nothing where guards are lifted."""
        return _facts(self.words) if self.stated else Counter()


@lru_cache(REMEMBERED)
def _facts(words: tuple[Word, ...]) -> Counter[str]:
    return facts(words)


def read(folded: str, lexicon: Lexicon, guard: bool = True) -> Headline:
    """Return the folded headline, ready to be compared; without guards what it states is not."""
    return of(lexicon.words(folded), guard)


def of(words: tuple[Word, ...], guard: bool = True) -> Headline:
    """Return the headline of these words."""
    content = tuple([word for word in words if word.content])
    if not guard or len(content) == len(words):
        return Headline(words, content, (), _NO_DAYS, guard)
    stated = tuple([word for word in words if word.fact])
    days = frozenset([word.day for word in words if word.relative]) or _NO_DAYS
    return Headline(words, content, stated, days, guarded=True)


def rest(left: Iterable[Word], right: Iterable[Word]) -> tuple[list[Word], list[Word]]:
    """Return the words of each side that the other lacks, compared by stem."""
    ours, theirs = [], list(right)
    stems = [word.stem for word in theirs]
    for word in left:
        if word.stem in stems:
            position = stems.index(word.stem)
            del stems[position], theirs[position]
        else:
            ours.append(word)
    return ours, theirs


def take_misspelt(
    ours: list[Word], theirs: list[Word], distance: Distance, *, within: bool = True
) -> int:
    """Take pairs of misspelt words out of both lists; return the slips in all.

    within: as in `misspelt`.
    """
    if len(ours) == len(theirs) == 1:
        alone = misspelt(ours[0], theirs[0], distance, within=within)
        if alone is not None:
            del ours[:], theirs[:]
        return alone or 0
    total = 0
    for word in list(ours):
        found = [
            (slips, position)
            for position, other in enumerate(theirs)
            if (slips := misspelt(word, other, distance, within=within)) is not None
        ]
        if found:
            slips, position = min(found)
            total += slips
            ours.remove(word)
            del theirs[position]
    return total


def misspelt(left: Word, right: Word, distance: Distance, *, within: bool = True) -> int | None:
    """Return how many slips part two words, None where they are two words.

    Another clitic or ending counts as one; `within` says whether that leaves room for one slip in
    the word itself.
    """
    if left.named and right.named and left.poles != right.poles:
        return None
    if left.plain == right.plain:
        return 1
    limit = _limit(left.text, right.text)
    slips = distance(left.text, right.text, limit) if limit else 1
    if slips <= limit or not within:
        return slips if slips <= limit else None
    bare = min(1, _limit(left.plain, right.plain))
    return 2 if bare and distance(left.plain, right.plain, bare) == bare else None


def _limit(left: str, right: str) -> int:
    """Return how many slips may part two words, 0 where they are too short or unlike in length."""
    shorter, longer = len(left), len(right)
    if shorter > longer:
        shorter, longer = longer, shorter
    limit = 2 if shorter >= LONG_WORD else 1
    return 0 if longer < SHORTEST_TYPO or longer - shorter > limit else limit


def mended(headline: Headline, own: Iterable[Word], other: Headline, by: Distance) -> Headline:
    """Return `headline` with misspelt numbers, days and function words read as `other` has them.

    own: its content words that `other` lacks.
    """
    closed = [word for word in other.words if word.closed and (other.guarded or word.function)]
    if not closed:
        return headline
    meant = {
        word: right
        for word in own
        if not word.named
        for right in closed
        if misspelt(word, right, by) is not None
    }
    if not meant:
        return headline
    return of(tuple([meant.get(word, word) for word in headline.words]), headline.guarded)


def letters(words: Sequence[Word]) -> int:
    """Return how many letters the words have."""
    return sum([len(word.text) for word in words])
