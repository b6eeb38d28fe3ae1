"""Compressed inputs: known by their first bytes, promised by their names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from newstool.reading.opening import ByteStream, Unreadable

PIECE = 16 * 1024
"""Compressed bytes unpacked at a time: a thousandfold bomb stays within 16 MB."""


class Unpacker(Protocol):
    """What zlib, bz2, lzma and zstandard have in common, one member of a file at a time."""

    @property
    def eof(self) -> bool:
        """Whether the member has ended."""

    @property
    def unused_data(self) -> bytes:
        """What stood behind the member's end."""

    def decompress(self, data: bytes, /) -> bytes:
        """Return what `data` adds."""


@dataclass(frozen=True, slots=True)
class Packing:
    """A way of compressing: its name, the ending of its files, the bytes they begin with."""

    name: str
    suffix: str
    magic: bytes
    unpacker: Callable[[], Unpacker]


def _gzip() -> Unpacker:
    import zlib

    return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)


def _bzip2() -> Unpacker:
    import bz2

    return bz2.BZ2Decompressor()


def _xz() -> Unpacker:
    import lzma

    return lzma.LZMADecompressor()


def _zstd() -> Unpacker:
    try:
        import zstandard
    except ImportError as error:
        raise Unreadable("zstd data: install newstool[zst] to read it") from error
    unpacker: Unpacker = zstandard.ZstdDecompressor().decompressobj()
    return unpacker


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


def _unpack(stream: ByteStream, packing: Packing) -> Iterator[bytes]:
    unpacker = packing.unpacker()
    for chunk in stream:
        for start in range(0, len(chunk), PIECE):
            piece = chunk[start : start + PIECE]
            while piece:
                if unpacker.eof:
                    unpacker = packing.unpacker()
                text = _decompress(unpacker, piece, packing)
                if text:
                    yield text
                piece = unpacker.unused_data.lstrip(b"\0")  # padding between members
    if not unpacker.eof:
        raise Unreadable(f"{packing.name} data ends too early")


def _decompress(unpacker: Unpacker, piece: bytes, packing: Packing) -> bytes:
    try:
        return unpacker.decompress(piece)
    except Exception as error:
        raise Unreadable(f"broken {packing.name} data: {error}") from error
