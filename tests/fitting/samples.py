"""The candidates of many articles as one long list, and the two looks fitted on them."""

from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from newstool.parsing.headings.others import Others
from tests.fitting.encoding import Encoder
from tests.fitting.labelled import Example, Labelled, examples

Vector = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

FIRST_RIDGE, SECOND_RIDGE = 0.05, 0.035
"""Inverse strength of the L2 penalty against plain lines of weight 1 in the mean; found by
cross-validation over articles and outlets."""
INNER_FOLDS = 4
"""The second look learns from first scores of models that had not seen the article."""
DOUBT_HEADING, DOUBT_NONE = 0.02, 0.95
"""Chances below and above which a label is taken for a mistake."""
CROWD = 0.4
"""An article with n candidates counts in proportion to n to the power of 1 - CROWD."""
LAYOUT_WEIGHT = {"plain": 1.0, "spaced": 0.25, "indented": 0.05}
"""What a line counts in each layout: the plain text is real, the others are made from it."""
GROUP_WEIGHT = {"guides": 0.4}
"""Groups that are no news count less."""


class Samples:
    """All candidates of all examples; every array has one entry a candidate."""

    def __init__(self, articles: Sequence[Labelled]) -> None:
        self.articles = articles
        found = [
            (n, example)
            for n, article in enumerate(articles)
            for example in examples(article, LAYOUT_WEIGHT)
        ]
        self.examples: list[Example] = [example for _, example in found]
        sizes = [len(example.truth) for example in self.examples]
        self.starts = np.concatenate([[0], np.cumsum(sizes)]).astype(int)
        self.article = np.repeat([n for n, _ in found], sizes)
        self.cues = [cues for example in self.examples for cues in example.cues]
        truth = np.array([truth for example in self.examples for truth in example.truth])
        self.truth: Mask = truth == 1
        self.known: Mask = truth >= 0
        self.plain: Mask = np.repeat([found.layout == "plain" for found in self.examples], sizes)
        self.weight: Vector = np.repeat([_weight(example) for example in self.examples], sizes)

    def second_cues(self, scores: Vector) -> list[list[str]]:
        """Return all cues of the second look, given the first scores (log odds)."""
        chances = 1 / (1 + np.exp(-scores))
        found: list[list[str]] = []
        for n, example in enumerate(self.examples):
            start, end = self.starts[n], self.starts[n + 1]
            others = Others(example.outline, chances[start:end].tolist())
            for k, cues in enumerate(example.cues):
                found.append([*cues, *others.cues(k, float(scores[start + k]))])
        return found


def _weight(example: Example) -> float:
    """Return what a line counts: an article with many counts more, but not in proportion."""
    lines = max(1, len(example.truth))
    layout, group = LAYOUT_WEIGHT[example.layout], GROUP_WEIGHT.get(example.article.group, 1.0)
    return float(layout * group / lines**CROWD)


class Look(NamedTuple):
    """A fitted logistic regression over cues."""

    encoder: Encoder
    fitted: Vector
    bias: float

    def scores(self, cues: Sequence[Sequence[str]]) -> Vector:
        """Return the log odds of each line."""
        found = [self.fitted[self.encoder.encode(row)].sum() + self.bias for row in cues]
        return np.array(found, dtype=float)


def fit_look(samples: Samples, cues: Sequence[Sequence[str]], seen: Mask, ridge: float) -> Look:
    """Fit one look on the candidates `seen`, ambiguous ones left out."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    rows = np.flatnonzero(seen & samples.known).tolist()
    encoder = Encoder([cues[n] for n in rows])
    encoded = [encoder.encode(cues[n]) for n in rows]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in encoded])])
    columns = np.concatenate(encoded).astype(int)
    matrix = csr_matrix(
        (np.ones(len(columns)), columns, ends), shape=(len(rows), len(encoder.index))
    )
    plain = [n for n in rows if samples.plain[n]]
    weight = samples.weight[rows] / samples.weight[plain].mean()
    model = LogisticRegression(C=ridge, solver="liblinear", tol=1e-5, max_iter=500)
    model.fit(matrix, samples.truth[rows], sample_weight=weight)
    return Look(encoder, model.coef_[0], float(model.intercept_[0]))


def fit_both(samples: Samples, seen: Mask) -> tuple[Look, Look, list[list[str]]]:
    """Fit the first and the second look on the candidates `seen`.

    Returns also the second look's cues for all candidates.
    """
    _, scores = _first_look(samples, seen, seen)
    trusted = seen & ~doubtful(samples, scores)
    first, scores = _first_look(samples, seen, trusted)
    cues = samples.second_cues(scores)
    return first, fit_look(samples, cues, trusted, SECOND_RIDGE), cues


def doubtful(samples: Samples, scores: Vector) -> Mask:
    """Tell the labels that a model which has not seen them contradicts strongly.

    Labels taken from page markup have mistakes: headings that a page sets in bold, captions that
    it marks as headings. Left out, they help articles of outlets that were never seen.
    """
    chances = 1 / (1 + np.exp(-scores))
    return np.where(samples.truth, chances < DOUBT_HEADING, chances > DOUBT_NONE)


def _first_look(samples: Samples, seen: Mask, trusted: Mask) -> tuple[Look, Vector]:
    """Fit the first look on `trusted`; return it, and the scores of all candidates.

    The scores of those `seen` are by models that had not seen the article.
    """
    look = fit_look(samples, samples.cues, trusted, FIRST_RIDGE)
    scores = look.scores(samples.cues)
    inner = folds(samples, INNER_FOLDS, lambda article: article.id)
    for fold in range(INNER_FOLDS):
        out = inner == fold
        unseen = fit_look(samples, samples.cues, trusted & ~out, FIRST_RIDGE)
        rows = np.flatnonzero(seen & out).tolist()
        scores[rows] = unseen.scores([samples.cues[n] for n in rows])
    return look, scores


def folds(samples: Samples, count: int, key: Callable[[Labelled], str]) -> npt.NDArray[np.int_]:
    """Return each candidate's fold; articles with the same key share one, folds are about equal.

    No chance is involved: the largest keys are dealt first, ties by a hash of the key.
    """
    sizes: Counter[str] = Counter()
    for article in samples.articles:
        sizes[key(article)] += 1 + len(article.headings)
    load, fold = [0] * count, {}
    for name in sorted(sizes, key=lambda name: (-sizes[name], blake2b(name.encode()).digest())):
        fold[name] = load.index(min(load))
        load[fold[name]] += sizes[name]
    dealt = np.array([fold[key(article)] for article in samples.articles])
    return np.take(dealt, samples.article)
