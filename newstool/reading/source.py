"""Read one input, whatever its kind: bytes in, documents out."""

import os
from collections.abc import Iterator
from stat import S_ISREG

from newstool.reading.articles import articles
from newstool.reading.decoding import decoded
from newstool.reading.document import Document, InputKind, Problem, ReadOptions, Source
from newstool.reading.encodings import UTF_8, Encoding, judged, marked, named_encoding
from newstool.reading.kinds import kind_of
from newstool.reading.lines import (
    Block,
    headline_chunks,
    headline_documents,
    looking_ahead,
    text_blocks,
    utf8_blocks,
)
from newstool.reading.opening import ByteStream, Unreadable, open_source


def read_source(
    source: Source,
    options: ReadOptions = ReadOptions(),  # noqa: B008  (it is frozen)
) -> Iterator[Document | Problem]:
    """Yield the articles of `source`, each as soon as it is whole.

    What can't be read comes as a Problem, at its place; after one without a line number nothing
    follows. Memory holds one article and a few chunks. Raises ValueError where `options.encoding`
    is none that is known.
    """
    try:
        yield from _documents(source, options)
    except Unreadable as failure:
        yield Problem(source.name, str(failure))


def read_lines(
    source: Source,
    options: ReadOptions = ReadOptions(),  # noqa: B008  (it is frozen)
) -> Iterator[tuple[int, list[str]] | Problem]:
    """Yield the lines of `source`, many at a time, with the 1-based number of the first.

    Blank lines are among them, so that the numbers are right; line ends are not. For headlines one
    a line, where a Document each would cost too much; else as `read_source`.
    """
    try:
        blocks, _ = _headlines(open_source(source), source, options)
        yield from headline_chunks(blocks, source.name)
    except Unreadable as failure:
        yield Problem(source.name, str(failure))


def _documents(source: Source, options: ReadOptions) -> Iterator[Document | Problem]:
    stream = open_source(source)
    kind = options.input_format or kind_of(stream, source.name)
    if kind is InputKind.TEXT:
        encoding = judged(stream, _named(stream, options))
        return articles(decoded(stream, encoding), source.name, encoding)
    if kind is InputKind.LINES:
        blocks, encoding = _headlines(stream, source, options)
        return headline_documents(_ahead(blocks, source), source.name, encoding)
    from newstool.reading.records import records

    blocks, encoding = _line_by_line(stream, options)
    return records(_ahead(blocks, source), source.name, options, encoding)


def _named(stream: ByteStream, options: ReadOptions) -> Encoding | None:
    """Return the encoding that the user named, with the mark that the stream has of it."""
    if options.encoding is None:
        return None
    name = named_encoding(options.encoding)
    mark = marked(stream)
    return (
        mark
        if mark and mark.name.removesuffix("-sig") == name.removesuffix("-sig")
        else Encoding(name)
    )


def _headlines(
    stream: ByteStream, source: Source, options: ReadOptions
) -> tuple[Iterator[Block], Encoding]:
    """Judge a file as text is judged; what streams in can't wait for that."""
    if options.encoding is not None or _is_stream(source):
        return _line_by_line(stream, options)
    encoding = judged(stream)
    return text_blocks(decoded(stream, encoding)), encoding


def _line_by_line(stream: ByteStream, options: ReadOptions) -> tuple[Iterator[Block], Encoding]:
    """Read UTF-8, where a bad byte spoils its own line only, unless another encoding is named."""
    encoding = _named(stream, options) or marked(stream) or UTF_8
    if encoding.name in ("utf-8", "utf-8-sig"):
        return utf8_blocks(stream), encoding
    if options.encoding is None:
        raise Unreadable(
            f"{encoding.name}, where UTF-8 is expected; say --encoding {encoding.name}"
        )
    return text_blocks(decoded(stream, encoding)), encoding


def _ahead(blocks: Iterator[Block], source: Source) -> Iterator[Block]:
    return blocks if _is_stream(source) else looking_ahead(blocks)


def _is_stream(source: Source) -> bool:
    try:
        return source.path is None or not S_ISREG(os.stat(source.path).st_mode)
    except OSError:
        return False
