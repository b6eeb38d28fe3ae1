"""Words: what a reader would count as one.

A word is a run of letters with their marks, inner apostrophes, hyphens and joiners; a number with
its inner separators; letters and digits written together; single letters with points (`U.S.`);
or an address. A lone tatweel is none. Python's own `\\w+` cuts at every vowel mark.
"""

import re
from functools import cache

from newstool.language.addresses import ADDRESS, may_hold_address
from newstool.language.letters import TATWEEL
from newstool.language.marks import ALL_MARKS, EVERYDAY_MARKS

_START = f"[^\\W_{TATWEEL}]"
_LETTER = f"[^\\W\\d_{TATWEEL}]"
_JOINERS = "\u00ad\u061c\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Invisible characters that stand inside a word: ZWNJ, soft hyphen, directional marks."""
_JOIN = (
    "(?:['\u2019\u05f3\u05f4\\-\u2010\u2011]"
    f"|[{_JOINERS}]+"
    "|(?<=\\d)[.,:/\u060c\u066b\u066c](?=\\d)"
    "|(?<=\\d)[\u00a0\u2009\u202f](?=\\d{3}(?!\\d)))"
)
"""What joins two runs to one word; the last two only inside numbers (`3.14`, `12\u202f500`)."""

_BEYOND_EVERYDAY = re.compile("[\u0483-\u05cf\u0700-\u1dff\u20d0-\u20ff\u2c00-\U0010ffff]")
_POINT_BEFORE_LETTER = re.compile("\\.[^\\W\\d_]")


def _run(marks: str) -> str:
    return f"{_START}[^\\W_]*(?:[{marks}]+[^\\W_]*)*"


@cache
def _plain_pattern(marks: str) -> re.Pattern[str]:
    """Return the pattern for text without addresses and abbreviations such as `U.S.`."""
    run = _run(marks)
    return re.compile(f"{run}(?:{_JOIN}{run})*")


@cache
def _full_pattern(marks: str) -> re.Pattern[str]:
    run = _run(marks)
    initial = f"{_LETTER}[{marks}{TATWEEL}]*(?![^\\W_]|[{marks}])"
    initials = f"{initial}(?:\\.{initial})+\\.?"
    return re.compile(f"{ADDRESS}|(?:{initials}|{run})(?:{_JOIN}{run})*")


def pattern_for(text: str) -> re.Pattern[str]:
    """Return the cheapest pattern whose matches in `text` are its words."""
    marks = ALL_MARKS if _BEYOND_EVERYDAY.search(text) else EVERYDAY_MARKS
    if _POINT_BEFORE_LETTER.search(text) or may_hold_address(text):
        return _full_pattern(marks)
    return _plain_pattern(marks)


def find_words(text: str) -> list[str]:
    """Return the words of `text` (NFC), in order, as they are written.

    >>> find_words("Dr. O'Neil of the U.S. paid 12,500.50 for COVID-19 kits: www.who.int/kits.")
    ['Dr', "O'Neil", 'of', 'the', 'U.S.', 'paid', '12,500.50', 'for', 'COVID-19', 'kits', \
'www.who.int/kits']
    """
    return pattern_for(text).findall(text)
