import sys

from newstool.clean.folds import (
    CASED,
    fold_case,
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


def test_compatibility_and_case() -> None:
    assert not_compatible("Ａ½")
    assert fold_compatibility("Ａﬁ") == "Afi"
    assert fold_case("STRAẞE") == "strasse"
