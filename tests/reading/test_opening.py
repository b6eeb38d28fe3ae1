"""Bytes as they come: looked at before they are read, and good up to a failure."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newstool.reading.document import Source
from newstool.reading.opening import ByteStream, Unreadable, open_source, shown


def stream(*chunks: bytes) -> ByteStream:
    return ByteStream(iter(chunks))


def failing(*chunks: bytes) -> ByteStream:
    def parts() -> Iterator[bytes]:
        yield from chunks
        raise Unreadable("broken")

    return ByteStream(parts())


def test_looking_takes_nothing_away() -> None:
    found = stream(b"ab", b"cd", b"ef")
    assert (found.peek(1), found.peek(3), found.peek(2)) == (b"ab", b"abcd", b"abcd")
    assert b"".join(found) == b"abcdef"


def test_looking_past_the_end() -> None:
    found = stream(b"ab")
    assert (found.peek(9), found.peek(9), list(found)) == (b"ab", b"ab", [b"ab"])


def test_a_failure_comes_after_the_good_bytes() -> None:
    found = failing(b"ab")
    assert (found.peek(9), found.broken) == (b"ab", True)
    chunks = iter(found)
    assert next(chunks) == b"ab"
    with pytest.raises(Unreadable, match="broken"):
        next(chunks)


def test_an_end_is_no_failure() -> None:
    found = stream(b"ab")
    assert (found.peek(9), found.broken) == (b"ab", False)


def test_a_beginning_is_looked_for_no_further_than_needed() -> None:
    taken: list[bytes] = []

    def parts() -> Iterator[bytes]:
        for part in (b"x\n", b"more"):
            taken.append(part)
            yield part

    assert not ByteStream(parts()).begins(b"\xef\xbb\xbf")
    assert taken == [b"x\n"]


@pytest.mark.parametrize("size", [1, 2, 9])
def test_beginnings(size: int) -> None:
    data = b"BZh91"
    parts = [data[n : n + size] for n in range(0, len(data), size)]
    assert stream(*parts).begins(b"BZh")
    assert not stream(*parts).begins(b"BZx")
    assert not stream(*parts).begins(b"BZh91AY")
    assert not stream().begins(b"BZh")


def read(path: str | Path) -> bytes:
    return b"".join(open_source(Source("x", str(path), "x")))


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing.txt", "No such file or directory"), ("", "Is a directory")],
)
def test_the_systems_words_say_why(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=f"^{reason}$"):
        read(tmp_path / name)


def test_the_null_device_is_empty() -> None:
    assert read(os.devnull) == b""


def test_nothing_is_opened_before_it_is_asked_for(tmp_path: Path) -> None:
    found = open_source(Source("x", str(tmp_path / "later.txt"), "x"))
    (tmp_path / "later.txt").write_bytes(b"there")
    assert b"".join(found) == b"there"


def test_closed_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "__stdin__", None)
    with pytest.raises(Unreadable, match="standard input is closed"):
        b"".join(open_source(Source("-", None, "-")))


@pytest.mark.parametrize(
    ("path", "expected"), [("a.txt", "a.txt"), ("خبر.txt", "خبر.txt"), ("\udcff.txt", "\\xff.txt")]
)
def test_every_name_can_be_shown(path: str, expected: str) -> None:
    assert shown(path) == expected
