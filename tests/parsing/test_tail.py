import pytest

from newstool.data import rows
from tests.parsing.texts import ARABIC, LONG, LONGER, kinds

TOP = ("Old hall to reopen", LONG, LONGER)


def test_paragraphs_at_the_end_stay() -> None:
    assert kinds(*TOP, LONG) == ["headline", "paragraph", "paragraph", "paragraph"]


def test_the_tail_never_reaches_past_a_real_paragraph() -> None:
    assert kinds("Old hall to reopen", LONG, "Source: Example", LONGER, LONG)[2] != "source"


@pytest.mark.parametrize("line", ["The end of the hall.", "Nobody came to the second meeting."])
def test_short_last_sentences_are_paragraphs(line: str) -> None:
    assert kinds(*TOP, line)[-1] == "paragraph"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Source: Riverton Gazette", "source"),
        ("المصدر: وكالات", "source"),
        ("-وات-", "source"),
        ("* خدمة «نيويورك تايمز»", "source"),
        ("العرب مباشر", "source"),
        ("(Reuters)", "source"),
        ("الكلمات", "boilerplate"),
        ("Tags:", "boilerplate"),
        ("Tags: hall, river", "keywords"),
        ("سمات الجسر النهر", "keywords"),
        ("#الجسر #النهر", "keywords"),
        ("Read also: Ten lakes", "boilerplate"),
        ("تابعونا على تويتر", "boilerplate"),
        ("© 2022 The Example", "boilerplate"),
        ("// انتهى //", "boilerplate"),
        ("17:23 ت م", "boilerplate"),
        ("...المزيد", "boilerplate"),
        ("* أستاذ التخطيط العمراني بجامعة المدينة", "byline"),
        ("كاتب وباحث سعودي", "byline"),
        ("- سامر الحلبي", "byline"),
        ("سامر الحلبي", "byline"),
        ("samer@example.org", "byline"),
    ],
)
def test_last_lines(line: str, kind: str) -> None:
    assert kinds("الجسر القديم يغلق ليلًا", ARABIC, ARABIC, line)[-1] == kind


@pytest.mark.parametrize("mark", ["ENDS", "-ends-", "(END)", "（完）", "(끝)", "انتهى"])
def test_end_marks(mark: str) -> None:
    assert kinds("Old hall to reopen", LONG, LONGER, mark)[-1] == "boilerplate"


@pytest.mark.parametrize("mark", [row["entry"] for row in rows("interruptions.tsv")])
def test_the_text_goes_on_below_an_advertisement(mark: str) -> None:
    found = kinds(*TOP, mark, "Nobody followed the mayor home")
    assert found[3] == "boilerplate"
    assert found[4] != "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Ten lakes nearby",
        "بیشتر بخوانید: ده دریاچه نزدیک شهر",
        "Share the bread with him",
    ],
)
def test_what_says_all_on_its_line_announces_nothing(line: str) -> None:
    assert kinds(*TOP, line, "Nobody followed the mayor home")[-1] != "boilerplate"


@pytest.mark.parametrize("line", ["Follow us", "Comments (12)", "اقرأ أيضا", "More on this"])
def test_a_label_announces_the_lines_below(line: str) -> None:
    assert kinds(*TOP, line, "Ten lakes nearby")[3:] == ["boilerplate", "boilerplate"]


def test_times_of_a_live_report_are_not_the_page_s() -> None:
    entry = "The fire brigade is on its way"
    assert kinds("Storm hits the coast", LONG, "14:10", entry, "13:52", entry, "13:20")[-1] == (
        "byline"
    )


def test_a_last_sentence_about_an_author_is_text() -> None:
    last = "أستاذ جامعي قتل برصاص مجهولين في بغداد."
    assert kinds("الجسر القديم يغلق ليلًا", ARABIC, ARABIC, last)[-1] == "paragraph"


def test_other_articles_glued_to_a_label() -> None:
    glued = "مقالات أخرى للكاتبالجسر الجديد" + "عن النهر وأهله " * 30
    assert kinds("الجسر القديم يغلق ليلًا", ARABIC, glued)[-1] == "boilerplate"


def test_what_a_label_announces_goes_with_it() -> None:
    assert kinds(*TOP, "Tags", "swimming", "river")[-3:] == ["boilerplate", *["keywords"] * 2]
    assert (
        kinds(*TOP, "Read also:", "Ten lakes nearby", "A pool for all")[-3:] == ["boilerplate"] * 3
    )


@pytest.mark.parametrize("above", ["3", "17:23", "17:23 ت م"])
def test_numbers_and_times_announce_nothing(above: str) -> None:
    assert kinds(*TOP, "Riverton Rovers", above, "Goal for the Rovers")[-1] != "boilerplate"


def test_an_address_below_a_label_goes_with_it() -> None:
    lines = (ARABIC, ARABIC, "للمزيد من المعلومات:", "www.example.org")
    assert kinds("الجسر القديم يغلق ليلًا", *lines)[-2:] == ["boilerplate"] * 2


@pytest.mark.parametrize("byline", ["Jane Miller", "By Jane Miller"])
def test_an_author_is_introduced_whose_name_stands_in_the_byline(byline: str) -> None:
    lines = ("Let the tide in", byline, LONG, LONGER, "Jane Miller is a writer in Riverton")
    assert kinds(*lines) == ["headline", "byline", "paragraph", "paragraph", "byline"]


def test_a_name_that_the_text_speaks_of_is_no_author() -> None:
    text = ARABIC.replace("بلدية المدينة", "بلدية المدينة برئاسة الحلبي")
    assert kinds("الجسر القديم يغلق ليلًا", text, ARABIC, "", "سامر الحلبي")[-1] == "caption"


def test_lines_apart_from_the_text_are_captions() -> None:
    lines = (ARABIC, ARABIC, "", "العمال يرفعون الحجارة", "", "زحام على الضفة الشرقية")
    assert kinds("الجسر القديم يغلق ليلًا", *lines)[-3:] == ["caption", "blank", "caption"]


def test_a_few_lines_below_the_last_sentence_are_captions() -> None:
    lines = (ARABIC, ARABIC, "العمال يرفعون الحجارة", "زحام على الضفة الشرقية")
    assert kinds("الجسر القديم يغلق ليلًا", *lines)[-2:] == ["caption", "caption"]


def test_short_lines_below_a_caption_are_captions_too() -> None:
    below = ("جانب من الحضور", "الوزير يقص شريط الافتتاح", "// انتهى //")
    found = kinds("الجسر القديم يغلق ليلًا", ARABIC, ARABIC, *below)
    assert found[-3:] == ["caption", "caption", "boilerplate"]


def test_a_label_of_six_words_announces_tags() -> None:
    found = kinds(*TOP, "Explore more on these topics", "Transport", "Local government")
    assert found[-3:] == ["boilerplate"] * 3
