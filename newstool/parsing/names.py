"""Is a short line a name, a signature with a place, a date, an outlet or an address?

All judge by shape and by the tables in `data`; all take a trimmed line and look at nothing else.
"""

import re
from functools import cache

from newstool.data import entries
from newstool.language.folding import matching_key, strip_tashkeel
from newstool.language.letters import CLOSERS
from newstool.parsing.cues import Phrase, words

_DASH = r"\s*[–—|/•·]\s*|\s+[-ـ_]+\s*|\s*[-ـ_]+\s+|(?<=[\u0620-\u064a])-(?=[\u0620-\u064a])"
_DASHES = re.compile(_DASH)
_PARTS = re.compile(rf"{_DASH}|\s*[،,]\s*|\s{{2,}}")
_PARTICLES = frozenset(
    (
        *("von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la"),
        *("le", "el", "al", "bin", "ben", "ibn", "abu", "y", "e", "et", "und", "and", "zu", "zum"),
    )
)
"""Small words inside names."""
"""Small words inside names."""
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,}"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|co|sa|eg|ae|de|uk|fr)(?:/\S*)?",
    re.ASCII | re.IGNORECASE,
)
_NUMERIC_DATE = re.compile(
    r"\b\d{1,4}\s?[./\-]\s?\d{1,2}\s?[./\-]\s?\d{1,4}\b|\b\d{1,2}:\d{2}\b|年\d+月"
)
_BRACKETED = re.compile(r"\(.*?\)")
_TIME = re.compile(r"\W*\d{1,2}[:h]\d{2}(?::\d{2})?\W*(?:[^\W\d][\w.]{0,3}(?:\s[\w.]{1,3})?)?\W*")
_NO_NAME = re.compile(r"[^\w\s.'’ʼ`\-]|_|\d|ـ(?:\s|$)|(?:\s|^)-|-(?:\s|$)")


def is_name(text: str) -> bool:
    """Tell whether `text` could be a person's name: two to five words and nothing else.

    In cased scripts each word but particles begins with a capital; elsewhere no function word
    may be among them.
    """
    if len(text) > 50 or _NO_NAME.search(text) or text.endswith("."):
        return False
    parts = text.split()
    if not 2 <= len(parts) <= 6:
        return False
    if text.upper() != text.lower():
        return all(p[0].isupper() or p in _PARTICLES for p in parts) and parts[0] not in _PARTICLES
    return function_words().isdisjoint(strip_tashkeel(text).split())


@cache
def function_words() -> frozenset[str]:
    """Return words that no name has; not folded, since `على` and the name `علي` fold alike."""
    return frozenset(entries("headline_function_words.tsv"))


def is_signature(text: str) -> bool:
    """Tell whether `text` is two or three names parted by dashes: correspondent and place."""
    if len(text) > 80 or text.rstrip(CLOSERS).endswith((".", "؟", "?", "!", ":", "،")):
        return False
    bare = _BRACKETED.sub("", text).strip("()[]*/ ")
    if not _DASHES.search(bare):
        return False
    parts = [part for part in _PARTS.split(bare) if part]
    return 2 <= len(parts) <= 6 and all(map(_is_part, parts))


def _is_part(part: str) -> bool:
    count = len(part.split())
    return (
        (part.isupper() or is_name(part) or (count == 1 and is_name(f"{part} {part}")))
        and count <= 5
    ) or matching_key(part) in words("agencies.tsv", "name")


def is_outlet(line: Phrase) -> bool:
    """Tell whether the line is the name of an agency or outlet, or ends or begins with its word."""
    if line.key in words("agencies.tsv", "name"):
        return True
    parts = line.key.split()
    if (
        not 2 <= len(parts) <= 5
        or re.search(r"\s[-–—]\s", line.text)
        or not function_words().isdisjoint(line.text.split())
    ):
        return False
    outlet_words = words("agencies.tsv", "word")
    return (parts[0] in outlet_words or parts[-1] in outlet_words) and _capitalised(line.text)


def _capitalised(text: str) -> bool:
    return all(not p[0].islower() or p in _PARTICLES for p in text.split())


def names_agency(text: str) -> bool:
    """Tell whether one of the parts between dashes, slashes or commas is an agency."""
    names = words("agencies.tsv", "name")
    return any(matching_key(part) in names for part in _PARTS.split(text.strip("()[]*/ ")))


def is_date(line: Phrase) -> bool:
    """Tell whether the line is a date or time, with at most a place and an agency beside it."""
    parts = matching_key(line.text.rpartition("|")[2]).split()
    dates = words("dates.tsv")
    dated = sum(p in dates or p.isdecimal() for p in parts)
    others = len(parts) - dated
    if not any(p.isdecimal() for p in parts):
        return False
    named = any(p in _month_words() for p in parts) or _NUMERIC_DATE.search(line.text) is not None
    return named and others <= min(4, dated)


@cache
def _month_words() -> frozenset[str]:
    single = words("dates.tsv", "month") | words("dates.tsv", "weekday")
    return frozenset(word for entry in single for word in entry.split())


def is_time(text: str) -> bool:
    """Tell whether `text` is a time of day and at most a word or two behind it: `17:23 ت م`."""
    return _TIME.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Tell whether `text` is nothing but an e-mail or web address or a handle."""
    return _ADDRESS.fullmatch(text.strip("()[]<>*•- ")) is not None
