"""Tables for people: aligned columns on a terminal, drawn by rich."""

from collections.abc import Iterable, Sequence

from newstool.writing.terminal import one_line


def table(
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    right: Iterable[str] = (),
    color: bool = False,
    width: int | None = None,
    title: str | None = None,
) -> str:
    """Return `rows` below `columns` as lines of text.

    right: the columns that are aligned to the right (numbers).
    color: whether escapes for colour are written; write the result `trusted` then.
    width: columns of the terminal, which the table is made to fit; None (no terminal): as wide as
        its longest cells.
    """
    from io import StringIO

    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=SIMPLE_HEAD)
    for name in columns:
        drawn.add_column(Text(name), justify="right" if name in set(right) else "left")
    for row in rows:
        drawn.add_row(*(Text(_shown(value)) for value in row))
    file = StringIO()
    console = Console(
        file=file,
        force_terminal=color,
        no_color=not color,
        color_system="standard" if color else None,
        width=width or 1_000_000,
        legacy_windows=False,
    )
    if title:
        # rich would break a table's own title at the width of the columns.
        console.print(Text(one_line(title)))
    console.print(drawn, soft_wrap=False)
    return "".join(line.rstrip() + "\n" for line in file.getvalue().split("\n") if line.strip())


def _shown(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else one_line(str(value))
