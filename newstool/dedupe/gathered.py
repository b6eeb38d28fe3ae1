"""Headlines of a whole run, where what is kept is known only at the end."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from newstool.dedupe.batches import Batch
from newstool.dedupe.levels import Level
from newstool.dedupe.seen import KEYS, identity

Identity = tuple[int, int]
"""Digests of a text: of its key at the level, and of the text itself."""

NO_IDENTITY: Identity = (0, 0)
"""What a blank text has: it is the same as nothing."""


class Gathered:
    """All articles of a run, in the input's order, without what is only compared.

    pieces: whether what is written is kept, too; else it has to be read a second time.
    """

    def __init__(self, level: Level, *, pieces: bool = True) -> None:
        self.level = level
        self._pieces = pieces
        self.batches: list[Batch] = []
        self.texts: list[str] = []
        self.identities: list[Identity] = []
        self.lengths = array("q")
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self.lengths)

    def add(self, batch: Batch) -> None:
        """Remember a batch: its texts for `near` and `loose`, digests of them for the others."""
        self._starts.append(len(self))
        pieces = batch.pieces if self._pieces else ()
        self.batches.append(batch._replace(texts=(), pieces=pieces, lengths=None))
        if self.level in KEYS:
            self.identities.extend(_identity(text, self.level) for text in batch.texts)
        else:
            self.texts.extend(batch.texts)
        self.lengths.extend(map(len, batch.texts) if batch.lengths is None else batch.lengths)

    def is_blank(self, position: int) -> bool:
        """Whether the article at `position` has nothing to compare."""
        if self.level in KEYS:
            return self.identities[position] == NO_IDENTITY
        return not self.texts[position].strip()

    def place(self, position: int) -> tuple[Batch, int]:
        """Return the batch of the article at `position`, and where in it the article is."""
        at = bisect_right(self._starts, position) - 1
        return self.batches[at], position - self._starts[at]

    def positions(self) -> dict[str, Iterator[int]]:
        """Return for each source an iterator over the positions of its articles."""
        ranges: dict[str, list[range]] = {}
        for start, batch in zip(self._starts, self.batches, strict=True):
            of_source = ranges.setdefault(batch.source, [])
            of_source.append(range(start, start + len(batch.headlines)))
        return {source: chain.from_iterable(found) for source, found in ranges.items()}

    def id_of(self, position: int) -> str:
        """Return the id of the article at `position`."""
        batch, at = self.place(position)
        return batch.id_of(at)

    def headline(self, position: int) -> str:
        """Return the headline at `position`, "" where there is none."""
        batch, at = self.place(position)
        return batch.headlines[at]


def _identity(text: str, level: Level) -> Identity:
    return identity(text, level) if text and not text.isspace() else NO_IDENTITY
