"""Arabic in one byte a letter: windows-1256 or ISO-8859-6, by which letters result.

Both have the first half of the alphabet in the same places and the second half three places apart,
so one of them gives the letters in their usual shares and the other does not.
"""

from collections import Counter
from functools import cache
from math import log2
from typing import NamedTuple

from newstool.data import rows
from newstool.language.letters import ARABIC_LETTERS, TASHKEEL, TATWEEL
from newstool.language.patterns import later

ENOUGH = -5.6
"""Bits a letter: Arabic, Persian and Urdu lines have -5.4 and more, from three words up; lines in
Cyrillic, Greek, Hebrew, Chinese, Japanese and Korean encodings have less than -5.8."""
AT_LEAST = -6.6
"""Bits a letter of a few words with rare letters, where no other encoding fits."""
RARE = log2(0.02 / 1000)
"""What a letter that none of the languages uses counts."""
MARK = log2(5 / 1000)
"""What a mark counts where the two are compared: what is a letter in one is a mark in the other."""
HEAD_START = 4.0
"""Bits by which ISO-8859-6, which hardly anybody writes, must be the likelier."""
FEWEST = 2
"""Letters from which Arabic can be told."""

_MARK = later(f"[{TASHKEEL}]")
_LONE_MARK = later(f"(?<![{ARABIC_LETTERS}{TASHKEEL}{TATWEEL}])[{TASHKEEL}]")
_UNCOUNTED = later(f"[{TASHKEEL}{TATWEEL}\u200c-\u200f]")
_LATIN = "A-Za-z\u00c0-\u00ff\u0152\u0153\u0192"
_GLUED = later(f"(?<=[{_LATIN}])[{ARABIC_LETTERS}]|[{ARABIC_LETTERS}](?=[{_LATIN}])")
_SIGNS = frozenset(
    "\u201c\u201d\u2018\u2019\u2013\u2014\u2026\u2022\u2039\u203a\u00ab\u00bb\u00a0\u00ad\u00b0\u00b7"
)
_WESTERN = later("[\u00c0-\u00ff\u0152\u0153]")


def arabic_encoding(data: bytes, enough: float = ENOUGH) -> str | None:
    """Return "cp1256" or "iso8859_6" where `data` is Arabic, Persian or Urdu in it, else None.

    enough: bits a letter that the letters' shares must reach.
    """
    windows, iso = fit(data, "cp1256"), fit(data, "iso8859_6")
    better = iso.bits + iso.marks * MARK > windows.bits + windows.marks * MARK + HEAD_START
    best, name = (iso, "iso8859_6") if better else (windows, "cp1256")
    return name if best.letters >= FEWEST and best.bits >= enough * best.letters else None


class Fit(NamedTuple):
    """How many letters and marks a reading gives, and the sum of the letters' log2 shares."""

    letters: int
    marks: int
    bits: float


def fit(data: bytes, encoding: str) -> Fit:
    """Return how well the letters of `data`, read in `encoding`, fit the language they fit best.

    Letters that touch Latin ones, and marks that stand on none, count as never seen. Quotes and
    dashes do not count, nor do French letters, which windows-1256 has too.
    """
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return Fit(0, 0, -float("inf"))
    bare = _UNCOUNTED.sub("", text)
    counts = Counter(sign for sign in bare if sign > "\x7f" and sign not in _SIGNS)
    unknown = (n for sign, n in counts.items() if not (_is_arabic(sign) or _WESTERN.match(sign)))
    strange = sum(unknown) + len(_GLUED.findall(bare)) + len(_LONE_MARK.findall(text))
    bits = max(sum(n * shares.get(sign, 0.0) for sign, n in counts.items()) for shares in _shares())
    letters = sum(n for sign, n in counts.items() if _is_arabic(sign))
    return Fit(letters + strange, len(_MARK.findall(text)), bits + strange * RARE)


def _is_arabic(sign: str) -> bool:
    return sign in _shares()[0]


@cache
def _shares() -> tuple[dict[str, float], ...]:
    return tuple(
        {row["entry"]: log2(float(row[language]) / 1000) for row in rows("arabic_letters.tsv")}
        for language in ("ar", "fa", "ur")
    )
