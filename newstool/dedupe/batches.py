"""Headlines as they come in: a batch at a time, with what output needs beside each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from newstool.dedupe.levels import Level


class Batch(NamedTuple):
    """Articles of one source, in order; the sequences are of one length.

    id_of: the id of the article at a position.
    texts: what is compared; blank where there is nothing to compare.
    headlines: what is shown; "" where there is none.
    pieces: what the output writes for a kept article.
    lengths: characters of each article's text; None: those of `texts`.
    """

    source: str
    id_of: Callable[[int], str]
    texts: Sequence[str]
    headlines: Sequence[str]
    pieces: Sequence[str]
    lengths: Sequence[int] | None = None


class Row(NamedTuple):
    """One article of a batch; the fields are those of `Batch`."""

    source: str
    id: str
    text: str
    headline: str
    piece: str
    length: int


class Repeat(NamedTuple):
    """An article that is dropped, and why.

    position: in its batch.
    of: the kept article's id; None where only hashes are remembered.
    similarity: 0..1.
    """

    position: int
    of: str | None
    level: Level
    similarity: float = 1.0


class Sifted(NamedTuple):
    """A batch's positions, parted into kept and repeats, each in order."""

    kept: Sequence[int]
    repeats: Sequence[Repeat] = ()


def of_lines(source: str, first: int, lines: list[str]) -> Batch:
    """Return the lines of `source`, the first of which has the number `first`, as a batch.

    Blank lines are left out and keep their number.
    """
    numbers: Sequence[int] = range(first, first + len(lines))
    if not all(lines) or any(map(str.isspace, lines)):
        numbers = [number for number, line in zip(numbers, lines, strict=True) if line.strip()]
        lines = [line for line in lines if line.strip()]
    return Batch(source, _line_ids(source, numbers), lines, lines, lines)


def _line_ids(source: str, numbers: Sequence[int]) -> Callable[[int], str]:
    return lambda position: f"{source}#{numbers[position]}"


def of_rows(rows: Iterable[Row], size: int = 1) -> Iterator[Batch]:
    """Yield `rows` as batches of one source and at most `size` articles each.

    A full batch is yielded as soon as its last row is there.
    """
    waiting: list[Row] = []
    for row in rows:
        if waiting and row.source != waiting[0].source:
            yield _batch(waiting)
            waiting = []
        waiting.append(row)
        if len(waiting) == size:
            yield _batch(waiting)
            waiting = []
    if waiting:
        yield _batch(waiting)


def _batch(rows: list[Row]) -> Batch:
    _, ids, texts, headlines, pieces, lengths = zip(*rows, strict=True)
    return Batch(rows[0].source, ids.__getitem__, texts, headlines, pieces, lengths)
