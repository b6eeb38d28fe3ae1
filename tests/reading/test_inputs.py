"""Finding inputs: names, directories, lists, standard input."""

import os
from pathlib import Path

import pytest

from newstool.reading import Problem, Source, find_sources
from newstool.reading.inputs import STANDARD_INPUT


def names(*given: str | Path, **options: object) -> list[str]:
    found = find_sources([str(name) for name in given], **options)  # type: ignore[arg-type]
    return [item.name for item in found if isinstance(item, Source)]


def test_nothing_named_is_standard_input() -> None:
    assert list(find_sources([])) == [STANDARD_INPUT]
    assert list(find_sources(["-"])) == [STANDARD_INPUT]


def test_standard_input_is_taken_once() -> None:
    assert list(find_sources(["-", "a", "-"])) == [
        STANDARD_INPUT,
        Source("a", "a", "a"),
        Problem("-", "standard input is already in use"),
    ]


def test_files_are_taken_as_named_whatever_their_endings(tmp_path: Path) -> None:
    assert list(find_sources(["x/y.log", ".hidden"])) == [
        Source("x/y.log", "x/y.log", "x/y.log"),
        Source(".hidden", ".hidden", ".hidden"),
    ]


def test_inputs_are_found_one_by_one(tmp_path: Path) -> None:
    found = find_sources(["first", str(tmp_path)])
    assert next(found) == Source("first", "first", "first")
    (tmp_path / "late.txt").touch()
    assert [item.name for item in found] == [str(tmp_path / "late.txt")]


def test_a_list_of_names(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "a.txt").touch()
    listing = tmp_path / "list"
    listing.write_bytes(b"\0".join([b"one two", os.fsencode(tmp_path / "d"), b"new\nline", b"-"]))
    assert names(files0_from=str(listing)) == [
        "one two",
        str(tmp_path / "d" / "a.txt"),
        "new\nline",
        "-",
    ]


def test_an_empty_list_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "list").touch()
    assert list(find_sources([], files0_from=str(tmp_path / "list"))) == []


def test_what_is_no_list_of_names(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"a.txt\0" + b"b.txt\n" * 50_000)
    first, problem = find_sources([], files0_from=str(tmp_path / "list"))
    assert first == Source("a.txt", "a.txt", "a.txt")
    assert isinstance(problem, Problem)
    assert "parted by NUL" in problem.reason


def test_a_list_that_is_not_there() -> None:
    assert list(find_sources([], files0_from="missing")) == [
        Problem("missing", "No such file or directory")
    ]


def test_an_empty_name_in_a_list(tmp_path: Path) -> None:
    listing = tmp_path / "list"
    listing.write_bytes(b"a\0\0b\0")
    assert list(find_sources([], files0_from=str(listing))) == [
        Source("a", "a", "a"),
        Problem(str(listing), "an empty file name in the list", 2),
        Source("b", "b", "b"),
    ]


def test_a_list_from_standard_input_can_not_name_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listing = tmp_path / "list"
    listing.write_bytes(b"a\0-\0b")
    with listing.open("rb") as file:
        kept = os.dup(0)
        os.dup2(file.fileno(), 0)
        try:
            found = list(find_sources([], files0_from="-"))
        finally:
            os.dup2(kept, 0)
            os.close(kept)
    assert found == [
        Source("a", "a", "a"),
        Problem("-", "standard input is already in use"),
        Source("b", "b", "b"),
    ]


def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    (found,) = find_sources([path])
    assert isinstance(found, Source)
    assert (found.path, found.name) == (path, str(tmp_path / "\\xff.txt"))


def test_where_results_go_is_left_out_below_another_directory(tmp_path: Path) -> None:
    for folder in ("in", "in/out", "in/other"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").touch()
    (tmp_path / "link").symlink_to("in/out")
    found = ["in/a.txt", "in/other/a.txt"]
    assert names(tmp_path / "in", results=str(tmp_path / "link")) == [
        str(tmp_path / name) for name in found
    ]
    own = [str(tmp_path / "in/out/a.txt")]
    assert names(tmp_path / "in/out", results=str(tmp_path / "in/out")) == own
    assert names(*own, results=str(tmp_path / "in/out")) == own
