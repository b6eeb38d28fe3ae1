import pytest

from newstool.clean.respelling import (
    straighten_quotes,
    to_arabic_digits,
    to_arabic_punctuation,
    to_ascii_digits,
    to_ascii_punctuation,
    to_guillemets,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("١٢٣ و ۴۵۶", "123 و 456"),
        ("٣٥٬٠١٣٫٥", "35,013.5"),
        ("نص ٬ نص", "نص ٬ نص"),
        ("٥٪", "5٪"),
        ("G20", "G20"),
    ],
)
def test_ascii_digits(text: str, expected: str) -> None:
    assert to_ascii_digits(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في 2024", "في ٢٠٢٤"),
        ("۱۲", "۱۲"),
        ("http://example.org/2024 و 5", "http://example.org/2024 و ٥"),
        ("a1@example.org 7", "a1@example.org ٧"),
    ],
)
def test_arabic_digits(text: str, expected: str) -> None:
    assert to_arabic_digits(text) == expected


def test_ascii_punctuation() -> None:
    assert to_ascii_punctuation("ما رأيك؟ نعم، شكرا؛ ۔") == "ما رأيك? نعم, شكرا; ۔"
    assert to_ascii_punctuation("١٢،٥٠٠ ثم 5، و،5") == "١٢،٥٠٠ ثم 5, و,5"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بلغ 1,250.5 كيلو, ثم زاد; لماذا?", "بلغ 1,250.5 كيلو، ثم زاد؛ لماذا؟"),
        ("كان عام 2020, ثم", "كان عام 2020، ثم"),
        ("انظر http://example.org/?a=1,b;c", "انظر http://example.org/?a=1,b;c"),
        ("Yes, no; why?", "Yes, no; why?"),
    ],
)
def test_arabic_punctuation(text: str, expected: str) -> None:
    assert to_arabic_punctuation(text) == expected


def test_straight_quotes() -> None:
    assert straighten_quotes("«نص» “x” ‘y’ „z‟ ‹w›") == '"نص" "x" \'y\' "z" \'w\''


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال “نعم” ثم „لا“", "قال «نعم» ثم «لا»"),
        ('قال "نعم" و"لا"', "قال «نعم» و«لا»"),
        ('مقاس 5" و 7" فقط', 'مقاس 5" و 7" فقط'),
        ("قال “نعم", "قال “نعم"),
        ("it's ‘fine’", "it's ‘fine’"),
    ],
)
def test_guillemets(text: str, expected: str) -> None:
    assert to_guillemets(text) == expected
