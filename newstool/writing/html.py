"""A page of numbers: one file that needs nothing else, in light and dark, to read and to print."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newstool import data
from newstool.writing.html_text import element, text

Cell = str | int | float | None


class Sheet(NamedTuple):
    """A table: `names` above, `rows`, and below them the `total` where there is one."""

    caption: str
    names: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    total: Sequence[Cell] | None = None


def page(
    title: str,
    tiles: Iterable[tuple[str, Cell]],
    figures: Iterable[str],
    sheet: Sheet,
    *,
    rtl: bool = False,
) -> str:
    """Return the page as HTML.

    tiles: the figures at the top, each with its name. figures: charts, as HTML already.
    rtl: the page runs from right to left. Nothing is loaded from anywhere, and the page's own
    policy forbids it: only its own style and script, known by their hashes, are let run.
    """
    style, script = _asset("page.css"), _asset("page.js")
    head = element(
        "head",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="newstool">',
        element("title", text(title)),
        element("style", style),
    )
    body = element(
        "body",
        element("h1", text(title)),
        _tiles(tiles),
        element("div", *figures, class_="charts"),
        _table(sheet),
        element("script", script),
    )
    direction = "rtl" if rtl else "ltr"
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en', dir=direction)}\n"


def _asset(name: str) -> str:
    with open(data.path(name), encoding="utf-8") as file:
        return file.read()


def _policy(style: str, script: str) -> str:
    return f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'"


def _digest(asset: str) -> str:
    from base64 import b64encode
    from hashlib import sha256

    return "sha256-" + b64encode(sha256(asset.encode()).digest()).decode("ascii")


def _tiles(tiles: Iterable[tuple[str, Cell]]) -> str:
    shown = (
        element("div", element("dt", text(name)), element("dd", text(_shown(value))))
        for name, value in tiles
    )
    return element("dl", *shown, class_="tiles")


def _shown(value: Cell) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, (int, float)) else value


def _table(sheet: Sheet) -> str:
    lines = [*sheet.rows, *([sheet.total] if sheet.total else [])]
    numeric = [
        any(isinstance(line[n], (int, float)) for line in lines) for n in range(len(sheet.names))
    ]
    heads = (
        element(
            "th",
            element("button", text(name.replace("_", " ")), type="button"),
            scope="col",
            class_="number" if number else None,
        )
        for name, number in zip(sheet.names, numeric, strict=True)
    )
    foot = element("tfoot", _row(sheet.total, numeric)) if sheet.total else ""
    table = element(
        "table",
        element("caption", text(sheet.caption)),
        element("thead", element("tr", *heads)),
        element("tbody", *(_row(row, numeric) for row in sheet.rows)),
        foot,
    )
    return element("div", table, class_="card table")


def _row(cells: Sequence[Cell], numeric: Sequence[bool]) -> str:
    return element("tr", *map(_cell, cells, numeric))


def _cell(value: Cell, number: bool) -> str:
    if number:
        key = value if isinstance(value, (int, float)) else ""
        return element("td", text(_shown(value)), class_="number", data_value=key)
    shown = text(_shown(value))
    return element("td", shown, class_="text", dir="auto", title=_shown(value))
