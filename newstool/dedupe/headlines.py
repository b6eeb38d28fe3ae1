"""An article's headline, and the article without its headline said again."""

from newstool.article import Kind
from newstool.parsing.chain import HEADLINE_PASSES, judge
from newstool.parsing.page import Page


def judged(text: str, headline: str | None) -> Page:
    """Return the page of `text` with its headline and its repeats found, and nothing else."""
    return judge(text, headline=headline, passes=HEADLINE_PASSES)


def headline_of(page: Page) -> str:
    """Return the headline that came beside the text, else the one found in it, else ""."""
    if page.given_headline is not None:
        return page.given_headline
    found = (at for at in page.written if _kind(page, at) is Kind.HEADLINE)
    return next((page.units[at].text for at in found), "")


def without_repeats(page: Page) -> str | None:
    """Return the text without repeats of its headline, or None where it has none.

    A blank line that stood behind a repeat goes with it where there is one before it, too.
    """
    gone = [page.units[at] for at in page.written if _kind(page, at) is Kind.REPEAT]
    if not gone:
        return None
    numbers = {number for unit in gone for number in range(unit.first, unit.last + 1)}
    kept: list[str] = []
    after_gone = False
    for number, line in enumerate(page.lines):
        if number in numbers:
            after_gone = True
            continue
        if not (after_gone and not line.strip() and not (kept and kept[-1].strip())):
            kept.append(line)
            after_gone = False
    return "\n".join(kept)


def _kind(page: Page, at: int) -> Kind | None:
    verdict = page.decided.get(at)
    return verdict and verdict.kind
