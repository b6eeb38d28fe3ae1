"""What a headline states that a repeat must state too: numbers, days, negations."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newstool.dedupe.words import Word

_DIGITS = re.compile(r"\d+")
NEGATION = "not"
TIME = "مره"
"""Plain form of مرة: an ordinal behind it (for the second time) may be left out of a repeat."""

_SCALES = ("scale", "hundred")


def facts(words: Sequence[Word]) -> Counter[str]:
    """Return the numbers (as values), fractions, days, months and negations of a headline."""
    days = [word.day for word in words if word.day and not word.relative]
    negations = [NEGATION for word in words if word.negation]
    return Counter([*_numbers(words), *days, *negations])


def _numbers(words: Sequence[Word]) -> Iterator[str]:
    position = 0
    while position < len(words):
        word = words[position]
        if word.figure and not word.text.isdecimal():
            yield from _mixed(word.text)
        elif word.figure or word.number:
            again = position > 0 and words[position - 1].plain == TIME
            value, position = _value(words, position)
            yield f"~{value}" if again else value
        position += 1


def _mixed(text: str) -> list[str]:
    """Return what letters and digits written together say: G20 itself, 1445ه its number."""
    return [text] if text[0].isascii() and text[0].isalpha() else _plain(text)


def _plain(text: str) -> list[str]:
    return [str(int(digits)) for digits in _DIGITS.findall(text)]


def _value(words: Sequence[Word], start: int) -> tuple[str, int]:
    """Return the value of the number that begins at `start`, and where its last word is."""
    kind, value = _reading(words[start])
    if kind in ("fraction", "ordinal") or not value.isdecimal():
        return value, start
    total, end = int(value), start
    while end + 1 < len(words) and (step := _joined(total, kind, words[end + 1])) is not None:
        total, end = step, end + 1
        kind = _reading(words[end])[0]
    return str(total), end


def _reading(word: Word) -> tuple[str, str]:
    if word.number:
        return word.number
    return ("figure", str(int(word.text))) if word.text.isdecimal() else ("", "")


def _joined(total: int, kind: str, word: Word) -> int | None:
    """Return `total` with the next number word taken in, None where that begins another."""
    if not word.number:
        return None
    next_kind, value = word.number
    if next_kind in _SCALES and value.isdecimal() and kind != "scale":
        return total * int(value)
    if next_kind == "ten" and kind == "unit" and word.text[0] == "و":
        return total + int(value)
    return None
