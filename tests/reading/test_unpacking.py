"""Compressed inputs: by their bytes, by their names, broken."""

import bz2
import gzip
import lzma
from collections.abc import Callable

import pytest
import zstandard

from newstool.reading.opening import ByteStream, Unreadable
from newstool.reading.unpacking import unpacked, without_suffix

TEXT = "خبر عاجل\n".encode() * 5000
Pack = Callable[[bytes], bytes]
PACKERS: list[tuple[str, Pack]] = [
    (".gz", gzip.compress),
    (".bz2", bz2.compress),
    (".xz", lzma.compress),
    (".zst", zstandard.ZstdCompressor().compress),
]
each_packer = pytest.mark.parametrize(("suffix", "pack"), PACKERS, ids=lambda value: str(value)[:4])


def read(data: bytes, name: str = "-", size: int = 1000) -> bytes:
    chunks = (data[n : n + size] for n in range(0, len(data), size))
    return b"".join(unpacked(ByteStream(chunks), name))


def read_broken(data: bytes, name: str = "-") -> tuple[bytes, str]:
    found = bytearray()
    try:
        for chunk in unpacked(ByteStream(iter([data])), name):
            found += chunk
    except Unreadable as failure:
        return bytes(found), str(failure)
    return bytes(found), ""


@pytest.mark.parametrize("data", [b"", b"B", b"BZ", b"(text)", b"\x1f", b"Breaking", b"\xfd7"])
def test_what_is_not_compressed_stays(data: bytes) -> None:
    assert read(data, size=1) == data


@each_packer
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_compressed_data_is_known_by_its_bytes(suffix: str, pack: Pack, size: int) -> None:
    assert read(pack(TEXT), size=size) == TEXT
    assert read(pack(b""), "a.txt" + suffix) == b""


@each_packer
def test_members_follow_each_other(suffix: str, pack: Pack) -> None:
    assert read(pack(b"one\n") + pack(b"two\n"), size=3) == b"one\ntwo\n"


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_padding_between_members(pack: Pack) -> None:
    assert read(pack(b"one\n") + b"\0" * 8 + pack(b"two\n") + b"\0" * 4) == b"one\ntwo\n"


@each_packer
def test_what_is_cut_off_is_said_after_what_came(suffix: str, pack: Pack) -> None:
    data = pack(TEXT)
    found, reason = read_broken(data[: len(data) * 3 // 4])
    assert TEXT.startswith(found)
    assert reason.endswith("ends too early")


def test_broken_gzip_gives_what_came_before() -> None:
    data = gzip.compress(TEXT)[:-8] + b"\0" * 8
    found, reason = read_broken(data)
    assert (found, reason.split(":")[0]) == (TEXT, "broken gzip data")


def test_garbage_behind_the_end_is_said() -> None:
    assert read_broken(gzip.compress(TEXT) + b"garbage")[0] == TEXT
    assert read_broken(gzip.compress(TEXT) + b"garbage")[1].startswith("broken gzip data")


@each_packer
def test_a_name_that_promises_too_much(suffix: str, pack: Pack) -> None:
    for data in (b"", b"plain text\n"):
        found, reason = read_broken(data, "a.txt" + suffix)
        assert (found, reason[:7]) == (b"", "not in ")


def test_zstd_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "zstandard", None)
    found, reason = read_broken(b"\x28\xb5\x2f\xfd....")
    assert (found, "newstool[zst]" in reason) == (b"", True)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.txt.gz", "a.txt"), ("a.jsonl", "a.jsonl"), ("a.xz", "a"), (".gz", "")],
)
def test_names_without_their_packing(name: str, expected: str) -> None:
    assert without_suffix(name) == expected
