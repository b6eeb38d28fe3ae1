"""Sentences, case by case."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newstool.language.sentences import one_a_line
from newstool.language.words import find_words
from tests.language.tables import Case, cases


def _sentences(text: str) -> list[str]:
    return [line.strip() for line in one_a_line(text).split("\n") if find_words(line)]


@pytest.mark.parametrize("case", cases("sentences.tsv"), ids=lambda case: case.text)
def test_sentences_of(case: Case) -> None:
    assert _sentences(case.text) == case.parts


_TEXTS = st.text(st.sampled_from([*'abAB12.!?؟۔…"» \nاب', "\u064b"]), max_size=50)


@settings(deadline=None)
@given(_TEXTS)
def test_the_sentences_make_up_the_text(text: str) -> None:
    lines = one_a_line(text).split("\n")
    assert re.fullmatch("[ \n]?".join(map(re.escape, lines)), text)


@settings(deadline=None)
@given(_TEXTS)
@example("\u064bA.ا")
@example("_U.S b")
@example("ـU.S b")
def test_no_word_is_cut_in_two_or_lost(text: str) -> None:
    assert find_words(one_a_line(text)) == find_words(text)


@settings(deadline=None)
@given(st.lists(_TEXTS, max_size=4))
def test_a_line_end_ends_a_sentence(blocks: list[str]) -> None:
    lines = [line for block in blocks for line in block.split("\n")]
    each = [sentence for line in lines for sentence in _sentences(line)]
    assert _sentences("\n".join(blocks)) == each
