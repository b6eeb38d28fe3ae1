"""Decoding: strict, in chunks, and no further than the bytes are good."""

import pytest

from newstool.reading.decoding import decoded
from newstool.reading.encodings import Encoding
from newstool.reading.opening import Unreadable

TEXT = "عنوان — naïve 😀\nنص"


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_chunks_may_cut_characters(name: str, size: int) -> None:
    data = TEXT.encode(name)
    chunks = (data[n : n + size] for n in range(0, len(data), size))
    assert "".join(decoded(chunks, Encoding(name))) == TEXT


def test_a_mark_is_taken_off_once() -> None:
    data = "\ufeff\ufeffx".encode("utf-16-le")
    assert "".join(decoded([data[:1], data[1:]], Encoding("utf-16-le"))) == "\ufeffx"


def test_no_chunk_is_empty() -> None:
    assert list(decoded([b"\xd8", b"\xa7", b""], Encoding("utf-8"))) == ["ا"]


@pytest.mark.parametrize(
    ("chunks", "good", "reason"),
    [
        ([b"ab\xffcd"], "ab", "not utf-8 at byte 3 (invalid start byte)"),
        ([b"ab\n", b"c\xd8", b"d"], "ab\nc", "not utf-8 at byte 5 (invalid continuation byte)"),
        ([b"ab\n", b"c\xd8"], "ab\nc", "not utf-8 at byte 5 (unexpected end of data)"),
        ([b"ab\0cd"], "ab", "binary data (a NUL character)"),
    ],
)
def test_what_is_good_comes_before_the_failure(chunks: list[bytes], good: str, reason: str) -> None:
    seen: list[str] = []
    with pytest.raises(Unreadable) as failure:
        seen.extend(text for text in decoded(chunks, Encoding("utf-8")) if keep(seen, text))
    assert ("".join(seen), str(failure.value)) == (good, reason)


def keep(seen: list[str], text: str) -> bool:
    """Keep `text` at once: what is gathered by then counts when the failure comes."""
    seen.append(text)
    return False
