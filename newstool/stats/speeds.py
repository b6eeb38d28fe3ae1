"""How fast people read silently, by language."""

from collections.abc import Mapping
from functools import cache

from newstool import data

DEFAULT_SPEED = 238
"""Words a minute where no figure for the language is known: that of English non-fiction."""


@cache
def _speeds() -> Mapping[str, float]:
    return {row["entry"]: float(row["words_per_minute"]) for row in data.rows("reading_speeds.tsv")}


def reading_speed(language: str) -> float:
    """Return the silent reading speed of adults in words a minute for an ISO 639 code.

    Source: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language
    109 (2019), 104047; its figures for other languages than English at second hand.
    """
    return _speeds().get(language, DEFAULT_SPEED)
