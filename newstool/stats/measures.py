"""What is counted of a piece. Every measure is a number that can be added up over pieces.

Only `longest_sentence_words` is the greatest of its parts, and `unique_words` is counted anew.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import filterfalse

from newstool.language.letters import ARABIC_LETTERS, OTHER_NUMERALS, TATWEEL
from newstool.stats.formulas import LIX_LONG_WORD
from newstool.stats.pieces import Piece
from newstool.stats.prose import Prose
from newstool.stats.windows import windows

_ARABIC_LETTER = f"[{ARABIC_LETTERS}{TATWEEL}\ufb50-\ufdff\ufe70-\ufefc]"
_LATIN_LETTER = (
    "[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u1d00-\u1dbf\u1e00-\u1eff"
    "\u2c60-\u2c7f\ua722-\ua7ff\uab30-\uab64\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a]"
)
_NO_LETTER_BUT_LINE_END = f"(?!\n)[\\W\\d_{OTHER_NUMERALS}]"


def _matches(pattern: str) -> Callable[[Piece], int]:
    """Return a measure that counts `pattern`, which is compiled when it is first needed."""
    return lambda piece: len(re.findall(pattern, piece.prose.text))


def _long_words(prose: Prose) -> int:
    """Return the words of more than six letters."""
    long = [word for word in prose.folded if len(word) > LIX_LONG_WORD]
    mixed = [*filterfalse(str.isalpha, long)]
    letters = re.sub(_NO_LETTER_BUT_LINE_END, "", "\n".join(mixed)).split("\n")
    return len(long) - len(mixed) + sum(map(LIX_LONG_WORD.__lt__, map(len, letters)))


def _lix_long_words(piece: Piece) -> int:
    return 0 if piece.language.code in ("ar", "en") else _long_words(piece.prose)


def _syllables(piece: Piece) -> int:
    if piece.language.code != "en":
        return 0
    from newstool.stats.syllables import syllables_of_all

    return syllables_of_all(piece.prose.folded)


MEASURES: Mapping[str, Callable[[Piece], float]] = {
    "lines": lambda piece: piece.lines,
    "paragraphs": lambda piece: piece.paragraphs,
    "sections": lambda piece: piece.sections,
    "sentences": lambda piece: len(piece.prose.sentences),
    "distinct_in_windows": lambda piece: piece.prose.moving.distinct_in_windows,
    "unique_words": lambda piece: len(piece.prose.distinct),
    "words": lambda piece: piece.prose.length,
    "windows": lambda piece: windows(piece.prose.length),
    "characters": lambda piece: piece.prose.characters,
    "letters": lambda piece: piece.prose.signs.letters,
    "digits": lambda piece: piece.prose.signs.digits,
    "tashkeel": lambda piece: piece.prose.signs.tashkeel,
    "arabic_letters": _matches(_ARABIC_LETTER),
    "latin_letters": _matches(_LATIN_LETTER),
    "word_characters": lambda piece: piece.prose.word_characters,
    "longest_sentence_words": lambda piece: max(piece.prose.sentences, default=0),
    "long_words": lambda piece: _long_words(piece.prose),
    "lix_long_words": _lix_long_words,
    "syllables": _syllables,
    "osman_arabic": lambda piece: piece.osman.arabic,
    "osman_vocalised": lambda piece: piece.osman.vocalised,
    "osman_long": lambda piece: piece.osman.long,
    "osman_estimated": lambda piece: piece.osman.estimated,
    "osman_correction": lambda piece: piece.osman.correction,
    "repeats": lambda piece: piece.repeats,
    "boilerplate": lambda piece: piece.boilerplate,
    "bytes": lambda piece: piece.size,
}
"""Measures by name, in the order in which they are cheapest to take: what finds the words first."""

GREATEST = frozenset({"longest_sentence_words"})
"""Measures of which a total is the greatest, not the sum."""


def measured(piece: Piece, names: Iterable[str]) -> dict[str, float]:
    """Return the measures `names` of `piece`; each is taken once."""
    wanted = frozenset(names)
    return {name: take(piece) for name, take in MEASURES.items() if name in wanted}
