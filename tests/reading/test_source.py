"""A whole input: kinds, encodings and failures together."""

import gzip
import os
import threading
from pathlib import Path

import pytest

from newstool.reading import (
    Document,
    InputKind,
    Problem,
    ReadOptions,
    Source,
    read_lines,
    read_source,
)
from newstool.reading.lines import NOT_UTF_8
from tests.reading.conftest import Make, Read

LINES = ReadOptions(InputKind.LINES)


def test_an_empty_file_is_an_empty_article(read: Read) -> None:
    documents, problems = read(b"")
    assert [(d.text, d.pristine) for d in documents] == [("", True)]
    assert problems == []


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson"])
def test_an_empty_file_of_records_has_none(read: Read, name: str) -> None:
    assert read(b"", name) == ([], [])


def test_a_missing_file() -> None:
    source = Source("no.txt", "no.txt", "no.txt")
    problem = Problem("no.txt", "No such file or directory")
    assert list(read_source(source)) == [problem]
    assert list(read_source(source, LINES)) == [problem]
    assert list(read_lines(source)) == [problem]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1256"])
def test_text_in_many_encodings(read: Read, encoding: str) -> None:
    text = "خبر عاجل\nأعلنت الوزارة النتائج"
    documents, problems = read((text + "\n").encode(encoding))
    assert ([d.text for d in documents], problems) == ([text], [])
    assert [d.pristine for d in documents] == [encoding == "utf-8"]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["utf-8", "UTF8", "utf-8-sig"])
def test_named_utf_8_may_have_a_mark(read: Read, mark: bytes, name: str) -> None:
    (document,), _ = read(mark + "خبر\n".encode(), options=ReadOptions(encoding=name))
    assert document.text == "خبر"
    assert document.pristine == (not mark and name != "utf-8-sig")


def test_an_encoding_that_nobody_knows() -> None:
    with pytest.raises(ValueError, match="no such encoding: nope"):
        list(read_source(Source("-", os.devnull, "-"), ReadOptions(encoding="nope")))


@pytest.mark.parametrize("kind", [InputKind.TEXT, InputKind.LINES])
def test_damage_behind_the_head_ends_the_input(read: Read, kind: InputKind) -> None:
    good = b"word word\n" * 60_000
    documents, problems = read(good + b"ba\xffd\nmore\n", options=ReadOptions(kind))
    texts = [d.text for d in documents]
    kept = {InputKind.TEXT: [good.decode() + "ba"], InputKind.LINES: ["word word"] * 60_000}
    assert texts == kept[kind]
    assert problems == [Problem("a.txt", "not utf-8 at byte 600003 (invalid start byte)")]


def test_damage_in_the_head_refuses_the_input(read: Read) -> None:
    documents, problems = read(b"word\n" * 100 + "خبر ".encode() * 9 + b"\xff")
    assert documents == []
    assert [p.reason for p in problems] == ["damaged UTF-8 at byte 564 (invalid start byte)"]


def test_a_nul_behind_the_head_ends_the_input(read: Read) -> None:
    documents, problems = read(b"word word\n" * 60_000 + b"\0")
    assert len(documents) == 1
    assert [p.reason for p in problems] == ["binary data (a NUL character)"]


@pytest.mark.parametrize("kind", list(InputKind))
def test_a_broken_gzip_gives_what_came_before(read: Read, kind: InputKind) -> None:
    line = '{"text": "x"}\n' if kind is InputKind.JSONL else "word\n"
    packed = gzip.compress(line.encode() * 1000)[:-4]
    documents, problems = read(packed, "a.gz", ReadOptions(kind))
    assert len(documents) == (1 if kind is InputKind.TEXT else 1000)
    assert [p.reason for p in problems] == ["gzip data ends too early"]


def test_half_a_line_before_a_failure_is_no_headline(read: Read) -> None:
    lines = "".join(f"headline {n * n}\n" for n in range(5000)).encode()
    packed = gzip.compress(lines)
    documents, problems = read(packed[: len(packed) // 2], "a.gz", LINES)
    assert 0 < len(documents) < 5000
    assert {d.text.encode() + b"\n" for d in documents} <= set(lines.splitlines(keepends=True))
    assert len(problems) == 1


def test_lines_of_a_file_are_judged_like_text(make: Make) -> None:
    source = make("خبر عاجل من دمشق\nخبر ثان\n".encode("cp1256"))
    assert list(read_lines(source)) == [(1, ["خبر عاجل من دمشق", "خبر ثان"])]


def test_lines_in_a_named_encoding(make: Make) -> None:
    source = make("é\nè\n".encode("cp1252"))
    found = list(read_lines(source, ReadOptions(encoding="cp1252")))
    assert found == [(1, ["é", "è"])]


def test_lines_of_a_pipe_are_utf_8_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"one\n\xff\ntwo\n",))
    writer.start()
    found = list(read_lines(Source("pipe", str(path), "pipe")))
    writer.join()
    assert found == [(1, ["one"]), Problem("pipe", NOT_UTF_8, 2), (3, ["two"])]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"one\n\ftwo\n")
    with (tmp_path / "x").open("rb") as file:
        kept = os.dup(0)
        os.dup2(file.fileno(), 0)
        try:
            found = list(read_source(Source("-", None, "-")))
        finally:
            os.dup2(kept, 0)
            os.close(kept)
    assert [d.id for d in found if isinstance(d, Document)] == ["-", "-#2"]


def test_one_endless_line(make: Make) -> None:
    size = 5_000_000
    (document,) = read_source(make(b"x" * size))
    assert isinstance(document, Document)
    assert len(document.text) == size
    assert list(read_lines(make(b"x" * size))) == [(1, ["x" * size])]
