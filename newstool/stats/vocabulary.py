"""The most frequent words of any number of articles."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from newstool.language.folded_words import folded
from newstool.stats.stopwords import stop_words

StopWords = Callable[[str], Collection[str]]
"""Gives the folded stop words of a language, by its code."""


class Frequency(NamedTuple):
    """A word in its commonest spelling, how often it occurs, and of a thousand words how many."""

    word: str
    times: int
    per_thousand: float


class Vocabulary:
    """Counts spellings by language; memory grows with the number of different spellings only."""

    def __init__(self) -> None:
        self._spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, language: str, spellings: Mapping[str, int]) -> None:
        """Add words as they are written, with how often they occur in a text of `language`."""
        self._spellings[language].update(spellings)

    @property
    def words(self) -> int:
        """All words that were added, stop words too."""
        return sum(counter.total() for counter in self._spellings.values())

    def top(self, number: int, stops: StopWords = stop_words) -> list[Frequency]:
        """Return the `number` most frequent words, the most frequent first, equals by spelling.

        Words that differ in tashkeel, tatweel or case only are one, shown as it is most often
        written. Stop words of the language a word was read in are left out, but counted in the
        thousands.
        """
        counts, spellings = self._folded(stops)
        ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:number]
        total = self.words
        return [
            Frequency(_commonest(spellings[key]), times, round(1000 * times / total, 2))
            for key, times in ranked
        ]

    def _folded(self, stops: StopWords) -> tuple[Counter[str], dict[str, Counter[str]]]:
        counts: Counter[str] = Counter()
        spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for language, counter in sorted(self._spellings.items()):
            left_out = stops(language)
            words = list(counter)
            for key, word in zip(folded(words), words, strict=True):
                if key.replace("\u2019", "'") not in left_out:
                    counts[key] += counter[word]
                    spellings[key][word] += counter[word]
        return counts, spellings


def _commonest(spellings: Mapping[str, int]) -> str:
    return min(spellings, key=lambda word: (-spellings[word], word))
