"""From cue names to the columns of a matrix, and from fitted columns back to a weight a cue.

A cue that is one range of a scale ("size: words ≤4") becomes a column for each edge it lies above,
so that neighbouring ranges share what they have in common and rare ones lean on their neighbours.
Once fitted, a range's weight is the sum of its columns': the program needs no such trick.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

_RANGE = re.compile(r"(.*) (≤|>)(-?[\d.]+)")
RAREST = 4
"""A column that fewer lines have is left out."""


class Encoder:
    """The columns that the cues in `rows` give."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        counts = Counter(cue for row in rows for cue in row)
        self.ranges = {cue: found for cue in counts if (found := _range(cue))}
        edges: dict[str, set[float]] = defaultdict(set)
        for scale, value in self.ranges.values():
            edges[scale].add(value)
        named = {cue: self._columns(cue, edges) for cue in counts}
        weight: Counter[str] = Counter()
        for cue, columns in named.items():
            weight.update(dict.fromkeys(columns, counts[cue]))
        kept = sorted(column for column, count in weight.items() if count >= RAREST)
        self.index = {column: n for n, column in enumerate(kept)}
        self.columns = {
            cue: [self.index[column] for column in columns if column in self.index]
            for cue, columns in named.items()
        }
        self.counts = counts
        self.rows = len(rows)

    def _columns(self, cue: str, edges: dict[str, set[float]]) -> list[str]:
        if cue not in self.ranges:
            return [cue]
        scale, value = self.ranges[cue]
        return [scale, *(f"{scale} above {edge:g}" for edge in edges[scale] if edge < value)]

    def encode(self, row: Iterable[str]) -> list[int]:
        """Return the columns that are 1 in a line with these cues."""
        return sorted({n for cue in row for n in self.columns.get(cue, ())})

    def weights(self, fitted: Sequence[float], bias: float) -> tuple[dict[str, float], float]:
        """Return a weight for each cue, and the bias.

        Scales that say something about every line are centred, the mean going into the bias: a
        weight then tells how far a range is from the average line.
        """
        found = {cue: sum(fitted[n] for n in columns) for cue, columns in self.columns.items()}
        scales: dict[str, list[str]] = defaultdict(list)
        for cue, (scale, _) in self.ranges.items():
            scales[scale].append(cue)
        for cues in scales.values():
            if sum(self.counts[cue] for cue in cues) == self.rows:
                mean = sum(self.counts[cue] * found[cue] for cue in cues) / self.rows
                found.update({cue: found[cue] - mean for cue in cues})
                bias += mean
        return found, bias


def _range(cue: str) -> tuple[str, float] | None:
    found = _RANGE.fullmatch(cue)
    if not found:
        return None
    last = 1e-6 if found[2] == ">" else 0.0
    return found[1], float(found[3]) + last
