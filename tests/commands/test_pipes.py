"""At home in pipelines: closed pipes, full disks, closed streams, signals, flushing."""

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from tests.commands.terminal import PROGRAM, shell

COMMANDS = ("clean", "dedupe", "split", "stats")
TEXT = "# One headline\n\nA paragraph that is long enough to be read as one, with a full stop.\n"


def articles(count: int) -> bytes:
    return "\f".join(TEXT.replace("One", f"No {n}") for n in range(count)).encode()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("count", [1, 30_000])
def test_a_closed_pipe_ends_quietly(command: str, count: int, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(count))
    done = shell(f"newstool {command} in.txt | true; echo ${{PIPESTATUS[0]}}", tmp_path)
    assert done.stderr == b""
    assert done.stdout.strip() in (b"0", b"141")


@pytest.mark.parametrize("count", [1, 300_000])
def test_head_of_many_lines(count: int, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(b"a headline of some words\n" * count)
    options = "--input-format lines --explain"
    done = shell(f"newstool split {options} in.txt | head -n 1; echo ${{PIPESTATUS[0]}}", tmp_path)
    assert done.stderr == b""
    assert done.stdout.splitlines()[0] == b"id\tline\tkind\tscore\ttext\tcues"
    assert done.stdout.splitlines()[1] in (b"0", b"141")


@pytest.mark.parametrize("arguments", ["--version", "--help", "split --help"])
@pytest.mark.parametrize("into", ["| true", ">/dev/null"])
def test_help_goes_into_any_pipe(arguments: str, into: str, tmp_path: Path) -> None:
    done = shell(f"newstool {arguments} {into}; echo ${{PIPESTATUS[0]}}", tmp_path)
    assert done.stderr == b""
    assert done.stdout.strip() in (b"0", b"141")


@pytest.mark.parametrize("arguments", ["--version", "--help", *COMMANDS])
def test_a_full_disk_is_one_line_and_exit_1(arguments: str, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(2))
    done = shell(f"newstool {arguments} <in.txt >/dev/full; echo $? >&2", tmp_path)
    assert done.stderr == b"newstool: standard output: No space left on device\n1\n"


def test_a_full_disk_in_the_middle_of_much_output(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(5000))
    done = shell("newstool split in.txt >/dev/full; echo $? >&2", tmp_path)
    assert done.stderr == b"newstool: standard output: No space left on device\n1\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_standard_input_closed(command: str, tmp_path: Path) -> None:
    done = shell(f"newstool {command} <&-", tmp_path)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b"newstool: -: ")


@pytest.mark.parametrize("arguments", ["--version", "--help", *COMMANDS])
def test_standard_output_closed(arguments: str, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(1))
    done = shell(f"newstool {arguments} in.txt >&-", tmp_path)
    assert done.returncode == 1
    assert done.stderr == b"newstool: standard output: Bad file descriptor\n"


def test_standard_error_closed_hides_messages_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(1))
    done = shell("newstool split missing in.txt 2>&-", tmp_path)
    assert (done.returncode, done.stdout.decode()) == (1, TEXT.replace("One", "No 0"))


def test_a_closed_output_never_lands_in_another_file(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(1))
    shell("newstool split in.txt >&- <&- 2>&-", tmp_path)
    assert (tmp_path / "in.txt").read_bytes() == articles(1)
    assert os.listdir(tmp_path) == ["in.txt"]


# --- flushing


FEEDS = [
    (["split", "--input-format", "jsonl", "-f", "jsonl"], json.dumps({"text": TEXT})),
    (["clean", "--input-format", "lines"], "a headline, the first of %d"),
    (["dedupe", "--match", "folded", "--input-format", "lines"], "a headline, number %d"),
    (["dedupe", "--match", "exact", "--input-format", "lines", "--emit", "ids"], "story %d"),
]


@pytest.mark.parametrize(("arguments", "line"), FEEDS, ids=[" ".join(a) for a, _ in FEEDS])
def test_lines_come_out_as_they_come_in(arguments: list[str], line: str, tmp_path: Path) -> None:
    """What `tail -f feed | newstool ... --line-buffered` needs."""
    process = subprocess.Popen(
        [PROGRAM, *arguments, "--line-buffered"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PATH": os.environ["PATH"]},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    for n in range(3):
        process.stdin.write((line.replace("%d", str(n)) + "\n").encode())
        process.stdin.flush()
        assert select.select([process.stdout], [], [], 30)[0], n
        assert process.stdout.readline().endswith(b"\n")
    process.stdin.close()
    process.stdout.close()
    assert process.wait(30) == 0


# --- signals


def running(tmp_path: Path, *options: str) -> "subprocess.Popen[bytes]":
    """Start a run that has read one article and waits for more."""
    process = subprocess.Popen(
        [PROGRAM, "split", "--input-format", "jsonl", "-v", *options],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PATH": os.environ["PATH"]},
    )
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write(b"{\n" + json.dumps({"text": TEXT}).encode() + b"\n")
    process.stdin.flush()
    process.stderr.readline()
    return process


def test_an_interrupt_is_130_and_leaves_no_file(tmp_path: Path) -> None:
    process = running(tmp_path, "-o", "out")
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_termination_cleans_up_and_dies_by_its_signal(
    number: signal.Signals, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("old", "utf-8")
    process = running(tmp_path, "-o", "out")
    assert len(os.listdir(tmp_path)) == 2
    process.send_signal(number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == -number
    assert b"Traceback" not in said
    assert os.listdir(tmp_path) == ["out"]
    assert (tmp_path / "out").read_text("utf-8") == "old"


def test_a_hangup_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(1))
    script = "trap '' HUP; newstool split <(sleep 1; cat in.txt) & sleep 0.7; kill -HUP $!; wait $!"
    assert shell(script, tmp_path).stdout.decode() == TEXT.replace("One", "No 0")


def test_an_interrupt_ends_the_workers(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(articles(120_000))
    process = subprocess.Popen(
        [PROGRAM, "split", "-j", "2", "-f", "jsonl", "in.txt"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env={"PATH": os.environ["PATH"]},
    )
    assert process.stdout is not None
    seen = 0
    while seen < 6_000_000 and not children(process.pid):
        seen += len(process.stdout.read(100_000))
    workers = children(process.pid)
    assert workers
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert not any(alive(worker) for worker in workers)


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text("ascii").split()]


def alive(pid: int) -> bool:
    for _ in range(20):
        if not Path(f"/proc/{pid}").exists():
            return False
        sleep(0.05)
    return True


assert sys.platform == "linux", "these tests look into /proc"
