"""What lines end in and begin with."""

import pytest

from newstool.parsing.headings.signs import beginning, ending


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("انتهى الاجتماع.", "stop"),
        ("قال: «انتهى الاجتماع.»", "stop"),
        ("He said: “It is over.”", "stop"),
        ("پایان یافت۔", "stop"),
        ("終わった。", "stop"),
        ("وماذا بعد؟", "question"),
        ("(Was nun?)", "question"),
        ("المقادير:", "colon"),
        ("Wait …", "dots"),
        ("Wait...", "dots"),
        ("أولا،", "comma"),
        ("The harbour", "letter"),
        ("مُقَدِّمَةٌ", "letter"),
        ("„Wir warten“", "letter"),
        ("موسم 2015", "digit"),
        ("12 %", "sign"),
        ("»", "sign"),
    ],
)
def test_ending_looks_behind_closing_signs(text: str, sign: str) -> None:
    assert ending(text) == sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The harbour", "capital"),
        ("and then", "small letter"),
        ("الميناء", "letter"),
        ("3 Tage", "digit"),
        ("«الميناء»", "quote"),
        ("(am Hafen)", "bracket"),
        ("… und dann", "sign"),
    ],
)
def test_beginning(text: str, sign: str) -> None:
    assert beginning(text) == sign
