"""The numbers of one piece, or of many added up, from which every column is computed."""

from collections.abc import Mapping
from typing import NamedTuple

from newstool.language.detection import Language
from newstool.stats.measures import measured
from newstool.stats.pieces import Piece
from newstool.stats.speeds import reading_speed


class Counts(NamedTuple):
    """What was counted.

    language: its probability is None in a total
    measures: by the names of `measures.MEASURES`, and `reading_minutes`; only those asked for.
    language: None where the pieces of a total are not all in one.
    facts: values that are no numbers to add up (`headline`, `encoding` ...), by column name.
    """

    id: str
    measures: Mapping[str, float]
    language: Language | None
    facts: Mapping[str, str | int | None]

    def of(self, measure: str) -> float:
        """Return the number of a measure: 0 where nothing was counted."""
        return self.measures.get(measure, 0)


_FACTS = ("headline", "encoding", "section", "heading", "longest_sentence_line")


def count(piece: Piece, needs: frozenset[str], *, words_per_minute: float | None = None) -> Counts:
    """Count `piece`: only the measures and facts that `needs` names.

    words_per_minute: the reader's speed; None: that of the piece's language.
    """
    measures = measured(piece, needs)
    if "reading_minutes" in needs:
        speed = words_per_minute or reading_speed(piece.language.code)
        measures["reading_minutes"] = piece.prose.length / speed
    facts = {name: getattr(piece, name) for name in _FACTS if name in needs}
    language = piece.language if "language" in needs else None
    return Counts(piece.id, measures, language, facts)


def ratio(part: float, whole: float) -> float:
    """Return `part / whole`; 0 where there is nothing, as an empty article is a row of zeros."""
    return part / whole if whole else 0.0
