import pytest

from newstool.dedupe.deciding import Decided, Known, least, matches, preference
from newstool.dedupe.levels import Level, Match
from newstool.dedupe.rules import Keep, Rule
from newstool.dedupe.seen import identity
from tests.dedupe.gathering import gathered, lines

SAME = ("زلزال يضرب تركيا", "خبر آخر هنا", "زلزالٌ يضرب تركيا!", "زلزال يضرب تركيا")


@pytest.mark.parametrize(
    ("keep", "order"),
    [(Keep.FIRST, [0, 1, 2, 3]), (Keep.LAST, [3, 2, 1, 0]), (Keep.LONGEST, [1, 3, 0, 2])],
)
def test_preference(keep: Keep, order: list[int]) -> None:
    assert list(preference(keep, [5, 9, 5, 9])) == order


@pytest.mark.parametrize(
    ("threshold", "similarity"),
    [(None, None), (0.0, 0.0), (0.07, 0.07), (0.29, 0.29), (0.955, 0.96), (1.0, 1.0)],
)
def test_a_threshold_is_on_what_is_shown(threshold: float | None, similarity: float | None) -> None:
    assert least(threshold) == similarity


@pytest.mark.parametrize("level", [Level.FOLDED, Level.NEAR, Level.LOOSE])
@pytest.mark.parametrize(("keep", "kept"), [(Keep.FIRST, 0), (Keep.LAST, 3), (Keep.LONGEST, 2)])
def test_matches_are_in_the_inputs_order_whatever_is_kept(
    level: Level, keep: Keep, kept: int
) -> None:
    found = matches(gathered(level, *SAME), Rule(level, keep))
    assert [match and match.of for match in found] == [
        None if position in (kept, 1) else kept for position in range(4)
    ]


def test_the_level_that_is_shown_is_the_strictest() -> None:
    found = matches(gathered(Level.FOLDED, *SAME), Rule(Level.FOLDED))
    assert [match and match.level for match in found] == [None, None, Level.FOLDED, Level.EXACT]


@pytest.mark.parametrize("level", list(Level))
def test_blank_texts_are_kept(level: Level) -> None:
    assert matches(gathered(level, "", "", " "), Rule(level)) == [None, None, None]


@pytest.mark.parametrize("level", [Level.FOLDED, Level.NEAR])
def test_what_is_known_comes_first_and_is_counted_from_its_end(level: Level) -> None:
    known = Known(
        rows=[7, 9],
        ids=["old", "older"],
        headlines=["شيء آخر تماما", SAME[0]],
        identities=[identity(text, Level.FOLDED) for text in ("شيء آخر تماما", SAME[0])],
    )
    found = matches(gathered(level, *SAME), Rule(level), known)
    assert [match and match.of for match in found] == [-1, None, -1, -1]


def test_decided_parts_the_batches_in_their_order() -> None:
    whole = gathered(Level.FOLDED, *SAME, sizes=(3, 1))
    known = Known(rows=[1], ids=["old"])
    found = [
        None,
        Match(-1, Level.FOLDED, 1.0),
        Match(0, Level.NEAR, 0.9),
        Match(0, Level.EXACT, 1.0),
    ]
    decided = Decided(whole, found, known)
    first, second = (decided.sift(batch) for batch in whole.batches)
    assert list(first.kept) == [0]
    assert [(repeat.position, repeat.of) for repeat in first.repeats] == [(1, "old"), (2, "f#1")]
    assert list(second.kept) == []
    assert [(repeat.position, repeat.of) for repeat in second.repeats] == [(0, "f#1")]


def test_decided_knows_whether_all_articles_were_given_again() -> None:
    whole = gathered(Level.FOLDED, *SAME, sizes=(3, 1))
    decided = Decided(whole, [None] * 4)
    decided.sift(whole.batches[0])
    assert not decided.complete()
    decided = Decided(whole, [None] * 4)
    for batch in (*whole.batches, lines("more"), lines("unknown", source="g")):
        decided.sift(batch)
    assert decided.complete()
