"""Stop words: lists of their languages, and the user's own."""

import pytest

from newstool import data
from newstool.language.folded_words import folded
from newstool.stats.stopwords import LANGUAGES, given_stop_words, stop_words
from newstool.stats.vocabulary import Vocabulary


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_leaves_a_word_out(language: str) -> None:
    vocabulary = Vocabulary()
    entries = data.entries(f"stop_words_{language}.tsv")
    vocabulary.add(language, dict.fromkeys(entries, 1))
    assert vocabulary.top(len(entries)) == []
    vocabulary = Vocabulary()
    vocabulary.add("xx", dict.fromkeys(entries, 1))
    assert len(vocabulary.top(len(entries))) == len(entries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_are_folded_and_sorted(language: str) -> None:
    entries = data.entries(f"stop_words_{language}.tsv")
    assert list(entries) == sorted(set(folded(list(entries))))


def test_languages_without_a_list_have_none() -> None:
    assert stop_words("ckb") == frozenset()


def test_a_users_list_is_folded() -> None:
    assert given_stop_words(["The\n", "", "# not this", "كِتَاب\n", "العـــام"]) == {
        "the",
        "كتاب",
        "العام",
    }
