"""Bars for frequencies."""

from newstool.writing.bars import bar, bar_table


def test_the_greatest_fills_the_width() -> None:
    assert bar(10, 10, 8) == "█" * 8


def test_parts_of_a_sign_are_drawn_in_eighths() -> None:
    assert bar(1, 16, 8) == "▌"
    assert bar(5, 8, 4) == "██▌"
    assert bar(0, 8, 4) == ""


def test_nothing_is_nothing() -> None:
    assert bar(0, 0, 8) == ""


def test_a_row_has_its_word_numbers_and_bar() -> None:
    table = bar_table(("word", "count", "per_thousand"), [("ميناء", 1200, 5.5), ("x", 600, 2.7)])
    lines = [line.split() for line in table.split("\n")]
    assert ["ميناء", "1,200", "5.5", "█" * 40] in lines
    assert ["x", "600", "2.7", "█" * 20] in lines


def test_it_fits_the_terminal() -> None:
    table = bar_table(("word", "count", "per_thousand"), [("word", 9, 1.0)], width=60)
    assert max(map(len, table.split("\n"))) <= 60
