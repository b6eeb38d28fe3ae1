"""What is the same after folding, and what must not be."""

import pytest

from newstool.dedupe.keys import exact_key, folded_key
from newstool.dedupe.spelling import fold

SAME = [
    ("أَعلن الوزيرُ", "اعلن الوزير"),
    ("الرئيــس يزور جدة", "الرئيس يزور جده"),
    ("فوز الأهلي 3 - 2", "فوز الاهلي ٣-٢"),
    ("«بي إم دبليو» تربح", "بي.إم.دبليو تربح!"),
    ("ارتفاع 2.4 % في مايو", "ارتفاع ۲٫۴% في مايو"),
    ("عاجل | زلزال في إيران", "زلزال في ايران"),
    ("بالفيديو .. سقوط طائرة", "سقوط طائرة"),
    ("زلزال في إيران - الجزيرة نت", "زلزال في إيران"),
    ("زلزال في إيران (أ ف ب)", "عاجل: زلزال في إيران | رويترز"),
    ("BREAKING: Markets fall", "markets Fall"),
    ("شيء من الماضي", "شي من الماضي"),
    ("Cafe\u0301 opens", "café opens"),
]

DIFFERENT = [
    ("شاهد عيان يروي", "عيان يروي"),
    ("خاص بالنساء فقط", "بالنساء فقط"),
    ("ارتفاع 2.4", "ارتفاع 24"),
    ("من يقف خلف رويترز", "من يقف خلف"),
    ("!!!", "؟؟"),
    ("कि", "की"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_spelling_and_known_tags_fold_away(left: str, right: str) -> None:
    assert folded_key(left) == folded_key(right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_other_words_do_not(left: str, right: str) -> None:
    assert folded_key(left) != folded_key(right)


def test_a_headline_that_is_a_tag_stays() -> None:
    assert folded_key("عاجل") == "عاجل"


def test_exact_keeps_everything_but_the_ends() -> None:
    assert exact_key("  أهلاً بكم \n") == "أهلاً بكم"


def test_folding_twice_changes_nothing() -> None:
    assert fold(fold("«أهلاً» بكم: ٣ مرّات")) == fold("«أهلاً» بكم: ٣ مرّات")
