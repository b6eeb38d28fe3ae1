"""How much a word tells: the rarer it is in headlines, the more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from newstool.dedupe.words import Word

PRIOR = 20
"""Headlines added to those that were counted, so that few headlines teach little."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Inverse document frequencies.

    headlines: how many were counted.
    counts: in how many of them each stem stands.
    """

    headlines: int
    counts: Mapping[str, int]

    def of(self, word: Word) -> float:
        """Return the weight of a word: 0 where it stands in every headline."""
        return log((self.headlines + PRIOR) / (self.counts.get(word.stem, 0) + 1))

    def sum(self, words: Sequence[Word]) -> float:
        """Return the weight of several words."""
        return sum([self.of(word) for word in words])
