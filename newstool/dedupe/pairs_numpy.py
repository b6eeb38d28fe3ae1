"""Candidate pairs with numpy: the pairs of `pairs`, for large inputs, in bounded memory.

Keys are sorted as integers that hold the key's upper bits and the row, one partition of all keys
at a time; equal neighbours are a bucket.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING

from newstool.dedupe.candidates import (
    BUCKET,
    EDGE,
    LEAST_LEFT,
    MOST_LEFT_OUT,
    PHRASES,
    RARE,
    RARE_WORDS,
    Choice,
    Phrase,
)
from newstool.dedupe.equal_numpy import in_company
from newstool.dedupe.levels import Level
from newstool.dedupe.vocabulary_numpy import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Integers = NDArray[np.uint64]
    Ranks = NDArray[np.uint32]
    Keys = Iterator[tuple[Integers, Integers]]

PARTITION = 16_000_000
"""So many keys are held at once at most: 128 megabytes, twice that while doubles go."""


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that have equally many content words.

    rows: their numbers.
    codes: the codes of the content words, a column each; of short headlines only.
    edges: the sums of the first few of these and of the last few; none of short headlines.
    ranks: how rare these words are, the rarest first, a row each.
    totals: the sum of all codes of a row, of the words that state facts too.
    """

    rows: "Integers"
    codes: "Integers"
    edges: Sequence["Integers"]
    ranks: "Ranks"
    totals: "Integers"


def pairs(rows: Rows, level: Level, guard: bool = True) -> "Integers":
    """Return the pairs of rows that share a key, sorted: the earlier row times 2**32, the later."""
    import numpy as np

    content = rows.only(rows.column(lambda word: word.content, "bool"))
    code = rows.column(lambda word: word.code, "uint64")
    ranks, ranked = _ranks(content, code)
    groups = _groups(content, code, ranks, _totals(rows, code, guard))
    choice = RARE_WORDS[level]
    leaving = _pairs(lambda: _leaving_keys(groups), _leaving_count(groups), len(rows), None)
    most = len(rows) * (2 + comb(choice.most, choice.words))
    rare = _pairs(lambda: _rare_keys(groups, ranked, choice), most, len(rows), PHRASES[level])
    return _once(np.concatenate((leaving, rare)))


def _once(integers: "Integers") -> "Integers":
    """Return the integers sorted, each once; np.unique takes ten times as long."""

    integers.sort()
    return integers[_new(integers)]


def _new(ordered: "Integers") -> "Flags":
    """Return which of the integers in order differ from the one before."""
    import numpy as np

    new = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return new


def _ranks(content: Rows, code: "Integers") -> tuple["Ranks", "Integers"]:
    """Return how rare each word is, words of one code alike, and the code of each rank."""
    import numpy as np

    codes, place = np.unique(code, return_inverse=True)
    counts = np.bincount(place[content.tokens], minlength=len(codes))
    order = np.argsort(counts, kind="stable")
    ranks = np.empty(len(codes), np.uint32)
    ranks[order] = np.arange(len(codes), dtype=np.uint32)
    return ranks[place], codes[order]


def _totals(rows: Rows, code: "Integers", guard: bool) -> "Integers":
    import numpy as np

    counted = rows.column(lambda word: word.content or (guard and word.fact), "bool")
    return rows.sums(np.where(counted, code, np.uint64(0)))


def _groups(content: Rows, code: "Integers", ranks: "Ranks", totals: "Integers") -> list[Group]:
    import numpy as np

    size = np.diff(content.starts)
    groups = []
    for count in np.flatnonzero(np.bincount(size)).tolist():
        members = np.flatnonzero(size == count)
        words = content.tokens[content.starts[members][:, None] + np.arange(count)]
        codes = code[words.T]
        edges = [codes[:EDGE].sum(axis=0), codes[-EDGE:].sum(axis=0)] if count >= EDGE else []
        codes = codes if count <= MOST_LEFT_OUT else codes[:0]
        rows = members.astype(np.uint64)
        groups.append(Group(rows, codes, edges, ranks[words], totals[members]))
    return groups


