"""Which encoding: marks, UTF-8, names, and what is refused."""

import pytest

from newstool.reading.encodings import Encoding, judge, judged, marked, named_encoding
from newstool.reading.opening import CHUNK, ByteStream, Unreadable

TEXT = "أعلنت الوزارة نتائج الثانوية"


def stream(data: bytes, size: int = 5) -> ByteStream:
    return ByteStream(data[n : n + size] for n in range(0, len(data), size))


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("utf-8-sig", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ],
)
def test_a_mark_tells_the_encoding(name: str, mark: bytes) -> None:
    data = mark + TEXT.encode(name.removesuffix("-sig"))
    assert judged(stream(data)) == Encoding(name, len(mark))


@pytest.mark.parametrize("data", [b"", b"\xef", b"\xef\xbb", b"\xff", b"x\xef\xbb\xbf", b"abc"])
def test_no_mark(data: bytes) -> None:
    assert marked(stream(data, 1)) is None


@pytest.mark.parametrize("text", ["", "plain", TEXT, "naïve", "😀", "日本語", "\u200f", "a\x0cb"])
def test_utf_8_is_tried_first(text: str) -> None:
    assert judge(text.encode(), True) == Encoding("utf-8")


def test_a_character_cut_by_the_head_is_no_damage() -> None:
    data = b"x" + "ا".encode() * CHUNK
    assert judged(stream(data, CHUNK)) == Encoding("utf-8")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode()[:-1],
        b"\xef\xbb\xbf" + TEXT.encode()[:-1],
        "naïve cafés – voilà".encode()[:-1],
        "naï".encode()[:-1],
        TEXT.encode()[:20] + b"\xed\xa0\xbd" + TEXT.encode()[20:],
        TEXT.encode() + b"\xff",
        b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1],
        TEXT.encode("utf-16-le")[:-1],
        "\U0001f600".join(TEXT).encode("utf-16-be")[:-2],
    ],
)
def test_damaged_unicode_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        judged(stream(data))


@pytest.mark.parametrize(
    "data",
    [
        b"abc\0def",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0",
        b"abc abc \0 abc abc \0\0 abc",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
        bytes(range(256)),
        TEXT.encode() + b"\0" + TEXT.encode(),
        b"\xff\xfea\0\0\0b\0",
        b"PK\x03\x04\x14\0\x08\0\x08\0\x9a\x7a\xc1\x54",
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"binary|not utf"):
        judged(stream(data))


def test_a_named_encoding_is_believed_as_far_as_it_goes() -> None:
    assert judged(stream(b"caf\xe9"), Encoding("cp1256")) == Encoding("cp1256")
    with pytest.raises(Unreadable, match="not utf-8 at byte 4"):
        judged(stream(b"caf\xe9"), Encoding("utf-8"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UTF8", "utf-8"),
        ("windows-1256", "cp1256"),
        ("ISO-8859-6", "iso8859-6"),
        ("latin1", "iso8859-1"),
    ],
)
def test_names_are_those_of_python(name: str, expected: str) -> None:
    assert named_encoding(name) == expected


@pytest.mark.parametrize("name", ["", "nope", "rot13", "hex", "base64", "zip", "idna", "a\0b", "ü"])
def test_what_is_no_encoding_of_text(name: str) -> None:
    with pytest.raises(ValueError, match="encoding"):
        named_encoding(name)
