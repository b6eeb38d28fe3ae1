"""The sum of many pieces: from their counts, never from their averages."""

from newstool.language.detection import Language
from newstool.stats.counts import Counts
from newstool.stats.distinct import DistinctWords, WordSet
from newstool.stats.measures import GREATEST

TOTAL = "total"
"""The id of the row that sums up the others."""


class Totals:
    """Adds up counts as they come: memory does not grow but for the distinct words.

    A language is kept as long as all pieces share it; facts such as a headline have no total.
    """

    def __init__(self) -> None:
        self._sums: dict[str, float] = {}
        self._languages: set[str] = set()
        self.distinct = DistinctWords()

    def add(self, counts: Counts, distinct: WordSet | None) -> None:
        """Add the counts of one piece, and its different words where they are wanted."""
        for name, value in counts.measures.items():
            before = self._sums.get(name, 0)
            self._sums[name] = max(before, value) if name in GREATEST else before + value
        if counts.language is not None and len(self._languages) < 2:
            self._languages.add(counts.language.code)
        if distinct is not None:
            self.distinct.update(distinct.words)

    def counts(self) -> Counts:
        """Return the total; unique words are those of all pieces together."""
        measures = dict(self._sums)
        if "unique_words" in measures:
            measures["unique_words"] = len(self.distinct)
        code = next(iter(self._languages)) if len(self._languages) == 1 else None
        language = None if code is None else Language(code, None)
        return Counts(TOTAL, measures, language, {})
