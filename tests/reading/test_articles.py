"""Text streams: form feeds, line ends, numbers, and what writing gives back."""

from collections.abc import Iterator

import pytest

from newstool.reading.articles import articles
from newstool.reading.document import Document, Problem
from newstool.reading.encodings import UTF_8, Encoding
from newstool.reading.opening import Unreadable


def read(*chunks: str, encoding: Encoding = UTF_8) -> list[Document]:
    found = articles(filter(None, chunks), "a", encoding)
    return [item for item in found if isinstance(item, Document)]


def texts(*chunks: str) -> list[str]:
    return [document.text for document in read(*chunks)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        ("one\n\ftwo\n", ["one", "two"]),
        ("one\n\f\ntwo\n", ["one", "two"]),
        ("one\r\n\ftwo\r\n", ["one", "two"]),
        ("one\r\ftwo\r", ["one", "two"]),
        ("one\u2028\ftwo", ["one", "two"]),
        ("a form feed \f inside a line\n", ["a form feed \f inside a line"]),
        ("\fone\n", ["one"]),
        ("\f\none\n", ["one"]),
        ("one\n\f", ["one"]),
        ("one\n\f\n", ["one"]),
        ("\f\f\none\n\f\n\f\n", ["one"]),
        (" \n\n\fone\n\f  \n", ["one"]),
        ("one\n\f\n\ftwo\n", ["one", "", "two"]),
        ("one\n\f\ftwo\n", ["one", "", "two"]),
        ("one\n\f\n\n two\n\n", ["one", "\n two\n"]),
    ],
)
def test_form_feeds_part_articles(stream: str, expected: list[str]) -> None:
    assert texts(stream) == expected


@pytest.mark.parametrize("stream", ["", "\n", "\f", "\f\n\f"])
def test_no_text_is_one_empty_article(stream: str) -> None:
    assert texts(stream) == [""]


def test_no_chunk_is_one_empty_article() -> None:
    assert texts() == [""]


def test_every_article_has_its_id() -> None:
    assert [d.id for d in read("\fone\n\ftwo\n\fthree\n")] == ["a", "a#2", "a#3"]


def test_line_numbers_count_in_the_file() -> None:
    stream = "one\r\nx\r\n\ftwo\n\f\n\fthree\u2029\f\rfour\n"
    found = [(d.text, d.first_line) for d in read(stream)]
    assert found == [("one\nx", 1), ("two", 3), ("", 5), ("three", 5), ("four", 7)]


def test_line_numbers_count_what_is_left_out() -> None:
    assert [(d.text, d.first_line) for d in read("\n\n\fone\n")] == [("one", 3)]


def test_other_separators_of_python_stay_in_their_lines() -> None:
    text = "a\x0bb\x1cc\x1dd\x1ee\x85f"
    assert texts(text) == [text]


@pytest.mark.parametrize("stream", ["", "one\n", "one\n\n", "\none\n", "one\n\ftwo\n", " \n"])
def test_what_writing_gives_back_is_pristine(stream: str) -> None:
    found = read(stream)
    written = "\f".join(d.text + "\n" if d.text else "" for d in found)
    assert (written, [d.pristine for d in found]) == (stream, [True] * len(found))


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        ("one", [False]),
        ("one\r\n", [False]),
        ("o\u2028ne\n", [False]),
        ("\n", [False]),
        ("\fone\n", [False]),
        ("one\n\f", [False]),
        ("one\n\f\ntwo\n", [True, False]),
        ("one\n\ftwo\n\f\n", [True, False]),
        ("one\r\n\ftwo\n", [False, True]),
        ("one\n\f\ftwo\n", [True, False, True]),
    ],
)
def test_what_writing_changes_is_not_pristine(stream: str, expected: list[bool]) -> None:
    assert [d.pristine for d in read(stream)] == expected


@pytest.mark.parametrize("name", ["utf-8-sig", "cp1256", "utf-16-le"])
def test_another_encoding_is_not_pristine(name: str) -> None:
    assert [d.pristine for d in read("one\n", encoding=Encoding(name))] == [False]


def test_size_is_in_bytes() -> None:
    assert [d.size for d in read("نص\n\fx\n")] == [5, 2]
    assert [d.size for d in read("نص\n", encoding=Encoding("utf-16-le"))] == [6]


def breaking(*chunks: str) -> list[Document | Problem]:
    def stream() -> Iterator[str]:
        yield from chunks
        raise Unreadable("broken")

    return list(articles(stream(), "a", UTF_8))


def test_what_came_before_a_failure_is_kept() -> None:
    *found, problem = breaking("one\n\ftwo\nth")
    assert [d.text for d in found if isinstance(d, Document)] == ["one", "two\nth"]
    assert problem == Problem("a", "broken")


def test_a_failure_before_any_text_gives_no_article() -> None:
    assert breaking() == [Problem("a", "broken")]
