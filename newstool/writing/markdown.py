"""Markdown of an article's sections, which newstool reads back to the same sections."""

from collections.abc import Callable, Collection, Sequence

from newstool.parsing.marks import plain, read_marks
from newstool.writing.text import headline as on_one_line

Section = tuple[str | None, Sequence[str]]
"""A heading (None for the lead) and its paragraphs."""


def article(
    headline: str | None,
    sections: Sequence[Section],
    misread: Callable[[str], Collection[int]] = lambda _: (),
) -> str:
    """Return an article: `# headline`, `## heading`, blank lines between; ends with a line end.

    A paragraph that looks like markup gets a backslash, and so does one that would be read as
    something else for what it says (`Source: ...`): `misread` is given the text and returns the
    paragraphs, counted from 0, that a reader of it would not find as paragraphs.
    """
    escaped: set[int] = set()
    text = _rendered(headline, sections, escaped)
    while found := set(misread(text)) - escaped:
        escaped |= found
        text = _rendered(headline, sections, escaped)
    return text


def marked(line: str) -> bool:
    """Whether a reader would take something off the line's edges, or see no text in it at all."""
    return not plain(line) and (read_marks(line).text != line or not any(map(str.isalnum, line)))


def _rendered(headline: str | None, sections: Sequence[Section], escaped: Collection[int]) -> str:
    top = on_one_line(headline or "")
    parts = [f"# {top}{_closed(top, '#')}"] if top else []
    count = 0
    for heading, paragraphs in sections:
        if heading is not None:
            parts.append(f"## {heading}{_closed(heading, '##')}")
        for paragraph in paragraphs:
            parts.append("\\" + paragraph if count in escaped or marked(paragraph) else paragraph)
            count += 1
    return "\n\n".join(parts) + "\n" if parts else ""


def _closed(heading: str, signs: str) -> str:
    """Return what ends a heading that ends in `#`, so that those are taken for its own."""
    return f" {signs}" if heading.endswith("#") else ""
