"""Markdown of sections."""

import pytest

from newstool.writing.markdown import article, escaped, section


@pytest.mark.parametrize("line", ["plain", "a # b", "«- quoted»", "3.5 million", "مدينة"])
def test_what_is_no_markup_stays(line: str) -> None:
    assert escaped(line) == line


@pytest.mark.parametrize(
    "line", ["# a", "###### a", "#", "- a", "* a", "1. a", "2) a", "====", "**a**", r"\# a"]
)
def test_what_looks_like_markup_gets_a_backslash(line: str) -> None:
    assert escaped(line) == "\\" + line


def test_an_article_is_its_headline_and_sections() -> None:
    parts = [section(None, ["lead"]), section("head", ["one", "# two"])]
    assert article("top", parts) == "# top\n\nlead\n\n## head\n\none\n\n\\# two\n"


def test_nothing_gives_nothing() -> None:
    assert article(None, []) == ""
    assert article("only a headline", []) == "# only a headline\n"
