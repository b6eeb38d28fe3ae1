"""Stop words: the words of a language that say nothing about what a text is about."""

from collections.abc import Iterable
from functools import cache

from newstool import data
from newstool.language.folded_words import folded
from newstool.stats.prose import composed

LANGUAGES = (
    *("ar", "de", "en", "es", "fa", "fr", "he", "hi", "id"),
    *("it", "nl", "pl", "pt", "ru", "sv", "tr", "ur"),
)
"""Languages with a list: spaCy's (MIT licence), with some words of newstool's own."""


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the folded stop words of `language` (ISO 639 code): none where there is no list."""
    if language not in LANGUAGES:
        return frozenset()
    return frozenset(data.entries(f"stop_words_{language}.tsv"))


def given_stop_words(lines: Iterable[str]) -> frozenset[str]:
    """Return the words of a user's list, one a line, folded; blank lines and `#` lines are none."""
    words = (composed(line).strip() for line in lines)
    return frozenset(folded([word for word in words if word and not word.startswith("#")]))
