"""A second pass gives what the first gave, or says that it can't."""

import os
from pathlib import Path

import pytest

from newstool.reading import Document, Problem, Source, read_source
from newstool.reading.replay import CHANGED, Replay
from tests.reading.conftest import Make


def texts(found: list[Source | Problem]) -> list[str | Problem]:
    result: list[str | Problem] = []
    for item in found:
        inner = (item,) if isinstance(item, Problem) else read_source(item)
        result += [x.text if isinstance(x, Document) else x for x in inner]
    return result


def test_files_are_read_again(make: Make) -> None:
    with Replay([make(b"one\n", "1.txt"), make(b"two\n\fthree\n", "2.txt")]) as replay:
        assert texts(list(replay.first())) == ["one", "two", "three"]
        assert texts(list(replay.again())) == ["one", "two", "three"]
        assert texts(list(replay.again())) == ["one", "two", "three"]


def test_what_streams_in_is_kept(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"one\n\ftwo\n")
    with (tmp_path / "x").open("rb") as file:
        kept = os.dup(0)
        os.dup2(file.fileno(), 0)
        try:
            with Replay([Source("-", None, "-")]) as replay:
                assert texts(list(replay.first())) == ["one", "two"]
                assert texts(list(replay.again())) == ["one", "two"]
        finally:
            os.dup2(kept, 0)
            os.close(kept)


@pytest.mark.parametrize("change", ["rewritten", "replaced", "removed"])
def test_a_file_that_changed_is_said(make: Make, change: str) -> None:
    source = make(b"one\n", "1.txt")
    path = Path(str(source.path))
    with Replay([source, make(b"two\n", "2.txt")]) as replay:
        assert texts(list(replay.first())) == ["one", "two"]
        if change == "rewritten":
            path.write_bytes(b"other\n")
        elif change == "removed":
            path.unlink()
        else:
            (path.parent / "new").write_bytes(b"one\n")
            (path.parent / "new").replace(path)
        assert texts(list(replay.again())) == [Problem("1.txt", CHANGED), "two"]


def test_a_change_during_the_second_pass_is_said(make: Make) -> None:
    source = make(b"one\n")
    with Replay([source]) as replay:
        list(replay.first())
        again = replay.again()
        assert next(again) == source
        Path(str(source.path)).write_bytes(b"changed\n")
        assert list(again) == [Problem("a.txt", CHANGED)]


def test_a_missing_file_is_missing_in_both_passes() -> None:
    missing = Source("no.txt", "no.txt", "no.txt")
    problem = Problem("no.txt", "No such file or directory")
    with Replay([missing]) as replay:
        assert texts(list(replay.first())) == [problem]
        assert texts(list(replay.again())) == [problem]


def test_closed_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.__stdin__", None)
    with Replay([Source("-", None, "-")]) as replay:
        assert list(replay.first()) == [Problem("-", "standard input is closed")]
        assert list(replay.again()) == []
