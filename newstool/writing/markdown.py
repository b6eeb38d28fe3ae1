"""Markdown of an article's sections, which newstool reads back to the same sections."""

import re
from collections.abc import Iterable, Sequence

_MARKUP = re.compile(r"\\*(?:#{1,6}(?:\s|$)|[-*+>=_|~`\u2022\u2013]|\d+[.)])")
"""What a reader of Markdown could take for markup at a line's start."""


def escaped(line: str) -> str:
    """Return `line` with a backslash before it where it looks like markup."""
    return "\\" + line if _MARKUP.match(line) else line


def section(heading: str | None, paragraphs: Iterable[str]) -> str:
    """Return a section: its `## heading`, then its paragraphs, a blank line after each."""
    parts = [] if heading is None else [f"## {heading}"]
    return "".join(f"{part}\n\n" for part in [*parts, *map(escaped, paragraphs)])


def article(headline: str | None, sections: Sequence[str]) -> str:
    """Return a whole article from its rendered sections; ends with one line end."""
    head = "" if headline is None else f"# {headline}\n\n"
    text = (head + "".join(sections)).rstrip("\n")
    return text + "\n" if text else ""
