"""How many letters, digits and marks a text has."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newstool.language.bytewise import HELD, as_bytes, held_and_rare
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


def count_signs(text: str) -> Signs:
    """Count the signs of `text`: through its code page, and one by one where that lacks them."""
    data, others = held_and_rare(text)
    letters, digits, tashkeel = _tables()
    rest = data.translate(None, letters)
    rare = Counter(others)
    return Signs(
        len(data) - len(rest) + _times(rare, str.isalpha),
        _lost(rest, digits) + _times(rare, str.isdecimal),
        _lost(rest, tashkeel) + _times(rare, _MARK.match),
        text.count(TATWEEL),
    )


def _lost(data: bytes, signs: bytes) -> int:
    return len(data) - len(data.translate(None, signs))


def _times(signs: Counter[str], are: Callable[[str], object]) -> int:
    return sum(times for sign, times in signs.items() if are(sign))


@cache
def _tables() -> tuple[bytes, bytes, bytes]:
    """Return the letters, digits and marks of the code page."""
    return (
        as_bytes(filter(str.isalpha, HELD)),
        as_bytes(filter(str.isdecimal, HELD)),
        as_bytes(filter(_MARK.match, HELD)),
    )
