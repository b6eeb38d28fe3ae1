"""A plan: the steps that one run takes."""

from dataclasses import dataclass

from newstool.article import Kind
from newstool.clean.steps import LINES, PRESETS


@dataclass(frozen=True)
class Plan:
    """What is to be done.

    names: the names of the steps, in any order.
    drop, keep: kinds of line that go as well, or that never go.
    """

    names: frozenset[str] = frozenset(PRESETS["reading"])
    drop: frozenset[Kind] = frozenset()
    keep: frozenset[Kind] = frozenset()

    @property
    def drops_lines(self) -> bool:
        """Whether any kind of line may go."""
        return LINES in self.names or bool(self.drop - self.keep)
