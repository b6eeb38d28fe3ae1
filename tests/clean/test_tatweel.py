import pytest

from newstool.clean.tatweel import may_be_stretched, remove_stretching


@pytest.mark.parametrize(
    "text",
    [
        "1445هـ",
        "الـ 15",
        "بـ20 مليون",
        "الـCNN",
        "القاهرة ـ مراسلنا",
        "عـ. القحطاني",
        "ـ",
        "ـب",
        "هـ، ثم",
    ],
)
def test_stays(text: str) -> None:
    assert not may_be_stretched(text)
    assert remove_stretching(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("جـــدة", "جدة"),
        ("مُحَـــمَّد", "مُحَمَّد"),
        ("الرحمـٰن", "الرحمٰن"),
        ("سـَـَلام", "سََلام"),
        ("محـمد السعيـد هـ", "محمد السعيد هـ"),
    ],
)
def test_goes_between_letters(text: str, expected: str) -> None:
    assert may_be_stretched(text)
    assert remove_stretching(text) == expected
