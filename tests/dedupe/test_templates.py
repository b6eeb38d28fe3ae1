"""One pattern with many fillers."""

from newstool.dedupe.distance import slips
from newstool.dedupe.headline import read
from newstool.dedupe.keys import folded_key
from newstool.dedupe.templates import template
from newstool.dedupe.words import Lexicon

PATTERN = "{} تقيم حفل معايدة سنوي لمنسوبيها"


def filled(*fillers: str) -> bool:
    lexicon = Lexicon()
    left, right, *others = (read(folded_key(PATTERN.format(filler)), lexicon) for filler in fillers)
    return template(left, right, others, slips)


def test_three_fillers_are_a_template() -> None:
    assert filled("البلدية", "الجامعة", "المكتبة")


def test_two_are_none() -> None:
    assert not filled("البلدية", "الجامعة")
    assert not filled("البلدية", "الجامعة", "الجامعة")


def test_spelling_variants_count_once() -> None:
    assert not filled("البلدية", "البلديه", "البلديية", "الجامعة")


def test_two_spellings_are_one_filler_whatever_others_there_are() -> None:
    assert not filled("البلدية", "البلديية", "الجامعة", "المكتبة")


def test_few_shared_words_are_no_pattern() -> None:
    lexicon = Lexicon()
    heads = [read(text, lexicon) for text in ("وفاه فنان", "وفاه شاعر", "وفاه كاتب", "وفاه رسام")]
    assert not template(heads[0], heads[1], heads[2:], slips)


def test_the_same_words_in_another_order_are_one_filler() -> None:
    lexicon = Lexicon()
    left, right, *others = (
        read(folded_key(f"{filler} تقيمان حفل معايدة سنوي"), lexicon)
        for filler in ("البلدية الجامعة", "الجامعة البلدية", "المكتبة المدرسة", "النادي المصنع")
    )
    assert not template(left, right, others, slips)
