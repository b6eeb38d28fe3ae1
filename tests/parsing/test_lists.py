import pytest

from tests.parsing.texts import ARABIC, LONG, LONGER, kinds


def test_a_bullet_before_a_heading_or_paragraph_is_no_list() -> None:
    lines = ("Briefs of the day", "* Library opens", f"* {LONG}", "* River cleaned", f"* {LONGER}")
    assert "item" not in kinds(*lines)


def test_numbered_headings_are_no_list() -> None:
    lines = ("Reasons to swim", LONG, "1. Water", LONG, "2. Company", LONGER, "3. Sleep", LONG)
    assert "item" not in kinds(*lines)


@pytest.mark.parametrize(
    "items",
    [
        ("- one thing", "- another thing"),
        ("• one thing", "• another thing"),
        ("1. one thing", "2. another thing"),
        ("أ- بند أول", "ب- بند ثان"),
        ("ــ بند أول", "ــ بند ثان"),
        ("1- first", "a) within the first", "b) also within", "2- second"),
    ],
)
def test_bullets_in_company(items: tuple[str, ...]) -> None:
    found = kinds("Old hall to reopen", LONG, *items, LONGER)
    assert found[2:-1] == ["item"] * len(items)


def test_short_lines_below_a_colon() -> None:
    lines = ("Old hall to reopen", LONG, "The prices are as follows:", "Adults", "Children")
    assert kinds(*lines)[2:] == ["paragraph", "item", "item"]


def test_the_last_short_line_may_be_a_heading() -> None:
    top = ("Hall reopens", LONG, LONGER, "What to bring", LONG, LONGER)
    lines = ("You need the following:", "A towel", "A cap", "Opening hours", LONG, LONGER)
    assert kinds(*top, *lines)[7:10] == ["item", "item", "subheading"]


def test_the_last_short_line_is_an_item_where_it_heads_nothing() -> None:
    lines = ("Hall", LONG, "You need the following:", "a towel", "a cap", "shoes, and so on", LONG)
    assert kinds(*lines)[3:6] == ["item"] * 3


@pytest.mark.parametrize("lead_in", ["يقول الشاعر:", "أنشد قائلًا:", "She read her poem:"])
def test_short_lines_below_words_of_a_poet_are_verse(lead_in: str) -> None:
    verse = ("إذا مر بالنهر عابر", "فلا يسأل النهر عن", "ولا يلتفت الماء للجسر")
    assert kinds("الجسر القديم", ARABIC, lead_in, *verse, ARABIC)[3:6] == ["quote"] * 3


def test_a_lead_in_is_a_paragraph_and_a_label_a_subheading() -> None:
    assert kinds("حساء العدس", ARABIC, "المقادير:", "- كوب عدس", "- بصلة")[2] == "subheading"
    assert kinds("حساء العدس", ARABIC, "ويلزم ما يلي:", "- كوب عدس", "- بصلة")[2] == "paragraph"


@pytest.mark.parametrize("line", ["The Coast Gazette reported:", "وعن المواقف يقول:"])
def test_a_line_that_ends_in_a_word_of_saying_is_no_heading(line: str) -> None:
    quote = f"“{LONG}”"
    assert kinds("Hall", LONG, line, quote, LONG)[2] == "paragraph"
