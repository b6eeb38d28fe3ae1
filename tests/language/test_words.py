"""Words, case by case and against a definition that goes character by character."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstool.language.words import find_words, words_near, words_of_each
from tests.language.tables import Case, cases

CASES = cases("words.tsv")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text)
def test_words_of(case: Case) -> None:
    assert find_words(case.text) == case.parts


def test_the_tables_have_enough_cases_in_enough_languages() -> None:
    every = [*CASES, *cases("sentences.tsv")]
    assert len(every) >= 120
    assert len({case.language for case in every}) >= 5


def test_marks_of_other_scripts_stay_in_the_word() -> None:
    assert find_words("हिन्दी में समाचार") == ["हिन्दी", "में", "समाचार"]
    assert find_words("שָׁלוֹם עולם") == ["שָׁלוֹם", "עולם"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "ـ", "،؛؟", "—", "_", "\u200c"])
def test_nothing_is_no_word(text: str) -> None:
    assert find_words(text) == []


_SIGNS = st.sampled_from([*"abAZ12.,:'-_ \n@/ـاب٣،؟«»", "\u064b", "\u0651", "\u200c", "\u0301"])
_TEXTS = st.text(_SIGNS, max_size=40)


@settings(deadline=None)
@given(_TEXTS)
def test_words_are_runs_of_the_text_in_order(text: str) -> None:
    at = 0
    for word in find_words(text):
        at = text.index(word, at) + len(word)


@settings(deadline=None)
@given(_TEXTS)
def test_every_letter_and_digit_is_in_a_word(text: str) -> None:
    kept = [sign for word in find_words(text) for sign in word if sign.isalnum() and sign != "ـ"]
    assert kept == [sign for sign in text if sign.isalnum() and sign != "ـ"]


@settings(deadline=None)
@given(st.lists(_TEXTS, max_size=5))
def test_many_texts_at_once_give_what_each_gives(texts: list[str]) -> None:
    assert words_of_each(texts) == [find_words(text) for text in texts]


def test_a_text_with_the_sign_that_parts_texts_is_like_any_other() -> None:
    assert words_of_each(["a \u2188", "b"]) == [["a", "\u2188"], ["b"]]


def test_words_near_a_sign_are_those_of_its_run() -> None:
    assert words_near("!", "one two-three!(four) five\nsix! seven") == [
        *("two-three", "four", "six")
    ]


def _is_word_sign(sign: str) -> bool:
    return sign.isalnum() or "\u064b" <= sign <= "\u065f" or sign == "\u0301"


@settings(deadline=None)
@given(st.text(st.sampled_from([*"abA1 -'\nـاب٣", "\u064b", "\u0301"]), max_size=40))
def test_words_are_what_the_slow_definition_says(text: str) -> None:
    assert find_words(text) == _slow_words(text)


def _slow_words(text: str) -> list[str]:
    """Letters, digits and marks; a hyphen or apostrophe where a letter or digit comes next."""
    words: list[str] = []
    inside = False
    for place, sign in enumerate(text):
        following = text[place + 1 : place + 2]
        starts = sign.isalnum() and sign != "ـ"
        joins = sign in "-'" and following.isalnum() and following != "ـ"
        if starts and not inside:
            words.append(sign)
            inside = True
        elif inside and (_is_word_sign(sign) or joins):
            words[-1] += sign
        else:
            inside = False
    return words
