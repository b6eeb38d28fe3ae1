"""Syllables of English words."""

import pytest

from newstool.stats.syllables import syllables, syllables_of_all

ONE = [
    "a",
    "the",
    "made",
    "whole",
    "asked",
    "makes",
    "strength",
    "through",
    "eyes",
    "called",
    "queue",
]
TWO = [
    "table",
    "wanted",
    "reading",
    "faces",
    "people",
    "something",
    "lion",
    "needed",
    "able",
    "client",
]
THREE = [
    "government",
    "national",
    "yesterday",
    "already",
    "president",
    "radio",
]
FOUR = [
    "education",
    "understanding",
    "immediate",
    "political",
]


@pytest.mark.parametrize(
    ("word", "number"),
    [(word, n) for n, words in enumerate((ONE, TWO, THREE, FOUR), 1) for word in words],
)
def test_syllables_of(word: str, number: int) -> None:
    assert syllables(word) == number


@pytest.mark.parametrize("word", ["mr", "2020", "g20", "bbc", "كتاب"])
def test_a_word_has_at_least_one(word: str) -> None:
    assert syllables(word) == 1


def test_many_words_have_what_each_has() -> None:
    words = ["the", "table", "national", "the"]
    assert syllables_of_all(words) == sum(map(syllables, words))
