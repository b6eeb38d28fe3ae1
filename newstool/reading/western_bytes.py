"""Western Europe in one byte a letter: windows-1252, where its letters are those of one language.

A byte of another encoding shows as a capital inside a word, as a sign where none stands, or as a
letter that no language has beside the others.
"""

from functools import cache

from newstool.data import rows
from newstool.language.patterns import later

TOLERATED = 0.06
"""Share of the letters and signs beyond ASCII that may be strange: names from other languages."""
TOLERATED_IN = 2000
"""Bytes of text for each further strange one: a long article has one by accident."""

_LETTERS = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e"
_NEVER_INSIDE = (
    "\u201c\u2018\u201e\u201a\u00ab\u2039\u00bf\u00a1\u201d\u00bb\u203a\u2013\u20ac\u00a3\u00a7\u00a9\u2122"
    "\u00ae\u00b0\u00b2\u00b3\u00b1\u00bd\u00bc\u00be\u00b5\u2022\u00aa\u00ba\u00d7"
)
"""Quotes and signs of news, which stand beside a word but not in the middle of one."""
_ANYWHERE = "\u2019\u2014\u2026\u00a0\u00ad\u00b7"

_WORD = later(f"[A-Za-z{_LETTERS}]+")
_LETTER = later(f"[{_LETTERS}]")
_BEYOND_ASCII = later("[^\x00-\x7f]")
_MISPLACED = later(
    f"(?<=[A-Za-z{_LETTERS}])[{_NEVER_INSIDE}](?=[a-z{_LETTERS}])"
    f"|[^\x00-\x7f{_LETTERS}{_NEVER_INSIDE}{_ANYWHERE}]"
)


def is_western(data: bytes, length: int = 0) -> bool:
    """Whether `data`, not all of it ASCII, is a western language in windows-1252.

    length: bytes of the whole text, where `data` are the lines of it that tell.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    strange = len(_MISPLACED.findall(text)) + _strange_letters(words)
    beyond = len(_BEYOND_ASCII.findall(text))
    return strange <= TOLERATED * beyond + max(length, len(data)) // TOLERATED_IN


def _strange_letters(words: list[str]) -> int:
    """Count what is odd: letters that the best fitting language lacks, and badly cased words."""
    letters = _LETTER.findall("".join(words).lower())
    foreign = min(sum(letter not in own for letter in letters) for own in _alphabets())
    return foreign + sum(not _is_well_cased(word) for word in words)


def _is_well_cased(word: str) -> bool:
    return word.islower() or word.isupper() or word[1:].islower()


@cache
def _alphabets() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row["letters"]) for row in rows("western_alphabets.tsv"))
