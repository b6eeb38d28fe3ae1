"""Sections as records."""

import pytest

from newstool.article import Kind
from newstool.split.sections import chosen, sections
from tests.split.articles import built

HEAD, SUB, PARA, BLANK = Kind.HEADLINE, Kind.SUBHEADING, Kind.PARAGRAPH, Kind.BLANK

WHOLE = built(
    (HEAD, "Top"),
    (BLANK, ""),
    (PARA, "lead"),
    (SUB, "First"),
    (PARA, "one"),
    (Kind.ITEM, "two"),
    (SUB, "النتائج الأولى"),
    (Kind.QUOTE, "three"),
    (Kind.SOURCE, "agencies"),
)


def test_the_lead_is_section_0_and_starts_at_its_first_paragraph() -> None:
    assert sections(WHOLE)[0].as_json() == {
        "id": "a",
        "headline": "Top",
        "section": 0,
        "heading": None,
        "line": 3,
        "paragraphs": ["lead"],
    }


def test_a_section_starts_at_its_heading_and_holds_what_is_read() -> None:
    first, second = sections(WHOLE)[1:]
    assert (first.section, first.heading, first.line) == (1, "First", 4)
    assert first.paragraphs == ("one", "two")
    assert first.paragraph_lines == (5, 6)
    assert second.paragraphs == ("three",)


def test_an_empty_lead_is_left_out_and_keeps_its_number() -> None:
    got = sections(built((HEAD, "Top"), (SUB, "First"), (PARA, "one")))
    assert [record.section for record in got] == [1]


def test_nothing_gives_nothing() -> None:
    assert sections(built()) == []
    assert sections(built((HEAD, "Top"))) == []


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        (None, [0, 1, 2]),
        ("0", [0]),
        ("2", [2]),
        ("7", []),
        ("First", [1]),
        ("first", [1]),
        ("النتائج الاولي", [2]),
        ("الاولى", [2]),
        ("nowhere", []),
        ("", []),
    ],
)
def test_chosen_by_number_or_text(asked: str | None, got: list[int]) -> None:
    assert [record.section for record in chosen(sections(WHOLE), asked)] == got


def test_a_whole_heading_goes_before_one_that_holds_the_text() -> None:
    article = built((SUB, "Results of the vote"), (PARA, "x"), (SUB, "Results"), (PARA, "y"))
    assert [record.section for record in chosen(sections(article), "results")] == [2]
