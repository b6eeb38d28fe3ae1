from newstool.parsing import parse
from tests.parsing.texts import LONG, LONGER, kinds


def test_a_bold_sentence_is_no_heading() -> None:
    lines = ("Old hall to reopen", LONG, "**Everybody was very glad.**", LONGER)
    assert "subheading" not in kinds(*lines)


def test_the_first_title_is_the_headline_and_later_ones_are_subheadings() -> None:
    lines = ("# Old hall to reopen", LONG, "# Who pays", "The region.", "## When", "In May.")
    assert kinds(*lines) == ["headline", *["paragraph", "subheading"] * 2, "paragraph"]


def test_markup_above_a_lead_without_title() -> None:
    assert parse(f"## Who pays\n{LONG}").headline is None


def test_underlined_headings() -> None:
    assert kinds("Old hall", "========", LONG, "", "Who pays", "--------", LONGER) == [
        *("headline", "blank", "paragraph", "blank", "subheading", "blank", "paragraph")
    ]


def test_bold_lines() -> None:
    lines = ("Old hall to reopen", LONG, "**Who pays**", LONGER, "__And when__", LONG)
    assert kinds(*lines)[2::2] == ["subheading", "subheading"]


def test_escaped_lines_are_paragraphs() -> None:
    article = parse(f"# Hall\n{LONG}\n\\# no heading\n\\- no item\n\\Source: none")
    assert [block.kind.value for block in article.blocks][2:] == ["paragraph"] * 3
    assert [block.text for block in article.blocks][2:] == [
        "# no heading",
        "- no item",
        "Source: none",
    ]


def test_unmarked_lines_of_a_marked_page_are_no_headings() -> None:
    assert kinds("# Hall", LONG, "Who pays", LONGER, "## When", LONG)[2] == "paragraph"
