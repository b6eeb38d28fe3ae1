import sys

from newstool.clean.folds import (
    CASED,
    fold_compatibility,
    fold_punctuation,
    has_signs,
    not_compatible,
)
from newstool.language.patterns import later


def test_every_letter_with_another_case_is_known() -> None:
    known = later(f"[{CASED}]")
    missing = [
        code
        for code in range(sys.maxunicode + 1)
        if chr(code).casefold() != chr(code) and known.search(chr(code)) is None
    ]
    assert missing == []


def test_punctuation_parts_words() -> None:
    text = "«أغلق» مطار_الـريـاض،إلى - 2024!\nC++ (x) ● y"
    assert has_signs(text)
    assert fold_punctuation(text) == "أغلق مطار الرياض إلى 2024\nC x y"


def test_invisible_signs_part_nothing() -> None:
    assert fold_punctuation("می\u200cرود\u200f") == "میرود"


def test_marks_stay_with_their_letter() -> None:
    text = "«हिन्दी»: ข่าวที่ดี, q\u0302!"
    assert fold_punctuation(text) == "हिन्दी ข่าวที่ดี q\u0302"


def test_compatibility() -> None:
    assert not_compatible("Ａ½")
    assert fold_compatibility("Ａﬁ") == "Afi"


def test_tashkeel_is_no_punctuation() -> None:
    assert fold_punctuation("كِتَابًا، \u20e3!") == "كِتَابًا"
