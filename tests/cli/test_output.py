"""The frame of a format round its pieces, in one place or one file an input."""

from pathlib import Path

import pytest

from newstool.cli.output import PerInput, Single
from newstool.writing.form import ARTICLES, JSON, PLAIN, Form


@pytest.mark.parametrize(
    ("form", "pieces", "written"),
    [
        (PLAIN, ["a\n", "", "b\n"], "a\nb\n"),
        (ARTICLES, ["a\n", "", "b\n"], "a\n\fb\n"),
        (ARTICLES, ["", "b\n"], "b\n"),
        (JSON, [], "[]\n"),
        (JSON, ["1", "2"], "[\n1,\n2\n]\n"),
        (Form(begin="h\n"), [], "h\n"),
        (Form(begin="h\n"), ["1\n", "2\n"], "h\n1\n2\n"),
    ],
)
def test_frames(tmp_path: Path, form: Form, pieces: list[str], written: str) -> None:
    output = Single(str(tmp_path / "o"), form, line_buffered=False)
    for piece in pieces:
        output.write(piece, "a")
    output.close()
    output.close()
    output.discard()
    assert (tmp_path / "o").read_text("utf-8") == written


def test_one_file_an_input(tmp_path: Path) -> None:
    said: list[tuple[str, str]] = []
    relative = {"x/a.txt": "a.txt", "x/b/c.txt": "b/c.txt", "y/a.txt": "a.txt"}
    output = PerInput(str(tmp_path), ARTICLES, relative, lambda *what: said.append(what))
    for source in ("x/a.txt", "x/a.txt", "y/a.txt", "x/b/c.txt"):
        output.write(source + "\n", source)
    output.close()
    assert (tmp_path / "a.txt").read_text("utf-8") == "x/a.txt\n\fx/a.txt\n"
    assert (tmp_path / "b" / "c.txt").read_text("utf-8") == "x/b/c.txt\n"
    assert said == [("y/a.txt would overwrite it", str(tmp_path / "a.txt"))]
