"""Word lists, cue phrases and weights, and the one function that reads them.

Tables are TSV files: a first line `# what it is; where it comes from`, a header row, then
one entry a row with the columns `entry`, `note`, `source` (further columns in between where a
table needs them). Read beside `__file__`, because importlib.resources costs a tenth of a start.
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


def _cells(name: str) -> list[list[str]]:
    with open(path(name), encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    return [line.split("\t") for line in lines if line and line[0] != "#"]


@cache
def entries(name: str) -> tuple[str, ...]:
    """Return the `entry` column of the TSV table `name`, in the file's order."""
    header, *cells = _cells(name)
    at = header.index("entry")
    return tuple(row[at] for row in cells)
