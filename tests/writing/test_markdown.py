"""Markdown of sections."""

import pytest

from newstool.writing.markdown import article, marked


@pytest.mark.parametrize("line", ["plain", "a # b", "«- quoted»", "3.5 million", "مدينة"])
def test_what_is_no_markup_stays(line: str) -> None:
    assert not marked(line)
    assert article(None, [(None, [line])]) == f"{line}\n"


@pytest.mark.parametrize(
    "line", ["# a", "###### a", "#", "- a", "* a", "1. a", "2) a", "====", "**a**", "\\# a", "أ- ب"]
)
def test_what_looks_like_markup_gets_a_backslash(line: str) -> None:
    assert article(None, [(None, [line])]) == f"\\{line}\n"


def test_an_article_is_its_headline_and_sections() -> None:
    sections = [(None, ["lead"]), ("head", ["one", "# two"]), ("empty", [])]
    assert article("top", sections) == ("# top\n\nlead\n\n## head\n\none\n\n\\# two\n\n## empty\n")


def test_what_would_be_misread_gets_a_backslash_too() -> None:
    def misread(text: str) -> list[int]:
        return [] if "\\Source" in text else [1]

    sections = [(None, ["one", "Source: two"])]
    assert article(None, sections, misread) == "one\n\n\\Source: two\n"


def test_a_heading_keeps_the_signs_at_its_end() -> None:
    assert article("C#", [("F #", [])]) == "# C# #\n\n## F # ##\n"


def test_a_headline_of_several_lines_becomes_one() -> None:
    assert article("one\r\ntwo\u2028three ", [(None, ["lead"])]) == "# one two three\n\nlead\n"


def test_nothing_gives_nothing() -> None:
    assert article(None, []) == ""
    assert article("only a headline", []) == "# only a headline\n"
