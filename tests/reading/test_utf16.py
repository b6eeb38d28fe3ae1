"""UTF-16 without a mark: told by its pattern, and nothing else taken for it."""

import pytest

from newstool.reading.encodings import judge
from newstool.reading.opening import Unreadable
from newstool.reading.utf16 import utf16_by_pattern

NOT = [
    b"plain text\nwith lines\n",
    b"ab" + bytes(2) + b"cd",
    "السلام عليكم".encode(),
    "السلام عليكم".encode("cp1256"),
    b"\x01\x00\x02\x00\x03\x00",
    b"Bush hid the facts\0",
    b"a\0b\nc\0d\n" * 20,
    b"\0",
    b"\x1b[31mred\x1b[0m",
]

TEXTS = [
    "السلام",
    "السلام عليكم ورحمة الله",
    "نتيجة المباراة 3 - 2",
    "قال «الرئيس» إن…",
    "دولت ایران اعلام کرد",
    "Plain English, “quoted” – and more.",
    "L’été à Paris",
    "Über die Straße",
    "Привет, мир",
    "ПРИВЕТ МИР",
    "Ελληνικά",
    "עברית",
    "हिन्दी में समाचार",
    "中文新闻 2024\n一个",
    "日本語のニュース。\n",
    "한국어 뉴스",
    "emoji 😀 too",
    "خبر\r\nعاجل\r\n",
]


@pytest.mark.parametrize("data", NOT)
def test_what_is_no_utf_16(data: bytes) -> None:
    assert utf16_by_pattern(data) is None


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_both_byte_orders(text: str, name: str) -> None:
    assert judge(text.encode(name), True).name == name


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_a_head_may_end_within_a_character(name: str) -> None:
    data = ("خبر عاجل 😀" * 3).encode(name)
    assert {utf16_by_pattern(data[:-n]) for n in (1, 2, 3)} == {name}


def test_one_arabic_word_is_valid_utf_8_and_still_utf_16() -> None:
    data = "مسالا".encode("utf-16-le")
    assert data.decode("utf-8")
    assert judge(data, True).name == "utf-16-le"


def test_lines_of_one_letter_are_not_utf_16() -> None:
    assert judge(b"a\nb\nc\nd\n", True).name == "utf-8"


def test_a_nul_in_utf_16_is_binary() -> None:
    with pytest.raises(Unreadable, match="binary"):
        judge("خبر\0عاجل".encode("utf-16-le"), True)
