"""Open an input and hand out its bytes as they come, unpacked."""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from newstool.reading.document import Source

CHUNK = 256 * 1024
"""Bytes asked for at a time, and at most looked at to judge an encoding."""


class _Bytes(Protocol):
    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes, as soon as there are any; none at the end."""


class Unreadable(Exception):  # noqa: N818  (it is what the input is, not a fault of ours)
    """An input, or the rest of it, can't be read; the message says why in a user's words."""


class ByteStream:
    """An input's bytes, of which the first can be looked at before they are read.

    A failure (Unreadable) is raised where the good bytes end, never before.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._seen = b""
        self._failure: Unreadable | None = None

    def peek(self, size: int) -> bytes:
        """Return at least `size` of the first bytes; fewer only where the input ends or breaks."""
        if len(self._seen) >= size:
            return self._seen
        seen = [self._seen]
        length = len(self._seen)
        while length < size and (chunk := self._next()):
            seen.append(chunk)
            length += len(chunk)
        self._seen = b"".join(seen)
        return self._seen

    def begins(self, mark: bytes) -> bool:
        """Whether `mark` comes first; looks no further than that takes, as a stream may be slow."""
        seen = self.peek(1)
        while len(seen) < len(mark) and mark.startswith(seen):
            before, seen = seen, self.peek(len(seen) + 1)
            if len(seen) == len(before):
                return False
        return seen.startswith(mark)

    @property
    def broken(self) -> bool:
        """Whether what was looked at breaks off before the input's end."""
        return self._failure is not None

    def _next(self) -> bytes:
        try:
            chunk = next(self._chunks, b"")
        except Unreadable as failure:
            self._failure = failure
            return b""
        return chunk

    def __iter__(self) -> Iterator[bytes]:
        """Yield the bytes from the first one on; only once."""
        if self._seen:
            seen, self._seen = self._seen, b""
            yield seen
        if self._failure is not None:
            raise self._failure
        yield from self._chunks


def open_source(source: Source) -> ByteStream:
    """Return the bytes of `source`, unpacked where they are compressed.

    Nothing is opened before the first bytes are asked for.
    """
    from newstool.reading.unpacking import unpacked

    return ByteStream(unpacked(ByteStream(raw_bytes(source)), source.name))


def raw_bytes(source: Source) -> Iterator[bytes]:
    """Yield the bytes of `source` as they are kept, each chunk as soon as it is there.

    Raises Unreadable where they can't be read.
    """
    try:
        with _file(source) as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise Unreadable(strerror(error)) from error


def _file(source: Source) -> AbstractContextManager[_Bytes]:
    if source.spool is not None:
        source.spool.seek(0)
        return nullcontext(source.spool)
    if source.path is not None:
        return open(source.path, "rb", buffering=0)
    if sys.__stdin__ is None:
        raise Unreadable("standard input is closed")
    return open(0, "rb", buffering=0, closefd=False)


def strerror(error: OSError) -> str:
    """Return the system's words for `error`, without its number and file name."""
    return error.strerror or str(error) or type(error).__name__


def shown(path: str) -> str:
    """Return a path as letters that can be written anywhere, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
