"""What the passes see: the article's lines as units, and what earlier passes decided.

A unit is what a reader reads as one line: a paragraph, a heading, a blank. Usually it is one input
line; where text was hard-wrapped it is several.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from newstool.article import Kind

SHORT = 110
"""Code points; only shorter units are looked at for what they might be but paragraphs."""

COLONS = (":", "：")
"""A line that ends in one announces what is below it."""

MARKED_UP = "marked up"
"""The cue of what is told by its markup."""


class Unit(NamedTuple):
    """Input lines `first`..`last` (0-based, inclusive) read as one.

    A named tuple, because articles have many and a dataclass costs three times as much to make.
    """

    first: int
    last: int
    text: str
    """Trimmed, hard-wrapped lines joined, bullet, number and markup off; "" for a blank."""
    gap: int = 0
    """Blank and separator lines right before it."""
    bullet: str = ""
    """The bullet, number or letter before the text, as written: "*", "1-", "أ)"."""
    level: int = 0
    """The level of explicit heading markup, 1..6; 0 without."""
    bold: bool = False
    """`**` or `__` stood around the whole text."""
    indented: bool = False
    """The first line begins with white space."""
    escaped: bool = False
    """A backslash said that what looks like markup is none."""


class Verdict(NamedTuple):
    """A pass's answer for one unit: `at` is its index in `Page.units`, `score` 0..1."""

    at: int
    kind: Kind
    score: float
    cues: tuple[str, ...] = ()


class Page(NamedTuple):
    """The whole article as the passes see it; `decided` grows from pass to pass.

    lines: the input lines as read.
    units: all units in order, blank ones too.
    written: indexes into `units` of those with text, separators left out.
    texts: the texts of those.
    short: places in `written` of the units with at most `SHORT` code points.
    runs: the same, cut into runs of neighbours.
    bulleted: places in `written` of the units with a bullet, number or letter.
    special: indexes into `units` of blanks, separators, and all whose text may have had signs
        around it: a bullet, a number, markup, an escape.
    announcing: places in `written` of the units that announce what is below them.
    decided: the verdict a unit's index has got; the first answer stands.
    marked: headings are marked up explicitly, so that unmarked lines are none. An underlined
        headline alone does not tell.
    wrapped: lines were hard-wrapped and have been joined.
    """

    lines: tuple[str, ...]
    units: tuple[Unit, ...]
    written: tuple[int, ...]
    texts: tuple[str, ...]
    short: tuple[int, ...]
    runs: tuple[range, ...]
    bulleted: tuple[int, ...]
    special: tuple[int, ...]
    announcing: frozenset[int]
    decided: dict[int, Verdict]
    given_headline: str | None = None
    marked: bool = False
    wrapped: bool = False

    def speaks_of(self, name: str, places: Iterable[int]) -> bool:
        """Tell whether the text at `places` in `written` has the last word of a person's name.

        Who is spoken of is no author; bylines do not speak of theirs.
        """
        surname = name.split()[-1]
        return any(surname in self.texts[k] and not self._signs(k, name) for k in places)

    def _signs(self, place: int, name: str) -> bool:
        found = self.decided.get(self.written[place])
        return self.texts[place] == name or (found is not None and found.kind is Kind.BYLINE)

    def open(self) -> list[int]:
        """Return the written units' indexes that nobody has decided yet."""
        return [n for n in self.written if n not in self.decided]


def consecutive(places: Iterable[int]) -> Iterator[range]:
    """Cut ascending numbers into runs of neighbours."""
    start = end = -2
    for place in places:
        if place != end + 1:
            if start >= 0:
                yield range(start, end + 1)
            start = place
        end = place
    if start >= 0:
        yield range(start, end + 1)


Pass = Callable[[Page], Iterable[Verdict]]
"""A pass answers only for units it is sure of and that are not in `page.decided` yet."""
