import pytest

from newstool.parsing import parse
from newstool.parsing.headline import variants
from tests.parsing.texts import ARABIC, LONG, LONGER, kinds


def test_a_text_that_starts_with_a_paragraph_has_none_and_loses_nothing() -> None:
    article = parse(f"{LONG}\n{LONGER}")
    assert article.headline is None
    assert [block.text for block in article.blocks] == [LONG, LONGER]


@pytest.mark.parametrize(
    "below",
    [
        "Another line about the hall",
        "Old swimming hall to close",
        LONG,
        "Breaking: the mayor speaks",
        "Old swimming hall to reopen: the last bather",
    ],
)
def test_other_lines_are_no_repeats(below: str) -> None:
    assert "repeat" not in kinds("Old swimming hall to reopen", below, LONGER)


@pytest.mark.parametrize(
    ("headline", "again"),
    [
        ("وَزِيرُ النَّقْلِ يَزُورُ الجِسْرَ", "وزير النقل يزور الجسر"),
        ("إعادة فتح الجسر القديم أمام الأهالي", "اعاده فتح الجسر القديم امام الاهالي"),
        ("Hall «to reopen» in May", 'Hall "to reopen" in May.'),
        ("Old swimming hall to reopen", "Old swimming hall to reopen | The Example"),
        ("Old swimming hall to reopen", "Old swimming hall to reopen - The Example"),
        ("عاجل: ترميم الجسر القديم", "ترميم الجسر القديم - وكالة المثال"),
        ("الــجسر القديم يغلق ليلًا", "الجسر القديم يغلق ليلا"),
        (
            "Old swimming hall by the river to reopen in May",
            "Old swimming hal by the river to reopen in May",
        ),
    ],
)
def test_repeats(headline: str, again: str) -> None:
    assert kinds(headline, again, LONG, LONGER)[:2] == ["headline", "repeat"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Old swimming hall to reopen after", "eleven years of waiting"),
        ("إعادة فتح الجسر القديم في", "المدينة بعد عام من الانتظار"),
        ("Council votes for the hall,", "the mayor cheers"),
    ],
)
def test_a_headline_broken_over_two_lines_is_one(first: str, second: str) -> None:
    article = parse(f"{first}\n{second}\n\n{LONG}\n\n{LONGER}")
    assert article.headline == f"{first} {second}"
    assert [line.joined for line in article.lines[:2]] == [False, True]


def test_two_lines_that_are_repeated_as_one() -> None:
    assert kinds("Swimming hall opens", "Mayor cheers", "Swimming hall opens Mayor cheers", LONG)[
        :3
    ] == ["headline", "headline", "repeat"]


@pytest.mark.parametrize(
    "headline", ["The week of 3 May 2022", "اليوم: انطلاق أعمال ترميم الجسر القديم"]
)
def test_a_headline_may_name_a_day_or_an_outlet(headline: str) -> None:
    assert kinds(headline, LONG, LONGER)[0] == "headline"


@pytest.mark.parametrize("opener", ["3 May 2022", "الرياض - واس", "14:05"])
def test_a_date_or_an_agency_above_is_none(opener: str) -> None:
    assert kinds(opener, "Old hall to reopen", LONG) == ["byline", "headline", "paragraph"]
    assert kinds(opener, LONG, LONGER) == ["byline", "paragraph", "paragraph"]


@pytest.mark.parametrize("opener", ["FOR IMMEDIATE RELEASE", "للنشر الفوري"])
def test_words_of_the_page_above_are_none(opener: str) -> None:
    assert kinds(opener, "Old hall to reopen", LONG) == ["boilerplate", "headline", "paragraph"]


def test_a_headline_that_came_beside_the_text() -> None:
    assert kinds("Old hall to reopen", LONG, headline="Old Hall to Reopen") == [
        "repeat",
        "paragraph",
    ]
    assert kinds(LONG, headline="Old hall to reopen") == ["paragraph"]
    assert parse(ARABIC, headline="الجسر").headline == "الجسر"


def test_a_long_or_double_sentence_is_no_headline() -> None:
    assert kinds("The hall opens. The mayor is glad.", LONG)[0] != "headline"
    assert kinds("The hall opens.", LONG)[0] == "headline"


def test_variants_leave_out_kicker_and_outlet() -> None:
    assert variants("Live: hall to reopen | X") >= {"hall to reopen"}
    assert variants("Hall: yes") == {"hall yes"}
