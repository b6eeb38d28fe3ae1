"""The moving type-token ratio against its plain definition."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newstool.stats.windows import WINDOW, slide, windows


def _slow(words: list[str]) -> int:
    starts = range(max(0, len(words) - WINDOW + 1))
    return sum(len(set(words[start : start + WINDOW])) for start in starts)


@settings(deadline=None)
@given(st.lists(st.integers(0, 60).map(str), max_size=330))
def test_the_sum_is_that_of_all_windows(words: list[str]) -> None:
    assert slide(words).distinct_in_windows == _slow(words)
    assert set(slide(words).distinct) == set(words)


def test_long_texts_of_few_words() -> None:
    words = ["a", "b", "a"] * 150
    assert slide(words).distinct_in_windows == _slow(words) == 2 * windows(len(words))


def test_short_texts_have_no_window() -> None:
    assert windows(WINDOW - 1) == slide(["a"] * (WINDOW - 1)).distinct_in_windows == 0
    assert windows(WINDOW) == 1
