import pytest

from newstool.split.rereading import misread

LONG = "The council voted on Monday to keep the old bridge open for another year, officials said."


def found(*paragraphs: str, headline: str | None = "Old bridge stays") -> list[int]:
    text = "\n\n".join([f"# {headline}"] * bool(headline) + list(paragraphs)) + "\n"
    return list(misread(text, headline, paragraphs))


def test_plain_paragraphs_are_read_as_such() -> None:
    assert found(LONG, LONG + " Again.", LONG) == []


@pytest.mark.parametrize(
    "line",
    ["Source: agencies", "المصدر: وكالات", "Keywords", "Jane Miller is a reporter in Riverton."],
)
def test_what_would_be_the_tail(line: str) -> None:
    assert found(LONG, LONG, line) == [2]
    assert found(LONG, line, LONG) == []


def test_what_would_be_head_matter_or_the_headline_again() -> None:
    assert found("By Jane Miller", LONG) == [0]
    assert found("Old bridge stays", LONG) == [0]


def test_times_and_labels_of_lists() -> None:
    assert found(LONG, "17:23", LONG) == [1]
    assert found(LONG, "Ingredients:", "- salt", "- water", LONG)[0] == 1
    assert found(LONG, "He said:", LONG) == []


def test_without_a_headline_the_first_line_would_be_one() -> None:
    assert found("A short first line", LONG, headline=None) == [0]
