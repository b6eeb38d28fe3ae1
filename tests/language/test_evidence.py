"""What speaks for a language."""

from unicodedata import is_normalized

import pytest

from newstool import data
from newstool.language.evidence import points
from newstool.language.folded_words import folded

WORDS = data.rows("function_words.tsv")


def test_every_word_speaks_for_its_languages() -> None:
    silent = [row for row in WORDS if not _speaks(row["entry"], row["languages"].split())]
    assert silent == []


def _speaks(word: str, languages: list[str]) -> bool:
    found = points(f" {word} ", "")
    return all(found.get(language, 0) > 0 for language in languages)


def test_the_words_are_sorted_composed_and_named_once() -> None:
    entries = data.entries("function_words.tsv")
    assert list(entries) == sorted(set(entries))
    assert all(is_normalized("NFC", entry) for entry in entries)
    assert folded(list(entries)) == list(entries)


def test_a_word_of_many_languages_says_less() -> None:
    shared, own = points("de", "Latin"), points("werden", "Latin")
    assert max(shared.values()) < own["de"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("ێ", "ckb"), ("ښ", "ps"), ("ڭ", "ug"), ("ٻ", "sd"), ("ے", "ur"), ("پ", "fa"), ("ة", "ar")],
)
def test_letters_speak_for_their_language(text: str, language: str) -> None:
    found = points(text, "Arabic")
    assert max(found, key=lambda code: found[code]) == language


def test_the_article_speaks_for_arabic() -> None:
    assert points("والمدن", "Arabic")["ar"] == 1
    assert points("المان", "")["ar"] == 0
