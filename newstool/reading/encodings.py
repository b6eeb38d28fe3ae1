"""Which encoding some bytes are in: the rules in their order, first answer wins."""

import codecs
from typing import NamedTuple

from newstool.reading.opening import CHUNK, ByteStream, Unreadable

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; those of UTF-32 begin like those of UTF-16 and come first."""


BYTE_A_LETTER = frozenset({"cp1252", "cp1256", "iso8859_6"})
"""The commonest encodings of one byte a letter, where a text's bytes need no counting."""


class Encoding(NamedTuple):
    """An encoding by the name Python and `--encoding` know it by, and its mark's length."""

    name: str
    mark: int = 0

    def size(self, text: str) -> int:
        """Return the bytes that `text` takes in the encoding."""
        return len(text) if self.name in BYTE_A_LETTER else len(text.encode(self.name))


CONTROLS = bytes((*range(0x09), *range(0x0E, 0x20)))
"""Control codes that text hardly has; the bytes of UTF-16 are full of them."""

BINARY = "binary data (a NUL character)"

UTF_8 = Encoding("utf-8")


def named_encoding(name: str) -> str:
    """Return Python's name of the encoding `name`.

    Raises ValueError, with a message for users, where there is none or it is none for text.
    """
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError) as error:
        raise ValueError(f"no such encoding: {name}") from error
    if not info._is_text_encoding or info.name in (
        "idna",
        "punycode",
        "undefined",
        "unicode_escape",
    ):
        raise ValueError(f"not an encoding of text: {name}")
    return info.name


def marked(stream: ByteStream) -> Encoding | None:
    """Return the encoding whose byte-order mark the stream begins with, or None."""
    return next((Encoding(name, len(mark)) for mark, name in MARKS if stream.begins(mark)), None)


def judged(stream: ByteStream, named: Encoding | None = None) -> Encoding:
    """Return the encoding of the stream's text, by its first CHUNK bytes, or as named.

    Raises Unreadable where those bytes are no text, damaged, or in an encoding nobody can tell.
    """
    found = named or marked(stream)
    head = stream.peek(CHUNK + 1)
    whole = len(head) <= CHUNK and not stream.broken
    encoding = found or judge(head[:CHUNK], whole)
    if encoding is not UTF_8:
        _check(head[:CHUNK], whole, encoding.name)
    return encoding


def judge(head: bytes, whole: bool) -> Encoding:
    """Return the encoding of an input that begins with `head`, which has no byte-order mark.

    whole: nothing follows `head`, so a character cut in two at its end is damage.
    Raises Unreadable where the bytes are binary, damaged, or in an encoding nobody can tell.
    """
    if len(head.translate(None, CONTROLS)) < len(head):
        from newstool.reading.utf16 import utf16_by_pattern

        if name := utf16_by_pattern(head):
            return Encoding(name)
    if b"\0" in head:
        raise Unreadable(BINARY)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, whole)
    except UnicodeDecodeError as error:
        from newstool.reading.legacy import legacy_encoding

        return Encoding(legacy_encoding(head, error))
    return UTF_8


def _check(head: bytes, whole: bool, name: str) -> None:
    try:
        text = codecs.getincrementaldecoder(name)().decode(head, whole)
    except UnicodeDecodeError as error:
        raise Unreadable(f"not {name} at byte {error.start + 1} ({error.reason})") from error
    if "\0" in text:
        raise Unreadable(BINARY)
