"""The four levels of sameness, and what a dropped headline is told."""

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How alike two headlines must be, from the strictest to the loosest."""

    EXACT = "exact"
    FOLDED = "folded"
    NEAR = "near"
    LOOSE = "loose"


class Match(NamedTuple):
    """Why a headline is a repeat.

    of: the position of the kept headline in the sequence that was given, from 0.
    level: the strictest level at which the two are the same.
    similarity: 0..1; 1.0 for `exact` and `folded`.
    """

    of: int
    level: Level
    similarity: float
