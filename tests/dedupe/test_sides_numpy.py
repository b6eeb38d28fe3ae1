"""Which words each side of a pair has for itself."""

from newstool.dedupe.sides_numpy import closed_words
from tests.dedupe.pairing import paired

PAIRS = [
    ("mayor opens granary", "mayor closes old granary"),
    ("granary granary opens", "granary opens"),
]


def test_own_words_are_those_the_other_side_lacks() -> None:
    sides, _, _ = paired(PAIRS)
    assert sides.own.sum(0).tolist() == [1, 1]
    assert sides.their_own.sum(0).tolist() == [2, 0]


def test_only_chosen_pairs_are_left() -> None:
    sides, _, _ = paired(PAIRS)
    second = sides.only(sides.left == 2)
    assert second.left.tolist() == [2]
    assert second.own.sum(0).tolist() == [1]


def test_closed_words_are_those_that_state_a_fact_or_tie_words() -> None:
    sides, traits, words = paired([("افتتاح معرض خلال ثلاثة أيام", "افتتاح معرض")])
    nothing = len(words.stem) - 1
    found = [word for word in closed_words(sides.left, traits)[:, 0].tolist() if word != nothing]
    assert [words.text.texts[word] for word in found] == ["خلال", "ثلاثه"]
