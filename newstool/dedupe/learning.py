"""What a run learns from its own headlines: tags and how common words are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Learnt:
    """Tags and word counts that later runs with the same index start from.

    tags: folded tags, each with its place: `("before", "خبر عاجل")`.
    headlines: how many headlines were counted.
    counts: in how many of them each folded word stands; words of one headline are left out.
    """

    tags: frozenset[tuple[str, str]] = frozenset()
    headlines: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)


def learn(headlines: Sequence[str], earlier: Learnt | None = None) -> Learnt:
    """Return what `headlines` teach, added to what `earlier` runs did."""
    return earlier or Learnt()
