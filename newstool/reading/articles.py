"""Cut a stream of text into articles, at form feeds that begin a line."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newstool.reading.document import Document, Problem
from newstool.reading.encodings import UTF_8, Encoding
from newstool.reading.line_ends import LINE_ENDS, first_line_end, has_only_lf, with_lf
from newstool.reading.opening import Unreadable

FORM_FEED = "\f"


class _Piece(NamedTuple):
    """What stands between two separating form feeds.

    text: as decoded, line ends and all.
    first_line: the 1-based number of its first line in the input.
    fed: a separating form feed stands before it.
    as_written: form feeds stand around it just as writing puts them.
    only_lf: LF is its only line end.
    """

    text: str
    first_line: int
    fed: bool
    as_written: bool
    only_lf: bool

    @property
    def line_ends(self) -> int:
        """How many line ends it has."""
        return (self.text if self.only_lf else with_lf(self.text)).count("\n")


def articles(chunks: Iterable[str], name: str, encoding: Encoding) -> Iterator[Document | Problem]:
    """Yield the articles in `chunks`; where the chunks break off, what came before and why.

    An input without text is one empty article. Form feeds with nothing but white space before or
    behind them in the whole input make no article of their own.
    """
    failures: list[Unreadable] = []
    pieces = _without_edges(_cut(_until_failure(chunks, failures)))
    for number, piece in enumerate(pieces, 1):
        if piece.text or not failures:
            yield _document(piece, name, number, encoding)
    yield from (Problem(name, str(failure)) for failure in failures)


def _until_failure(chunks: Iterable[str], failures: list[Unreadable]) -> Iterator[str]:
    try:
        yield from chunks
    except Unreadable as failure:
        failures.append(failure)


def _cut(chunks: Iterable[str]) -> Iterator[str]:
    """Yield what stands between form feeds that begin a line: at least one text, maybe empty."""
    parts: list[str] = []
    before = "\n"
    for chunk in chunks:
        start = 0
        at = chunk.find(FORM_FEED)
        while at >= 0:
            last = chunk[at - 1] if at else before
            if last in LINE_ENDS or (at == start and not parts):
                parts.append(chunk[start:at])
                yield "".join(parts)
                parts, start = [], at + 1
            at = chunk.find(FORM_FEED, at + 1)
        if start < len(chunk):
            parts.append(chunk[start:])
        before = chunk[-1]
    yield "".join(parts)


def _without_edges(texts: Iterator[str]) -> Iterator[_Piece]:
    """Number the texts' lines, and leave out blank ones before the first and behind the last.

    Whether a text is the last is known when the next one with anything in it comes.
    """
    held: _Piece | None = None
    blanks: list[_Piece] = []
    line = 1
    for number, text in enumerate(texts):
        piece = _Piece(text, 0, number > 0, True, has_only_lf(text))
        if not text or text.isspace():
            blanks.append(piece)
            continue
        edge = held is None and number > 0
        if held is not None:
            yield held
            line += held.line_ends
        for blank in blanks:
            if held is not None:
                yield blank._replace(first_line=line, fed=True, as_written=False)
            line += blank.line_ends
        held, blanks = piece._replace(first_line=line, as_written=not edge), []
    if held is not None:
        yield held._replace(as_written=held.as_written and not blanks)
    else:
        yield blanks[0]._replace(first_line=1, fed=False, as_written=len(blanks) == 1)


def _document(piece: _Piece, name: str, number: int, encoding: Encoding) -> Document:
    text = piece.text if piece.only_lf else with_lf(piece.text)
    alone = piece.fed and text.startswith("\n")
    text = text[1:] if alone else text
    text = text[:-1] if text.endswith("\n") else text
    same = piece.only_lf and not alone and len(piece.text) == len(text) + bool(text)
    plain = same and encoding == UTF_8
    return Document(
        name if number == 1 else f"{name}#{number}",
        text,
        name,
        encoding=encoding.name,
        first_line=piece.first_line + alone,
        pristine=plain and piece.as_written,
        read_size=None if plain else encoding.size(piece.text),
        line_end="\n" if piece.only_lf else first_line_end(piece.text),
    )
