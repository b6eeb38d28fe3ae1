"""The large engine: what resembles what among many headlines, with numpy and rapidfuzz."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newstool.dedupe.distance import Distance
from newstool.dedupe.headline import read
from newstool.dedupe.judging_numpy import UNCLEAR, similarities
from newstool.dedupe.levels import Level
from newstool.dedupe.near import near
from newstool.dedupe.pairs_numpy import pairs
from newstool.dedupe.search import Search
from newstool.dedupe.vocabulary_numpy import Rows, rows_of
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


def search(
    folded: Sequence[str], lexicon: Lexicon, level: Level, guard: bool, known: int
) -> Search:
    """Return what may be alike, by the large engine; `known` as in the small one."""
    import numpy as np

    rows = rows_of(folded, lexicon)
    found = pairs(rows, level, guard)
    if level is not Level.NEAR:
        sharing = PairTable(found)
        return Search(sharing, sharing, {}, distance())
    new = found[_parted(found)[1] >= known]
    similarity = similarities(new, rows, guard)
    unclear = np.flatnonzero(similarity == UNCLEAR)
    similarity[unclear] = _asked(new[unclear], folded, lexicon, guard)
    alike, similarity = new[similarity > 0], similarity[similarity > 0]
    sharing = PairTable(_sharing(found, alike, rows))
    places = zip(*(side.tolist() for side in _parted(alike)), strict=True)
    judged = dict(zip(places, similarity.tolist(), strict=True))
    return Search(PairTable(alike), sharing, judged, distance())


def _sharing(
    pairs: "NDArray[np.uint64]", alike: "NDArray[np.uint64]", rows: Rows
) -> "NDArray[np.uint64]":
    """Return the pairs that a row makes which is alike another of more or fewer content words."""
    import numpy as np

    size = rows.sums(rows.column(lambda word: word.content, "int32"))
    in_question = np.zeros(len(rows), bool)
    left, right = _parted(alike)
    for side in (left, right):
        in_question[side[size[left] != size[right]]] = True
    left, right = _parted(pairs)
    return pairs[in_question[left] | in_question[right]]


def _asked(
    pairs: "NDArray[np.uint64]", folded: Sequence[str], lexicon: Lexicon, guard: bool
) -> list[float]:
    """Return what `near` says of each pair of rows."""
    by = distance()
    places = zip(*(side.tolist() for side in _parted(pairs)), strict=True)
    return [
        near(read(folded[left], lexicon, guard), read(folded[right], lexicon, guard), by)
        for left, right in places
    ]


def _parted(pairs: "NDArray[np.uint64]") -> tuple["NDArray[np.int64]", "NDArray[np.int64]"]:
    import numpy as np

    left = (pairs >> np.uint64(32)).astype(np.int64)
    return left, (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)


def distance() -> Distance:
    """Return what `distance.slips` does, many times as fast."""
    from rapidfuzz.distance.OSA import distance as whole

    return lambda left, right, limit: whole(left, right, score_cutoff=limit)
