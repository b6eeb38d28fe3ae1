"""Groups without chains: every member resembles the one that is kept."""

from collections.abc import Callable, Mapping, Sequence

Judge = Callable[[int, int], float]
"""How alike two positions are, 0 where they are two stories."""


Neighbours = Mapping[int, Sequence[int]]
"""For a position those that may resemble it, both ways, in order; the lonely are left out."""


def stars(neighbours: Neighbours, judge: Judge, known: int = 0) -> dict[int, tuple[int, float]]:
    """Return for every repeat the position that is kept in its place, and how alike they are.

    known: so many at the front are kept whatever they resemble.

    The first of a group is kept. What resembles it is looked for among its neighbours and theirs,
    and goes to the kept one that it resembles most, the earliest of equals.
    """
    of: dict[int, tuple[int, float]] = {}
    leaders = set(range(known))
    for leader in sorted(neighbours):
        if leader not in of:
            leaders.add(leader)
            _gather(leader, neighbours, judge, leaders, of)
    return of


def _gather(
    leader: int,
    neighbours: Neighbours,
    judge: Judge,
    leaders: set[int],
    of: dict[int, tuple[int, float]],
) -> None:
    """Give `leader` all that resemble it more than whom they were given to before."""
    asked = {leader}
    queue = list(neighbours[leader])
    while queue:
        position = queue.pop()
        if position in asked or position in leaders:
            continue
        asked.add(position)
        found = judge(leader, position)
        if found > 0:
            queue.extend(neighbours[position])
            if position not in of or of[position][1] < found:
                of[position] = (leader, found)
