"""Groups without chains."""

from newstool.dedupe.stars import stars

LINE = {0: [1], 1: [0, 2], 2: [1, 3], 3: [2]}
"""Each is the neighbour of the next."""


def alike(reach: int) -> dict[int, tuple[int, float]]:
    return stars(LINE, lambda left, right: 1.0 if abs(left - right) <= reach else 0.0)


def test_a_neighbour_of_a_member_is_no_member() -> None:
    assert alike(1) == {1: (0, 1.0), 3: (2, 1.0)}


def test_neighbours_of_members_are_asked() -> None:
    assert alike(3) == {1: (0, 1.0), 2: (0, 1.0), 3: (0, 1.0)}


def test_a_member_goes_to_whom_it_resembles_most() -> None:
    likeness = {(0, 2): 0.6, (1, 2): 0.9}
    found = stars({0: [2], 1: [2], 2: [0, 1]}, lambda a, b: likeness.get((a, b), 0.0))
    assert found == {2: (1, 0.9)}


def test_known_ones_are_kept_whatever_they_resemble() -> None:
    assert stars(LINE, lambda left, right: 1.0, known=2) == {2: (1, 1.0), 3: (1, 1.0)}
