"""Texts that stand several times are found, and no others."""

from newstool.dedupe.equal_numpy import may_be_equal


def test_the_positions_of_equal_texts() -> None:
    assert may_be_equal(["a", "b", "", "a", "c", "", "a"]) == [0, 2, 3, 5, 6]


def test_no_texts_and_one() -> None:
    assert may_be_equal([]) == []
    assert may_be_equal(["a"]) == []
