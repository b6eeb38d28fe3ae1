"""Pieces: what a row is about."""

from newstool.article import Article
from newstool.parsing import parse
from newstool.stats.counts import count
from newstool.stats.pieces import Piece, article_piece, section_pieces

BODY = "The council met on Monday to talk about the harbour and the money that it would cost. " * 3
TEXT = f"""# Harbour opens

{BODY}

## What it costs

{BODY}

{BODY}
"""


def _sections(text: str) -> tuple[Article, list[Piece]]:
    article = parse(text, id="a.txt")
    return article, list(section_pieces(article, article_piece(article)))


def test_an_article_is_one_piece() -> None:
    piece = article_piece(parse(TEXT, id="a.txt"))
    assert (piece.id, piece.headline, piece.sections, piece.paragraphs) == (
        "a.txt",
        "Harbour opens",
        2,
        3,
    )
    assert piece.lines == TEXT.count("\n") + 1


def test_what_is_read_holds_headline_and_subheadings() -> None:
    text = article_piece(parse(TEXT)).prose.text.split("\n")
    assert text[0] == "Harbour opens"
    assert "What it costs" in text


def test_sections_are_numbered_as_split_numbers_them() -> None:
    _, pieces = _sections(TEXT)
    assert [(piece.section, piece.heading, piece.paragraphs) for piece in pieces] == [
        (0, None, 1),
        (1, "What it costs", 2),
    ]


def test_an_empty_lead_is_no_section() -> None:
    _, pieces = _sections(f"# Harbour opens\n\n## What it costs\n\n{BODY}\n")
    assert [piece.section for piece in pieces] == [1]


def test_section_lines_are_those_from_its_first_to_the_next() -> None:
    article, pieces = _sections(TEXT)
    headline_and_blank = 2
    assert sum(piece.lines for piece in pieces) == len(article.lines) - headline_and_blank


def test_a_headline_beside_the_text_is_read_too() -> None:
    piece = article_piece(parse(BODY, headline="Three more words"))
    assert piece.texts[0] == "Three more words"
    assert count(piece, frozenset({"paragraphs"})).of("paragraphs") == 1


def test_a_headline_beside_the_text_is_counted_once() -> None:
    piece = article_piece(parse(f"Harbour opens\n\n{BODY}", headline="Harbour opens"))
    assert piece.texts.count("Harbour opens") == 1


def test_the_longest_sentence_is_found_in_its_line() -> None:
    text = "# A\n\nShort one here.\n\nOne. This is by far the longest sentence of all. Two.\n"
    assert article_piece(parse(text)).longest_sentence_line == 5


def test_no_text_no_longest_sentence() -> None:
    assert article_piece(parse("")).longest_sentence_line is None
