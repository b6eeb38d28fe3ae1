"""The most frequent words."""

from collections import Counter

from newstool.stats.vocabulary import Frequency, Vocabulary


def _vocabulary(language: str, text: str) -> Vocabulary:
    vocabulary = Vocabulary()
    vocabulary.add(language, Counter(text.split()))
    return vocabulary


def test_spellings_of_one_word_are_one_shown_as_most_often_written() -> None:
    words = _vocabulary("ar", "كتاب كِتَاب كتاب كـتاب قلم").top(5)
    assert words == [Frequency("كتاب", 4, 800.0), Frequency("قلم", 1, 200.0)]


def test_case_is_folded() -> None:
    assert _vocabulary("en", "Bank bank BANK bank river").top(1) == [Frequency("bank", 4, 800.0)]


def test_stop_words_are_left_out_but_counted_in_the_thousands() -> None:
    assert _vocabulary("en", "the the the bank").top(5) == [Frequency("bank", 1, 250.0)]


def test_a_curly_apostrophe_is_no_way_past_the_list() -> None:
    assert _vocabulary("en", "don’t don't bank").top(5) == [Frequency("bank", 1, 333.33)]


def test_a_stop_word_is_one_in_its_own_language_only() -> None:
    vocabulary = _vocabulary("en", "die die the")
    vocabulary.add("de", {"die": 4, "Katze": 1})
    assert [(word.word, word.times) for word in vocabulary.top(5)] == [("die", 2), ("Katze", 1)]


def test_equals_stand_in_the_order_of_their_spelling() -> None:
    assert [word.word for word in _vocabulary("xx", "b c a").top(2)] == ["a", "b"]


def test_no_words_no_rows() -> None:
    assert Vocabulary().top(3) == []
