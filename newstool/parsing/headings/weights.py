"""What each cue counts: the table `heading_weights.tsv`, and sums over it.

The weights are log odds of a logistic regression fitted by `tests/fitting/fit_headings.py`; the
table's first line names its data and the command. `first` is for the first look at a line, `second`
for the second, which knows the other candidates. The row "(bias)" is added always, "(least)" is the
score from which on a line is taken, "(surest)" what the best line of an article must reach: most
articles have no subheadings, and where the best is weak there is none. Among many lines one is the
best by chance, so from `MANY` on the best must reach "(surest of many)".
"""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import groupby
from math import exp
from typing import NamedTuple

from newstool.data import columns

BIAS = "(bias)"
LEAST = "(least)"
SUREST = "(surest)"
SUREST_OF_MANY = "(surest of many)"
MANY = 3
"""Candidates of an article; found by cross-validation, together with what they must reach."""
MOST_CUES = 4


class Column(dict[str, float]):
    """A column of the table, by cue."""

    def __missing__(self, cue: str) -> float:
        """Return what a cue counts that is not there: nothing."""
        return 0.0


class Weights(NamedTuple):
    """The two columns of the table."""

    first: Column
    second: Column


@cache
def load_weights() -> Weights:
    """Read the table once."""
    table = columns("heading_weights.tsv", "entry", "first", "second")
    return Weights(
        Column({cue: float(first) for cue, first, _ in table if first}),
        Column({cue: float(second) for cue, _, second in table if second}),
    )


def total(weights: Column, cues: Iterable[str]) -> float:
    """Return the log odds that `cues` give."""
    return weights[BIAS] + sum(map(weights.__getitem__, cues))


def has_headings(weights: Column, scores: Collection[float], candidates: int) -> bool:
    """Tell whether the best of an article's `scores` (log odds) is sure enough.

    candidates: how many lines the article has that may be headings; those without any hope need no
    score.
    """
    surest = weights[SUREST_OF_MANY if candidates >= MANY else SUREST]
    return max(scores) >= surest


def chance(log_odds: float) -> float:
    """Return the probability, 0..1."""
    return 1 / (1 + exp(-max(-40.0, min(40.0, log_odds))))


def reasons(weights: Column, cues: Sequence[str]) -> tuple[str, ...]:
    """Return what decided, the weightiest first: each family's sum and its strongest cue.

    Weights of one family are strongly correlated, so only their sum can be read. A family is what
    stands before the colon of a cue.
    """
    families: dict[str, list[str]] = {}
    for family, own in groupby(filter(weights.__contains__, cues), _family):
        if family in families:
            families[family] += own
        else:
            families[family] = list(own)
    weigh = weights.__getitem__
    sums = [(sum(map(weigh, own)), family) for family, own in families.items()]
    ranked = sorted([(-abs(sum_), family, sum_) for sum_, family in sums])[:MOST_CUES]
    return tuple(
        f"{(max if sum_ > 0 else min)(families[family], key=weigh)} ({sum_:+.1f})"
        for _, family, sum_ in ranked
    )


@cache
def _family(cue: str) -> str:
    return cue[: cue.index(":")]
