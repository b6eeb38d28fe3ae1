"""What the `search` preset folds beyond letters, digits and tashkeel."""

from unicodedata import is_normalized, normalize

from newstool.clean.patterns import Pattern
from newstool.language.folding import INVISIBLE
from newstool.language.letters import TATWEEL

_INVISIBLE = Pattern(f"[{INVISIBLE}]")
_SIGNS = Pattern(r"[^\w\s]+|_+")


def fold_compatibility(text: str) -> str:
    """Return `text` in NFKC: fullwidth letters, ligatures and superscripts as plain ones."""
    return text if is_normalized("NFKC", text) else normalize("NFKC", text)


def fold_punctuation(text: str) -> str:
    """Take out punctuation, symbols, tatweel and invisible signs; words are parted by a space."""
    return _SIGNS.sub(" ", _INVISIBLE.sub("", text.replace(TATWEEL, "")))


def fold_case(text: str) -> str:
    """Return `text` case-folded."""
    return text.casefold()
