"""What a directory means."""

import os
from pathlib import Path

import pytest

from newstool.reading.directories import Choice, walk
from newstool.reading.document import Problem, Source

FILES = (
    "b.txt",
    "a.jsonl",
    "a/z.md",
    "a/b/c.ndjson.gz",
    "a.b/x.text",
    "notes.log",
    "a/picture.png",
    "UPPER.TXT",
    "packed.txt.xz",
    "packed.gz",
    ".hidden.txt",
    ".git/x.txt",
    "a/.y.txt",
    "عنوان.txt",
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def below(tree: Path, choice: Choice = Choice()) -> list[str]:  # noqa: B008
    return [found.relative for found in walk(str(tree), choice) if isinstance(found, Source)]


def test_article_files_in_the_order_of_their_paths(tree: Path) -> None:
    expected = [
        "UPPER.TXT",
        "a.b/x.text",
        "a.jsonl",
        "a/b/c.ndjson.gz",
        "a/z.md",
        "b.txt",
        "packed.txt.xz",
        "عنوان.txt",
    ]
    assert below(tree) == expected == sorted(expected, key=os.fsencode)


def test_names_begin_as_the_directory_was_given(tree: Path) -> None:
    for given in (str(tree / "a.b"), str(tree / "a.b") + "/"):
        (found,) = walk(given, Choice())
        assert found == Source(str(tree / "a.b/x.text"), str(tree / "a.b/x.text"), "x.text")


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        (("*.log",), (), ["notes.log"]),
        (("a/*.md",), (), ["a/z.md"]),
        (("*.txt", "*.md"), (), ["a/z.md", "b.txt", "عنوان.txt"]),
        (("*.txt", "*.md"), ("b*",), ["a/z.md", "عنوان.txt"]),
        ((), ("*.txt", "a", "*.TXT"), ["a.b/x.text", "a.jsonl", "packed.txt.xz"]),
        ((), ("a/b", "*.txt*", "*.TXT"), ["a.b/x.text", "a.jsonl", "a/z.md"]),
    ],
)
def test_patterns(
    tree: Path, include: tuple[str, ...], exclude: tuple[str, ...], expected: list[str]
) -> None:
    assert below(tree, Choice(include, exclude)) == expected


def test_links(tree: Path) -> None:
    (tree / "elsewhere").mkdir()
    os.symlink(tree / "a", tree / "elsewhere" / "directory")
    os.symlink(tree, tree / "elsewhere" / "loop")
    os.symlink(tree / "b.txt", tree / "elsewhere" / "file.txt")
    os.symlink(tree / "nowhere", tree / "elsewhere" / "dangling.txt")
    assert below(tree / "elsewhere") == ["dangling.txt", "file.txt"]


def test_pipes_are_passed_over(tree: Path) -> None:
    os.mkfifo(tree / "a.b" / "pipe.txt")
    assert below(tree / "a.b") == ["x.text"]


def test_a_directory_that_can_not_be_listed(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def denied(path: str) -> "os._ScandirIterator[str]":
        if path.rstrip("/").endswith("/a"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", denied)
    found = list(walk(str(tree), Choice()))
    assert [item for item in found if isinstance(item, Problem)] == [
        Problem(f"{tree}/a/", "Permission denied")
    ]
    assert "b.txt" in [item.relative for item in found if isinstance(item, Source)]
