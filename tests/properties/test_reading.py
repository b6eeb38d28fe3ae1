"""Reading: how a stream is cut into chunks never changes what is read; nothing is lost."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from newstool.reading.articles import articles
from newstool.reading.decoding import decoded
from newstool.reading.document import Document, Problem, ReadOptions
from newstool.reading.encodings import UTF_8, Encoding, judged
from newstool.reading.kinds import kind_of
from newstool.reading.line_ends import LINE_ENDS, whole_lines, with_lf
from newstool.reading.lines import (
    headline_chunks,
    headline_documents,
    looking_ahead,
    text_blocks,
    utf8_blocks,
)
from newstool.reading.opening import ByteStream, Unreadable
from newstool.reading.records import records

OTHERS = ("\u2028", "\u2029", "\x0b", "\x85", "ا", "\u0651", "😀", "\ufeff", "\r\n", "\n\f")
HARD = [*"ab \t\f\n\r", *OTHERS]
LINES = ('{"text": "x"}', '{"text":"\u2028", "id": 3}', "bad", "", " ", "[", '{"a": 1}')

texts = st.lists(st.sampled_from(HARD), max_size=30).map("".join)
ended = st.tuples(st.sampled_from(LINES), st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
json_lines = st.lists(ended.map("".join), max_size=8).map("".join).map(str.encode)
broken = st.binary(max_size=4)
cuts = st.lists(st.integers(min_value=0, max_value=60), max_size=8)

Found = Iterable[object]


def cut(data: bytes, places: list[int]) -> Iterator[bytes]:
    """Yield `data` in chunks, cut at the places, none of them empty."""
    edges = sorted({0, len(data), *(place for place in places if place < len(data))})
    return (data[a:b] for a, b in pairwise(edges))


def until_failure(found: Found) -> list[object]:
    result: list[object] = []
    try:
        for item in found:
            result.append(item)  # noqa: PERF402  (what came before a failure counts)
    except Unreadable as failure:
        result.append(str(failure))
    return result


def read_text(chunks: Iterator[bytes], encoding: Encoding = UTF_8) -> Found:
    return articles(decoded(chunks, encoding), "a", encoding)


def read_headlines(chunks: Iterator[bytes]) -> Found:
    return headline_documents(looking_ahead(utf8_blocks(chunks)), "a", UTF_8)


def read_records(chunks: Iterator[bytes]) -> Found:
    return records(looking_ahead(utf8_blocks(chunks)), "a", ReadOptions(), UTF_8)


def same_in_chunks(
    read: Callable[[Iterator[bytes]], Found], data: bytes, places: list[int]
) -> None:
    whole = until_failure(read(cut(data, [])))
    assert until_failure(read(cut(data, places))) == whole


def documents(found: Found) -> list[Document]:
    return [item for item in found if isinstance(item, Document)]


def as_articles(text: str) -> list[Document]:
    return documents(articles([text] if text else [], "a", UTF_8))


@given(texts, broken, cuts)
def test_chunks_do_not_change_articles(text: str, tail: bytes, places: list[int]) -> None:
    same_in_chunks(read_text, text.encode() + tail, places)


@given(texts, cuts)
def test_chunks_do_not_change_articles_in_utf_16(text: str, places: list[int]) -> None:
    encoding = Encoding("utf-16-le")
    same_in_chunks(lambda chunks: read_text(chunks, encoding), text.encode("utf-16-le"), places)


@given(texts, cuts)
def test_chunks_do_not_change_headlines(text: str, places: list[int]) -> None:
    same_in_chunks(read_headlines, text.encode(), places)


@given(json_lines, cuts)
def test_chunks_do_not_change_records(data: bytes, places: list[int]) -> None:
    same_in_chunks(read_records, data, places)


@given(st.one_of(texts.map(str.encode), json_lines, broken), cuts)
def test_chunks_do_not_change_the_kind(data: bytes, places: list[int]) -> None:
    def kind(chunks: Iterator[bytes]) -> Found:
        yield kind_of(ByteStream(chunks), "-")

    same_in_chunks(kind, data, places)


@given(texts)
def test_joined_articles_are_the_text(text: str) -> None:
    read = "".join(item.text for item in as_articles(text))
    assert "".join(read.replace("\f", "").split()) == "".join(text.replace("\f", "").split())


@given(texts)
def test_first_lines_point_at_the_articles(text: str) -> None:
    lines = with_lf(text).split("\n")
    for item in as_articles(text):
        if item.text.strip():
            first = item.text.split("\n")[0]
            assert lines[item.first_line - 1].endswith(first)


@given(texts)
@example("a\n\x0c\na")
def test_pristine_articles_write_back_what_was_read(text: str) -> None:
    found = as_articles(text)
    written = "\f".join(item.text + "\n" if item.text else "" for item in found)
    if all(item.pristine for item in found):
        assert written == text
    else:
        assert written != text


@given(texts)
def test_pristine_headlines_write_back_what_was_read(text: str) -> None:
    """A mark is told before lines are read: then none of them is pristine."""
    if found := documents(read_headlines(iter([text.removeprefix("\ufeff").encode()]))):
        written = "".join(item.text + "\n" for item in found)
        assert (written == text.removeprefix("\ufeff")) == all(item.pristine for item in found)


@given(texts, cuts)
def test_whole_lines_lose_nothing(text: str, places: list[int]) -> None:
    data = text.encode()
    blocks = list(whole_lines(cut(data, places), b"\n", b"\r"))
    assert b"".join(blocks) == data
    assert all(block.endswith((b"\n", b"\r")) for block in blocks[:-1])
    assert not any(a[-1:] + b[:1] == b"\r\n" for a, b in pairwise(blocks))


@given(texts, cuts)
def test_both_ways_to_the_lines_agree(text: str, places: list[int]) -> None:
    found = headline_chunks(utf8_blocks(cut(text.encode(), places)), "a")
    flat = [line for chunk in found if isinstance(chunk, tuple) for line in chunk[1]]
    expected = with_lf(text.removeprefix("\ufeff")).split("\n")
    assert flat == (expected if expected[-1] else expected[:-1])
    found_ids = [d.id for d in documents(headline_documents(text_blocks([text]), "a", UTF_8))]
    ids = [f"a#{n}" for n, line in enumerate(with_lf(text).split("\n"), 1) if line.strip()]
    assert found_ids == ids


@given(st.binary(max_size=200))
def test_any_bytes_are_judged_or_refused(data: bytes) -> None:
    try:
        encoding = judged(ByteStream(cut(data, [])))
    except Unreadable:
        return
    assert all(isinstance(item, Document) for item in read_text(cut(data, []), encoding))


@given(st.binary(max_size=100))
def test_any_bytes_are_lines_or_problems(data: bytes) -> None:
    for item in [*read_headlines(iter([data])), *until_failure(read_records(iter([data])))]:
        assert isinstance(item, Document | Problem | str)


def test_the_hard_signs_hold_every_line_end() -> None:
    assert set(LINE_ENDS) <= set(HARD)
