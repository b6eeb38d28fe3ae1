"""Which language a text is in: by its script, then its letters and function words.

langdetect is asked only where those leave doubt, and only with the profiles of the text's script.
"""

import re
from typing import NamedTuple

from newstool.language import profiles
from newstool.language.addresses import blank_addresses
from newstool.language.evidence import points
from newstool.language.patterns import later
from newstool.language.scripts import ONE_LANGUAGE, scripts

GLANCE, SAMPLE = 300, 2000
"""Characters that are looked at first, and where those leave doubt; from the text's beginning."""

_ENOUGH = 2.0
"""Points (see `evidence`) that the best language must have to be clear."""

_ENOUGH_IN_SHORT, _SHORT = 1.0, 4
"""The points that are enough in a text of at most so many words: langdetect knows less of it."""

_LEAD = 2.5
"""How many times the points of the second it must have."""


class Language(NamedTuple):
    """code: ISO 639-1, else 639-3, or `und`. probability: 0 to 1."""

    code: str
    probability: float | None


_CAPITALS = later("[^\\W\\d_]{2,}")

UNDETERMINED = Language("und", 0.0)


def detect(text: str) -> Language:
    """Return the language of `text`; `und` where it has no letters or nothing speaks for any.

    The same text always gives the same answer. The first lines decide where they are clear.

    >>> detect("The minister said that it was too late.").code, detect("2026!").code
    ('en', 'und')
    """
    found = _by_letters_and_words(text[:GLANCE])
    if found is None and len(text) > GLANCE:
        found = _by_letters_and_words(text[:SAMPLE])
    return found or _by_profiles(text[:SAMPLE])


def _by_letters_and_words(text: str) -> Language | None:
    """Return the language where script, letters and function words make it clear, else None."""
    sample = blank_addresses(text, " ").lower()
    script, share = _main_script(sample)
    if script in ONE_LANGUAGE:
        return Language(ONE_LANGUAGE[script], round(share, 4))
    evidence = points(sample, script)
    score, second = sorted([*evidence.values(), 0.0, 0.0], reverse=True)[:2]
    best = min((code for code, points in evidence.items() if points == score), default="und")
    enough = _ENOUGH_IN_SHORT if len(sample.split(None, _SHORT)) <= _SHORT else _ENOUGH
    clear = score >= enough and score >= _LEAD * second
    if clear or (script == "Arabic" and score and best not in profiles.codes(script)):
        return Language(best, round(share * (1 - second / (score + second) / 2), 4))
    return None


def _by_profiles(text: str) -> Language:
    sample = blank_addresses(text, " ")
    script, _ = _main_script(sample)
    evidence = points(sample.lower(), script)
    guess = profiles.ask_langdetect(_CAPITALS.sub(_lowered, sample), script, evidence)
    return Language(*guess) if guess else UNDETERMINED


def _main_script(sample: str) -> tuple[str, float]:
    """Return the script of most letters, and their share."""
    counts = scripts(sample)
    letters = sum(counts.values())
    if not letters:
        return "", 0.0
    script = max(counts, key=counts.__getitem__)
    return script, counts[script] / letters


def _lowered(word: re.Match[str]) -> str:
    """Lower a word that is all capitals: langdetect leaves those out."""
    return word[0].lower() if word[0].isupper() else word[0]
