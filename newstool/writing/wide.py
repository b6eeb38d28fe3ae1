"""Tables of many columns: turned or cut into several so that they fit a terminal."""

from collections.abc import Iterator, Sequence

from newstool.writing.table import table
from newstool.writing.terminal import one_line

_GAP = 3
"""Columns of the terminal that rich puts around and between two columns of a table."""
_EDGE = 1
"""And one more for the whole table."""

_TURNED = 3
"""Up to so many rows are shown side by side, a line a column, where the table is too wide."""


def wide_table(
    names: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    color: bool = False,
    width: int | None = None,
) -> str:
    """Return `rows` as a table; numbers stand to the right; the first column names the row.

    width: columns of the terminal; None: no limit. Where the table is wider, a few rows are turned
    on their side, and many are shown as one table after another, each with the first column. That
    is cut to half the width, or what the others leave.
    """
    others = [_width(name, [row[n] for row in rows]) for n, name in enumerate(names) if n]
    if width is not None:
        room = max(width // 2, width - sum(others) - _GAP * len(names) - _EDGE)
        rows = [[_fitted(names[0], row[0], room), *row[1:]] for row in rows]
    widths = [_width(names[0], [row[0] for row in rows]), *others]
    if width is None or sum(widths) + _GAP * len(widths) + _EDGE <= width:
        return _drawn(names, rows, range(len(names)), color, width)
    if len(rows) <= _TURNED:
        return _turned(names, rows, color, width)
    groups = _groups(widths, width)
    return "\n".join(_drawn(names, rows, group, color, width) for group in groups)


def _fitted(name: str, value: object, width: int) -> object:
    """Return a value of the first column, cut; of an id the end is kept: it tells paths apart."""
    text = one_line(_text(value))
    if len(text) <= width:
        return value
    if name == "id":
        return "\u2026" + text[len(text) - width + 1 :]
    return text[: width - 1] + "\u2026"


def _width(name: str, values: Sequence[object]) -> int:
    return max(len(name), *(len(one_line(_text(value))) for value in values), 0)


def _text(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else str(value)


def _groups(widths: Sequence[int], width: int) -> Iterator[list[int]]:
    """Yield groups of columns that fit side by side, the first column in each."""
    group, used = [0], _EDGE + widths[0] + _GAP
    for n in range(1, len(widths)):
        needs = widths[n] + _GAP
        if len(group) > 1 and used + needs > width:
            yield group
            group, used = [0], _EDGE + widths[0] + _GAP
        group.append(n)
        used += needs
    yield group


def _drawn(
    names: Sequence[str],
    rows: Sequence[Sequence[object]],
    columns: Sequence[int],
    color: bool,
    width: int | None,
) -> str:
    numbers = [names[n] for n in columns if any(isinstance(row[n], (int, float)) for row in rows)]
    cells = [[row[n] for n in columns] for row in rows]
    return table([names[n] for n in columns], cells, right=numbers, color=color, width=width)


def _turned(
    names: Sequence[str], rows: Sequence[Sequence[object]], color: bool, width: int | None
) -> str:
    heads = [_text(row[0]) for row in rows]
    cells = [[name, *(row[n] for row in rows)] for n, name in enumerate(names) if n]
    return table([names[0], *heads], cells, right=heads, color=color, width=width)
