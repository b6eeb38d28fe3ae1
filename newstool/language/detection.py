"""Which language a text is in: by its script, then its letters and function words.

langdetect is asked only where those leave doubt, and only with the profiles of the text's script.
"""

import re
from typing import NamedTuple

from newstool.language import profiles
from newstool.language.addresses import without_addresses
from newstool.language.evidence import points
from newstool.language.scripts import ONE_LANGUAGE, scripts

SAMPLE = 2000
"""Characters that are looked at, from the text's beginning."""

_ENOUGH = 2.0
"""Points (see `evidence`) that the best language must have to be clear."""

_LEAD = 2.5
"""How many times the points of the second it must have."""


class Language(NamedTuple):
    """code: ISO 639-1, else 639-3, or `und`. probability: 0 to 1."""

    code: str
    probability: float | None


_WORD = re.compile("[^\\W\\d_]{2,}")

UNDETERMINED = Language("und", 0.0)


def detect(text: str) -> Language:
    """Return the language of `text`; `und` where it has no letters or nothing speaks for any.

    The same text always gives the same answer.

    >>> detect("The minister said that it was too late.").code, detect("2026!").code
    ('en', 'und')
    """
    sample = _WORD.sub(_lower_capitals, without_addresses(text[:SAMPLE]))
    counts = scripts(sample)
    if not counts:
        return UNDETERMINED
    script, letters = counts.most_common(1)[0]
    share = letters / counts.total()
    if script in ONE_LANGUAGE:
        return Language(ONE_LANGUAGE[script], round(share, 4))
    return _by_evidence(sample, script, share)


def _by_evidence(sample: str, script: str, share: float) -> Language:
    evidence = points(sample.lower(), script)
    ranked = sorted(evidence.items(), key=lambda item: (-item[1], item[0]))
    best, score = ranked[0] if ranked else ("und", 0.0)
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    clear = score >= _ENOUGH and score >= _LEAD * second
    if clear or (script == "Arabic" and score and best not in profiles.codes(script)):
        return Language(best, round(share * (1 - second / (score + second) / 2), 4))
    guess = profiles.ask_langdetect(sample, script, evidence)
    return Language(*guess) if guess else UNDETERMINED


def _lower_capitals(word: re.Match[str]) -> str:
    """Lower a word that is all capitals: langdetect leaves those out."""
    return word[0].lower() if word[0].isupper() else word[0]
