import pytest

from newstool.dedupe.batches import Row, of_rows
from newstool.dedupe.gathered import Gathered
from newstool.dedupe.levels import Level
from tests.dedupe.gathering import gathered, lines


@pytest.mark.parametrize("sizes", [(1,), (2,), (3, 1)])
def test_articles_are_found_by_their_position_over_all_batches(sizes: tuple[int, ...]) -> None:
    texts = ["أ", "ب", "ج", "د", "ه"]
    whole = gathered(Level.NEAR, *texts, sizes=sizes)
    assert [whole.headline(position) for position in range(len(whole))] == texts
    assert [whole.id_of(position) for position in range(len(whole))] == [
        f"f#{number}" for number in range(1, 6)
    ]


def test_an_empty_batch_shifts_nothing() -> None:
    whole = Gathered(Level.NEAR)
    whole.add(lines("أ"))
    whole.add(lines())
    whole.add(lines("ب", first=9))
    assert [whole.id_of(position) for position in range(len(whole))] == ["f#1", "f#9"]


def test_near_remembers_texts_and_the_equal_levels_their_digests_only() -> None:
    assert gathered(Level.LOOSE, "أ", "ب").texts == ["أ", "ب"]
    folded = gathered(Level.FOLDED, "مدرسة", "مدرسه")
    assert folded.texts == []
    assert len({key for key, _ in folded.identities}) == 1


@pytest.mark.parametrize("level", list(Level))
def test_blank_texts_are_told_from_others(level: Level) -> None:
    whole = gathered(level, "أ", " ", "")
    assert [whole.is_blank(position) for position in range(3)] == [False, True, True]


def test_lengths_are_those_of_the_articles_where_they_are_given() -> None:
    whole = Gathered(Level.NEAR)
    whole.add(next(of_rows([Row("f", "1", "headline", "headline", "", 5000)])))
    whole.add(lines("four"))
    assert list(whole.lengths) == [5000, 4]
