"""Tab-separated values, escaped as jq's `@tsv` does."""

from collections.abc import Iterable

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def cell(value: object) -> str:
    """Return one value: nothing for None, `true`/`false`, text with its four escapes."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value).translate(_ESCAPES)


def row(values: Iterable[object]) -> str:
    """Return one row with its line end."""
    return "\t".join(map(cell, values)) + "\n"
