"""Markdown of an article's sections, which newstool reads back to the same sections."""

from collections.abc import Iterable, Sequence

from newstool.parsing.marks import SEPARATOR, plain, read_marks


def escaped(line: str) -> str:
    """Return `line` with a backslash before it where the parser would take it for markup."""
    bare = line.lstrip("\\")
    return "\\" + line if bare and not plain(bare) and _marked(bare) else line


def _marked(line: str) -> bool:
    return read_marks(line).text != line or SEPARATOR.fullmatch(line) is not None


def section(heading: str | None, paragraphs: Iterable[str]) -> str:
    """Return a section: its `## heading`, then its paragraphs, a blank line after each."""
    parts = [] if heading is None else [f"## {heading}"]
    return "".join(f"{part}\n\n" for part in [*parts, *map(escaped, paragraphs)])


def article(headline: str | None, sections: Sequence[str]) -> str:
    """Return a whole article from its rendered sections; ends with one line end."""
    head = "" if headline is None else f"# {headline}\n\n"
    text = (head + "".join(sections)).rstrip("\n")
    return text + "\n" if text else ""
