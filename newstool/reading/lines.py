"""Whole lines of an input, numbered: headlines one a line, and what JSON Lines are made of."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from newstool.language.patterns import later
from newstool.reading.document import Document, InputKind, Problem
from newstool.reading.encodings import BINARY, UTF_8, Encoding
from newstool.reading.line_ends import LINE_ENDS, OTHER_LINE_ENDS, whole_lines, with_lf
from newstool.reading.opening import Unreadable

NOT_UTF_8 = "not UTF-8; name the encoding with --encoding"

_BLANK_START = later(f"[^\\S{LINE_ENDS}]*(?:[{LINE_ENDS}]|\\Z)")
_DAMAGE = later("[\udc80-\udcff]")


class Block(NamedTuple):
    """Whole lines of an input; only the input's last line may lack its line end.

    damaged: bytes that are not UTF-8 stand in it as lone surrogates, so that only their own lines
    are lost.
    before_blank: a blank line comes next, as far as that is known.
    """

    text: str
    damaged: bool = False
    before_blank: bool = False


class Numbered(NamedTuple):
    """A line that is not blank.

    number: 1-based, blank lines counted.
    plain: written with LF behind it, it is what was read, as are the lines beside it.
    reason: why the line can't be used, or None.
    """

    number: int
    text: str
    plain: bool
    reason: str | None


def utf8_blocks(chunks: Iterable[bytes]) -> Iterator[Block]:
    """Yield the lines of a UTF-8 stream as they come, without a byte-order mark."""
    mark = BOM_UTF8
    for block in whole_lines(chunks, b"\n", b"\r"):
        good = block.removeprefix(mark)
        mark = b""
        try:
            yield Block(good.decode())
        except UnicodeDecodeError:
            yield Block(good.decode("utf-8", "surrogateescape"), damaged=True)


def text_blocks(chunks: Iterable[str]) -> Iterator[Block]:
    """Yield the lines of decoded text as they come."""
    return (Block(text) for text in whole_lines(chunks, "\n", "\r"))


def looking_ahead(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, each when the next is there: not for streams, which may be slow."""
    held: Block | None = None
    try:
        for block in blocks:
            if held is not None:
                blank = _BLANK_START.match(block.text) is not None
                yield held._replace(before_blank=blank)
            held = block
    except Unreadable:
        if held is not None:
            yield held
        raise
    if held is not None:
        yield held


def numbered(blocks: Iterable[Block], ends: str) -> Iterator[Numbered]:
    """Yield the lines that are not blank; `ends` are the line ends beside LF and CRLF."""
    number = 0
    after_blank = False
    for block in blocks:
        lines = _lines(block.text, ends)
        for at, (line, end) in enumerate(lines, 1):
            blank = not line or line.isspace()
            if not blank:
                before_blank = block.before_blank if at == len(lines) else not lines[at][0].strip()
                plain = end == "\n" and not after_blank and not before_blank
                yield Numbered(number + at, line, plain, _damage(line) if block.damaged else None)
            after_blank = blank
        number += len(lines)


def _lines(text: str, ends: str) -> list[tuple[str, str]]:
    """Part `text` into lines and their ends; the last may have none."""
    if any(end in text for end in ends):
        parts = re.split(f"(\r\n|[\n{ends}])", text)
        lines = list(zip(parts[::2], [*parts[1::2], ""], strict=True))
    else:
        lines = [(line, "\n") for line in text.split("\n")]
        lines[-1] = (lines[-1][0], "")
    return lines if lines[-1][0] else lines[:-1]


def _damage(line: str) -> str | None:
    return NOT_UTF_8 if _DAMAGE.search(line) else None


def headline_documents(
    blocks: Iterable[Block], name: str, encoding: Encoding
) -> Iterator[Document | Problem]:
    """Yield a document for each headline."""
    pristine = encoding == UTF_8
    for line in numbered(blocks, OTHER_LINE_ENDS):
        if reason := line.reason or (BINARY if "\0" in line.text else None):
            yield Problem(name, reason, line.number)
        else:
            yield Document(
                f"{name}#{line.number}",
                line.text,
                name,
                InputKind.LINES,
                encoding.name,
                first_line=line.number,
                pristine=line.plain and pristine,
                read_size=encoding.size(line.text),
            )


def headline_chunks(
    blocks: Iterable[Block], name: str
) -> Iterator[tuple[int, list[str]] | Problem]:
    """Yield chunks of lines, blank ones among them, each with its first line's number."""
    number = 1
    for block in blocks:
        lines = with_lf(block.text).split("\n")
        if not lines[-1]:
            lines.pop()
        if block.damaged or "\0" in block.text:
            yield from _good_runs(number, lines, name)
        else:
            yield number, lines
        number += len(lines)


def _good_runs(
    number: int, lines: list[str], name: str
) -> Iterator[tuple[int, list[str]] | Problem]:
    for reason, run in groupby(lines, lambda line: BINARY if "\0" in line else _damage(line)):
        found = list(run)
        if reason is None:
            yield number, found
        else:
            yield from (Problem(name, reason, number + n) for n in range(len(found)))
        number += len(found)
