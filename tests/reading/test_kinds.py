"""The kind of an input: by name, else by its first line."""

from collections.abc import Iterator

import pytest

from newstool.reading.document import InputKind
from newstool.reading.kinds import ARRAY, kind_of
from newstool.reading.opening import ByteStream, Unreadable


def kind(data: bytes, name: str = "-", size: int = 3) -> InputKind:
    return kind_of(ByteStream(data[n : n + size] for n in range(0, len(data), size)), name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.jsonl", InputKind.JSONL),
        ("a.NDJSON", InputKind.JSONL),
        ("a.jsonl.gz", InputKind.JSONL),
        ("a.txt", InputKind.TEXT),
        ("a.md.xz", InputKind.TEXT),
    ],
)
def test_names_decide_first(name: str, expected: InputKind) -> None:
    assert kind(b'{"text": "x"}\n', name) == expected
    assert kind(b"plain\n", name) == expected


@pytest.mark.parametrize(
    "data",
    [
        b'{"text": "x"}\n{"text": "y"}\n',
        b'{"text": "x"}',
        b"{}\n",
        b'\xef\xbb\xbf{"text": "x"}\n',
        b'\n \n  {"text": "x"}\r\n',
        b'{"text": "' + b"x" * 400_000 + b'"}\n',
    ],
)
@pytest.mark.parametrize("size", [1, 100_000])
def test_a_first_line_that_is_an_object(data: bytes, size: int) -> None:
    if size > 1 or len(data) < 1000:
        assert kind(data, size=size) is InputKind.JSONL


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"A headline\nand text\n",
        b"{not json}\n",
        b'{"text":\n"x"}\n',
        b"[Update] a headline\n",
        b"[1] a note\n",
        b"[",
        b"{",
        b"{" * 5000 + b"\n",
        "عنوان\n".encode(),
        "{".encode("utf-16-le"),
    ],
)
def test_all_else_is_text(data: bytes) -> None:
    assert kind(data) is InputKind.TEXT


@pytest.mark.parametrize(
    "data", [b'[{"text": "x"}]', b'\xef\xbb\xbf[\n  {\n    "text": "x"}]\n', b" [ {"]
)
def test_an_array_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as failure:
        kind(data)
    assert str(failure.value) == ARRAY
    assert "jq -c '.[]'" in ARRAY


def test_a_slow_stream_is_waited_for_no_longer_than_its_first_line() -> None:
    taken: list[bytes] = []

    def slow() -> Iterator[bytes]:
        for part in (b'{"text": "x"}\n', b'{"text": "y"}\n'):
            taken.append(part)
            yield part

    assert kind_of(ByteStream(slow()), "-") is InputKind.JSONL
    assert len(taken) == 1
