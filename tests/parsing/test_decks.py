from tests.parsing.texts import ARABIC, LONG, LONGER, kinds

DECK = "The roof was declared unsafe eleven years ago, and now the council has found the money."


def test_a_deck_of_a_sentence_stands_above_name_and_date() -> None:
    lines = ("Old hall to reopen", DECK, "Jane Miller", "January 22, 2014", LONG, LONGER)
    assert kinds(*lines) == ["headline", "deck", "byline", "byline", "paragraph", "paragraph"]


def test_without_a_date_or_who_wrote_it_is_a_paragraph() -> None:
    assert kinds("Old hall to reopen", DECK, "Jane Miller", LONG, LONGER)[1] == "paragraph"
    assert kinds("Old hall to reopen", DECK, LONG, LONGER)[1] == "paragraph"


def test_times_of_a_live_report_are_no_bylines_of_a_deck() -> None:
    assert kinds("Old hall to reopen", LONG, "17:23", LONGER)[1] == "paragraph"


def test_the_last_line_of_all_is_no_byline_of_a_deck() -> None:
    assert kinds("افتتاح القاعة", ARABIC, "24 نوفمبر 2026")[1] == "paragraph"


def test_the_dates_of_a_chronicle_are_no_bylines() -> None:
    lines = ("What happened when", DECK, "15 March 2024", LONG, "2 April 2024", LONGER)
    assert kinds(*lines)[1:3] == ["paragraph", "subheading"]


def test_short_lines_above_a_long_deck_are_decks_too() -> None:
    lines = ("Traffic in Riverton", "Old bridge stays open", DECK, "By Jane Miller", LONG, LONGER)
    assert kinds(*lines)[:4] == ["headline", "deck", "deck", "byline"]
