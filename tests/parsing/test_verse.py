from tests.parsing.texts import ARABIC, LONG, kinds

FREE_VERSE = (
    "وقفت على الجسر،",
    "والنهر يمضي",
    "وحده الحجر لا يمضي",
    "فيا حجر الجسر",
    "هل تذكر من عبروا",
)


def test_two_short_sentences_are_no_verse() -> None:
    lines = ("الجسر القديم يغلق ليلًا", ARABIC, "توقفت الأعمال.. واستؤنفت السبت.", ARABIC)
    assert "quote" not in kinds(*lines)


def test_a_list_of_things_is_no_poem() -> None:
    lines = ("Bag", LONG, "Towel", "Cap", "Goggles", "Bottle 2", "Coin for the locker")
    assert "quote" not in kinds(*lines)


def test_lines_in_two_halves() -> None:
    verse = ("وقفت على الجسر ،، وقلبي على النهر", "فلا الماء يذكرني ،، ولا الحجر الغافي")
    assert kinds("شاعر الجسر", ARABIC, *verse, ARABIC)[2:4] == ["quote", "quote"]


def test_one_verse_below_a_colon() -> None:
    verse = "وقفت على الجسر ساعة .. أعد خطى من رحلوا"
    assert kinds("شاعر الجسر", ARABIC, "وقال في الجسر:", verse, ARABIC)[3] == "quote"


def test_scripture() -> None:
    assert kinds("عن الصبر", ARABIC, "﴿ فاصبر صبرا جميلا ﴾", ARABIC)[2] == "quote"


def test_free_verse() -> None:
    assert kinds("قصيدة الجسر", ARABIC, *FREE_VERSE)[2:] == ["quote"] * len(FREE_VERSE)
