"""Subheadings."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.letters import CLOSERS
from newstool.parsing.page import Page, Verdict


def find_subheadings(page: Page) -> Iterator[Verdict]:
    """Yield the lines that name what follows."""
    for n, after in zip(page.written, page.written[1:], strict=False):
        text = page.units[n].text
        short = len(text) <= 80 and not text.rstrip(CLOSERS).endswith((".", "،"))
        if n not in page.decided and short and len(page.units[after].text) >= 100:
            yield Verdict(n, Kind.SUBHEADING, 0.6, ("short", "no final stop", "long line below"))
