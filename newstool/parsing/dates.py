"""Is a short line a date, or a time of day?"""

from functools import cache

from newstool.language.patterns import later
from newstool.parsing.cues import Phrase, phrase, words

MOST_OTHERS = 4
"""So many words beside the date may be a place and an agency."""
_NUMERIC = later(r"\b\d{1,4}\s?[./\-]\s?\d{1,2}\s?[./\-]\s?\d{1,4}\b|\b\d{1,2}:\d{2}\b|年\d+月")
_HOURS = later(r"\d{1,2}h\d{0,2}")
_DIGIT = later(r"\d")
_TIME = later(r"\W*\d{1,2}[:h]\d{2}(?::\d{2})?\W*(?:[^\W\d][\w.]{0,3}(?:\s[\w.]{1,3})?)?\W*")


def is_date(line: Phrase) -> bool:
    """Tell whether the line is a date or time, with at most a place and an agency beside it.

    A line may end in its date behind a bar: `name | 21 August 2015`.
    """
    if not _DIGIT.search(line.text):
        return False
    dated_part = line.text.rpartition("|")[2] if "|" in line.text else ""
    parts = (phrase(dated_part).key if dated_part else line.key).split()
    if not any(map(_is_figure, parts)):
        return False
    dated = [part for part in parts if _is_figure(part) or part in _dating_words()]
    numeric = _NUMERIC.search(line.text) is not None
    if len(dated) == len(parts):
        return len(parts) > 1 and (numeric or not all(map(_is_figure, parts)))
    if not numeric and not any(part in _named_days() for part in dated):
        return False
    others = [part for part in parts if part not in dated and part not in _places_and_agencies()]
    return len(others) <= min(MOST_OTHERS, len(dated))


def _is_figure(word: str) -> bool:
    """Tell whether a folded word is a number, or a time of day: `11h30`."""
    return word.isdecimal() or (word[0].isdecimal() and _HOURS.fullmatch(word) is not None)


@cache
def _dating_words() -> frozenset[str]:
    return frozenset(word for entry in words("dates.tsv") for word in entry.split())


@cache
def _named_days() -> frozenset[str]:
    """Return the words of months and weekdays."""
    entries = words("dates.tsv", "month") | words("dates.tsv", "weekday")
    return frozenset(word for entry in entries for word in entry.split())


@cache
def _places_and_agencies() -> frozenset[str]:
    return words("places.tsv") | words("agencies.tsv", "name")


def is_bare_date(line: Phrase) -> bool:
    """Tell whether the line is a date or time and nothing beside it but places and agencies."""
    others = (part for part in line.key.split() if not _is_figure(part))
    known = _dating_words(), _places_and_agencies()
    # headlines with a number are asked, too, and their first word tells
    return all(any(part in some for some in known) for part in others) and is_date(line)


def is_time(text: str) -> bool:
    """Tell whether `text` is a time of day and at most a word or two behind it: `17:23 ت م`."""
    return _DIGIT.search(text) is not None and _TIME.fullmatch(text) is not None
