"""Headlines one a line: ids, blank lines, line ends, bad bytes, as they come."""

from collections.abc import Iterator

import pytest

from newstool.reading.document import Document, InputKind, Problem
from newstool.reading.encodings import UTF_8, Encoding
from newstool.reading.lines import (
    NOT_UTF_8,
    headline_chunks,
    headline_documents,
    text_blocks,
    utf8_blocks,
)


def documents(data: bytes, encoding: Encoding = UTF_8) -> list[Document]:
    found = headline_documents(utf8_blocks([data]), "a", encoding)
    return [item for item in found if isinstance(item, Document)]


def chunks(*data: bytes) -> list[tuple[int, list[str]] | Problem]:
    return list(headline_chunks(utf8_blocks(data), "a"))


def test_blank_lines_are_left_out_and_counted() -> None:
    found = documents(b"one\n\n \t\ntwo\n")
    assert [(d.id, d.text, d.first_line) for d in found] == [("a#1", "one", 1), ("a#4", "two", 4)]
    assert {(d.source, d.kind, d.encoding) for d in found} == {("a", InputKind.LINES, "utf-8")}


def test_every_line_end_ends_a_line_and_no_form_feed() -> None:
    data = "one\r\ntwo\rthree\u2028four\u2029#five\f\x0b\x1c\x85\nsix".encode()
    texts = ["one", "two", "three", "four", "#five\f\x0b\x1c\x85", "six"]
    assert [d.text for d in documents(data)] == texts
    assert chunks(data) == [(1, texts[:5]), (6, texts[5:])]


def test_lines_are_as_they_are() -> None:
    assert [d.text for d in documents(b"  one \n# two\n")] == ["  one ", "# two"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"one\ntwo\n", [True, True]),
        (b"one\ntwo", [True, False]),
        (b"one\r\ntwo\n", [False, True]),
        (b"one\n\ntwo\n", [False, False]),
        (b"\none\ntwo\n", [False, True]),
        (b"one\ntwo\n\n", [True, False]),
    ],
)
def test_pristine(data: bytes, expected: list[bool]) -> None:
    assert [d.pristine for d in documents(data)] == expected
    assert not any(d.pristine for d in documents(data, Encoding("cp1256")))


def test_a_bad_byte_spoils_its_own_line() -> None:
    data = b"one\n\xff\xfe\ntwo\nthr\xc3\nfour\n"
    found = list(headline_documents(utf8_blocks([data]), "a", UTF_8))
    assert [d.id for d in found if isinstance(d, Document)] == ["a#1", "a#3", "a#5"]
    bad = [Problem("a", NOT_UTF_8, 2), Problem("a", NOT_UTF_8, 4)]
    assert [p for p in found if isinstance(p, Problem)] == bad
    assert chunks(data) == [(1, ["one"]), bad[0], (3, ["two"]), bad[1], (5, ["four"])]


def test_a_nul_spoils_its_own_line() -> None:
    first, problem, rest = chunks(b"one\nt\0wo\nthree\n")
    assert isinstance(problem, Problem)
    assert (first, problem.line, rest) == ((1, ["one"]), 2, (3, ["three"]))
    assert [d.text for d in documents(b"one\nt\0wo\nthree\n")] == ["one", "three"]


def test_lines_come_as_soon_as_they_are_whole() -> None:
    taken: list[bytes] = []

    def slow() -> Iterator[bytes]:
        for part in (b"one\ntw", b"o\nthree\n", b"four"):
            taken.append(part)
            yield part

    found = headline_chunks(utf8_blocks(slow()), "a")
    assert (next(found), len(taken)) == ((1, ["one"]), 1)
    assert (next(found), len(taken)) == ((2, ["two", "three"]), 2)
    assert list(found) == [(4, ["four"])]


def test_a_mark_is_no_part_of_the_first_line() -> None:
    assert chunks(b"\xef\xbb\xbfone\n", b"\xef\xbb\xbftwo\n") == [(1, ["one"]), (2, ["\ufefftwo"])]


def test_decoded_text_goes_the_same_way() -> None:
    found = list(headline_chunks(text_blocks(["one\r", "\ntwo\n\nth", "ree"]), "a"))
    assert found == [(1, ["one", "two", ""]), (4, ["three"])]
