"""Tab-separated values, escaped as jq's `@tsv` does."""

from collections.abc import Iterable

_ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))
"""The backslash first, as the others bring one in."""


def cell(value: object) -> str:
    """Return one value: nothing for None, `true`/`false`, text with its four escapes."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    if isinstance(value, int | float):
        return text
    for sign, escape in _ESCAPES:
        if sign in text:  # seldom; str.translate costs tens of times such a look
            text = text.replace(sign, escape)
    return text


def row(values: Iterable[object]) -> str:
    """Return one row with its line end."""
    return "\t".join(map(cell, values)) + "\n"
