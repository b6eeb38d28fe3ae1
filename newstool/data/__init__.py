"""Word lists, cue phrases and weights, and the one function that reads them.

Tables are TSV files: a first line `# what it is; where it comes from`, a header row, then
one entry a row with the columns `entry`, `note`, `source` (further columns in between where a
table needs them). Read beside `__file__`, because importlib.resources costs a tenth of a start.
"""

from functools import cache
from os.path import dirname, join

_HERE = dirname(__file__)


def path(name: str) -> str:
    """Return the path of the data file `name`."""
    return join(_HERE, name)


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of the TSV table `name` (with its ending), each by column name."""
    with open(path(name), encoding="utf-8", newline="\n") as file:
        lines = [line.rstrip("\n") for line in file if not line.startswith("#")]
    header = lines[0].split("\t")
    return tuple(
        dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:] if line.strip()
    )


@cache
def entries(name: str) -> tuple[str, ...]:
    """Return the `entry` column of the TSV table `name`, in the file's order."""
    return tuple(row["entry"] for row in rows(name))
