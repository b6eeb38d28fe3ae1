"""Cues of the lines above and below."""

from collections.abc import Sequence
from functools import cache
from math import log

from newstool.parsing.headings.form import FEW_WORDS
from newstool.parsing.headings.outline import MIDDLING, WIDEST, Candidate, Outline
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.signs import STOPPED, beginning

BELOW = Scale("next line: columns", (20, 40, 60, 80, 100, 120, 160, 220, 350, 600))
SECOND_BELOW = Scale("next line: columns of the one after it", (40, 80, 120, 220, 350))
ABOVE = Scale("previous line: columns", (20, 40, 60, 80, 120, 220, 350))
ABOVE_RATIO = Scale("previous line: longer by (log)", (-0.7, -0.2, 0.2, 0.7, 1.2, 1.8, 2.5, 3.2))
SECOND_ABOVE = Scale("previous line: columns of the one before it", (40, 80, 120, 220, 350))


def next_line(outline: Outline, line: Candidate) -> list[str]:
    """Return how long the next line is and how it ends and begins; a heading's is a paragraph."""
    at = line.at + 1
    below, its_end = outline.widths[at], outline.endings[at]
    found = [
        BELOW.cue(below),
        *_look_below(its_end, beginning(outline.texts[at]), line.ending),
        *_under(length(below), line.ending, line.size),
    ]
    if below <= WIDEST:
        found += _short("next", its_end, line.ending)
    if outline.units[at].bullet:
        found.append(_bullet("next", outline.units[at].bullet == line.bullet))
    if at == outline.last:
        found.append("next line: the last")
    else:
        found.append(SECOND_BELOW.cue(outline.widths[at + 1]))
    return found


@cache
def _look_below(its_end: str, its_beginning: str, ending: str) -> Sequence[str]:
    found = ("next line: ends in " + its_end, "next line: begins with " + its_beginning)
    asks = ending in ("colon", "question")
    return (*found, f"{found[1]}, under a {ending}") if asks else found


@cache
def _under(size: str, ending: str, words: int) -> Sequence[str]:
    found = "next line: " + size
    return f"{found}, under {ending}", f"{found}, under {FEW_WORDS.cue(words)}"


@cache
def _short(which: str, its_end: str, ending: str) -> Sequence[str]:
    found = f"{which} line: short, ends in {its_end}"
    return (found, f"{which} line: short and ends alike") if its_end == ending else (found,)


@cache
def _under_headline(size: str, words: int) -> Sequence[str]:
    found = "previous line: the headline"
    return found, f"{found}, {size} below", f"{found}, {FEW_WORDS.cue(words)}"


def _bullet(which: str, alike: bool) -> str:
    return f"{which} line: {'the same' if alike else 'a'} bullet"


def previous_line(outline: Outline, line: Candidate) -> list[str]:
    """Return how long the line before is and how it ends; a heading's has come to an end."""
    size = length(outline.widths[line.at + 1])
    if line.at == 0:
        return [*_under_headline(size, line.size)]
    at = line.at - 1
    above, its_end = outline.widths[at], outline.endings[at]
    found = [
        ABOVE.cue(above),
        ABOVE_RATIO.cue(log((above + 1) / (line.width + 1))),
        *_end_above(its_end, size, outline.stopping == "most"),
    ]
    if above <= WIDEST:
        found += _short("previous", its_end, line.ending)
    if outline.units[at].bullet:
        found.append(_bullet("previous", outline.units[at].bullet == line.bullet))
    if at:
        found.append(SECOND_ABOVE.cue(outline.widths[at - 1]))
    return found


@cache
def _end_above(its_end: str, size: str, others_stop: bool) -> Sequence[str]:
    found = (f"previous line: ends in {its_end}", f"previous line: ends in {its_end}, {size} below")
    own = "stopped" if its_end in STOPPED else "open"
    return (*found, f"previous line: {own} as paragraphs are not") if others_stop else found


def length(columns: int) -> str:
    """Return "long" (a paragraph at a glance), "middling" or "short"."""
    return "long" if columns > WIDEST else "middling" if columns > MIDDLING else "short"
