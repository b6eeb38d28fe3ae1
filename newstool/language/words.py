"""Words: what a reader would count as one.

A word is a run of letters with their marks, inner apostrophes, hyphens and joiners; a number with
its inner separators; letters and digits written together; single letters with points (`U.S.`);
or an address. A lone tatweel is none. Python's own `\\w+` cuts at every vowel mark.
"""

import re
from functools import cache

from newstool.language.addresses import address_spans
from newstool.language.letters import TATWEEL
from newstool.language.marks import ALL_MARKS, EVERYDAY_MARKS
from newstool.language.patterns import later

_START = f"[^\\W_{TATWEEL}]"
_LETTER = f"[^\\W\\d_{TATWEEL}]"
_APOSTROPHES_AND_HYPHENS = "'\u2019\u05f3\u05f4\\-\u2010\u2011"
_JOINERS = "\u00ad\u061c\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Invisible characters that stand inside a word: ZWNJ, soft hyphen, directional marks."""
_SEPARATORS = ".,:/\u060c\u066b\u066c"
_THIN_SPACES = "\u00a0\u2009\u202f"
_JOIN = (
    f"(?=[{_APOSTROPHES_AND_HYPHENS}{_JOINERS}{_SEPARATORS}{_THIN_SPACES}])"  # most fail here
    f"(?:[{_APOSTROPHES_AND_HYPHENS}]|[{_JOINERS}]+|(?<=\\d)[{_SEPARATORS}](?=\\d)"
    f"|(?<=\\d)[{_THIN_SPACES}](?=\\d{{3}}(?!\\d)))"
)
"""What joins two runs to one word; the last two only inside numbers (`3.14`, `12\u202f500`)."""

_BEYOND_EVERYDAY = later("[^\0-\u0482\u05d0-\u06ff\u1e00-\u20cf\u2100-\u2bff]")
_POINT_BEFORE_LETTER = later("\\.[^\\W\\d_]")


def _run(marks: str) -> str:
    return f"{_START}[^\\W_]*(?:[{marks}]+[^\\W_]*)*"


@cache
def _plain_pattern(marks: str) -> re.Pattern[str]:
    """Return the pattern for text without abbreviations such as `U.S.`."""
    run = _run(marks)
    return re.compile(f"{run}(?:{_JOIN}{run})*")


@cache
def _full_pattern(marks: str) -> re.Pattern[str]:
    run = _run(marks)
    initial = f"{_LETTER}[{marks}{TATWEEL}]*(?![^\\W_]|[{marks}])"
    initials = f"{initial}(?:\\.{initial})+\\.?"
    return re.compile(f"(?:{initials}|{run})(?:{_JOIN}{run})*")


def _marks(text: str) -> str:
    return ALL_MARKS if _BEYOND_EVERYDAY.search(text) else EVERYDAY_MARKS


def find_words(text: str) -> list[str]:
    """Return the words of `text` (NFC), in order, as they are written.

    >>> find_words("Dr. O'Neil of the U.S. paid 12,500.50 for COVID-19 kits: www.who.int/kits.")
    ['Dr', "O'Neil", 'of', 'the', 'U.S.', 'paid', '12,500.50', 'for', 'COVID-19', 'kits', \
'www.who.int/kits']
    """
    pattern = _full_pattern if _POINT_BEFORE_LETTER.search(text) else _plain_pattern
    find = pattern(_marks(text)).findall
    words: list[str] = []
    done = 0
    for start, end in address_spans(text):
        words += find(text, done, start)
        words.append(text[start:end])
        done = end
    return [*words, *find(text, done)] if done else find(text)


def words_of_each(texts: list[str]) -> list[list[str]]:
    """Return the words of each text; quicker than asking for one after the other."""
    whole = "\n".join(texts)
    find = _plain_pattern(_marks(whole)).findall
    if not _is_special(whole):
        return [*map(find, texts)]
    return [find_words(text) if _is_special(text) else find(text) for text in texts]


def _is_special(text: str) -> bool:
    """Tell whether there may be an address or an abbreviation in `text`."""
    return _POINT_BEFORE_LETTER.search(text) is not None or "://" in text
