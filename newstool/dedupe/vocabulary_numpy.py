"""The words of many folded headlines as arrays: each word once, headlines as rows of numbers."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.words import Lexicon, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CHUNK = 20_000
_LINE_END = "\n"


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of tokens: token `t` of row `r` stands at `starts[r] + t`, and `starts` ends with all.

    tokens: numbers of words in `words`.
    """

    words: list[Word]
    tokens: "NDArray[np.uint32]"
    starts: "NDArray[np.int64]"

    def __len__(self) -> int:
        return len(self.starts) - 1

    def column(self, value: Callable[[Word], Any], kind: str) -> "NDArray[Any]":
        """Return `value` of every word as an array of the type `kind`."""
        import numpy as np

        return np.fromiter(map(value, self.words), kind, count=len(self.words))

    def only(self, wanted: "NDArray[np.bool_]") -> "Rows":
        """Return the rows without the words that are not `wanted`."""
        import numpy as np

        kept = wanted[self.tokens]
        before = np.concatenate(([0], np.cumsum(kept)))
        return Rows(self.words, self.tokens[kept], before[self.starts])


def rows_of(folded: Sequence[str], lexicon: Lexicon) -> Rows:
    """Return folded headlines (none of them blank) as rows of the lexicon's words."""
    import numpy as np

    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    end = numbers[_LINE_END]
    chunks = [
        np.fromiter(map(numbers.__getitem__, _tokens(folded, start)), np.uint32)
        for start in range(0, len(folded), CHUNK)
    ]
    tokens = np.concatenate(chunks)
    ends = np.flatnonzero(tokens == end)
    starts = np.concatenate(([0], ends - np.arange(len(ends))))
    words = [lexicon[text] for text in numbers if text != _LINE_END]
    return Rows(words, tokens[tokens != end] - np.uint32(1), starts)


def _tokens(folded: Sequence[str], start: int) -> list[str]:
    chunk = folded[start : start + CHUNK]
    return f" {_LINE_END} ".join([*chunk, ""]).rstrip(" ").split(" ")
