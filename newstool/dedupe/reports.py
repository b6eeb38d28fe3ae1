"""Why an article went, as a record and in words."""

from math import floor

from newstool.dedupe.batches import Batch, Repeat
from newstool.dedupe.levels import Level

DUPLICATE_COLUMNS = ("id", "of", "match", "similarity")
CLUSTER_COLUMNS = ("cluster", "id", "match", "similarity", "headline")

_FLOAT_ERROR = 1e-9
"""So that 0.29 * 100 is not cut to 28."""


def duplicate(batch: Batch, repeat: Repeat) -> tuple[str, str | None, str, float]:
    """Return the values of `DUPLICATE_COLUMNS` for a repeat."""
    return batch.id_of(repeat.position), repeat.of, repeat.level.value, shown(repeat.similarity)


def explanation(batch: Batch, repeat: Repeat) -> str:
    """Return why an article is dropped, in words and on one line."""
    how = repeat.level.value
    if repeat.level in (Level.NEAR, Level.LOOSE):
        how = f"{how} {shown(repeat.similarity):.2f}"
    headline = batch.headlines[repeat.position].strip()
    return f"repeats {repeat.of} ({how})" + (f": {headline}" if headline else "")


def shown(similarity: float) -> float:
    """Return a similarity (0..1) as it is written: two decimals, cut, so that only equals show 1.0.

    A similarity that is shown as 0.97 is at least 0.97, as `--threshold` takes it.
    """
    return floor(similarity * 100 + _FLOAT_ERROR) / 100
