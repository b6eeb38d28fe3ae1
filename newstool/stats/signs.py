"""How many letters, digits and marks a text has."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newstool.language.bytewise import HELD, as_bytes, how_many
from newstool.language.letters import TASHKEEL, TATWEEL
from newstool.language.patterns import later

_MARK = later(f"[{TASHKEEL}]")


class Signs(NamedTuple):
    """Characters by what they are.

    letters: category L, tatweels too. digits: category Nd. tashkeel: Arabic marks.
    """

    letters: int
    digits: int
    tashkeel: int
    tatweels: int


def count_signs(held: bytes, rare: str) -> Signs:
    """Count the signs of a text by what `bytewise.held_and_rare` gives of it."""
    letters, digits, tashkeel, tatweel = _tables()
    rest = held.translate(None, letters)
    others = Counter(rare)
    return Signs(
        len(held) - len(rest) + _times(others, str.isalpha),
        how_many(rest, digits) + _times(others, str.isdecimal),
        how_many(rest, tashkeel) + _times(others, _MARK.match),
        held.count(tatweel),
    )


def _times(signs: Counter[str], are: Callable[[str], object]) -> int:
    return sum(times for sign, times in signs.items() if are(sign))


@cache
def _tables() -> tuple[bytes, bytes, bytes, bytes]:
    """Return the letters, digits and marks of the code page, and its tatweel."""
    return (
        as_bytes(filter(str.isalpha, HELD)),
        as_bytes(filter(str.isdecimal, HELD)),
        as_bytes(filter(_MARK.match, HELD)),
        as_bytes(TATWEEL),
    )
