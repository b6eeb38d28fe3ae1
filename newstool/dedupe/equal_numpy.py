"""Which of many texts may be equal, found by a sort instead of a dictionary of all."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def may_be_equal(texts: Sequence[str]) -> list[int]:
    """Return the positions, in order, of texts whose hash another text has, too."""
    import numpy as np

    codes = np.fromiter(map(hash, texts), np.int64, len(texts))
    order = np.argsort(codes)
    positions: list[int] = np.sort(order[in_company(codes[order])]).tolist()
    return positions


def in_company(ordered: "NDArray[Any]") -> "NDArray[np.bool_]":
    """Return which of the values in order equal the one before or behind."""
    import numpy as np

    same = ordered[1:] == ordered[:-1]
    found = np.zeros(len(ordered), bool)
    found[1:] = same
    found[:-1] |= same
    return found
