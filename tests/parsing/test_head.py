import pytest

from newstool.parsing.head import is_paragraph
from tests.parsing.texts import ARABIC, LONG, LONGER, kinds


def test_paragraphs_below_the_headline_stay() -> None:
    assert kinds("Old hall to reopen", LONG, LONGER) == ["headline", "paragraph", "paragraph"]


def test_what_stands_below_the_first_paragraph_is_no_head_matter() -> None:
    assert kinds("Old hall to reopen", LONG, "By the river", LONGER, LONG)[2] != "byline"


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Miller",
        "Von Petra Klein",
        "Par Jeanne Moulin",
        "كتب: سامر الحلبي",
        "إعداد: سامر الحلبي",
        "الرياض - واس",
        "سامر الحلبي – المدينة",
        "الرياض: سامر الحلبي",
        "د. سامر الحلبي*",
        "January 22, 2014",
        "الأحد 24 شوال 1436 هـ",
        "jane@example.org",
    ],
)
def test_bylines_and_datelines(line: str) -> None:
    assert kinds("Old hall to reopen", line, LONG, LONGER)[1] == "byline"


def test_the_name_that_speaks_in_the_headline_is_the_author() -> None:
    assert kinds("سامر الحلبي: الجسر لنا", "سامر الحلبي", ARABIC, ARABIC)[1] == "byline"


def test_a_deck_stands_beside_a_byline() -> None:
    lines = ("الجسر القديم يغلق ليلًا", "المشاة يعبرون نهارًا", "سامر الحلبي – المدينة", ARABIC)
    assert kinds(*lines) == ["headline", "deck", "byline", "paragraph"]


def test_what_stands_above_a_byline_is_no_subheading() -> None:
    head = ("Old swimming hall to reopen", "Mayor hopes for a warm spring", "By Jane Miller")
    lines = (*head, LONG, LONGER, "Who pays for it", LONGER, LONG)
    assert kinds(*lines)[:4] == ["headline", "deck", "byline", "paragraph"]


def test_an_office_below_a_byline_belongs_to_it() -> None:
    lines = ("Old swimming hall to reopen", "By Jane Miller", "Local democracy reporter", LONG)
    assert kinds(*lines) == ["headline", "byline", "byline", "paragraph"]


def test_titles_before_a_name_make_a_caption() -> None:
    assert kinds("الجسر القديم يغلق ليلًا", "الدكتور سامر الحلبي", ARABIC, ARABIC)[1] == "caption"


def test_where_the_text_came_from_may_stand_at_the_top() -> None:
    assert kinds("الجسر القديم يغلق ليلًا", "// خاص بالمثال //", ARABIC, ARABIC)[1] == "source"


@pytest.mark.parametrize("text", [LONG, "x" * 111, "A sentence, " * 6 + "with a stop."])
def test_paragraphs_at_a_glance(text: str) -> None:
    assert is_paragraph(text)


def test_a_name_above_a_date_is_its_author_and_no_heading() -> None:
    lines = ("افتتاح القاعة القديمة", "خالد منصور", "24 نوفمبر 2026", ARABIC, "قاعة جديدة", ARABIC)
    assert kinds(*lines)[:4] == ["headline", "byline", "byline", "paragraph"]


def test_what_stands_between_headline_and_byline_is_a_deck() -> None:
    deck = "المتحدث باسم البلدية أكد أن الإقبال فاق التوقعات"
    lines = ("افتتاح القاعة القديمة", deck, "القاهرة: «الشرق الأوسط»", ARABIC, ARABIC)
    assert kinds(*lines)[:4] == ["headline", "deck", "byline", "paragraph"]


def test_labels_and_questions_above_a_byline_are_no_decks() -> None:
    for line in ("Place: the old hall", "Who will pay for the hall?"):
        assert kinds("Old hall to reopen", line, "24 May 2026", LONG, LONGER)[1] != "deck"


@pytest.mark.parametrize("tag", ["عاجل", "BREAKING"])
def test_a_tag_above_the_headline_is_none(tag: str) -> None:
    lines = (tag, "Old hall by the river to reopen in the spring", LONG, LONGER)
    assert kinds(*lines) == ["boilerplate", "headline", "paragraph", "paragraph"]


@pytest.mark.parametrize("line", ["طبيب يعطي اللقاح في القاهرة (أ ف ب)", "The hall in winter (AP)"])
def test_a_line_that_ends_in_an_agency_is_a_caption(line: str) -> None:
    assert kinds("Old hall to reopen", line, LONG, LONGER)[1] == "caption"


def test_a_number_alone_counts_something_of_the_page() -> None:
    assert kinds("Old hall to reopen", "By Jane Miller", "3,250", LONG)[2] == "boilerplate"


@pytest.mark.parametrize("name", ["خالد العتيبي", "د. خالد العتيبي"])
def test_a_name_alone_is_the_author(name: str) -> None:
    assert kinds("افتتاح القاعة القديمة", name, ARABIC, ARABIC + " كذلك.")[1] == "byline"


def test_who_is_spoken_of_is_not_the_author() -> None:
    spoken = f"{ARABIC} وأشاد العتيبي بالعاملين."
    assert kinds("افتتاح القاعة القديمة", "د. خالد العتيبي", ARABIC, spoken)[1] == "caption"


def test_a_place_below_a_byline_is_no_heading() -> None:
    assert kinds("Old hall to reopen", "By Jane Miller", "Ankara", LONG, LONGER)[2] == "byline"
