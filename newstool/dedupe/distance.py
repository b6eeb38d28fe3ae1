"""Edit distance between two words, whole: how many slips of the pen lie between them."""

from collections.abc import Callable

Distance = Callable[[str, str, int], int]
"""Of two words and a limit: the distance, or any number above the limit if it is greater."""


def slips(left: str, right: str, limit: int) -> int:
    """Return the optimal string alignment distance: a letter more, less, other, or two swapped.

    Above `limit` the answer is `limit + 1`.
    """
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, sign in enumerate(left, 1):
        before, last, row = row, before, [i]
        for j, other in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != other))
            if i > 1 and j > 1 and sign == right[j - 2] and left[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
