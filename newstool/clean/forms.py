"""Composed forms: NFC, and Arabic presentation forms to letters."""

import re
from unicodedata import is_normalized, normalize

from newstool.language.patterns import later

PRESENTATION_FORMS = "\ufb50-\ufdf9\ufe70-\ufefc"
"""Arabic presentation forms; the honorifics and the currency sign from U+FDFA on are signs."""

_MARKS = later("[\u064b-\u0652\u0670]{2,}")
_FORM = later(f"[{PRESENTATION_FORMS}]")


def not_composed(text: str) -> bool:
    """Tell whether NFC would change `text`."""
    return not is_normalized("NFC", text)


def compose(text: str) -> str:
    """Return `text` in NFC.

    Most often only Arabic marks are out of order (shadda before its vowel), and to order them takes
    a quarter of the time that composing all does.
    """
    ordered = _MARKS.sub(lambda marks: normalize("NFC", marks[0]), text)
    return ordered if is_normalized("NFC", ordered) else normalize("NFC", text)


def to_letters(text: str) -> str:
    """Write Arabic presentation forms as the letters they show; ﷺ and its like stay.

    The forms of a lone vowel sign (U+FE70 and on) become the sign, without the space that NFKC
    would put before it: inside a word the space would cut the word in two.

    >>> to_letters("ﻷﷺ")
    'لأﷺ'
    """
    return _FORM.sub(_letters, text)


def _letters(match: re.Match[str]) -> str:
    return normalize("NFKC", match[0]).replace(" ", "") or match[0]
