"""Repeats found while headlines stream by: the same text, or the same text folded.

A headline leaves a hash behind, or its id too where a repeat is to be told what it repeats.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from newstool.dedupe.batches import Batch, Repeat, Sifted
from newstool.dedupe.keys import exact_key, folded_key
from newstool.dedupe.levels import Level

KEYS: dict[Level, Callable[[str], str]] = {Level.EXACT: exact_key, Level.FOLDED: folded_key}
"""What two texts have in common when they are the same at a level; "" for a blank one."""

_NOTHING = hash("")

MANY_SEEN = 10_000
"""Once so many texts are remembered numpy is worth importing, to fold together what comes then."""

TOGETHER = 100
"""Fewer texts than these are folded one by one: a stream that is written to now and then."""


class Sieve(Protocol):
    """What parts batch after batch into kept and repeats."""

    def sift(self, batch: Batch) -> Sifted:
        """Return the batch's kept articles and repeats, and remember the kept ones."""


class SeenHashes:
    """Remembers a hash a text, about 70 bytes; it cannot say what a repeat repeats.

    The hash is the interpreter's, 64 bits: among a million texts the odds that two different ones
    share one are 1 in 37 million.
    """

    def __init__(self, level: Level) -> None:
        self._level = level
        self._seen: set[int] = set()

    def sift(self, batch: Batch) -> Sifted:
        """Return the batch's kept articles and repeats, and remember the kept ones."""
        seen, kept, repeats = self._seen, [], []
        for position, key in enumerate(map(hash, self._keys(batch.texts))):
            if key not in seen:
                seen.add(key)
                kept.append(position)
            elif key == _NOTHING:
                kept.append(position)
            else:
                repeats.append(position)
        return Sifted(kept, [Repeat(position, None, self._level) for position in repeats])

    def _keys(self, texts: Sequence[str]) -> Iterable[str]:
        if self._level is Level.EXACT or len(texts) < TOGETHER or len(self._seen) < MANY_SEEN:
            return map(KEYS[self._level], texts)
        from newstool.dedupe.folding_numpy import folded_keys

        return folded_keys(texts)


class SeenIds:
    """Remembers two hashes and the id of each text, so that a repeat can be explained."""

    def __init__(self, level: Level) -> None:
        self._level = level
        self._seen: dict[int, tuple[int, str]] = {}

    def sift(self, batch: Batch) -> Sifted:
        """Return the batch's kept articles and repeats, and remember the kept ones."""
        return sifted(batch, self._find)

    def _find(self, batch: Batch, position: int) -> Repeat | None:
        key, exact = identity(batch.texts[position], self._level)
        if key not in self._seen:
            self._seen[key] = exact, batch.id_of(position)
            return None
        first, of = self._seen[key]
        return Repeat(position, of, level_of(exact == first))


def sifted(batch: Batch, find: Callable[[Batch, int], Repeat | None]) -> Sifted:
    """Return the batch parted by what `find` says; articles with a blank text are kept."""
    kept, repeats = [], []
    for position, text in enumerate(batch.texts):
        repeat = find(batch, position) if text and not text.isspace() else None
        if repeat is None:
            kept.append(position)
        else:
            repeats.append(repeat)
    return Sifted(kept, repeats)


def level_of(exact: bool) -> Level:
    """Return the level that is shown for two texts with one key."""
    return Level.EXACT if exact else Level.FOLDED


def identity(text: str, level: Level) -> tuple[int, int]:
    """Return the digest of the text's key at `level` and that of the text itself."""
    exact = digest(exact_key(text))
    return (exact if level is Level.EXACT else digest(folded_key(text))), exact


def digest(text: str) -> int:
    """Return 64 bits, signed, that stand for `text`: the same in every run and on every machine."""
    from hashlib import blake2b

    data = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(data, "little", signed=True)
