"""Pairs of headlines as the large engine has them."""

from collections.abc import Sequence

import numpy as np

from newstool.dedupe.keys import folded_key
from newstool.dedupe.sides_numpy import Sides, sides_of
from newstool.dedupe.traits_numpy import RowTraits, WordTraits, row_traits, word_traits
from newstool.dedupe.vocabulary_numpy import rows_of
from newstool.dedupe.words import Lexicon

WIDTH = 10


def paired(pairs: Sequence[tuple[str, str]]) -> tuple[Sides, RowTraits, WordTraits]:
    """Return the pairs side by side, with what is known of their headlines and words."""
    rows = rows_of([folded_key(headline) for pair in pairs for headline in pair], Lexicon())
    words = word_traits(rows)
    traits = row_traits(rows, words, guard=True)
    left = np.arange(0, len(rows), 2)
    return sides_of(left, left + 1, WIDTH, traits, words), traits, words
