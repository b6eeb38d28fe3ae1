"""From bytes to text: strictly, in chunks, never with a replacement sign."""

import codecs
from collections.abc import Iterable, Iterator

from newstool.reading.encodings import BINARY, Encoding
from newstool.reading.opening import Unreadable

UTF_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def decoded(chunks: Iterable[bytes], encoding: Encoding) -> Iterator[str]:
    """Yield the chunks' text, without a byte-order mark, none of it empty.

    Raises Unreadable, after all that is good, where bytes are not in the encoding or are binary.
    """
    decoder = codecs.getincrementaldecoder(_plain(encoding.name))()
    first = True
    for text in _texts(chunks, decoder, encoding.name):
        good, nul, _ = text.partition("\0")
        if first:
            good, first = good.removeprefix(UTF_MARK), False
        if good:
            yield good
        if nul:
            raise Unreadable(BINARY)


def _plain(name: str) -> str:
    """Marks are taken off here, so that all encodings go one way."""
    return "utf-8" if name == "utf-8-sig" else name


def _texts(chunks: Iterable[bytes], decoder: codecs.IncrementalDecoder, name: str) -> Iterator[str]:
    read = 0
    try:
        for chunk in chunks:
            read += len(chunk)
            if text := decoder.decode(chunk):
                yield text
        if text := decoder.decode(b"", True):
            yield text
    except UnicodeDecodeError as error:
        if error.start:
            yield bytes(error.object[: error.start]).decode(_plain(name))
        place = read - len(error.object) + error.start
        raise Unreadable(f"not {name} at byte {place + 1} ({error.reason})") from error
