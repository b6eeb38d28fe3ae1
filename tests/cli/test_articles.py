"""Documents of every kind as articles, and what is read of them."""

import pytest

from newstool.article import Kind
from newstool.cli.articles import article, passages, texts
from newstool.parsing.chain import PAGE_PASSES
from newstool.reading.document import Document, InputKind

TEXT = (
    "Rain at last\n\nIt rained on Monday, and the reservoir rose by a hand.\n\n"
    "## Who was glad\n\nAll."
)


def test_a_line_of_lines_is_a_headline_and_nothing_else() -> None:
    found = article(Document("a#7", "# Rain | at last ", "a", InputKind.LINES, first_line=7))
    (line,) = found.lines
    assert (found.id, found.headline) == ("a#7", "# Rain | at last")
    assert (line.number, line.kind, line.text) == (7, Kind.HEADLINE, "# Rain | at last ")


def test_lines_are_numbered_as_in_the_input() -> None:
    found = article(Document("a#2", TEXT, "a", first_line=40))
    assert [block.number for block in found.blocks] == [40, 42, 44, 46]
    assert [section.heading is None for section in found.sections] == [True, False]


def test_a_headline_may_stand_beside_the_text() -> None:
    found = article(Document("a", TEXT, "a", headline="Rain at last"))
    assert found.headline == "Rain at last"
    assert found.blocks[0].kind is Kind.REPEAT


def test_fewer_passes_find_less() -> None:
    text = "\n".join(["Rain at last", *["A line that is no heading, and goes on. " * 4] * 2])
    assert article(Document("a", text, "a"), PAGE_PASSES).blocks[1].kind is Kind.PARAGRAPH


def test_what_is_read_of_a_line_is_the_line() -> None:
    assert texts(Document("a#7", "Source: rain ", "a", InputKind.LINES)) == ["Source: rain"]


def test_what_is_read_begins_with_a_headline_that_stands_beside_the_text() -> None:
    read = ["Rain at last", "It rained on Monday, and the reservoir rose by a hand."]
    assert texts(Document("a", TEXT, "a", headline="Rain at last"))[:2] == read


@pytest.mark.parametrize(
    "document",
    [
        Document("a#7", " Source: rain ", "a", InputKind.LINES, first_line=7),
        Document("a", TEXT, "a", headline="Rain at last", first_line=3),
    ],
)
def test_passages_are_the_blocks_of_the_article(document: Document) -> None:
    whole, read = article(document), passages(document)
    assert list(read.blocks) == [(block.kind, block.number, block.text) for block in whole.blocks]
    assert (read.id, read.headline) == (whole.id, whole.headline)
