"""The large engine: what resembles what among many headlines, with numpy and rapidfuzz."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newstool.dedupe.distance import Distance
from newstool.dedupe.levels import Level
from newstool.dedupe.pairs_numpy import pairs
from newstool.dedupe.screening_numpy import screened
from newstool.dedupe.vocabulary_numpy import rows_of
from newstool.dedupe.words import Lexicon

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class PairTable(Mapping[int, list[int]]):
    """For every row the rows that it makes a pair with, kept as two arrays; not the lonely."""

    def __init__(self, pairs: "NDArray[np.uint64]") -> None:
        import numpy as np

        both = np.concatenate((pairs, pairs << np.uint64(32) | pairs >> np.uint64(32)))
        both.sort()
        self._others = (both & np.uint64(0xFFFFFFFF)).astype(np.uint32)
        rows = both >> np.uint64(32)
        first = np.flatnonzero(np.diff(rows, prepend=~rows[:1]))
        ends = np.append(first, len(rows))[1:].tolist()
        self._spans = dict(
            zip(rows[first].tolist(), zip(first.tolist(), ends, strict=True), strict=True)
        )

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[int]:
        return iter(self._spans)

    def __getitem__(self, row: int) -> list[int]:
        start, end = self._spans[row]
        others: list[int] = self._others[start:end].tolist()
        return others


def neighbours(
    folded: Sequence[str], lexicon: Lexicon, level: Level, guard: bool
) -> tuple[PairTable, PairTable]:
    """Return for every folded headline those that may be alike, and those that share a key."""
    rows = rows_of(folded, lexicon)
    found = pairs(rows, level, guard)
    sharing = PairTable(found)
    if level is not Level.NEAR:
        return sharing, sharing
    return PairTable(screened(found, rows)), sharing


def distance() -> Distance:
    """Return what `distance.slips` does, many times as fast."""
    from rapidfuzz.distance.OSA import distance as whole

    return lambda left, right, limit: whole(left, right, score_cutoff=limit)
