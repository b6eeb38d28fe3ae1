"""UTF-8 comes out, whatever went in."""

import pytest

from newstool.writing.encoding import encoded


@pytest.mark.parametrize("text", ["", "abc", "مدينة", "🙂"])
def test_text_is_utf8(text: str) -> None:
    assert encoded(text) == text.encode("utf-8")


def test_a_file_names_bytes_come_out_as_they_were() -> None:
    assert encoded(b"caf\xe9 \xc3\xa9".decode("utf-8", "surrogateescape")) == b"caf\xe9 \xc3\xa9"


def test_other_surrogates_become_escapes() -> None:
    assert encoded("a\ud800b\udc00") == rb"a\ud800b\udc00"
