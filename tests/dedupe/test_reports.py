import pytest

from newstool.dedupe.batches import Repeat
from newstool.dedupe.levels import Level
from newstool.dedupe.reports import duplicate, explanation, shown
from tests.dedupe.gathering import lines


@pytest.mark.parametrize(
    ("similarity", "text"),
    [
        (1.0, 1.0),
        (0.999, 0.99),
        (0.957, 0.95),
        (0.9, 0.9),
        (0.29, 0.29),
        (0.57, 0.57),
        (0.0, 0.0),
    ],
)
def test_only_equals_show_one(similarity: float, text: float) -> None:
    assert shown(similarity) == text


def test_a_repeat_as_a_record_and_in_words() -> None:
    batch = lines("one", " two\t")
    repeat = Repeat(1, "f#1", Level.NEAR, 0.918)
    assert duplicate(batch, repeat) == ("f#2", "f#1", "near", 0.91)
    assert explanation(batch, repeat) == "repeats f#1 (near 0.91): two"
    assert explanation(batch, Repeat(0, "x", Level.EXACT)) == "repeats x (exact): one"
