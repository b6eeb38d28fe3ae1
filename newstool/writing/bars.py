"""Frequencies with bars, for people."""

from collections.abc import Sequence

from newstool.writing.table import table

_EIGHTHS = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589\u2588"
_NARROWEST, _WIDEST = 8, 40
_REST = 44
"""Columns of the terminal that the other columns of the table take, about."""


def bar(value: float, greatest: float, width: int) -> str:
    """Return a bar for `value` that is `width` signs long where it is the `greatest`."""
    eighths = round(8 * width * value / greatest) if greatest else 0
    full, rest = divmod(eighths, 8)
    return _EIGHTHS[-1] * full + (_EIGHTHS[rest] if rest else "")


def bar_table(
    names: Sequence[str],
    rows: Sequence[tuple[str, int, float]],
    *,
    color: bool = False,
    width: int | None = None,
) -> str:
    """Return `rows` (word, count, per thousand) as a table with a bar for each count."""
    room = _WIDEST if width is None else min(_WIDEST, max(_NARROWEST, width - _REST))
    greatest = max((count for _, count, _ in rows), default=0)
    drawn = [(*row, bar(row[1], greatest, room)) for row in rows]
    return table([*names, ""], drawn, right=names[1:], color=color, width=width)
