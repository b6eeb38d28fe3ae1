"""The large engine: what resembles what among many headlines, with numpy and rapidfuzz."""

from collections.abc import Sequence
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


class PairTable:
    """For every row the rows that may resemble it, kept as two arrays."""

    def __init__(self, pairs: "NDArray[np.uint64]", rows: int) -> None:
        import numpy as np

        left, right = (
            (pairs >> np.uint64(32)).astype(np.int64),
            (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64),
        )
        ends = np.concatenate((left, right))
        order = np.argsort(ends, kind="stable")
        self._others = np.concatenate((right, left))[order]
        self._starts = np.concatenate(([0], np.cumsum(np.bincount(ends, minlength=rows))))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, row: int) -> list[int]:
        return sorted(self._others[self._starts[row] : self._starts[row + 1]].tolist())


def neighbours(
    folded: Sequence[str], lexicon: Lexicon, level: Level, guard: bool
) -> tuple[PairTable, PairTable]:
    """Return for every folded headline those that may be alike, and those that share a key."""
    rows = rows_of(folded, lexicon)
    found = pairs(rows, level, guard)
    sharing = PairTable(found, len(rows))
    if level is not Level.NEAR:
        return sharing, sharing
    return PairTable(screened(found, rows, guard), len(rows)), sharing


def distance() -> Distance:
    """Return what `distance.slips` does, many times as fast."""
    from rapidfuzz.distance.OSA import distance as whole

    return lambda left, right, limit: whole(left, right, score_cutoff=limit)
