"""What is the same at `near`, and what never is. First what must stay apart."""

import pytest

from newstool.dedupe.distance import slips
from newstool.dedupe.headline import read
from newstool.dedupe.keys import folded_key
from newstool.dedupe.near import near
from newstool.dedupe.words import Lexicon

APART = [
    ("الطائرة الإغاثية الخامسة تصل إلى عدن", "الطائرة الإغاثية السادسة تصل إلى عدن"),
    ("المؤشر يغلق عند مستوى 9372 نقطة", "المؤشر يغلق عند مستوى 9080 نقطة"),
    ("المؤشر يغلق عند مستوى ٩٣٧٢ نقطة", "المؤشر يغلق عند مستوى 9080 نقطة"),
    ("اجتماع وزراء النقل في القاهرة الأحد", "اجتماع وزراء النقل في القاهرة الخميس"),
    ("معرض الكتاب يفتح أبوابه في آذار", "معرض الكتاب يفتح أبوابه في أبريل"),
    ("الشركة تعلن موعد التوزيع النهائي", "الشركة لم تعلن موعد التوزيع النهائي"),
    ("فريق الجزيرة يبلغ نصف نهائي البطولة", "فريق الجزيرة يبلغ ربع نهائي البطولة"),
    ("إغلاق الملعب البلدي أمام الجمهور", "تأجيل إغلاق الملعب البلدي أمام الجمهور"),
    ("الوزير يزور مصانع الأسمنت غدا", "الوزير يزور مصانع الأسمنت أمس"),
    ("نائب الرئيس يستقبل سفير النرويج الجديد", "الرئيس يستقبل سفير النرويج الجديد"),
    ("افتتاح مدرسة في سوسة", "افتتاح مدرسة في صفاقس"),
    ("حفل لطلاب جامعة جازان في الساحة", "حفل لطلاب جامعة نجران في الساحة"),
    ("إلى وزير الإسكان (1 من 2)", "إلى وزير الإسكان (2 من 2)"),
    ("شاب يحاول الانتحار حرقا", "شاب يحاول الانتحار شنقا"),
    ("مهرجان العسل", "مهرجان العسل الدولي في الباحة يستقبل زواره"),
    ("قراءة في رواية جديدة", "رواية أخرى عن الحرب"),
    ("ناد غير معروف يفوز ببطولة الجنوب للسباحة", "ناد معروف يفوز ببطولة غير الجنوب للسباحة"),
    ("رحلة القطار من صفاقس", "رحلة القطار إلى صفاقس"),
    ("البلدية تعيد اليوم فتح السوق الشعبي الكبير", "البلدية تعيد قريبا فتح السوق الشعبي الكبير"),
]

ALIKE = [
    ("الوزارة تعلن أسماء المقبولين في البعثات", "الوزارة تعلن أسماء المبقولين في البعثات"),
    ("أمانة جدة تغلق مطاعم مخالفة", "تغلق أمانة جدة مطاعم مخالفة"),
    ("تنظيم ملتقى الأطباء بالرياض", "تنظيم ملتقى الأطباء في الرياض"),
    ("ثمانية متسلقين يصلون قمة الجبل", "8 متسلقين يصلون قمة الجبل"),
    (
        "وفاة الفنانة ليلى البغدادي في باريس",
        "وفاة الفنانة ليلى البغدادي في باريس بعد صراع مع المرض",
    ),
    (
        "مركز الإغاثة يوزع سلالا غذائية على النازحين",
        "مركز الإغاثة يوزع سلالا غذائية على النازحين تكفي 300 أسرة شهرا",
    ),
    ("تسعة مدارس جديدة تنضم إلى المشروع", "تسعة مدارس جديدة تنضم الى مشروع"),
    ("السكك الحديدية للمرة الثانية تضيف رحلات ليلية", "السكك الحديدية تضيف رحلات ليلية"),
    ("Council approves new tram line downtown", "Council approves new tram lines downtown"),
]


def likeness(left: str, right: str, guard: bool = True) -> float:
    lexicon = Lexicon()
    one, other = (read(folded_key(text), lexicon, guard) for text in (left, right))
    assert near(one, other, slips) == near(other, one, slips)
    return near(one, other, slips)


@pytest.mark.parametrize(("left", "right"), APART)
def test_two_stories(left: str, right: str) -> None:
    assert likeness(left, right) == 0


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_one_story(left: str, right: str) -> None:
    assert 0.5 < likeness(left, right) <= 1


def test_a_headline_is_wholly_like_itself() -> None:
    assert likeness(APART[0][0], APART[0][0]) == 1


def test_guards_can_be_lifted() -> None:
    left, right = "الشركة تعلن موعد توزيع أرباحها", "الشركة لم تعلن موعد توزيع أرباحها"
    assert likeness(left, right) == 0
    assert likeness(left, right, guard=False) > 0
