"""No home, no terminal, no locale, nothing writable: as cron starts programs."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.commands.terminal import PROGRAM
from tests.conftest import Run

TEXT = "# عنوان المقال\n\nفقرة طويلة بما يكفي لتُقرأ فقرةً واحدة، وفي آخرها نقطة تنهي الجملة.\n"
COMMANDS = ("clean", "dedupe", "split", "stats")
BARE = {"PATH": "/usr/bin:/bin"}


def run(
    *arguments: str, cwd: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=cwd,
        env=BARE if env is None else env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def read_only(tmp_path: Path) -> Path:
    folder = tmp_path / "مجلد"
    folder.mkdir()
    (folder / "مقال.txt").write_text(TEXT, "utf-8")
    folder.chmod(0o555)
    return folder


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("env", [{}, BARE, {"LANG": "C", "LC_ALL": "C"}, {"LC_ALL": "POSIX"}])
def test_silent_and_right_with_nothing_around(
    command: str, env: dict[str, str], read_only: Path
) -> None:
    usual = run(command, "مقال.txt", cwd=read_only, env={**BARE, "LC_ALL": "C.UTF-8"})
    bare = run(command, "مقال.txt", cwd=read_only, env=env)
    assert (usual.stderr, usual.returncode) == (b"", 0)
    assert (bare.stdout, bare.stderr, bare.returncode) == (usual.stdout, b"", 0)
    assert os.listdir(read_only) == ["مقال.txt"]


def test_utf8_comes_out_whatever_the_locale(read_only: Path) -> None:
    done = run("split", "مقال.txt", cwd=read_only, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert done.stdout.decode() == TEXT
    out = run("split", "-f", "jsonl", "مقال.txt", cwd=read_only, env={"LC_ALL": "C"}).stdout
    assert json.loads(out)["id"] == "مقال.txt"


@pytest.mark.parametrize("env", [{}, {"LC_ALL": "C"}, {"PYTHONUTF8": "0", "LC_ALL": "C"}])
def test_messages_name_files_whatever_the_locale(env: dict[str, str], tmp_path: Path) -> None:
    done = run("split", "غائب.txt", cwd=tmp_path, env=env)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert done.stderr.endswith(b": No such file or directory\n")


def test_a_file_name_that_is_no_utf8(newstool: Run, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(name, "w", encoding="utf-8") as file:
        file.write(TEXT)
    done = subprocess.run(
        [PROGRAM.encode(), b"split", b"--explain", b"caf\xe9.txt"],
        cwd=tmp_path,
        env=BARE,
        capture_output=True,
        check=False,
    )
    assert (done.stderr, done.returncode) == (b"", 0)
    assert done.stdout.split(b"\n")[1].startswith(b"caf")


def test_a_log_for_machines_has_a_line_a_problem(tmp_path: Path) -> None:
    done = run("split", "--log-json", "one", "two", cwd=tmp_path)
    assert [json.loads(line)["name"] for line in done.stderr.splitlines()] == ["one", "two"]


def test_a_directory_that_cannot_be_entered_is_one_line(tmp_path: Path) -> None:
    done = run("split", "nowhere/", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
