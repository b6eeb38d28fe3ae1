from textwrap import wrap

from newstool.parsing.layout import lay_out
from tests.parsing.texts import LONG, LONGER


def test_a_paragraph_a_line_stays_as_it_is() -> None:
    page = lay_out(f"{LONG}\n{LONGER}")
    assert [unit.text for unit in page.units] == [LONG, LONGER]
    assert [(unit.first, unit.last) for unit in page.units] == [(0, 0), (1, 1)]
    assert not page.wrapped
    assert not page.marked


def test_nothing_makes_no_units() -> None:
    assert lay_out("").units == ()
    assert lay_out("").lines == ()


def test_every_line_is_in_one_unit() -> None:
    text = "\n".join([*wrap(LONG, 50), "", "***", "", *wrap(LONGER, 50)])
    covered = [n for unit in lay_out(text).units for n in range(unit.first, unit.last + 1)]
    assert covered == list(range(text.count("\n") + 1))


def test_blanks_and_separators_have_no_text_and_count_as_gap() -> None:
    page = lay_out(f"{LONG}\n\n* * *\n\n{LONGER}\n{LONG}")
    assert [unit.gap for unit in page.units if unit.text] == [0, 3, 0]
    assert page.written == (0, 4, 5)


def test_places_of_short_and_bulleted_units() -> None:
    page = lay_out(f"Short\n{LONG}\n- item\n\n- item")
    assert page.short == (0, 2, 3)
    assert page.bulleted == (2, 3)


def test_wrapped_lines_make_one_unit() -> None:
    page = lay_out("\n".join([*wrap(LONG, 50), "", *wrap(LONGER, 50)]))
    assert [unit.text for unit in page.units if unit.text] == [LONG, LONGER]
    assert page.wrapped


def test_underlined_headings_have_a_level() -> None:
    page = lay_out(f"Title\n=====\n\nPart\n----\n{LONG}")
    assert [(u.text, u.level) for u in page.units if u.level] == [("Title", 1), ("Part", 2)]
    assert page.marked


def test_an_underlined_headline_marks_no_page() -> None:
    for line in ("==========", "----------"):
        page = lay_out(f"\nThe headline\n{line}\n\n{LONG}")
        assert [unit.level for unit in page.units if unit.text] == [1, 0]
        assert not page.marked


def test_a_rule_below_a_paragraph_or_a_blank_line_underlines_nothing() -> None:
    assert not lay_out(f"{LONG}\n----------").marked
    assert not lay_out("Short\n\n----------").marked


def test_indented_lines_are_told() -> None:
    assert [unit.indented for unit in lay_out(f"{LONG}\n    {LONGER}").units] == [False, True]
