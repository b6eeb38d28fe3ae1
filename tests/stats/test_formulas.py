"""Readability formulas, each against a sum done by hand."""

import pytest

from newstool.stats.formulas import ari, flesch, lix


def test_lix_adds_sentence_length_and_long_words() -> None:
    assert lix(words=100, sentences=5, long_words=30) == pytest.approx(20 + 30)


def test_flesch() -> None:
    expected = 206.835 - 1.015 * 20 - 84.6 * 1.5
    assert flesch(words=100, sentences=5, syllables=150) == pytest.approx(expected)


def test_ari() -> None:
    expected = 4.71 * 5 + 0.5 * 20 - 21.43
    assert ari(words=100, sentences=5, word_characters=500) == pytest.approx(expected)
