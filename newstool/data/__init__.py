"""Word lists, cue phrases and weights, and the one function that reads them.

Tables are TSV files: a first line `# what it is; where it comes from`, a header row, then
one entry a row with the columns `entry`, `note`, `source` (further columns in between where a
table needs them). Read beside `__file__`, because importlib.resources costs a tenth of a start.
The files in `keys` are made from such tables: see `newstool.parsing.keys`.
"""

from functools import cache
from operator import itemgetter
from os.path import dirname, join

_HERE = dirname(__file__)


def path(name: str) -> str:
    """Return the path of the data file `name`."""
    return join(_HERE, name)


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of the TSV table `name` (with its ending), each by column name."""
    header, *cells = _cells(name)
    return tuple(dict(zip(header, row, strict=True)) for row in cells)


def columns(name: str, *wanted: str) -> list[tuple[str, ...]]:
    """Return only the `wanted` columns of a table, a tuple a row: half the cost of `rows`.

    A column that the table has not is empty.
    """
    header, *cells = _cells(name)
    empty = [""] * len(cells)
    picked = (
        list(map(itemgetter(header.index(column)), cells)) if column in header else empty
        for column in wanted
    )
    return list(zip(*picked, strict=True))


def by_entry(name: str, column: str) -> dict[str, str]:
    """Return what stands in one column of a table, by entry."""
    header, *cells = _cells(name)
    entry, value = header.index("entry"), header.index(column)
    return {row[entry]: row[value] for row in cells}


@cache
def rests(name: str) -> dict[str, str]:
    """Return what follows the first cell of each row of a file without header, by that cell.

    Not cut into cells, since few rows of such a file are asked for.
    """
    return {first: rest for first, _, rest in (line.partition("\t") for line in _lines(name))}


@cache
def entries(name: str) -> tuple[str, ...]:
    """Return the `entry` column of the TSV table `name`, in the file's order."""
    header, *cells = _cells(name)
    at = header.index("entry")
    return tuple(row[at] for row in cells)


def _cells(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines(name)]


def _lines(name: str) -> list[str]:
    with open(path(name), encoding="utf-8", newline="\n") as file:
        return [line for line in file.read().split("\n") if line and line[0] != "#"]
