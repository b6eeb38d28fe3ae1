"""Fit the weights of the subheading cues from labelled articles, and say how good they are.

    python -m tests.fitting.fit_headings FILE.jsonl... [--write] [--quick]

Needs the extra `fit` (scikit-learn). Prints figures by 5-fold cross-validation over articles, then
over outlets (no outlet is in a fold that its model has seen), then over the records' groups (if
those are languages: how it does in one that it was not taught), in all layouts that are learnt
from; then fits on everything and, with `--write`, writes `newstool/data/heading_weights.tsv`. The
same files give the same weights. See `labelled.py` for the records' fields.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np

from newstool.data import path
from newstool.parsing.headings.weights import BIAS, LEAST, SUREST, SUREST_OF_MANY, Column
from tests.fitting.figures import table
from tests.fitting.labelled import LAYOUTS, Labelled, read_labelled
from tests.fitting.samples import Look, Samples, Vector, fit_both, folds

FOLDS = 5
BAR = Column({LEAST: 0.0, SUREST: 0.4, SUREST_OF_MANY: 1.2})
"""Found by cross-validation over articles and outlets: a weak best line is wrong more often than
right. Of many anything from 1.1 to 1.4 does as well."""
SMALLEST = 0.005
"""Weights that would be written as 0.00 are left out."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program."""
    options = _parser().parse_args(arguments)
    samples = Samples(read_labelled(options.files))
    print(f"{len(samples.articles)} articles, {len(samples.truth)} candidates in all layouts")
    keys: dict[str, Callable[[Labelled], str]] = {
        "articles": lambda article: article.id,
        "outlets": lambda article: article.outlet,
        "groups": lambda article: article.group,
    }
    for name, key in {} if options.quick else keys.items():
        scores = cross_validate(samples, key)
        for layout in LAYOUTS:
            print(f"{FOLDS}-fold cross-validation over {name}, {layout}:")
            print(*table(samples, scores, BAR, layout), sep="\n")
    first, second, cues = fit_both(samples, np.ones(len(samples.truth), dtype=bool))
    print("fitted on everything (resubstitution):")
    print(*table(samples, second.scores(cues), BAR), sep="\n")
    if options.write:
        rows = weight_rows(first, second, _origin(options.files, samples))
        Path(path("heading_weights.tsv")).write_text("\n".join(rows) + "\n", encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="write the table of weights")
    parser.add_argument("--quick", action="store_true", help="no cross-validation")
    return parser


def cross_validate(samples: Samples, key: Callable[[Labelled], str]) -> Vector:
    """Return each candidate's final score by models that have seen nothing with its key."""
    fold = folds(samples, FOLDS, key)
    scores = np.zeros(len(samples.truth))
    for n in range(FOLDS):
        _, second, cues = fit_both(samples, fold != n)
        rows = np.flatnonzero(fold == n).tolist()
        scores[rows] = second.scores([cues[k] for k in rows])
    return scores


def weight_rows(first: Look, second: Look, origin: str) -> Iterator[str]:
    """Yield the lines of `heading_weights.tsv`."""
    columns = []
    for look in (first, second):
        weights, bias = look.encoder.weights(look.fitted.tolist(), look.bias)
        columns.append({**weights, BIAS: bias})
    columns[1] |= BAR
    yield f"# Weights of the subheading cues, log odds; {origin}"
    yield "entry\tfirst\tsecond"
    for cue in sorted(set(columns[0]) | set(columns[1])):
        cells = [f"{column[cue]:.2f}" if cue in column else "" for column in columns]
        if cue == BIAS or cue in BAR or any(abs(c.get(cue, 0)) >= SMALLEST for c in columns):
            yield "\t".join((cue, *cells))


def _origin(files: Sequence[Path], samples: Samples) -> str:
    digest = sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
    headings = sum(len(article.headings) for article in samples.articles)
    return (
        f"fitted on {len(samples.articles)} real articles with {headings} subheadings "
        f"(sha256 {digest}) by: python -m tests.fitting.fit_headings FILES --write"
    )


if __name__ == "__main__":
    raise SystemExit(main())
