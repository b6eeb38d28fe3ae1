"""Words: what a reader would count as one.

A word is a run of letters with their marks, inner apostrophes, hyphens and joiners; a number with
its inner separators; letters and digits written together; single letters with points (`U.S.`);
or an address. A lone tatweel is none. Python's own `\\w+` cuts at every vowel mark.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache

from newstool.language.addresses import BEHIND_WWW, address_spans, hints
from newstool.language.letters import OTHER_NUMERALS, SMALL_LETTERS, TATWEEL
from newstool.language.marks import ALL_MARKS, EVERYDAY_MARKS
from newstool.language.patterns import later
from newstool.language.runs import places, runs

_COMMON = "A-Za-z0-9\u0621-\u064a"
"""Stand in the class of a run, where they are found sooner than by their category."""
_ALONE_NONE = f"{TATWEEL}{SMALL_LETTERS}"
"""Letters to Unicode, but without another beside them no word."""
_START = f"[^\\W{_ALONE_NONE}]"
_FIRST = f"[{_COMMON}\\w](?<![{_ALONE_NONE}])"
"""The same as `_START`, and found a fifth sooner where a word is looked for."""
_LETTER = f"[^\\W\\d{_ALONE_NONE}{OTHER_NUMERALS}]"
APOSTROPHES_AND_HYPHENS = "'\u2019\u05f3\u05f4\\-\u2010\u2011"
JOINERS = "\u00ad\u061c\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Invisible characters that stand inside a word: ZWNJ, soft hyphen, directional marks."""
SEPARATORS = ".,:/\u060c\u066b\u066c"
_THIN_SPACES = "\u00a0\u2009\u202f"
_JOIN = (
    f"[{APOSTROPHES_AND_HYPHENS}{JOINERS}{SEPARATORS}{_THIN_SPACES}]"  # most fail here
    f"(?:(?<=[{APOSTROPHES_AND_HYPHENS}])|(?<=[{JOINERS}])[{JOINERS}]*"
    f"|(?<=\\d[{SEPARATORS}])(?=\\d)|(?<=\\d[{_THIN_SPACES}])(?=\\d{{3}}(?!\\d)))"
)
"""What joins two runs to one word; the last two only inside numbers (`3.14`, `12\u202f500`)."""

_BEYOND_EVERYDAY = later("[^\0-\u0482\u05d0-\u06ff\u1e00-\u20cf\u2100-\u2bff]")
_POINT_BEFORE_LETTER = later(f"\\.(?:[^\\W\\d_]|{BEHIND_WWW})")
_SPACE = later("[ \n]")
_BREAK = "\N{ROMAN NUMERAL ONE HUNDRED THOUSAND}"
"""A word that stands between texts where the words of many are found at once: none has it."""


def _rest(marks: str) -> str:
    return f"[{_COMMON}\\w{marks}]*+"


def _joined(marks: str) -> str:
    """Return what may follow the first run; a `*` alone would cost every word as much again."""
    run = f"{_JOIN}{_START}{_rest(marks)}"
    return f"(?:{run}(?:{run})*|)"


@cache
def _plain_pattern(marks: str) -> re.Pattern[str]:
    """Return the pattern for text without abbreviations such as `U.S.`; `_` stands for no word."""
    return re.compile(f"{_FIRST}{_rest(marks)}{_joined(marks)}")


@cache
def _full_pattern(marks: str) -> re.Pattern[str]:
    initial = f"{_LETTER}[{marks}{TATWEEL}]*(?!\\w|[{marks}])"
    points = f"(?<!\\d)[{marks}{TATWEEL}]*(?:\\.{initial})+\\.?"
    return re.compile(f"{_START}(?:{points}|{_rest(marks)}){_joined(marks)}")


def _marks(text: str) -> str:
    return ALL_MARKS if _BEYOND_EVERYDAY.search(text) else EVERYDAY_MARKS


def find_words(text: str) -> list[str]:
    """Return the words of `text` (NFC), in order, as they are written.

    >>> find_words("Dr. O'Neil of the U.S. paid 12,500.50 for COVID-19 kits: www.who.int/kits.")
    ['Dr', "O'Neil", 'of', 'the', 'U.S.', 'paid', '12,500.50', 'for', 'COVID-19', 'kits', \
'www.who.int/kits']
    """
    marks = _marks(text)
    plain, find = text.replace("_", "\n"), _plain_pattern(marks).findall
    words: list[str] = []
    done = 0
    for start, end in runs(text, hints(text, _POINT_BEFORE_LETTER), " ", "\n", _SPACE):
        words += find(plain, done, start)
        words += _find_special(text[start:end], marks)
        done = end
    return [*words, *find(plain, done)] if done else find(plain)


def _find_special(run: str, marks: str) -> list[str]:
    """Return the words of `run`, which may hold addresses and abbreviations."""
    plain, find = run.replace("_", "\n"), _full_pattern(marks).findall
    words: list[str] = []
    done = 0
    for start, end in address_spans(run):
        words += find(plain, done, start)
        words.append(run[start:end])
        done = end
    return [*words, *find(plain, done)]


def words_near(signs: str, text: str) -> list[str]:
    """Return the words of `text` (NFC) that stand with one of `signs` between two spaces."""
    spans = runs(text, places(signs, text), " ", "\n", _SPACE)
    return find_words("\n".join([text[start:end] for start, end in spans]))


def words_of_each(
    texts: Sequence[str], find: Callable[[str], list[str]] = find_words
) -> list[list[str]]:
    """Return the words of each text: found in one scan.

    find: gives the words of any text.
    """
    whole = f"\n{_BREAK}\n".join(texts)
    if whole.count(_BREAK) != len(texts) - 1:
        return [*map(find, texts)]
    found = [*find(whole), _BREAK]
    words: list[list[str]] = []
    at = 0
    for _ in texts:
        end = found.index(_BREAK, at)
        words.append(found[at:end])
        at = end + 1
    return words
