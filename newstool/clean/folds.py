"""What the `search` preset folds beyond letters, digits and tashkeel."""

from unicodedata import is_normalized, normalize

from newstool.clean.spaces import tidy_spaces
from newstool.language.folding import INVISIBLE, part_words
from newstool.language.letters import ARABIC_DIGITS, ARABIC_LETTERS, PERSIAN_DIGITS, TATWEEL
from newstool.language.patterns import later

CASED = (
    "A-Z\u00b5\u00c0-\u058f\u10a0-\u10ff\u13a0-\u13ff\u1c80-\u1cbf\u1e00-\u1fff\u2126-\u2188"
    "\u24b6-\u24ea\u2c00-\u2d2f\ua640-\ua7ff\uab70-\uabbf\ufb00-\ufb17\uff21-\uff3a"
    "\U00010400-\U0001e943"
)
"""Where the letters are that have another case: blocks of cased scripts, and letterlike signs."""

_EVERYDAY = later("[!-/:-@\\[-`{-~\u00ab\u00bb\u060c\u061b\u061f\u066a-\u066d\u06d4\u2010-\u2027]+")
_FREQUENT = '.\u060c:"()\u00ab\u00bb-\u061b\u061f!/,'
_UNUSUAL = later(f"[^\n A-Za-z0-9{ARABIC_LETTERS}{ARABIC_DIGITS}{PERSIAN_DIGITS}]")
_INVISIBLE = later(f"[{INVISIBLE}]")


def not_compatible(text: str) -> bool:
    """Tell whether `text` has compatibility forms."""
    return not is_normalized("NFKC", text)


def fold_compatibility(text: str) -> str:
    """Return `text` in NFKC: fullwidth letters, ligatures and superscripts as plain ones."""
    return normalize("NFKC", text)


def has_signs(text: str) -> bool:
    """Tell whether `text` has anything but everyday letters, digits and spaces."""
    return _UNUSUAL.search(text) is not None


def fold_punctuation(text: str) -> str:
    """Take out punctuation, symbols, tatweel and invisible signs; words are parted by a space.

    The frequent signs go first, one by one, then the everyday ones as one class: asking of each
    character whether it belongs to a word takes twenty times as long.
    """
    if not has_signs(text):
        return text
    text = text.replace(TATWEEL, "")
    for sign in _FREQUENT:
        text = text.replace(sign, " ")
    text = _EVERYDAY.sub(" ", text)
    if _UNUSUAL.search(text):
        text = part_words(_INVISIBLE.sub("", text))
    return tidy_spaces(text)
