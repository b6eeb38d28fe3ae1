"""Comma-separated values, safe to open in a spreadsheet."""

from collections.abc import Iterable

from newstool.language.patterns import later

_FORMULA = later("[=+@\0-\x1f\x7f-\x9f-]")
_QUOTED = later('[",\r\n]|^[ ]|[ ]$')


def cell(value: object) -> str:
    """Return one value: nothing for None; numbers as they are; text quoted where it must be.

    Text that begins with `= + - @` or a control gets a leading apostrophe, so that no spreadsheet
    takes it for a formula; numbers never do.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    text = str(value)
    if _FORMULA.match(text):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def row(values: Iterable[object]) -> str:
    """Return one row with its line end (LF, as csvkit writes it)."""
    return ",".join(map(cell, values)) + "\n"
