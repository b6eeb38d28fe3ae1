"""Match scores, fixtures, tables of numbers: short lines of one shape, one below the other."""

import re
from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.letters import CLOSERS
from newstool.language.patterns import later
from newstool.parsing.dates import is_time
from newstool.parsing.page import Page, Verdict, consecutive

LONGEST = 100
"""Code points of such a line."""
ONE_SHAPE = "lines of one shape"

_SCORE = later(
    r"\d{1,3}\s?[-:–]\s?\d{1,3}\s*(?:\(.*\))?\W*$|^\d{1,3}\s?[-:–]\s?\d{1,3}\b|\s[xX×]\s"
)
_PAIR = later(r"\S\s?[-–—]\s?[^\W\d]|\s[xX×]\s|\svs?\.?\s")
_FIGURE = later(r"[:：]\s*\d|\d\s*[%٪$€£]|^\D{2,40}\s[\d.,٫]+$")
_SHAPES = ((_SCORE, 2, "a score"), (_PAIR, 3, "a pair"), (_FIGURE, 3, "a figure"))
"""The shape, how many lines of it there must be, fewest first, and what it is called."""


def find_tables(page: Page) -> Iterator[Verdict]:
    """Yield runs of short lines with scores, pairs or figures."""
    for run in page.runs:
        for shape, least, cue in _SHAPES:
            if len(run) < least:
                break
            alike = (k for k in run if k and _has(shape, page, k))
            for lines in consecutive(alike):
                if len(lines) >= least:
                    for k in lines:
                        yield Verdict(page.written[k], Kind.ITEM, 0.7, (cue, ONE_SHAPE))


def _has(shape: re.Pattern[str], page: Page, place: int) -> bool:
    text = page.text_at(place)
    if page.written[place] in page.decided or len(text) > LONGEST:
        return False
    if text.rstrip(CLOSERS).endswith(".") or is_time(text):
        return False
    return bool(shape.search(text))
