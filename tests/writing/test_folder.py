"""Files below one directory, and nowhere else."""

import os
from pathlib import Path

import pytest

from newstool.writing.folder import Folder


def test_what_is_there_stays_unless_forced(tmp_path: Path) -> None:
    with Folder(str(tmp_path / "new" / "dir")) as folder:
        folder.write("a", b"one", force=False)
        with pytest.raises(FileExistsError):
            folder.write("a", b"two", force=False)
        assert (tmp_path / "new" / "dir" / "a").read_bytes() == b"one"
        folder.write("a", b"two", force=True)
    assert (tmp_path / "new" / "dir" / "a").read_bytes() == b"two"
    assert os.listdir(tmp_path / "new" / "dir") == ["a"]


def test_a_link_to_a_directory_is_not_entered(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "dir").mkdir()
    (tmp_path / "dir" / "link").symlink_to(tmp_path / "outside")
    with Folder(str(tmp_path / "dir")) as folder, pytest.raises(OSError, match="link"):
        folder.inside("link")


@pytest.mark.parametrize("force", [False, True])
def test_a_link_to_a_file_is_not_written_through(tmp_path: Path, force: bool) -> None:
    (tmp_path / "outside").write_bytes(b"safe")
    (tmp_path / "dir").mkdir()
    (tmp_path / "dir" / "a").symlink_to(tmp_path / "outside")
    with Folder(str(tmp_path / "dir")) as folder:
        if force:
            folder.write("a", b"new", force=True)
            assert (tmp_path / "dir" / "a").read_bytes() == b"new"
        else:
            with pytest.raises(FileExistsError):
                folder.write("a", b"new", force=False)
    assert (tmp_path / "outside").read_bytes() == b"safe"
