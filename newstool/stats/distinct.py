"""Count the distinct words of any number of articles exactly, in little memory."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

PENDING = 200_000
"""Words that are held as text; what comes on top is kept as eight bytes a word."""


class DistinctWords:
    """A set of words that only knows its size.

    Up to `PENDING` words it is a plain set. Beyond, words are kept as sorted 64-bit BLAKE2 hashes:
    8 bytes each, 24 while two lots are merged. Two of ten million different words share a hash,
    and are counted as one, with a chance of 3 in a million.
    """

    def __init__(self, limit: int = PENDING) -> None:
        self._limit = limit
        self._pending: set[str] = set()
        self._hashes: numpy.ndarray | None = None

    def update(self, words: Iterable[str]) -> None:
        """Add `words`."""
        self._pending.update(words)
        if len(self._pending) >= self._limit:
            self._merge()

    def __len__(self) -> int:
        """Return how many different words were added."""
        if self._hashes is None:
            return len(self._pending)
        self._merge()
        return len(self._hashes)

    def _merge(self) -> None:
        from hashlib import blake2b

        import numpy

        hashed = b"".join(
            blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
            for word in self._pending
        )
        self._pending = set()
        new = numpy.unique(numpy.frombuffer(hashed, dtype="<u8"))
        self._hashes = new if self._hashes is None else numpy.union1d(self._hashes, new)
