"""Cues of the line itself: size, ending, beginning, case."""

from collections.abc import Sequence
from functools import cache

from newstool.parsing.headings.outline import NUMBER, Candidate, Outline
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.signs import CLOSING, STOPPED

WORDS = Scale("size: words", (0, 1, 2, 3, 4, 6, 8, 10, 13, 16))
WIDTH = Scale("size: columns", (6, 12, 20, 30, 40, 50, 60, 75, 90))
FEW_WORDS = Scale("words", (2, 4, 8, 12))
CAPITALS = Scale("case: part of words with a capital", (0.2, 0.4, 0.6, 0.8, 0.99))


def size(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return how much the line says."""
    return _size(line.size, line.width)


@cache
def _size(words: int, columns: int) -> Sequence[str]:
    return WORDS.cue(words), WIDTH.cue(columns)


def line_end(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return what the line ends in, and whether the article's paragraphs end otherwise."""
    closed = line.text[-1] in CLOSING
    return _line_end(line.ending, closed, line.size, outline.stopping)


@cache
def _line_end(ending: str, closed: bool, words: int, stopping: str) -> Sequence[str]:
    found = ["ending: " + ending, f"ending: {ending}, {FEW_WORDS.cue(words)}"]
    if closed:
        found.append(f"ending: {ending} behind a closing sign")
    if stopping and ending not in ("question", "shout"):
        own = "stopped" if ending in STOPPED else "open"
        found.append(f"ending: {own} where {stopping} paragraphs are stopped")
    return tuple(found)


def line_start(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return what the line begins with, bullet or number first."""
    above = outline.endings[line.at - 1] if line.at else "stop"
    return _line_start(line.beginning, line.bullet_kind, above in STOPPED)


@cache
def _line_start(beginning: str, bullet: str, begins: bool) -> Sequence[str]:
    found = ["beginning: " + beginning]
    if bullet:
        found.append("beginning: " + ("a number" if bullet == NUMBER else "a bullet"))
    if beginning == "small letter" and not begins:
        found.append("beginning: goes on from the line before")
    return tuple(found)


def case(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return how capitals are used, for scripts that have them."""
    if not line.case:
        return ()
    initials = [word[0] for word in line.written]
    share = sum(map(str.isupper, initials)) / len(initials)
    found = (CAPITALS.cue(share), "case: " + line.case)
    few = share == 1 and len(initials) <= 3
    return (*found, "case: up to three capital words") if few else found
