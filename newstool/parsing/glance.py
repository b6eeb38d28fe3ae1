"""A glance at an article's edges: might the passes find a repeat or boilerplate at all?

`clean` works on lines only where they do. Most articles have neither, and to know that takes a
tenth of the time that judging every line does.
"""

from collections.abc import Sequence
from functools import cache
from operator import eq

from newstool.language.folding import matching_key
from newstool.parsing.cues import phrase, says, words
from newstool.parsing.head import LONGEST as LONGEST_ABOVE
from newstool.parsing.head import MOST
from newstool.parsing.headline import MOST_OPENERS, REPEATS_WITHIN, opens
from newstool.parsing.judging import BEGINNING, LONGEST_NOTICE
from newstool.parsing.page import SHORT
from newstool.parsing.tail import LONGEST as LONGEST_BELOW
from newstool.parsing.wrapping import WIDEST

LONGEST_INSIDE = SHORT + 40
"""Characters of a line inside the text that may be boilerplate, white space at its ends too."""
MANY = 12
"""So many short lines below the last paragraph are judged at once, not looked at one by one."""
LONGEST_TIME = 40
"""Code points; what begins with a digit and is longer is no time."""
ALIKE = 0.5
"""The least share of a headline's words that a line which repeats it has in common with it."""
_TABLES = ("boilerplate.tsv", "keyword_labels.tsv")
_NO_SPACES = "\u0e00"
"""From here on scripts have no spaces between words, but for those between and Hangul."""


def may_have_repeats_or_boilerplate(text: str, headline: str | None = None) -> bool:
    """Tell whether judging the lines of `text` might find a repeat or boilerplate.

    headline: one that came beside the text. A wrong yes costs time; there is no wrong no.
    """
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if not lines or _may_say_twice(lines):
        return True
    top = -1 if headline is not None else _place_of_headline(lines)
    first = lines[top + 1 : REPEATS_WITHIN]
    if _may_repeat(lines[top] if headline is None else headline, first) or _edges_tell(lines):
        return True
    return any(len(line) <= LONGEST_INSIDE and _may_tell(line) for line in lines[1:])


def _place_of_headline(lines: Sequence[str]) -> int:
    """Return the index of the first line that is no date, address or signature above it."""
    last = min(MOST_OPENERS, len(lines) - 1)
    return next((k for k in range(last) if not opens(lines[k].strip())), last)


def _edges_tell(lines: Sequence[str]) -> bool:
    """Tell whether a line above the first paragraph, or below the last, may be boilerplate."""
    for line in lines[1 : MOST + 2]:
        if len(line) > LONGEST_ABOVE:
            break
        if _may_tell(line):
            return True
    for below, line in enumerate(reversed(lines[1:])):
        if below > MANY or _may_tell(line):
            return True
        if len(line) > LONGEST_BELOW:
            break
    return False


def _may_say_twice(lines: Sequence[str]) -> bool:
    """Tell whether a line follows itself; of wrapped lines, whether one stands there twice."""
    if len(set(lines)) == len(lines):
        return False
    return any(map(eq, lines, lines[1:])) or max(map(len, lines)) <= WIDEST


def _may_repeat(headline: str, lines: Sequence[str]) -> bool:
    """Tell whether one of `lines` shares half the longer one's words with the headline."""
    near = [line for line in lines if len(headline) / 3 < len(line) < len(headline) + 60]
    known = set(matching_key(headline).split()) if near else set()
    keys = (set(matching_key(line).split()) for line in near)
    return any(len(known & key) >= ALIKE * max(len(known), len(key)) for key in keys)


def _may_tell(line: str) -> bool:
    """Tell whether a line has a cue of boilerplate or of a label for tags, or is hard to tell.

    Hard to tell are times, handles, lines without a word and scripts without spaces.
    """
    if len(line) > LONGEST_NOTICE:
        line = line[:BEGINNING]
    key = matching_key(line)
    if not key or line[0] == "@" or max(key) >= _NO_SPACES:
        return True
    if key[0].isdigit() and len(line) <= LONGEST_TIME:
        return True
    if _first_words().isdisjoint(key.split()):
        return False
    known = phrase(line)
    return any(says(table, known, edge=True) for table in _TABLES)


@cache
def _first_words() -> frozenset[str]:
    """Return the first words of all cues that may stand in a line."""
    return frozenset(key.split()[0] for table in _TABLES for key in words(table) if key)
