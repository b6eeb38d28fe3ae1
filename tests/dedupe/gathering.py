"""Batches and gathered runs, made from plain lists."""

from collections.abc import Sequence

from newstool.dedupe.batches import Batch, of_lines
from newstool.dedupe.gathered import Gathered
from newstool.dedupe.levels import Level


def lines(*texts: str, source: str = "f", first: int = 1) -> Batch:
    return of_lines(source, first, list(texts))


def gathered(level: Level, *texts: str, sizes: Sequence[int] = (2,)) -> Gathered:
    """Gather `texts` in batches of the given sizes, over and over."""
    whole = Gathered(level)
    start = 0
    while start < len(texts):
        for size in sizes:
            part = list(texts[start : start + size])
            ids = [f"f#{number}" for number in range(start + 1, start + 1 + len(part))]
            if part:
                whole.add(Batch("f", ids.__getitem__, part, part, part))
            start += size
    return whole
