"""A document as an article, or what is read of it: the one place where commands call the parser."""

from newstool.article import Article, Block, Kind, Line, Passage, Passages
from newstool.parsing import SECTION_PASSES, parse, read_passages, read_texts
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


def passages(document: Document) -> Passages:
    """Return the document's blocks without their lines, in less time than `article` takes."""
    if document.kind is InputKind.LINES:
        text = document.text.strip()
        alone = Passage(Kind.HEADLINE, document.first_line, text)
        return Passages(document.id, (alone,), text)
    return read_passages(
        document.text,
        id=document.id,
        headline=document.headline,
        first_line=document.first_line,
    )


def texts(document: Document) -> list[str]:
    """Return what a reader reads of the document, a string a block: all that counting words needs.

    These are the texts of the reading blocks of `article`, behind a headline that came beside them.
    """
    if document.kind is InputKind.LINES:
        return [document.text.strip()]
    return read_texts(document.text, document.headline)
