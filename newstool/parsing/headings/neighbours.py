"""Cues of the lines above and below."""

from collections.abc import Iterator
from math import log

from newstool.parsing.headings.form import FEW_WORDS
from newstool.parsing.headings.outline import WIDEST, Candidate, Outline
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.signs import STOPPED

_RATIOS = (-0.7, -0.2, 0.2, 0.7, 1.2, 1.8, 2.5, 3.2)
BELOW = Scale("next line: columns", (20, 40, 60, 80, 100, 120, 160, 220, 350, 600))
BELOW_RATIO = Scale("next line: longer by (log)", _RATIOS)
BELOW_SHARE = Scale("next line: part of a usual paragraph", (0.1, 0.2, 0.3, 0.45, 0.7))
SECOND_BELOW = Scale("next line: columns of the one after it", (40, 80, 120, 220, 350))
UNDER_SHORT = Scale("next line: short, then columns", (40, 80, 120, 220))
ABOVE = Scale("previous line: columns", (20, 40, 60, 80, 120, 220, 350))
ABOVE_RATIO = Scale("previous line: longer by (log)", _RATIOS)
SECOND_ABOVE = Scale("previous line: columns of the one before it", (40, 80, 120, 220, 350))


def next_line(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield how long the next line is and how it ends and begins; a heading's is a paragraph."""
    at = line.at + 1
    below, its_end = outline.widths[at], outline.endings[at]
    yield BELOW.cue(below)
    yield BELOW_RATIO.cue(log((below + 1) / (line.width + 1)))
    yield BELOW_SHARE.cue(below / outline.usual)
    yield "next line: ends in " + its_end
    yield "next line: begins with " + outline.beginning(at)
    size = length(below)
    yield f"next line: {size}, under {line.ending}"
    if line.ending == "colon":
        yield f"next line: begins with {outline.beginning(at)}, under a colon"
    yield f"next line: {size}, under {FEW_WORDS.cue(line.size)}"
    if below <= WIDEST:
        yield "next line: short, ends in " + its_end
        if its_end == line.ending:
            yield "next line: short and ends alike"
    if outline.units[at].bullet:
        alike = outline.units[at].bullet == line.bullet
        yield f"next line: {'the same' if alike else 'a'} bullet"
    yield from _second_below(outline, at, below)


def _second_below(outline: Outline, at: int, below: int) -> Iterator[str]:
    if at == outline.last:
        yield "next line: the last"
        return
    yield SECOND_BELOW.cue(outline.widths[at + 1])
    if below <= WIDEST:
        yield UNDER_SHORT.cue(outline.widths[at + 1])


def previous_line(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield how long the line before is and how it ends; a heading's has come to an end."""
    size = length(outline.widths[line.at + 1])
    if line.at == 0:
        yield "previous line: the headline"
        yield f"previous line: the headline, {size} below"
        return
    at = line.at - 1
    above, its_end = outline.widths[at], outline.endings[at]
    yield ABOVE.cue(above)
    yield ABOVE_RATIO.cue(log((above + 1) / (line.width + 1)))
    yield "previous line: ends in " + its_end
    yield f"previous line: ends in {its_end}, {size} below"
    if outline.stopped_share is not None and outline.stopped_share >= 0.8:
        yield f"previous line: {'stopped' if its_end in STOPPED else 'open'} as paragraphs are not"
    if above <= WIDEST:
        yield "previous line: short, ends in " + its_end
        if its_end == line.ending:
            yield "previous line: short and ends alike"
    if outline.units[at].bullet:
        alike = outline.units[at].bullet == line.bullet
        yield f"previous line: {'the same' if alike else 'a'} bullet"
    if at:
        yield SECOND_ABOVE.cue(outline.widths[at - 1])


def length(columns: int) -> str:
    """Return "long" (a paragraph at a glance), "middling" or "short"."""
    return "long" if columns > WIDEST else "middling" if columns > 80 else "short"
