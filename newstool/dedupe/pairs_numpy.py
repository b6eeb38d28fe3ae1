"""Candidate pairs with numpy: the pairs of `pairs`, for large inputs, in bounded memory.

Keys are sorted as integers that hold the key's upper bits and the row, one partition of all keys
at a time; equal neighbours are a bucket.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from newstool.dedupe.candidates import BUCKET, COMMON, LEAST_LEFT, MOST_LEFT_OUT, RARE, RARE_WORDS
from newstool.dedupe.levels import Level
from newstool.dedupe.vocabulary_numpy import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Integers = NDArray[np.uint64]
    Keys = Iterator[tuple[Integers, Integers]]

PARTITION = 16_000_000
"""So many keys are held at once at most: 128 megabytes, twice that while doubles go."""

_COMMON_BIT = 63
"""Set above the 63 bits of a code, so that common words come behind rare ones."""


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that have equally many content words.

    rows: their numbers.
    codes: the codes of the content words, a column each.
    ranks: the same with the common words' bit set, so that the rarest words are the least, a row
        each.
    totals: the sum of all codes of a row, of the words that state facts too.
    """

    rows: "Integers"
    codes: "Integers"
    ranks: "Integers"
    totals: "Integers"


def pairs(rows: Rows, level: Level, guard: bool = True) -> "Integers":
    """Return the pairs of rows that share a key, sorted: the earlier row times 2**32, the later."""
    import numpy as np

    groups = _groups(rows, guard)
    leaving = _pairs(lambda: _leaving_keys(groups), _leaving_count(groups), len(rows), 0)
    most = RARE_WORDS[level]
    triples = len(rows) * most * (most - 1) * (most - 2) // 6
    rare = _pairs(lambda: _rare_keys(groups, most), triples, len(rows), COMMON[level])
    return _once(np.concatenate((leaving, rare)))


def _once(integers: "Integers") -> "Integers":
    """Return the integers sorted, each once; np.unique takes ten times as long."""
    import numpy as np

    integers.sort()
    new = np.ones(len(integers), bool)
    np.not_equal(integers[1:], integers[:-1], out=new[1:])
    return integers[new]


def _groups(rows: Rows, guard: bool) -> list[Group]:
    import numpy as np

    code = rows.column(lambda word: word.code, "uint64")
    rank = code | rows.column(lambda word: word.common, "uint64") << np.uint64(_COMMON_BIT)
    kept = rows.column(lambda word: word.content, "bool")
    stated = rows.column(lambda word: guard and word.fact, "bool") & ~kept
    content = rows.only(kept)
    totals = _sums(rows.only(kept | stated), code)
    size = np.diff(content.starts)
    groups = []
    for count in np.flatnonzero(np.bincount(size)).tolist():
        members = np.flatnonzero(size == count)
        words = content.tokens[content.starts[members][:, None] + np.arange(count)]
        groups.append(
            Group(members.astype(np.uint64), code[words.T.copy()], rank[words], totals[members])
        )
    return groups


def _sums(rows: Rows, code: "Integers") -> "Integers":
    import numpy as np

    upto = np.concatenate((np.zeros(1, np.uint64), np.cumsum(code[rows.tokens])))
    return upto[rows.starts[1:]] - upto[rows.starts[:-1]]


