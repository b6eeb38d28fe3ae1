"""Ranges of a measure and their names."""

import pytest

from newstool.parsing.headings.scales import Scale

WORDS = Scale("size: words", (2, 4))


@pytest.mark.parametrize(
    ("value", "cue"),
    [
        (0, "size: words ≤2"),
        (2, "size: words ≤2"),
        (3, "size: words ≤4"),
        (4, "size: words ≤4"),
        (5, "size: words >4"),
        (10**9, "size: words >4"),
    ],
)
def test_a_value_falls_into_the_first_range_that_holds_it(value: float, cue: str) -> None:
    assert WORDS.cue(value) == cue


def test_every_range_has_a_name_of_its_own() -> None:
    assert len(set(WORDS.cues)) == len(WORDS.edges) + 1
