"""Compressed inputs: known by their first bytes, promised by their names."""

from collections.abc import Callable, Iterator
from typing import IO, Any, NamedTuple, Protocol, cast

from newstool.reading.opening import CHUNK, ByteStream, Unreadable

PIECE = 16 * 1024
"""Bytes unpacked at a time. What they give is bounded, but for zstd, by CHUNK."""


class Unpacking(Protocol):
    """A compressed file that is open."""

    def read1(self, size: int, /) -> bytes:
        """Return the next unpacked bytes; none at the end. Raises EOFError where they break off."""


class Packing(NamedTuple):
    """A way of compressing: its name, the ending of its files, the bytes they begin with."""

    name: str
    suffix: str
    magic: bytes
    open: Callable[[IO[bytes]], Unpacking]


def _gzip(file: IO[bytes]) -> Unpacking:
    from gzip import GzipFile

    return GzipFile(fileobj=file)


class _Members:
    """Members one after the other, with NULs between them, as the other formats have them."""

    def __init__(self, file: IO[bytes], new: Callable[[], Any], *limit: int) -> None:
        self._file = file
        self._new = new
        self._limit = limit
        self._member = new()
        self._rest = b""

    def read1(self, size: int, /) -> bytes:
        while (piece := self._piece()) is not None:
            chunk: bytes = self._member.decompress(piece, *self._limit)
            self._rest = self._member.unused_data.lstrip(b"\0")
            if chunk:
                return chunk
        if not self._member.eof:
            raise EOFError
        return b""

    def _piece(self) -> bytes | None:
        """Return what to unpack next, none where the member has more to give; None at the end."""
        if not (self._member.eof or getattr(self._member, "needs_input", True)):
            return b""
        piece = self._rest or self._file.read(PIECE)
        if self._member.eof and (piece := piece.lstrip(b"\0")):
            self._member = self._new()
        return piece or None


def _bzip2(file: IO[bytes]) -> Unpacking:
    from bz2 import BZ2Decompressor

    return _Members(file, BZ2Decompressor, CHUNK)


def _xz(file: IO[bytes]) -> Unpacking:
    from lzma import LZMADecompressor

    return _Members(file, LZMADecompressor, CHUNK)


def _zstd(file: IO[bytes]) -> Unpacking:
    from zstandard import ZstdDecompressor

    return _Members(file, ZstdDecompressor().decompressobj)


PACKINGS = (
    Packing("gzip", ".gz", b"\x1f\x8b", _gzip),
    Packing("bzip2", ".bz2", b"BZh", _bzip2),
    Packing("xz", ".xz", b"\xfd7zXZ\0", _xz),
    Packing("zstd", ".zst", b"\x28\xb5\x2f\xfd", _zstd),
)


def packing_named(path: str) -> Packing | None:
    """Return the packing that the file's name promises, or None."""
    return next((p for p in PACKINGS if path.endswith(p.suffix)), None)


def without_suffix(path: str) -> str:
    """Return the file's name as it will be when unpacked."""
    packing = packing_named(path)
    return path.removesuffix(packing.suffix) if packing else path


def unpacked(stream: ByteStream, name: str) -> Iterator[bytes]:
    """Yield the stream's bytes, unpacked where they are compressed.

    Raises Unreadable where compressed data is broken, after what could be unpacked.
    """
    packing = next((p for p in PACKINGS if stream.begins(p.magic)), None)
    promised = packing_named(name)
    if packing is not None:
        yield from _unpack(stream, packing)
    elif promised is not None and not stream.broken:
        raise Unreadable(f"not in {promised.name} format")
    else:
        yield from stream


class _File:
    """A stream as the file that the libraries read from: all that is asked for, but at the end."""

    def __init__(self, stream: ByteStream) -> None:
        self._chunks = iter(stream)
        self._rest = b""

    def read(self, size: int) -> bytes:
        parts = [self._rest]
        length = len(self._rest)
        while length < size and (chunk := next(self._chunks, b"")):
            parts.append(chunk)
            length += len(chunk)
        found = b"".join(parts)
        self._rest = found[size:]
        return found[:size]

    def seekable(self) -> bool:
        return False


def _unpack(stream: ByteStream, packing: Packing) -> Iterator[bytes]:
    """Yield what can be unpacked; whatever the libraries raise, each in its own way, is damage."""
    try:
        file = packing.open(cast("IO[bytes]", _File(stream)))
        while chunk := file.read1(CHUNK):
            yield chunk
    except (Unreadable, GeneratorExit):
        raise
    except EOFError as error:
        raise Unreadable(f"{packing.name} data ends too early") from error
    except ImportError as error:
        raise Unreadable(f"{packing.name} data; install newstool[zst] to read it") from error
    except Exception as error:
        raise Unreadable(f"broken {packing.name} data: {error}") from error
