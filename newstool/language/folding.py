"""The one set of normalisation tables: everything that compares text folds it here.

Each function is a pure `str -> str`; all are idempotent.
"""

from collections.abc import Iterable
from unicodedata import is_normalized, normalize

from newstool.language.letters import (
    ARABIC_DIGITS,
    BIDI_CONTROLS,
    BIDI_MARKS,
    PERSIAN_DIGITS,
    TASHKEEL,
    TATWEEL,
)
from newstool.language.patterns import later

_TASHKEEL = later(f"[{TASHKEEL}]")
INVISIBLE = f"\u00ad\u200b-\u200d\u2060\ufeff{BIDI_MARKS}{BIDI_CONTROLS}"
"""Signs that show nothing, for a regex class: no key holds them."""
_SILENT = later(f"[{TASHKEEL}{TATWEEL}{INVISIBLE}]")
_NOT_WORDS = later(r"[^\w]+|_+")
_NOT_WORDS_OR_LF = later(r"[^\w\n]+|_+")

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


def matching_key(text: str) -> str:
    """Return what two spellings of the same text have in common.

    Compatibility forms, tashkeel, tatweel, alef, hamza, ya, ta marbuta, the digits' script, case,
    invisible signs, punctuation and spacing are folded away; words are parted by one space.
    """
    return _NOT_WORDS.sub(" ", _folded(text)).strip()


def matching_keys(lines: Iterable[str]) -> list[str]:
    """Return the matching key of each line; many short ones at once take a third of the time.

    lines: without LF in them.
    """
    text = _NOT_WORDS_OR_LF.sub(" ", _folded("\n".join(lines)))
    return [line.strip() for line in text.split("\n")]


def _folded(text: str) -> str:
    if not is_normalized("NFKC", text):
        text = normalize("NFKC", text)
    return fold_letters(ascii_digits(_SILENT.sub("", text))).casefold()
