"""Consonants that Arabic words of one root share: إعادة and يعيد, تنظيم and ينظم."""

from functools import lru_cache

_ARTICLES = ("وال", "بال", "فال", "كال", "لل", "ال")
_CLITICS = "وبلف"
_FORMS = ("مست", "است", "يست", "تست", "مت", "ان", "ي", "ت", "ن", "م", "ا")
_ENDINGS = ("ات", "ون", "ين", "ان", "ها", "يه", "ه", "ا", "ي", "ت")
_WEAK = str.maketrans("", "", "اوي")

_SHORTEST = 3
"""So many letters stay when something is taken off."""

LEAST = 2
"""A root of fewer consonants says too little to be compared."""


@lru_cache(100_000)
def root(text: str) -> str:
    """Return the strong consonants of a folded Arabic word without its forms; "" if too few."""
    if text.isascii():
        return ""
    bare = _without(text, _ARTICLES)
    if bare == text and len(text) > _SHORTEST + 1 and text[0] in _CLITICS:
        bare = text[1:]
    consonants = _ended(_without(bare, _FORMS)).translate(_WEAK)
    return consonants if len(consonants) >= LEAST else ""


def _without(text: str, prefixes: tuple[str, ...]) -> str:
    for prefix in prefixes:
        if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST:
            return text[len(prefix) :]
    return text


def _ended(text: str) -> str:
    for ending in _ENDINGS:
        if text.endswith(ending) and len(text) - len(ending) >= _SHORTEST:
            return text[: -len(ending)]
    return text
