"""Word by word gives what all at once gives, and words are forgotten in time."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newstool.clean import wordwise
from newstool.clean.cleaning import cleaner
from newstool.clean.plan import planned
from newstool.clean.wordwise import Wordwise

SEARCH = cleaner(planned("search"))
PARTS = st.sampled_from(
    [*"ab \n", "ـ", "\u064b", "\u0301", "أ", "١", "٫", "-", "«", "ﬁ", "²", "ß", "İ", "\u200c", "क्ष"]
)


def all_at_once(text: str) -> str:
    return SEARCH.respellings.fix(text)


@example("a \u064b")
@given(st.lists(PARTS, max_size=30).map("".join))
def test_it_gives_what_the_steps_give_all_at_once(text: str) -> None:
    tidy = SEARCH.repairs.fix_lines(text)
    # a mark between spaces leaves two of them when it goes
    assert Wordwise(all_at_once)(tidy) == SEARCH.repairs.fix_lines(all_at_once(tidy))


def test_only_new_words_are_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fold(text: str) -> str:
        asked.extend(text.split("\n"))
        return text.upper()

    monkeypatch.setattr(wordwise, "REMEMBERED", 2)
    words = Wordwise(fold)
    assert [words("a b\na"), words("b a"), words("c")] == ["A B\nA", "B A", "C"]
    assert sorted(asked) == ["a", "b", "c"]
    assert words("a") == "A"
    assert asked.count("a") == 2
