"""A measure cut into ranges, each with a name: a cue is something that can be said aloud."""

from bisect import bisect_left
from collections.abc import Sequence


class Scale:
    """The ranges of one measure.

    edges: the upper ends of all ranges but the last, ascending.
    """

    __slots__ = ("cues", "edges")

    def __init__(self, name: str, edges: Sequence[float]) -> None:
        self.edges = tuple(edges)
        self.cues = (*(f"{name} ≤{edge:g}" for edge in edges), f"{name} >{edges[-1]:g}")

    def cue(self, value: float) -> str:
        """Return the name of the range that `value` falls into, such as "size: words ≤4"."""
        return self.cues[bisect_left(self.edges, value)]
