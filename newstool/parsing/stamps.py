"""Time stamps between the entries of a live report."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.parsing.dates import is_time
from newstool.parsing.page import Page, Verdict

LONGEST = 24
"""Code points of a line that is a time and nothing else."""


def find_stamps(page: Page) -> Iterator[Verdict]:
    """Yield the lines inside the text that are a time of day alone."""
    for k in page.short:
        n, text = page.written[k], page.texts[k]
        if is_stamp(text) and n not in page.decided:
            yield Verdict(n, Kind.BYLINE, 0.7, ("a time alone",))


def is_stamp(text: str) -> bool:
    """Tell whether a line is a time of day and nothing else."""
    return len(text) <= LONGEST and is_time(text)
