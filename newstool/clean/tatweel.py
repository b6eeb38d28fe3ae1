"""Tatweel and tashkeel: strokes and marks that change no letter."""

import re

from newstool.language.letters import ARABIC_LETTERS, TASHKEEL, TATWEEL

_STRETCHED = re.compile(
    f"([{ARABIC_LETTERS}][{TASHKEEL}]*){TATWEEL}[{TASHKEEL}{TATWEEL}]*(?=[{ARABIC_LETTERS}])"
)


def remove_stretching(text: str) -> str:
    """Remove tatweel between two Arabic letters, whatever marks stand between them.

    Beside a space, a digit, a sign or a Latin letter it is a dash or writes the Hijri sign: stays.

    >>> remove_stretching("محـــمد 1445هـ")
    'محمد 1445هـ'
    """
    return _STRETCHED.sub(lambda match: match[0].replace(TATWEEL, ""), text)
