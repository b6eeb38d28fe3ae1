"""What is left of pairs without their misspelt words."""

from newstool.dedupe.comparing_numpy import Compared, compared
from tests.dedupe.pairing import paired


def remains(*pairs: tuple[str, str]) -> Compared:
    return compared(*paired(pairs))


def test_misspelt_words_count_as_slips() -> None:
    found = remains(("harbour granary opens", "harbuor granary opens"))
    assert (found.slips.tolist(), found.extra.tolist()) == ([1], [0])
    assert not found.apart.any()


def test_words_of_the_longer_side_are_extra() -> None:
    found = remains(
        ("harbour granary opens", "harbour old granary opens"),
        ("harbour granary opens again", "harbour granary opens"),
    )
    assert found.extra.tolist() == [1, 1]
    assert found.letters.tolist() == [3, 5]
    assert found.longer.tolist() == [1, 2]
    assert found.within.tolist() == [True, False]


def test_pairs_of_two_own_words_are_apart() -> None:
    found = remains(("harbour granary opens", "harbour granary burns"))
    assert found.apart.tolist() == [True]


def test_moved_words_are_not_in_order() -> None:
    found = remains(
        ("harbour granary mayor opens", "harbour granary mayor gladly opens"),
        ("harbour granary mayor opens", "mayor gladly opens harbour granary"),
    )
    assert found.ordered.tolist() == [True, False]


def test_a_misspelt_fact_is_unclear() -> None:
    found = remains(("افتتاح معرض بعد ثلاثة أيام", "افتتاح معرض بعد ثلاثثة أيام"))
    assert found.unclear.tolist() == [True]
