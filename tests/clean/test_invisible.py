from unicodedata import combining

import pytest

from newstool.clean.invisible import VIRAMAS, remove_invisible

KEPT = [
    "می\u200cرود و کتاب\u200cها",
    "کار\u200cخانه",
    "PDF\u200cها",
    "۲۰\u200cساله",
    "1445ه\u200d",
    "क\u094d\u200dष",
    "ක\u0dca\u200dය",
    "ന\u0d4d\u200c",
    "র\u200d\u09cdয",
    "👩\u200d👩\u200d👧",
    "❤\ufe0f\u200d🔥",
    "🏴\u200d☠\ufe0f",
    "👩🏽\u200d⚕\ufe0f",
    "🇸🇦 👍🏽",
    "لغة C++\u200e في",
    "عام \u200f2024 كان",
    "قال \u200eCNN أمس",
    "السعر \u200f«جيد» هنا",
    "قال \u202aABC\u202c أمس",
    "قال \u2067اسم\u2069 أمس",
    "نص 2024\u200f",
]


@pytest.mark.parametrize("text", KEPT)
def test_stays(text: str) -> None:
    assert remove_invisible(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نص\u200bواحد\u2060 هنا\u00ad", "نصواحد هنا"),
        ("Tehran\u200c is", "Tehran is"),
        ("Auf\u200clage", "Auflage"),
        ("سلام \u200cدنیا", "سلام دنیا"),
        ("کتاب\u200c.", "کتاب."),
        ("می\u200c\u200cرود", "می\u200cرود"),
        ("\u200cکتاب", "کتاب"),
        ("ه\u200d\u200d", "ه\u200d"),
        ("👩\u200d ", "👩 "),
        ("क\u200cष", "कष"),
    ],
)
def test_joiners(text: str, expected: str) -> None:
    assert remove_invisible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ا\u200fب", "اب"),
        ("كتاب\u061cان", "كتابان"),
        ("أعلنت\u200f الوزارة", "أعلنت الوزارة"),
        ("أعلنت \u200fالوزارة", "أعلنت الوزارة"),
        ("النتائج\u200f", "النتائج"),
        ("النتائج.\u200f", "النتائج."),
        ("النتائج\u200f\nثم", "النتائج\nثم"),
        ("\u200fأعلنت", "أعلنت"),
        ("نص\u200f\u200e نص", "نص نص"),
    ],
)
def test_idle_marks(text: str, expected: str) -> None:
    assert remove_invisible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u202bنص كامل\u202c", "نص كامل"),
        ("\u2067نص كامل\u2069\nسطر", "نص كامل\nسطر"),
        ("\u202b\u202bنص\u202c\u202c", "نص"),
        ("نص\u202c آخر", "نص آخر"),
        ("نص \u202bآخر", "نص آخر"),
        ("ا\u2069ب", "اب"),
        ("قال \u2067\u202aa\u2069 b", "قال \u2067a\u2069 b"),
    ],
)
def test_embeddings(text: str, expected: str) -> None:
    assert remove_invisible(text) == expected


def test_nested_isolates_go_at_once_however_deep() -> None:
    assert remove_invisible("\u2067" * 9999 + "نص" + "\u2069" * 9999) == "نص"


def test_viramas_are_those_of_unicode() -> None:
    for sign in VIRAMAS:
        assert combining(sign) == 9
