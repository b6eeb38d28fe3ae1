"""What matching knows of a word."""

import pytest

from newstool.dedupe.words import Lexicon, code, stem

LEXICON = Lexicon()

ONE_STEM = [
    ("المدارس", "والمدارس"),
    ("للمدارس", "بالمدارس"),
    ("اتصال", "اتصالا"),
    ("معلم", "معلمين"),
    ("للبرنامج", "برنامج"),
    ("headlines", "headline"),
]


@pytest.mark.parametrize(("left", "right"), ONE_STEM)
def test_clitics_and_endings_go(left: str, right: str) -> None:
    assert stem(left) == stem(right)


@pytest.mark.parametrize(("left", "right"), [("سلمان", "سلم"), ("قطر", "مطر"), ("bus", "bu")])
def test_short_words_keep_what_makes_them(left: str, right: str) -> None:
    assert stem(left) != stem(right)


def test_a_place_and_its_people_are_one() -> None:
    assert LEXICON["السعوديه"].stem == LEXICON["للمملكه"].stem


def test_two_words_of_one_sense_are_one() -> None:
    assert LEXICON["مقتل"].stem == LEXICON["مصرع"].stem


def test_numbers_count_by_value_whatever_their_script() -> None:
    assert LEXICON["3"].code == LEXICON["ثلاثه"].code == LEXICON["three"].code


def test_facts_are_no_content() -> None:
    for text in ("7", "سبعه", "الاحد", "لم", "g20"):
        assert LEXICON[text].fact
        assert not LEXICON[text].content


def test_today_is_neither_fact_nor_content() -> None:
    word = LEXICON["اليوم"]
    assert word.relative
    assert not word.fact
    assert not word.content


def test_codes_are_the_same_in_every_run() -> None:
    assert code("خبر") == 565037502883265912
    assert 0 <= code("") < 1 << 63
