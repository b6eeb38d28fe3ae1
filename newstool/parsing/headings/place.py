"""Cues of the place in the article and of the layout around the line."""

from collections.abc import Iterator

from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale

PART = Scale("place: part of the article above", (0.1, 0.25, 0.5, 0.75, 0.9))
INDEX = Scale("place: lines above", (0, 1, 2, 4))
LEFT = Scale("place: lines below", (1, 2, 3, 5))
LONG_LEFT = Scale("place: paragraphs below", (0, 1, 2, 4))


def place(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield how much stands above and below."""
    yield PART.cue(line.at / (outline.last + 1))
    yield INDEX.cue(line.at)
    yield LEFT.cue(outline.last - line.at)
    yield LONG_LEFT.cue(outline.longs_below[line.at])


def layout(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield blank lines and indents that set the line off from the others."""
    unit, below = outline.units[line.at], outline.units[line.at + 1]
    if outline.telling_gaps:
        around = ("above" if unit.gap else "", "below" if below.gap else "")
        yield f"layout: blank line {' and '.join(filter(None, around)) or 'nowhere near'}"
    if outline.indented_share > 0.5 and not unit.indented:
        yield "layout: not indented as paragraphs are"