def _leaving_count(groups: Sequence[Group]) -> int:
    sizes = ((len(group.rows), len(group.codes)) for group in groups)
    return sum(rows * (1 + size + size * (size - 1) // 2) for rows, size in sizes)


def _leaving_keys(groups: Sequence[Group]) -> "Keys":
    """Yield the keys of `candidates.leaving_keys` with their rows."""
    for group in groups:
        size = len(group.codes)
        yield group.totals, group.rows
        if size > 1:
            yield from ((group.totals - code, group.rows) for code in group.codes)
        if LEAST_LEFT <= size <= MOST_LEFT_OUT:
            yield from _leaving_two(group if size > LEAST_LEFT else _stating(group))


def _leaving_two(group: Group) -> "Keys":
    for one, code in enumerate(group.codes):
        left = group.totals - code
        yield from ((left - other, group.rows) for other in group.codes[one + 1 :])


def _stating(group: Group) -> Group:
    """Return the rows of the group that state facts."""
    chosen = group.totals != group.codes.sum(axis=0)
    rows, totals = group.rows[chosen], group.totals[chosen]
    return Group(rows, group.codes[:, chosen], group.ranks[chosen], totals)


def _rare_keys(groups: Sequence[Group], most: int) -> "Keys":
    """Yield the keys of `candidates.rare_keys` with their rows."""
    import numpy as np

    bits = np.uint64((1 << _COMMON_BIT) - 1)
    for group in groups:
        ranks, distinct = _distinct(group.ranks)
        for count in (np.flatnonzero(np.bincount(distinct)[1:]) + 1).tolist():
            chosen = distinct == count
            codes = (ranks[chosen][:, : min(count, most)] & bits).T.copy()
            rows = group.rows[chosen]
            for three in combinations(codes, min(3, count)):
                yield np.sum(three, axis=0) + np.uint64(RARE), rows


def _distinct(ranks: "Integers") -> tuple["Integers", "NDArray[np.int64]"]:
    """Return every row sorted with doubles behind the rest, and how many are no doubles."""
    import numpy as np

    behind = np.iinfo(np.uint64).max
    ranks = np.sort(ranks, axis=1)
    ranks[:, 1:][ranks[:, 1:] == ranks[:, :-1]] = behind
    ranks.sort(axis=1)
    return ranks, np.count_nonzero(ranks != behind, axis=1)


def _pairs(keys: Callable[[], "Keys"], count: int, rows: int, common: int) -> "Integers":
    """Return the pairs of rows in the buckets of `keys`, made anew for every partition."""
    import numpy as np

    bits = max(0, (count // PARTITION).bit_length())
    row_bits = np.uint64(max(1, (rows - 1).bit_length()))
    room = (count >> bits) + (count >> bits + 3) + 1_000_000 if bits else count
    found = [
        _bucket_pairs(_shared(keys(), part, bits, row_bits, room), row_bits, common)
        for part in range(1 << bits)
    ]
    return _once(np.concatenate(found))


def _shared(keys: "Keys", part: int, bits: int, row_bits: "np.uint64", room: int) -> "Integers":
    """Return the keys that several rows share and whose upper bits are `part`, sorted.

    The lower bits of each are its row.
    """
    import numpy as np

    packed = np.empty(room, np.uint64)
    row_mask = (np.uint64(1) << row_bits) - np.uint64(1)
    end = 0
    for key, rows in keys:
        if bits:
            chosen = key >> np.uint64(64 - bits) == np.uint64(part)
            key, rows = key[chosen], rows[chosen]
        if end + len(key) > len(packed):
            packed = np.concatenate((packed, np.empty(len(packed) // 2 + len(key), np.uint64)))
        packed[end : end + len(key)] = (key & ~row_mask) | rows
        end += len(key)
    packed = packed[:end]
    packed.sort()
    return _once(packed[_in_company(packed >> row_bits)])


def _in_company(keys: "Integers") -> "NDArray[np.bool_]":
    """Return which of the sorted keys equal the one before or behind."""
    import numpy as np

    same = keys[1:] == keys[:-1]
    found = np.zeros(len(keys), bool)
    found[1:] = same
    found[:-1] |= same
    return found


def _bucket_pairs(packed: "Integers", row_bits: "np.uint64", common: int) -> "Integers":
    """Return the pairs that the first `BUCKET` rows of each bucket make with all behind them.

    common: a bucket of more rows makes none; 0 for no such limit.
    """
    import numpy as np

    keys = packed >> row_bits
    new = np.ones(len(keys), bool)
    np.not_equal(keys[1:], keys[:-1], out=new[1:])
    first = np.flatnonzero(new)
    size = np.diff(first, append=len(packed))
    chosen = (size > 1) & ((size <= common) if common else True)
    first, size = first[chosen], size[chosen]
    bucket = np.repeat(np.arange(len(first)), size)
    rank = np.arange(len(bucket)) - np.repeat(np.cumsum(size) - size, size)
    rows = packed[first[bucket] + rank] & ((np.uint64(1) << row_bits) - np.uint64(1))
    found = [np.zeros(0, np.uint64)]
    for ahead in range(min(BUCKET, int(size.max(initial=0)))):
        behind = np.flatnonzero(rank > ahead)
        found.append(rows[behind - rank[behind] + ahead] << np.uint64(32) | rows[behind])
    return _once(np.concatenate(found))
