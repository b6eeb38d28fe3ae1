"""Tatweel and tashkeel: strokes and marks that change no letter."""

from newstool.language.letters import ARABIC_LETTERS, TASHKEEL, TATWEEL
from newstool.language.patterns import later

_BETWEEN = later(
    f"{TATWEEL}(?<=[{ARABIC_LETTERS}{TASHKEEL}]{TATWEEL})[{TASHKEEL}{TATWEEL}]*+([{ARABIC_LETTERS}])?"
)
_STRETCHED = later(
    f"([{ARABIC_LETTERS}][{TASHKEEL}]*){TATWEEL}[{TASHKEEL}{TATWEEL}]*(?=[{ARABIC_LETTERS}])"
)


def may_be_stretched(text: str) -> bool:
    """Tell whether a tatweel stands behind a letter or mark and before a letter."""
    return TATWEEL in text and any(match[1] for match in _BETWEEN.finditer(text))


def remove_stretching(text: str) -> str:
    """Remove tatweel between two Arabic letters, whatever marks stand between them.

    Beside a space, a digit, a sign or a Latin letter it is a dash or writes the Hijri sign: stays.

    >>> remove_stretching("محـــمد 1445هـ")
    'محمد 1445هـ'
    """
    return _STRETCHED.sub(lambda match: match[0].replace(TATWEEL, ""), text)
