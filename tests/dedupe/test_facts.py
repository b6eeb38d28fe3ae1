"""What a headline states."""

import pytest

from newstool.dedupe.facts import facts
from newstool.dedupe.spelling import fold
from newstool.dedupe.words import Lexicon

STATED = [
    ("لا شيء هنا سوى الهدوء", {"not": 1}),
    ("ثمان خطوات", {"8": 1}),
    ("٨ خطوات", {"8": 1}),
    ("خمسة وعشرين قتيلا", {"25": 1}),
    ("5 آلاف ريال", {"5000": 1}),
    ("67 مليار ريال", {"67000000000": 1}),
    ("three hundred people", {"300": 1}),
    ("ربع نهائي", {"1/4": 1}),
    ("الدفعة الثالثة", {"3": 1}),
    ("للمرة الثانية", {"~2": 1}),
    ("الأحد 23 أفريل 2017", {"day2": 1, "23": 1, "month4": 1, "2017": 1}),
    ("الاثنين 3 كانون", {"day3": 1, "3": 1}),
    ("شوال 1445هـ", {"hijri10": 1, "1445": 1}),
    ("قمة G20", {"g20": 1}),
    ("يوم جديد في المدينة", {}),
]


@pytest.mark.parametrize(("headline", "stated"), STATED)
def test_numbers_days_and_negations(headline: str, stated: dict[str, int]) -> None:
    assert facts(Lexicon().words(fold(headline))) == stated
