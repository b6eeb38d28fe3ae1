import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newstool.dedupe import index_file
from newstool.dedupe.index_file import IndexFileError, Terms, commit, open_index
from newstool.dedupe.levels import Level

TERMS = Terms(Level.NEAR, "headline")


def made(path: Path) -> Path:
    with closing(open_index(str(path), TERMS)) as connection:
        commit(connection)
    return path


def test_an_index_opens_again_and_is_as_it_was(tmp_path: Path) -> None:
    path = made(tmp_path / "i.db")
    before = path.read_bytes()
    open_index(str(path), TERMS).close()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("exists", [True, False])
def test_without_commit_there_is_nothing_in_a_new_file(tmp_path: Path, exists: bool) -> None:
    path = tmp_path / "i.db"
    if exists:
        path.touch()
    open_index(str(path), TERMS).close()
    assert path.read_bytes() == b""
    made(path)
    assert path.read_bytes()


def test_a_dry_run_makes_no_file(tmp_path: Path) -> None:
    open_index(str(tmp_path / "i.db"), TERMS, dry=True).close()
    assert list(tmp_path.iterdir()) == []


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    head = made(tmp_path / "i.db").read_bytes()[:100]
    assert head[68:72] == b"nwtx"
    assert head[18:20] == b"\2\2", "it journals ahead"


@pytest.mark.parametrize(
    "terms",
    [
        TERMS._replace(level=Level.LOOSE),
        TERMS._replace(by="url"),
        TERMS._replace(folding=TERMS.folding + 1),
    ],
)
def test_other_terms_are_refused(tmp_path: Path, terms: Terms) -> None:
    path = made(tmp_path / "i.db")
    with pytest.raises(IndexFileError, match="the index "):
        open_index(str(path), terms)


@pytest.mark.parametrize("content", [b"text", b"SQLite format 3\0", b"\0" * 200])
def test_strangers_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "i.db"
    path.write_bytes(content)
    with pytest.raises(IndexFileError, match="not an index of newstool"):
        open_index(str(path), TERMS)
    assert path.read_bytes() == content


def test_devices_are_refused() -> None:
    with pytest.raises(IndexFileError, match="not an index of newstool"):
        open_index(os.devnull, TERMS)


def test_a_folder_that_is_missing_is_an_error_of_sqlite(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        open_index(str(tmp_path / "nowhere" / "i.db"), TERMS)


def test_patience_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "i.db")
    monkeypatch.setattr(index_file, "PATIENCE", 0.1)
    with (
        closing(open_index(str(path), TERMS)),
        pytest.raises(IndexFileError, match="another run had the index"),
    ):
        open_index(str(path), TERMS)
