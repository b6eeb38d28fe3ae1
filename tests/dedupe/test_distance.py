"""How many slips of the pen lie between two words."""

import pytest
from rapidfuzz.distance import OSA

from newstool.dedupe.distance import slips


@pytest.mark.parametrize(
    ("left", "right", "distance"),
    [("كتاب", "كتاب", 0), ("كتاب", "كاتب", 1), ("كتاب", "كتب", 1), ("حرقا", "شنقا", 2)],
)
def test_letters_more_less_other_or_swapped(left: str, right: str, distance: int) -> None:
    assert slips(left, right, 3) == distance
    assert OSA.distance(left, right) == distance


def test_above_the_limit_it_stops() -> None:
    assert slips("مدرسة", "جامعة", 1) == 2
    assert slips("أ", "أبجد", 2) == 3
