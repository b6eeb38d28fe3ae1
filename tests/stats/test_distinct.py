"""Distinct words: exact, however many there are."""

import pickle

from hypothesis import given, settings
from hypothesis import strategies as st

from newstool.stats.distinct import DistinctWords, WordSet


@settings(deadline=None)
@given(st.lists(st.lists(st.text(max_size=3), max_size=30), max_size=6), st.integers(1, 8))
def test_the_size_is_that_of_a_set(lots: list[list[str]], limit: int) -> None:
    distinct = DistinctWords(limit)
    for lot in lots:
        distinct.update(lot)
    assert len(distinct) == len({word for lot in lots for word in lot})


def test_asking_in_between_changes_nothing() -> None:
    distinct = DistinctWords(limit=2)
    distinct.update(["a", "b", "c"])
    assert len(distinct) == 3
    distinct.update(["c", "d"])
    assert len(distinct) == 4


def test_words_go_from_process_to_process_and_stay_the_same() -> None:
    for words in ({"a": 1, "b": 2}.keys(), frozenset[str]()):
        assert set(pickle.loads(pickle.dumps(WordSet(words))).words) == set(words)
