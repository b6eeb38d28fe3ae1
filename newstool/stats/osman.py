"""What OSMAN counts of Arabic words: syllables, long, complex and faseeh words.

Definitions are those of its authors' tool (El-Haj and Rayson, "OSMAN: a novel Arabic readability
metric", LREC 2016). It needs tashkeel, which news does not write; where a word has none, its share
is estimated from the number of its letters, so that a stray vowel moves nothing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from newstool.language.letters import ARABIC_LETTERS, TASHKEEL
from newstool.language.patterns import later

SHORT_VOWELS = "\N{ARABIC FATHA}\N{ARABIC DAMMA}\N{ARABIC KASRA}"
_STRESS = "\N{ARABIC FATHATAN}\N{ARABIC DAMMATAN}\N{ARABIC KASRATAN}\N{ARABIC SHADDA}"

_SHORT_VOWEL = later(f"[{SHORT_VOWELS}]")
_LONG_VOWEL = later(f"[{SHORT_VOWELS}](?=[\u0627\u0648\u064a])")
_SOUND_MARK = later(f"[{SHORT_VOWELS}{_STRESS}]")
_STRESS_MARK = later(f"[{_STRESS}]")
_BETWEEN_VOWEL_AND_LETTER = later("[\N{ARABIC SHADDA}\N{ARABIC SUKUN}]")
_FASEEH = later("[\u0626\u0621\u0624\u0630\u0638]|\u0648\u0627$|\u0648\u0646$")
_MARK = later(f"[{TASHKEEL}]")
_NO_ARABIC_LETTER = later(f"[^{ARABIC_LETTERS}]")
_NO_ARABIC_TO_END = later(f"[^{ARABIC_LETTERS}\n].*")

_LONG_WORD_LETTERS = 5
_COMPLEX_WORD_MARKS = 4
_FASEEH_WORD_SYLLABLES = 4

_ESTIMATES = (0.0, 1.0, 1.83, 2.65, 4.30, 5.16, 6.12, 7.02, 8.38, 9.31, 10.30, 11.81)
"""Syllables + complex + faseeh of an unvocalised word, by its letters (the last: 11 and more).

Means over 21,000 words of 71 Arabic news articles that Mishkal vocalised; for an article as a
whole the estimate is within 4 points of the vocalised text's OSMAN on average.
"""


class OsmanCounts(NamedTuple):
    """What the formula needs of some words; all are sums, so texts can be added up.

    arabic: words with an Arabic letter. vocalised: those that bear their vowels.
    long: words of more than five letters.
    estimated: syllables + complex + faseeh words, as the letters alone let expect.
    correction: how much more that is, for the vocalised words, by their marks.
    """

    arabic: int
    vocalised: int
    long: int
    estimated: float
    correction: float


NO_OSMAN_COUNTS = OsmanCounts(0, 0, 0, 0.0, 0.0)
"""What is counted where there are no Arabic words."""


def osman_counts(folded: Sequence[str], marked: Iterable[str]) -> OsmanCounts:
    """Count what OSMAN needs of some words.

    folded: all of them, without their marks. marked: those with a short vowel at least, as they
    are written.
    """
    lengths = _lengths(folded)
    vocalised = [word for word in marked if _SHORT_VOWEL.search(word) and _is_vocalised(word)]
    return OsmanCounts(
        arabic=sum(n for length, n in lengths.items() if length),
        vocalised=len(vocalised),
        long=sum(n for length, n in lengths.items() if length > _LONG_WORD_LETTERS),
        estimated=sum(n * _estimate(length) for length, n in sorted(lengths.items())),
        correction=sum(_measure(word) - _estimate(_letters(word)) for word in vocalised),
    )


def _lengths(words: Sequence[str]) -> Mapping[int, int]:
    """Count `words` by their Arabic letters; few hold anything else."""
    lengths = Counter(map(len, words))
    text = "\n".join(words)
    for found in _NO_ARABIC_TO_END.finditer(text):
        word = text[text.rfind("\n", 0, found.start()) + 1 : found.end()]
        lengths[len(word)] -= 1
        lengths[_letters(word)] += 1
    return lengths


def _is_vocalised(word: str) -> bool:
    """Tell whether about every second letter at least has a mark, as in vocalised text."""
    return 2 * len(_MARK.findall(word)) >= _letters(word) - 1


def _letters(word: str) -> int:
    return len(_NO_ARABIC_LETTER.sub("", word))


def _estimate(letters: int) -> float:
    return _ESTIMATES[min(letters, len(_ESTIMATES) - 1)]


def _measure(word: str) -> int:
    """Return syllables + 1 for a complex word + 1 for a faseeh word, by its marks."""
    syllables = osman_syllables(word)
    is_complex = len(_SOUND_MARK.findall(word)) > _COMPLEX_WORD_MARKS
    is_faseeh = syllables > _FASEEH_WORD_SYLLABLES and _FASEEH.search(_MARK.sub("", word))
    return syllables + is_complex + bool(is_faseeh)


def osman_syllables(word: str) -> int:
    """Return the syllables of a vocalised Arabic word as OSMAN weighs them.

    A short vowel is one; a vowel before alef, waw or ya, a tanwin and a shadda are two each.
    """
    vowels = len(_SHORT_VOWEL.findall(word))
    long_vowels = len(_LONG_VOWEL.findall(_BETWEEN_VOWEL_AND_LETTER.sub("", word)))
    return vowels + long_vowels + 2 * len(_STRESS_MARK.findall(word))
