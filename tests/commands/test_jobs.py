"""--jobs: the same bytes, in the same order, whatever happens to one input."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest

from tests.conftest import PROGRAM, Run

PARAGRAPH = "A paragraph that is long enough to be read as one, with a full stop at its end. " * 20


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of JSON Lines large enough to start a pool, with some bad records."""
    path = tmp_path_factory.mktemp("many") / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(1600):
            text = f"Headline number {n}\n\n{PARAGRAPH}\n\nA heading {n}\n\n{PARAGRAPH}"
            record = {"id": f"a{n}", "text": text} if n % 400 != 1 else {"id": f"a{n}"}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ["split", "-f", "jsonl"],
        ["split", "--explain"],
        ["clean"],
        ["stats", "-f", "tsv", "--columns", "id,words,lines"],
    ],
    ids=" ".join,
)
def test_output_and_messages_are_those_of_one_job(
    newstool: Run, many: Path, arguments: list[str]
) -> None:
    alone = newstool(*arguments, many)
    together = newstool(*arguments, "-j", "2", many)
    assert together.stdout == alone.stdout
    assert together.stderr == alone.stderr
    assert together.returncode == alone.returncode == 1
    assert alone.stderr.count(b"\n") == 4


def test_dedupe_too(newstool: Run, many: Path) -> None:
    arguments = ["dedupe", "--match", "folded", "--emit", "ids"]
    assert newstool(*arguments, "-j", "2", many).stdout == newstool(*arguments, many).stdout


def test_all_cores(newstool: Run) -> None:
    text = "# Headline\n\n" + PARAGRAPH.strip() + "\n"
    assert newstool("split", "-j", "0", input=text).stdout.decode() == text


@pytest.fixture
def working(many: Path, tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a run whose input does not end."""
    pipe = subprocess.PIPE
    with (
        (tmp_path / "out").open("wb") as out,
        subprocess.Popen([PROGRAM, "clean", "-j", "2"], stdin=pipe, stdout=out, stderr=pipe) as run,
    ):
        assert run.stdin is not None
        run.stdin.write(many.read_bytes() * 2)
        run.stdin.flush()
        yield run
        run.kill()


def workers(run: "subprocess.Popen[bytes]") -> list[int]:
    """Return the processes that work for `run`, once there are two."""
    listed = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    while len(found := [int(n) for n in listed.read_text().split()]) < 2:
        sleep(0.01)
    return found


def test_who_reads_of_a_killed_run_does_not_wait_for_its_processes(
    working: "subprocess.Popen[bytes]",
) -> None:
    workers(working)
    working.kill()
    working.communicate(timeout=60)
    assert working.returncode == -signal.SIGKILL


def test_a_killed_process_is_no_bug(working: "subprocess.Popen[bytes]") -> None:
    os.kill(workers(working)[0], signal.SIGKILL)
    _, said = working.communicate()
    assert said.endswith(b"newstool: a process of --jobs was killed; the output ends early\n")
    assert working.returncode == 1
