"""A document as an article: the one place where commands call the parser."""

from newstool.article import Article, Block, Kind, Line
from newstool.parsing import SECTION_PASSES, parse
from newstool.parsing.page import Pass
from newstool.reading.document import Document, InputKind


def article(document: Document, passes: tuple[Pass, ...] = SECTION_PASSES) -> Article:
    """Return the document as an article; a line of `lines` is a headline and nothing else.

    passes: a tuple of `parsing.chain` that decides every line.
    """
    if document.kind is InputKind.LINES:
        line = Line(document.first_line, document.text, Kind.HEADLINE, 1.0, ("lines input",))
        return Article(document.id, (line,), (Block(Kind.HEADLINE, (line,), line.text.strip()),))
    return parse(
        document.text,
        id=document.id,
        headline=document.headline,
        first_line=document.first_line,
        passes=passes,
    )
