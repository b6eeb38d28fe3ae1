"""What is the same at `loose`, and what never is. First what must stay apart."""

import pytest

from newstool.dedupe.distance import slips
from newstool.dedupe.headline import read
from newstool.dedupe.keys import folded_key
from newstool.dedupe.loose import loose
from newstool.dedupe.weights import Weights
from newstool.dedupe.words import Lexicon

APART = [
    ("بورصة دبي ترتفع مع صعود أسهم البنوك", "بورصة دبي تتراجع مع صعود أسهم البنوك"),
    ("سوسة : حجز كميات من السجائر المهربة", "نابل : حجز كميات من السجائر المهربة"),
    ("وصول سفينة تحمل 40 طنا من الأدوية إلى عدن", "سفينة تحمل 65 طنا من الأدوية تصل عدن"),
    ("الفريق يفوز على ضيفه في افتتاح الدوري", "الفريق يخسر من ضيفه في افتتاح الدوري"),
    ("ابن الوزير يفتتح معرض الخيول العربية", "الوزير يدشن معرض الخيول العربية الأصيلة"),
    ("طقس معتدل اليوم", "طقس حار غدا"),
    ("الحكومة توافق على المشروع الجديد للنقل", "الحكومة لا توافق على المشروع الجديد للنقل"),
    (
        "Council approves night tram for the ring",
        "Council does not approve night tram for the ring",
    ),
    ("سيول جارفة في نابل تغمر حقلا ومدرستين", "سيول جارفة تغمر مدرسة"),
]

ALIKE = [
    ("وصول سفينة الإغاثة إلى ميناء عدن", "سفينة الإغاثة تصل ميناء عدن محملة بالأدوية"),
    ("أمير المنطقة يطلع على مشروع القطار", "أمير المنطقة يتابع مشروع القطار السريع"),
    ("ضبط 943 ثلاجة مخالفة في الأسواق", "التجارة تضبط 943 ثلاجة مخالفة للمواصفات في الأسواق"),
    ("إعادة 120 عالقا إلى ديارهم", "المركز يعيد 120 عالقا إلى ديارهم جوا"),
]


def likeness(left: str, right: str) -> float:
    lexicon = Lexicon()
    one, other = (read(folded_key(text), lexicon) for text in (left, right))
    weights = Weights(0, {})
    assert loose(one, other, slips, weights) == loose(other, one, slips, weights)
    return loose(one, other, slips, weights)


@pytest.mark.parametrize(("left", "right"), APART)
def test_two_stories(left: str, right: str) -> None:
    assert likeness(left, right) == 0


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_one_story(left: str, right: str) -> None:
    assert 0.6 < likeness(left, right) <= 1


def test_rare_words_weigh_more() -> None:
    common, rare = Lexicon().words("خبر زلزال")
    weights = Weights(100, {common.stem: 90, rare.stem: 2})
    assert weights.of(rare) > weights.of(common) > 0
    assert weights.sum([common, rare]) == weights.of(common) + weights.of(rare)
