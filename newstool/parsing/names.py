"""Is a short line a person's name, a place, an outlet, or an address?

All judge by shape and by the tables in `data`; all take a trimmed line and look at nothing else.
"""

import re
from functools import cache

from newstool.data import entries
from newstool.language.folding import strip_tashkeel
from newstool.language.patterns import later
from newstool.parsing.cues import Phrase, phrase, words

LONGEST_NAME = 50
MOST_NAME_WORDS = 6
MOST_OUTLET_WORDS = 5

_PARTICLES = frozenset(
    (
        *("von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la"),
        *("le", "el", "al", "bin", "ben", "ibn", "abu", "y", "e", "et", "und", "and", "zu", "in"),
    )
)
"""Small words inside names, and between a name and its place."""
_NO_NAME = later(r"[^\w\s.'’ʼ`\-]|_|\d|ـ(?:\s|$)|(?:\s|^)-|-(?:\s|$)")
_NO_OUTLET = later(r"\s[-–—]\s|[:\d]")
_ADDRESS = later(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,}"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|co|sa|eg|ae|de|uk|fr)(?:/\S*)?",
    re.ASCII | re.IGNORECASE,
)


def is_name(text: str) -> bool:
    """Tell whether `text` could be a person's name: two to six words and nothing else.

    In cased scripts each word but particles begins with a capital; elsewhere no function word
    may be among them.
    """
    if len(text) > LONGEST_NAME or _NO_NAME.search(text) or text.endswith("."):
        return False
    parts = text.split()
    if not 2 <= len(parts) <= MOST_NAME_WORDS:
        return False
    if text.upper() != text.lower():
        return all(p[0].isupper() or p in _PARTICLES for p in parts) and parts[0] not in _PARTICLES
    return _function_words().isdisjoint(strip_tashkeel(text).split())


@cache
def _function_words() -> frozenset[str]:
    """Return words that no name has; not folded, since `على` and the name `علي` fold alike."""
    return frozenset(entries("headline_function_words.tsv"))


def is_agency(text: str) -> bool:
    """Tell whether `text` is the name of an agency or outlet that the table knows."""
    return phrase(text).key in words("agencies.tsv", "name")


def is_place(text: str) -> bool:
    """Tell whether `text` is a place that the table knows."""
    return phrase(text).key in words("places.tsv")


def is_outlet(line: Phrase) -> bool:
    """Tell whether the line is the name of an agency or outlet, or ends or begins with its word."""
    if line.key in words("agencies.tsv", "name"):
        return True
    parts = line.key.split()
    if not 2 <= len(parts) <= MOST_OUTLET_WORDS or _NO_OUTLET.search(line.text):
        return False
    if not _function_words().isdisjoint(line.text.split()):
        return False
    outlet_words = words("agencies.tsv", "word")
    return (parts[0] in outlet_words or parts[-1] in outlet_words) and _capitalised(line.text)


def _capitalised(text: str) -> bool:
    return all(not p[0].islower() or p in _PARTICLES for p in text.split())


def is_address(text: str) -> bool:
    """Tell whether `text` is nothing but an e-mail or web address or a handle."""
    return _ADDRESS.fullmatch(text.strip("()[]<>*•- ")) is not None
