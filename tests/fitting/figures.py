"""How good predictions are: precision, recall and F1 by group, and false alarms."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newstool.parsing.headings.weights import LEAST, Column, has_headings
from tests.fitting.labelled import Example
from tests.fitting.samples import Samples, Vector

NO_NEWS = frozenset({"guides"})


class Count(NamedTuple):
    """Headings found, found wrongly and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: tuple[int, ...]) -> "Count":  # type: ignore[override]
        """Return both counts together."""
        return Count(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    def __str__(self) -> str:
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        return f"P {precision:.3f}  R {recall:.3f}  F1 {self.f1:.3f}"


def count(example: Example, scores: Sequence[float], bar: Column) -> Count:
    """Count what taking every line that passes the bar gives for one article."""
    any_taken = bool(scores) and has_headings(bar, scores, len(scores))
    taken = [any_taken and score >= bar[LEAST] for score in scores]
    right, wrong = example.given
    missed = example.lost
    for yes, truth in zip(taken, example.truth, strict=True):
        right += yes and truth == 1
        wrong += yes and truth == 0
        missed += not yes and truth == 1
    return Count(right, wrong, missed)


def table(samples: Samples, scores: Vector, bar: Column, layout: str = "plain") -> Iterator[str]:
    """Yield a line of figures for each group, for all news, and the false alarms."""
    groups: dict[str, Count] = defaultdict(Count)
    empty = false = 0
    for example, own in _articles(samples, scores, layout):
        found = count(example, own, bar)
        article = example.article
        groups[article.group] += found
        if article.group not in NO_NEWS:
            groups["all news"] += found
        if not article.headings and not article.ambiguous:
            empty, false = empty + 1, false + found.wrong
    for group, found in sorted(groups.items()):
        yield f"  {group:9} {found}   ({found.right + found.missed} headings, {found.wrong} false)"
    yield f"  false headings in 100 articles without any: {100 * false / max(1, empty):.1f}"


def _articles(
    samples: Samples, scores: Vector, layout: str
) -> Iterator[tuple[Example, list[float]]]:
    for n, example in enumerate(samples.examples):
        if example.layout == layout:
            yield example, scores[samples.starts[n] : samples.starts[n + 1]].tolist()
