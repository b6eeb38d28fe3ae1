import pytest

from newstool.clean import Change, clean_article, planned, replay
from newstool.clean.articles import HEADLINE, article_cleaner
from newstool.clean.changes import clean_with_changes

TEXT = "  محـمد \n\n\n<p>a</p>b\nsame\n&amp;amp;"


def test_changes_give_what_cleaning_gives() -> None:
    ready = article_cleaner(planned())
    cleaned, changes = clean_with_changes(ready, TEXT)
    assert cleaned == ready.clean(TEXT) == "محمد\n\na\nb\nsame\n&"
    assert replay(TEXT, changes) == cleaned


def test_changes_are_whole_lines_in_order() -> None:
    changes = clean_article(TEXT, planned(), with_changes=True).changes
    assert changes == (
        Change(0, "spaces", "  محـمد ", "محـمد"),
        Change(0, "tatweel", "محـمد", "محمد"),
        Change(2, "spaces", "", None),
        Change(3, "html", "<p>a</p>b", "\na\nb"),
        Change(3, "spaces", "\na\nb", "a\nb"),
        Change(5, "html", "&amp;amp;", "&amp;"),
        Change(5, "html", "&amp;", "&"),
    )


def test_nothing_changed_nothing_told() -> None:
    assert clean_article("سطر\n\nسطر آخر", planned(), with_changes=True).changes == ()


def test_the_headline_beside_the_text_comes_first() -> None:
    changes = clean_article("b  c", planned(), "a  b", with_changes=True).changes
    assert [change.line for change in changes] == [HEADLINE, 0]


def test_a_report_of_another_text_can_not_be_replayed() -> None:
    with pytest.raises(ValueError, match="line 1"):
        replay("x", [Change(0, "spaces", "y", "z")])
