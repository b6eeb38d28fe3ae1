"""What may be alike among headlines: candidates, and for `near` what is sure of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newstool.dedupe.distance import Distance, slips
from newstool.dedupe.headline import Headline
from newstool.dedupe.levels import Level
from newstool.dedupe.near import near
from newstool.dedupe.pairs import neighbours
from newstool.dedupe.stars import Neighbours


class Search(NamedTuple):
    """What an engine finds.

    near_to: for each headline the others that it may be alike; for `near` those that it is like.
    sharing: those that share a key with it; for `near` at least where it may be one of a template,
        that is, like one of more or fewer content words.
    judged: for `near` all pairs of `near_to`, the earlier first, and what it says of them.
    distance: how the engine measures slips.
    """

    near_to: Neighbours
    sharing: Neighbours
    judged: Mapping[tuple[int, int], float]
    distance: Distance


def search(headlines: Sequence[Headline], level: Level, known: int) -> Search:
    """Return what may be alike, with the standard library alone.

    known: so many at the front are not judged among each other.
    """
    sharing = neighbours(headlines, level)
    if level is not Level.NEAR:
        return Search(sharing, sharing, {}, slips)
    judged = {
        (left, right): found
        for left, others in sharing.items()
        for right in others
        if left < right >= known and (found := near(headlines[left], headlines[right], slips))
    }
    near_to: dict[int, list[int]] = defaultdict(list)
    for left, right in sorted(judged):
        near_to[left].append(right)
        near_to[right].append(left)
    return Search({row: sorted(others) for row, others in near_to.items()}, sharing, judged, slips)
