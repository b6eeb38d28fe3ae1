"""The library's `read`."""

from pathlib import Path

import pytest

import newstool
from newstool import read
from newstool.library import ReadError
from newstool.reading import Problem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("عنوان\nنص أول.\n\fآخر\n", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(
        '{"id": 7, "headline": "H", "text": "One.", "url": "u"}\nbad\n{"text": "Two."}\n'
    )
    return tmp_path


def test_one_path_or_many(folder: Path) -> None:
    a = str(folder / "a.txt")
    assert [article.id for article in read(a)] == [a, f"{a}#2"]
    assert [article.id for article in read(Path(a))] == [a, f"{a}#2"]
    assert [article.id for article in read([a, Path(a)])] == [a, f"{a}#2"] * 2
    assert list(read([])) == []


def test_articles_are_parsed(folder: Path) -> None:
    first, second = read(folder / "a.txt")
    assert (first.text, first.headline) == ("عنوان\nنص أول.", "عنوان")
    assert [line.number for line in second.lines] == [3]


def test_fields(folder: Path) -> None:
    article = next(read(folder / "b.jsonl"))
    assert (article.id, article.headline, article.fields) == ("7", "H", {"url": "u"})


def test_a_problem_is_raised_unless_told_otherwise(folder: Path) -> None:
    with pytest.raises(ReadError, match=r"b\.jsonl:2: not JSON") as failure:
        list(read(folder / "b.jsonl"))
    assert failure.value.problem.line == 2
    with pytest.raises(ReadError, match=r"no\.txt: No such file or directory"):
        list(read("no.txt"))


def test_problems_can_be_gathered(folder: Path) -> None:
    problems: list[Problem] = []
    found = [article.text for article in read([folder, "no.txt"], on_problem=problems.append)]
    assert found == ["عنوان\nنص أول.", "آخر", "One.", "Two."]
    assert [problem.line for problem in problems] == [2, None]


def test_options(folder: Path) -> None:
    (folder / "c.txt").write_bytes("é\nè\n".encode("cp1252"))
    found = read(folder, include=["c.*"], input_format="lines", encoding="cp1252")
    assert [article.text for article in found] == ["é", "è"]
    found = read(folder / "b.jsonl", text_field="url", id_field="x", on_problem=lambda _: None)
    assert [(a.id[-9:], a.text, dict(a.fields)) for a in found] == [
        ("b.jsonl#1", "u", {"id": 7, "text": "One."})
    ]


@pytest.mark.parametrize("wrong", [{"input_format": "xml"}, {"encoding": "nope"}])
def test_unknown_names(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"xml|nope"):
        next(read("no.txt", **wrong))  # type: ignore[arg-type]


def test_public_names() -> None:
    assert newstool.read is read
    assert set(newstool.__all__) <= {*dir(newstool), "read", "parse", *newstool._HOMES}
