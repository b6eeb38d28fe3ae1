"""What the passes see: the article's lines as units, and what earlier passes decided.

A unit is what a reader reads as one line: a paragraph, a heading, a blank. Usually it is one input
line; where text was hard-wrapped it is several.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from newstool.article import Kind


@dataclass(frozen=True, slots=True)
class Unit:
    """Input lines `first`..`last` (0-based, inclusive) read as one.

    text: trimmed, hard-wrapped lines joined by one space; "" for a blank.
    """

    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A pass's answer for one unit: `index` into `Page.units`."""

    index: int
    kind: Kind
    score: float
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The whole article as the passes see it; `decided` grows from pass to pass."""

    lines: tuple[str, ...]
    units: tuple[Unit, ...]
    decided: Mapping[int, Verdict]
    given_headline: str | None = None


Pass = Callable[[Page], Iterable[Verdict]]
"""A pass answers only for units it is sure of and that are not in `page.decided` yet."""