def _leaving_count(groups: Sequence[Group]) -> int:
    sizes = ((len(group.rows), len(group.codes)) for group in groups)
    return sum(rows * (1 + size + size * (size - 1) // 2) for rows, size in sizes)


def _leaving_keys(groups: Sequence[Group]) -> "Keys":
    """Yield the keys of `candidates.leaving_keys` with their rows."""
    for group in groups:
        codes, totals, rows = group.codes, group.totals, group.rows
        yield totals, rows
        if len(codes) > 1:
            yield from ((totals - code, rows) for code in codes)
        if len(codes) == LEAST_LEFT:
            stating = totals != codes.sum(axis=0)
            codes, totals, rows = codes[:, stating], totals[stating], rows[stating]
        if len(codes) >= LEAST_LEFT:
            yield from ((totals - one - two, rows) for one, two in combinations(codes, 2))


def _rare_keys(groups: Sequence[Group], ranked: "Integers", choice: Choice) -> "Keys":
    """Yield the keys of `candidates.rare_keys` with their rows."""
    import numpy as np

    for group in groups:
        yield from ((edge, group.rows) for edge in group.edges)
        ranks, distinct = _distinct(group.ranks)
        for count in (np.flatnonzero(np.bincount(distinct)[1:]) + 1).tolist():
            chosen = distinct == count
            codes = ranked[ranks[chosen][:, : min(count, choice.most)].T]
            rows = group.rows[chosen]
            for words in combinations(codes, min(choice.words, count)):
                yield np.sum(words, axis=0) + np.uint64(RARE), rows


def _distinct(ranks: "Ranks") -> tuple["Ranks", "NDArray[np.int64]"]:
    """Return every row sorted with doubles behind the rest, and how many are no doubles."""
    import numpy as np

    behind = np.iinfo(np.uint32).max
    ranks = np.sort(ranks, axis=1)
    doubles = ranks[:, 1:] == ranks[:, :-1]
    if doubles.any():
        ranks[:, 1:][doubles] = behind
        ranks.sort(axis=1)
    return ranks, np.count_nonzero(ranks != behind, axis=1)


def _pairs(keys: Callable[[], "Keys"], count: int, rows: int, phrase: Phrase | None) -> "Integers":
    """Return the pairs of rows in the buckets of `keys`, made anew for every partition.

    A pair that shares keys of several partitions is there several times.
    """
    import numpy as np

    bits = max(0, (count // PARTITION).bit_length())
    row_bits = np.uint64(max(1, (rows - 1).bit_length()))
    room = (count >> bits) + (count >> bits + 3) + 1_000_000 if bits else count
    found = [
        _bucket_pairs(_shared(keys(), part, bits, row_bits, room), row_bits, phrase)
        for part in range(1 << bits)
    ]
    return np.concatenate(found)


def _shared(keys: "Keys", part: int, bits: int, row_bits: "np.uint64", most: int) -> "Integers":
    """Return the keys that several rows share and whose upper bits are `part`, sorted.

    The lower bits of each are its row.
    """
    import numpy as np

    packed = np.empty(most, np.uint64)
    row_mask = (np.uint64(1) << row_bits) - np.uint64(1)
    end = 0
    for key, rows in keys:
        if bits:
            chosen = key >> np.uint64(64 - bits) == np.uint64(part)
            key, rows = key[chosen], rows[chosen]
        if end + len(key) > len(packed):
            packed = np.concatenate((packed, np.empty(len(packed) // 2 + len(key), np.uint64)))
        room = packed[end : end + len(key)]
        np.bitwise_and(key, ~row_mask, out=room)
        room |= rows
        end += len(key)
    packed = packed[:end]
    packed.sort()
    packed = packed[in_company(packed >> row_bits)]
    return packed[_new(packed)]


def _bucket_pairs(packed: "Integers", row_bits: "np.uint64", phrase: Phrase | None) -> "Integers":
    """Return the pairs that the first `BUCKET` rows of each bucket make with all behind them.

    phrase: in what buckets fewer do; None where in none.
    """
    import numpy as np

    first = np.flatnonzero(_new(packed >> row_bits))
    size = np.diff(first, append=len(packed))
    rank = np.arange(len(packed)) - np.repeat(first, size)
    leading = np.full(len(size), BUCKET)
    if phrase:
        leading[size > phrase.most] = phrase.leading
    leading = np.minimum(np.repeat(leading, size), rank)
    rows = packed & ((np.uint64(1) << row_bits) - np.uint64(1))
    found = [np.zeros(0, np.uint64)]
    for ahead in range(int(leading.max(initial=0))):
        behind = np.flatnonzero(leading > ahead)
        found.append(rows[behind - rank[behind] + ahead] << np.uint64(32) | rows[behind])
    return _once(np.concatenate(found))
