"""Lines whose kind is written down: blank, escaped, headings by `#`, underline or bold."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from newstool.article import Kind
from newstool.parsing.page import MARKED_UP, SHORT, Page, Verdict

LONGEST_BOLD = 90
"""Code points; a longer bold line is a paragraph that somebody stressed."""


def find_blanks(page: Page) -> Iterable[Verdict]:
    """Yield blank and separator lines."""
    return (Verdict(n, Kind.BLANK, 1.0) for n in page.special if not page.units[n].text)


def find_escaped(page: Page) -> Iterable[Verdict]:
    """Yield the lines that a backslash says are paragraphs, as `split` writes them."""
    escaped = (n for n in page.special if page.units[n].escaped)
    return (Verdict(n, Kind.PARAGRAPH, 1.0, ("escaped",)) for n in escaped)


def find_marked(page: Page) -> Iterable[Verdict]:
    """Yield subheadings marked up as such (`## `), even where they say the headline again."""
    marked = (n for n in page.written if page.units[n].level > 1) if page.marked else ()
    return (Verdict(n, Kind.SUBHEADING, 1.0, (MARKED_UP,)) for n in marked)


def find_late_titles(page: Page) -> Iterable[Verdict]:
    """Yield as subheadings what is marked up as a title (`# `) but is not the headline."""
    late = (n for n in page.open() if page.units[n].level) if page.marked else ()
    return (Verdict(n, Kind.SUBHEADING, 1.0, (MARKED_UP,)) for n in late)


def find_quoted(page: Page) -> Iterable[Verdict]:
    """Yield the lines that `> ` marks as quoted."""
    quoted = (page.written[k] for k in page.bulleted)
    return (
        Verdict(n, Kind.QUOTE, 1.0, (MARKED_UP,)) for n in quoted if page.units[n].bullet == ">"
    )


def find_bold(page: Page) -> Iterator[Verdict]:
    """Yield short bold lines above a line that is not bold."""
    short = (n for n in page.special if page.units[n].bold and len(page.units[n].text) <= SHORT)
    bold = dict.fromkeys(bisect_left(page.written, n) for n in short)
    for k in bold:
        n, last = page.written[k], k + 1 == len(page.written)
        ended = page.texts[k].endswith((".", "،", ",", "۔", "。"))
        if k and not (last or ended or k + 1 in bold or len(page.texts[k]) > LONGEST_BOLD):
            yield Verdict(n, Kind.SUBHEADING, 0.9, ("bold", "short"))
