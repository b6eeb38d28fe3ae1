"""What two headlines must share to be the same: the text itself, or the text folded."""

from newstool.dedupe.spelling import fold
from newstool.dedupe.tags import may_be_tagged, strip_tags

FOLDING_VERSION = 2
"""Changes whenever a folded key may; an index of another version is refused."""


def exact_key(headline: str) -> str:
    """Return the headline without the white space at its ends."""
    return headline.strip()


def folded_key(headline: str) -> str:
    """Return what two spellings of one headline have in common; never empty for a text.

    Tashkeel, tatweel, hamza, alef, ya, ta marbuta, the digits' script, case, quotes, punctuation
    and the tags of the fixed table are folded away. A headline of nothing else keeps its signs.
    """
    folded = fold(headline)
    if may_be_tagged(folded):
        folded = fold(strip_tags(headline)) or folded
    return folded or headline.strip()
