"""Cues of the place in the article and of the layout around the line."""

from bisect import bisect
from collections.abc import Sequence

from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale

PART = Scale("place: part of the article above", (0.1, 0.25, 0.5, 0.75, 0.9))
INDEX = Scale("place: lines above", (0, 1, 2, 4))
LONG_LEFT = Scale("place: paragraphs below", (0, 1, 2, 4))


def place(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return how much stands above and below."""
    at = line.at
    return (
        PART.cue(at / (outline.last + 1)),
        INDEX.cue(at),
        LONG_LEFT.cue(len(outline.longs) - bisect(outline.longs, at)),
    )


def layout(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return blank lines and indents that set the line off from the others."""
    found: list[str] = []
    unit = outline.units[line.at]
    if outline.telling_gaps:
        around = ("above" if unit.gap else "", "below" if outline.units[line.at + 1].gap else "")
        found.append(f"layout: blank line {' and '.join(filter(None, around)) or 'nowhere near'}")
    if outline.indented_share > 0.5 and not unit.indented:
        found.append("layout: not indented as paragraphs are")
    return found
