"""What a run asks for: when two articles are the same, and which of them is kept."""

from enum import StrEnum
from typing import NamedTuple

from newstool.dedupe.levels import Level


class Keep(StrEnum):
    """Which article of a cluster is kept."""

    FIRST = "first"
    LAST = "last"
    LONGEST = "longest"


class Rule(NamedTuple):
    """When two articles are the same, and which of them is kept.

    threshold: the least similarity, 0..1, on top of what the level asks; not for equal levels.
    guard: whether another number, negation or name makes another story.
    """

    level: Level
    keep: Keep = Keep.FIRST
    threshold: float | None = None
    guard: bool = True
