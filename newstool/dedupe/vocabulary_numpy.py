"""The words of many folded headlines as arrays: each word once, headlines as rows of numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.numbering_numpy import WordNumbers
from newstool.dedupe.words import Lexicon, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CHUNK = 10_000
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

    def sums(self, values: "NDArray[Any]") -> "NDArray[Any]":
        """Return for every row the sum of the `values` of its words, one of each word."""
        import numpy as np

        upto = np.concatenate((np.zeros(1, values.dtype), np.cumsum(values[self.tokens])))
        sums: NDArray[Any] = upto[self.starts[1:]] - upto[self.starts[:-1]]
        return sums


def rows_of(folded: Sequence[str], lexicon: Lexicon) -> Rows:
    """Return folded headlines (none of them blank) as rows of the lexicon's words."""
    import numpy as np

    numbers = WordNumbers()
    tokens, sizes = [], []
    for start in range(0, len(folded), CHUNK):
        block = _block(folded[start : start + CHUNK])
        signs = np.frombuffer(block.encode("utf-16-le", "surrogatepass"), np.uint16)
        ends = np.flatnonzero((signs == ord(" ")) | (signs == ord(_LINE_END)))
        tokens.append(numbers.of(signs, ends).astype(np.uint32))
        sizes.append(np.diff(np.flatnonzero(signs[ends] == ord(_LINE_END)), prepend=-1))
    starts = np.concatenate(([0], np.cumsum(np.concatenate(sizes))))
    return Rows([lexicon[word] for word in numbers.words], np.concatenate(tokens), starts)


def _block(folded: Sequence[str]) -> str:
    """Return the headlines as lines, their words parted by one space.

    Only those that are nothing but signs, and so are not folded, may have been otherwise.
    """
    block = _LINE_END.join(folded) + _LINE_END
    if block.count(_LINE_END) == len(folded) and "  " not in block and "\t" not in block:
        return block
    return "".join([" ".join(text.split()) + _LINE_END for text in folded])
