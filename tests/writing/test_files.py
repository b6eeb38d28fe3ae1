"""Files that appear whole or not at all."""

import bz2
import gzip
import lzma
import os
import stat
from pathlib import Path

import pytest

from newstool.writing.files import Replacement, written_as_it_is


def put(path: Path, data: bytes = b"new", **options: bool) -> None:
    with Replacement(str(path), **options) as file:
        file.write(data)


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    put(tmp_path / "a")
    (tmp_path / "b").write_bytes(b"")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_an_existing_files_mode_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    put(path)
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o640)


def test_until_all_is_done_the_old_file_stands(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with Replacement(str(path)) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a"]


def test_a_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    file = Replacement(str(tmp_path / "a"))
    file.write(b"half")
    assert len(os.listdir(tmp_path)) == 1
    file.discard()
    assert os.listdir(tmp_path) == []


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("far/real")
    put(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "far" / "real").read_bytes() == b"new"


def test_a_dangling_link_makes_its_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("real")
    put(tmp_path / "link")
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_pipe_is_written_as_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    end = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    put(tmp_path / "pipe")
    assert os.read(end, 10) == b"new"
    os.close(end)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.parametrize("name", ["/dev/null", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_devices_and_open_streams_are_written_as_they_are(name: str) -> None:
    assert written_as_it_is(name)


def test_a_directory_is_no_place(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        Replacement(str(tmp_path))


def test_the_longest_name_still_has_room_for_its_neighbour(tmp_path: Path) -> None:
    path = tmp_path / ("م" * 127)
    put(path)
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("ending", "unpack"),
    [(".gz", gzip.decompress), (".bz2", bz2.decompress), (".xz", lzma.decompress)],
)
def test_a_compressed_name_gets_compressed_content_where_asked(
    tmp_path: Path, ending: str, unpack: object
) -> None:
    assert callable(unpack)
    put(tmp_path / f"a{ending}", compressed=True)
    assert unpack((tmp_path / f"a{ending}").read_bytes()) == b"new"
    put(tmp_path / f"b{ending}")
    assert (tmp_path / f"b{ending}").read_bytes() == b"new"


def test_zstandard_too(tmp_path: Path) -> None:
    import zstandard

    put(tmp_path / "a.zst", compressed=True)
    data = (tmp_path / "a.zst").read_bytes()
    assert zstandard.ZstdDecompressor().decompressobj().decompress(data) == b"new"
