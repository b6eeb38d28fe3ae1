"""Numbers for the words of large texts: each different word is made a string but once."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Integers = NDArray[np.uint64]
    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]
    Signs = NDArray[np.uint16]

SLOT_BITS = 20
"""Words are looked up in a table of so many bits; those that find their slot taken, in a dict."""

_FACTOR = 0xD1342543DE82EF95
_MIX = 0x9E3779B97F4A7C15


class WordNumbers:
    """Gives equal words equal numbers, from 0; `words` has the word of each number."""

    def __init__(self) -> None:
        import numpy as np

        self.words: list[str] = []
        self._codes = np.zeros(1 << 10, np.uint64)
        self._slots = np.full(1 << SLOT_BITS, -1, np.int32)
        self._crowded: dict[int, int] = {}
        self._mixed_signs = _mixed(np.arange(1, (1 << 16) + 1, dtype=np.uint64))
        self._powers = self._inverses = np.ones(0, np.uint64)

    def of(self, signs: "Signs", ends: "Places") -> "Numbers":
        """Return the numbers of the words that end before `ends` and begin behind them.

        signs: what UTF-16 has for the signs of a text.
        """
        import numpy as np

        starts = np.concatenate(([0], ends[:-1] + 1))
        codes = self._coded(signs, starts, ends)
        slots = codes >> np.uint64(64 - SLOT_BITS)
        numbers: Numbers = self._slots[slots]
        unknown = np.flatnonzero((numbers < 0) | (self._codes[numbers] != codes))
        if len(unknown):
            new, first, place = np.unique(codes[unknown], return_index=True, return_inverse=True)
            places = unknown[first]
            spans = zip(new.tolist(), starts[places].tolist(), ends[places].tolist(), strict=True)
            found = [self._number(code, signs[start:end]) for code, start, end in spans]
            numbers[unknown] = np.array(found, np.int32)[place]
        return numbers

    def _coded(self, signs: "Signs", starts: "Places", ends: "Places") -> "Integers":
        """Return 64 bits for each word that are the same for the same signs in one order.

        They are sums of signs times powers, which are parted by subtraction.
        """
        import numpy as np

        if len(self._powers) < len(signs):
            self._powers = _powers(_FACTOR, len(signs))
            self._inverses = _powers(pow(_FACTOR, -1, 1 << 64), len(signs))
        upto = np.zeros(len(signs) + 1, np.uint64)
        values = self._mixed_signs[signs]
        values *= self._powers[: len(signs)]
        np.cumsum(values, out=upto[1:])
        return _mixed((upto[ends] - upto[starts]) * self._inverses[starts])

    def _number(self, code: int, word: "Signs") -> int:
        """Return the number of a word that the table of slots does not know."""
        import numpy as np

        if code in self._crowded:
            return self._crowded[code]
        number = len(self.words)
        self.words.append(word.tobytes().decode("utf-16-le", "surrogatepass"))
        if number == len(self._codes):
            self._codes = np.concatenate((self._codes, np.zeros_like(self._codes)))
        self._codes[number] = code
        slot = code >> 64 - SLOT_BITS
        if self._slots[slot] < 0:
            self._slots[slot] = number
        else:
            self._crowded[code] = number
        return number


def _powers(factor: int, count: int) -> "Integers":
    import numpy as np

    powers = np.full(count, factor, np.uint64)
    powers[:1] = 1
    return np.cumprod(powers)


def _mixed(values: "Integers") -> "Integers":
    import numpy as np

    mixed = values * np.uint64(_MIX)
    return (mixed ^ mixed >> np.uint64(29)) * np.uint64(_FACTOR)
