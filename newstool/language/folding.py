"""The one set of normalisation tables: everything that compares text folds it here.

Each function is a pure `str -> str`; all are idempotent.
"""

import re
from collections.abc import Iterable
from unicodedata import category, is_normalized, normalize

from newstool.language.bytewise import Bytewise
from newstool.language.letters import (
    ARABIC_DIGITS,
    BIDI_CONTROLS,
    BIDI_MARKS,
    PERSIAN_DIGITS,
    TASHKEEL,
    TATWEEL,
)
from newstool.language.patterns import later
from newstool.language.whitespace import tidied

_TASHKEEL = later(f"[{TASHKEEL}]")
INVISIBLE = f"\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff{BIDI_MARKS}{BIDI_CONTROLS}"
"""Signs that show nothing, for a regex class: no key holds them."""
_SILENT = later(f"[{TASHKEEL}{TATWEEL}{INVISIBLE}]")
_SINDHI_WORDS = "\u06fd\u06fe"
"""`and` and `in`: symbols to Unicode."""
_NOT_WORDS = later(f"(?:[^\\w\n{_SINDHI_WORDS}]|_)+")
_ASCII_SIGNS = later(r"[ -/:-@\[-`{-~]+")
_OTHER_SIGNS = later(f"[^\\w\n {_SINDHI_WORDS}]+")
LETTER_FOLDS = str.maketrans("أإآٱٲٳىةؤئ", "اااااايهوي")
"""Alef, hamza, ya and ta marbuta forms to one spelling; Persian and Urdu letters stay."""

_LETTER_PAIRS = tuple((chr(old), chr(new)) for old, new in LETTER_FOLDS.items())

DIGIT_FOLDS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_DIGITS = later(f"[{ARABIC_DIGITS}{PERSIAN_DIGITS}]+")


def strip_tashkeel(text: str) -> str:
    """Return `text` without Arabic marks (vowels, shadda, Quranic signs)."""
    return _TASHKEEL.sub("", text)


def strip_tatweel(text: str) -> str:
    """Return `text` without any tatweel: for comparing, not for showing."""
    return text.replace(TATWEEL, "")


def fold_letters(text: str) -> str:
    """Unify alef, hamza on a carrier, ya and ta marbuta; a lone hamza stays."""
    for old, new in _LETTER_PAIRS:  # three times as fast as str.translate on article text
        text = text.replace(old, new)
    return text


def ascii_digits(text: str) -> str:
    """Write Arabic-Indic and Persian digits as ASCII."""
    return _DIGITS.sub(lambda match: match[0].translate(DIGIT_FOLDS), text)


def fold_case(text: str) -> str:
    """Return `text` case-folded; the Turkish capital İ, whose dot Unicode keeps apart, is an i.

    Letters that case folding takes apart, as it does ΐ, are put together again (NFC).
    """
    folded = text.casefold().replace("i\N{COMBINING DOT ABOVE}", "i")
    return folded if is_normalized("NFC", folded) else normalize("NFC", folded)


def part_words(text: str) -> str:
    """Return `text` with a space for each run of signs that belong to no word; LF stays.

    Combining marks stay with their letter; enclosing ones (a keycap) go.
    """
    # most text has none; a class of them would take a millisecond to compile
    if not any(category(sign) in MARKS for sign in set(text)):
        return _NOT_WORDS.sub(" ", text)
    if "\n" in text:
        return "\n".join(map(part_words, text.split("\n")))
    return _OTHER_SIGNS.sub(_marks_of_letter, _ASCII_SIGNS.sub(" ", text))


def _marks_of_letter(signs: re.Match[str]) -> str:
    """Return the marks that `signs` begin with, if a letter comes before, and a space for more."""
    run, start = signs[0], signs.start()
    if not signs.string[max(0, start - 1) : start].isalnum():
        return " "
    end = next((n for n, sign in enumerate(run) if category(sign) not in MARKS), len(run))
    return run if end == len(run) else f"{run[:end]} "


MARKS = ("Mn", "Mc")
"""General categories of the marks that are part of a letter."""


def matching_key(text: str) -> str:
    """Return what two spellings of the same text have in common.

    Compatibility forms, tashkeel, tatweel, alef, hamza, ya, ta marbuta, the digits' script, case,
    invisible signs, punctuation and spacing are folded away; words are parted by one space.
    """
    key = keys_of_lines(text)
    return key if "\n" not in key else " ".join(key.split())


def matching_keys(lines: Iterable[str]) -> list[str]:
    """Return the matching key of each line; many short ones at once take a third of the time.

    lines: without LF in them.
    """
    return keys_of_lines("\n".join(lines)).split("\n")


def keys_of_lines(text: str) -> str:
    """Return the matching keys of the lines of `text`, one a line."""
    return _FOLD(text)


def _folded(text: str) -> str:
    text = fold_letters(ascii_digits(_SILENT.sub("", _composed(text))))
    return tidied(part_words(_composed(fold_case(text))), " ", "\n")


def _composed(text: str) -> str:
    return text if is_normalized("NFKC", text) else normalize("NFKC", text)


_FOLD = Bytewise(_folded, _folded)
