"""Plain text of articles and headlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstool.reading.articles import articles
from newstool.reading.document import Document
from newstool.reading.encodings import UTF_8
from newstool.writing.text import article, headline


def test_an_article_ends_with_one_line_end() -> None:
    assert article("a\nb") == "a\nb\n"
    assert article("") == ""


def test_a_headline_from_beside_stands_above_on_one_line() -> None:
    assert article("body", "one\ntwo ") == "one two\n\nbody\n"
    assert article("", "one") == "one\n"
    assert article("body", "") == "body\n"


@pytest.mark.parametrize("text", ["\fa\nb", "a\n\fb", "\f\fa\n\f\fb", "\f"])
def test_no_form_feed_begins_a_line(text: str) -> None:
    assert article(text) == text.replace("\f", "") + ("\n" if text != "\f" else "")


def test_a_form_feed_within_a_line_stays() -> None:
    assert article("a\fb") == "a\fb\n"


@given(st.lists(st.sampled_from(["a", "b", "\n", "\f", " "])).map("".join))
def test_any_text_reads_back_as_one_article(text: str) -> None:
    read = list(articles([article(text) or "\n"], "-", UTF_8))
    assert len(read) == 1
    assert isinstance(read[0], Document)


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\u2029"])
def test_a_headline_is_one_line(end: str) -> None:
    assert headline(f" مدينة{end}أخرى{end}") == "مدينة أخرى"
