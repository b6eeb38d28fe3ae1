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
FEWEST = _SHAPES[0][1]


_ANY_SHAPE = later(r"[\d–—-]|\s(?:[xX×]|vs?\.?)\s")
"""What a line of any shape has in it."""


def find_tables(page: Page) -> Iterator[Verdict]:
    """Yield runs of short lines with scores, pairs or figures."""
    for run in page.runs:
        if len(run) < FEWEST:
            continue
        found = consecutive(k for k in run if k and may_be_row(page.texts[k]))
        near = [k for rows in found if len(rows) >= FEWEST for k in rows]
        for shape, least, cue in _SHAPES if near else ():
            for lines in consecutive(k for k in near if _has(shape, page, k)):
                if len(lines) >= least:
                    for k in lines:
                        yield Verdict(page.written[k], Kind.ITEM, 0.7, (cue, ONE_SHAPE))


def may_be_row(text: str) -> bool:
    """Tell whether a line may have one of the shapes; a wrong yes costs time."""
    if len(text) > LONGEST or text.rstrip(CLOSERS).endswith("."):
        return False
    return _ANY_SHAPE.search(text) is not None and not is_time(text)


def _has(shape: re.Pattern[str], page: Page, place: int) -> bool:
    return page.written[place] not in page.decided and bool(shape.search(page.texts[place]))
