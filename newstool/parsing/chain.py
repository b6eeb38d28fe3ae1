"""The chain of passes: first answer owns the unit, `paragraph` last takes the rest."""

from collections.abc import Iterable, Iterator, Mapping

from newstool.article import Article, Block, Kind, Line
from newstool.parsing.page import Page, Pass, Unit, Verdict


def _blanks(page: Page) -> Iterable[Verdict]:
    return (Verdict(n, Kind.BLANK, 1.0) for n, unit in enumerate(page.units) if not unit.text)


def _paragraphs(page: Page) -> Iterable[Verdict]:
    return (
        Verdict(n, Kind.PARAGRAPH, 0.5) for n in range(len(page.units)) if n not in page.decided
    )


ALL_PASSES: tuple[Pass, ...] = (_blanks, _paragraphs)
LINE_PASSES: tuple[Pass, ...] = (_blanks, _paragraphs)
"""All but the subheadings: what `clean` needs."""


def judge(text: str, *, headline: str | None = None, passes: tuple[Pass, ...] = ALL_PASSES) -> Page:
    """Run the passes over `text` (line ends LF) and return the page with every unit decided."""
    lines = tuple(text.split("\n")) if text else ()
    units = tuple(Unit(n, n, line.strip()) for n, line in enumerate(lines))
    decided: dict[int, Verdict] = {}
    page = Page(lines, units, decided, headline)
    for find in passes:
        for verdict in find(page):
            decided.setdefault(verdict.index, verdict)
    return page


def parse(
    text: str,
    *,
    id: str = "-",
    headline: str | None = None,
    fields: Mapping[str, object] | None = None,
    first_line: int = 1,
    passes: tuple[Pass, ...] = ALL_PASSES,
) -> Article:
    """Read `text` (line ends LF) as one article.

    headline: one that came beside the text; the text's first line is then judged against it.
    first_line: the 1-based number, in the input, of the text's first line.
    """
    page = judge(text, headline=headline, passes=passes)
    blocks = tuple(_blocks(page, first_line))
    lines = tuple(line for block in blocks for line in block.lines)
    return Article(
        id, lines, tuple(b for b in blocks if b.kind is not Kind.BLANK), headline, fields or {}
    )


def _blocks(page: Page, first_line: int) -> Iterator[Block]:
    for n, unit in enumerate(page.units):
        verdict = page.decided[n]
        lines = tuple(
            Line(
                first_line + k,
                page.lines[k],
                verdict.kind,
                verdict.score,
                verdict.cues,
                joined=k > unit.first,
            )
            for k in range(unit.first, unit.last + 1)
        )
        yield Block(verdict.kind, lines, unit.text)
