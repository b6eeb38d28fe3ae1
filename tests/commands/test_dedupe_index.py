"""`newstool dedupe --index`: what one run kept, the next drops, whatever happens in between."""

import json
import os
import resource
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Run

LINES = ("dedupe", "--input-format", "lines", "--index", "seen.db")
MATCHES = ("exact", "folded", "near", "loose")
ENV = {"PATH": os.defpath, "LANG": "C"}


def headlines(numbers: range) -> str:
    """Headlines that no level takes for one another."""
    words = ["برد", "شمس", "ريح", "مطر", "ثلج", "قمر", "نجم", "بحر", "نهر", "جبل"]
    return "".join(
        f"{words[n % 10]} {words[n // 10 % 10]} خبر {words[n // 100 % 10]} رقم {n}\n"
        for n in numbers
    )


def stored(path: Path) -> list[str]:
    """The headlines in the index, after SQLite found it in order."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            return []
        return [row[0] for row in connection.execute("SELECT headline FROM kept ORDER BY row")]


@contextmanager
def started(
    *arguments: str, cwd: Path, stdout: int = subprocess.PIPE
) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [PROGRAM, *arguments],
        cwd=cwd,
        env=ENV,
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()


@pytest.mark.parametrize("match", MATCHES)
def test_the_next_run_drops_what_this_one_kept(newstool: Run, match: str) -> None:
    arguments = (*LINES, "--match", match)
    first = newstool(*arguments, input=headlines(range(5)))
    assert first.stdout.decode() == headlines(range(5))
    assert newstool(*arguments, input=headlines(range(5))).stdout == b""
    third = newstool(*arguments, input=headlines(range(3, 8)))
    assert third.stdout.decode() == headlines(range(5, 8))


def test_a_near_repeat_of_an_earlier_run_goes(newstool: Run) -> None:
    newstool(*LINES, input="Council approves the night tram today\n")
    done = newstool(*LINES, "-v", input="Council aproves the night tram today\n")
    assert done.stdout == b""
    assert b"-#1: repeats -#1 (near 0.9" in done.stderr


def test_tags_learnt_in_one_run_count_in_the_next(newstool: Run) -> None:
    taught = ["فوز المنتخب الوطني", "أمطار غزيرة شمالا", "إضراب عمال الميناء"]
    lines = [line for each in taught for line in (each, f"نشرة الصباح | {each}")]
    new = "افتتاح متحف الآثار\nنشرة الصباح | افتتاح متحف الآثار\n"
    fresh = newstool(*LINES, "--index", "fresh.db", input=new)
    assert fresh.stdout.decode() == new
    newstool(*LINES, input="".join(f"{line}\n" for line in lines))
    assert newstool(*LINES, input=new).stdout.decode() == new.split("\n")[0] + "\n"


@pytest.mark.parametrize("match", ["folded", "near"])
def test_repeats_name_what_an_earlier_run_kept(newstool: Run, tmp_path: Path, match: str) -> None:
    (tmp_path / "old").write_text("زلزال يضرب تركيا\n")
    newstool(*LINES, "--match", match, "old")
    arguments = (*LINES, "--match", match, "--emit")
    done = newstool(*arguments, "duplicates", "-f", "tsv", input="زلزالٌ يضرب تركيا\n")
    assert done.stdout.decode().split("\n")[1] == "-#1\told#1\tfolded\t1.0"
    done = newstool(*arguments, "clusters", "-f", "jsonl", input="خبر جديد\nزلزالٌ يضرب تركيا\n")
    cluster = json.loads(done.stdout)
    assert (cluster["id"], cluster["size"]) == ("old#1", 2)
    assert [member["id"] for member in cluster["members"]] == ["old#1", "-#2"]


def test_records_by_a_field(newstool: Run) -> None:
    arguments = ("dedupe", "--match", "exact", "--by", "url", "--index", "seen.db")
    feed = '{"url":"http://a","text":"t"}\n'
    assert newstool(*arguments, input=feed).stdout.decode() == feed
    assert newstool(*arguments, input=feed).stdout == b""


@pytest.mark.parametrize("match", ["exact", "near"])
def test_check_is_the_dry_run(newstool: Run, tmp_path: Path, match: str) -> None:
    arguments = (*LINES, "--match", match)
    assert newstool(*arguments, "--check", input=headlines(range(3))).returncode == 0
    assert list(tmp_path.iterdir()) == []
    newstool(*arguments, input=headlines(range(3)))
    before = (tmp_path / "seen.db").read_bytes()
    assert newstool(*arguments, "--check", input=headlines(range(2, 9))).returncode == 3
    assert (tmp_path / "seen.db").read_bytes() == before
    assert newstool(*arguments, "--check", input=headlines(range(4, 9))).returncode == 0


@pytest.mark.parametrize("match", ["exact", "near"])
@pytest.mark.parametrize("count", [1, 3000])
def test_a_closed_pipe_leaves_the_index_as_it_was(
    newstool: Run, tmp_path: Path, match: str, count: int
) -> None:
    newstool(*LINES, "--match", match, input="خبر قديم\n")
    reading, writing = os.pipe()
    os.close(reading)
    with started(*LINES, "--match", match, cwd=tmp_path, stdout=writing) as process:
        os.close(writing)
        _, errors = process.communicate(headlines(range(count)).encode(), timeout=60)
    assert (process.returncode, errors) == (-signal.SIGPIPE, b"")
    assert stored(tmp_path / "seen.db") == ["خبر قديم"]


@pytest.mark.parametrize("match", ["exact", "near"])
@pytest.mark.parametrize("output", ["/dev/full", "nowhere/out.txt"])
def test_a_failed_output_leaves_the_index_as_it_was(
    newstool: Run, tmp_path: Path, match: str, output: str
) -> None:
    newstool(*LINES, "--match", match, input="خبر قديم\n")
    done = newstool(*LINES, "--match", match, "-o", output, input=headlines(range(3)))
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert stored(tmp_path / "seen.db") == ["خبر قديم"]


def test_a_file_that_changes_before_it_is_written_is_not_remembered(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("زلزال يضرب تركيا\n\nنص الخبر هنا.\n")
    os.mkfifo(tmp_path / "b.txt")
    arguments = ("dedupe", "--index", "seen.db", "a.txt", "b.txt")
    with started(*arguments, cwd=tmp_path) as process:
        with (tmp_path / "b.txt").open("w") as fifo:  # opens once a.txt was read
            (tmp_path / "a.txt").write_text("خبر آخر تماما\n\nنص آخر.\n")
            fifo.write("انتخابات مبكرة في العاصمة\n\nنص آخر هنا.\n")
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert output.decode() == "انتخابات مبكرة في العاصمة\n\nنص آخر هنا.\n"
    assert errors.startswith(b"newstool: a.txt: changed")
    assert stored(tmp_path / "seen.db") == []


def test_one_file_that_fails_among_others_leaves_the_index_as_it_was(
    newstool: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("زلزال يضرب تركيا\n\nنص الخبر هنا.\n")
    (tmp_path / "b.txt").write_text("انتخابات مبكرة في العاصمة\n\nنص آخر هنا.\n")
    (tmp_path / "out" / "a.txt").mkdir(parents=True)
    arguments = ("dedupe", "--index", "seen.db", "--output-dir", "out", "a.txt", "b.txt")
    assert newstool(*arguments).returncode == 1
    assert (tmp_path / "out" / "b.txt").exists()
    assert stored(tmp_path / "seen.db") == []
    (tmp_path / "out" / "a.txt").rmdir()
    assert newstool(*arguments).returncode == 0
    assert len(stored(tmp_path / "seen.db")) == 2


@pytest.mark.parametrize("match", ["exact", "near"])
@pytest.mark.parametrize("old", [0, 400])
def test_a_full_disk_leaves_the_index_as_it_was(
    newstool: Run, tmp_path: Path, match: str, old: int
) -> None:
    index = tmp_path / "seen.db"
    newstool(*LINES, "--match", match, input=headlines(range(old)) or "خبر\n")
    before = stored(index)
    room = index.stat().st_size + 20_000

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    done = subprocess.run(
        [PROGRAM, *LINES, "--match", match],
        input=headlines(range(1000, 3000)).encode(),
        cwd=tmp_path,
        env=ENV,
        capture_output=True,
        preexec_fn=small_disk,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"newstool: seen.db: the index can't be used: ")
    assert done.stderr.count(b"\n") == 1
    assert stored(index) == before
    again = newstool(*LINES, "--match", match, input=headlines(range(1000, 3000)))
    assert again.stdout.decode() == headlines(range(1000, 3000))


def test_a_full_disk_at_the_first_run(tmp_path: Path) -> None:
    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    done = subprocess.run(
        [PROGRAM, *LINES],
        input=headlines(range(3)).encode(),
        cwd=tmp_path,
        env=ENV,
        capture_output=True,
        preexec_fn=small_disk,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert stored(tmp_path / "seen.db") == []


def test_a_read_only_index(newstool: Run, tmp_path: Path) -> None:
    newstool(*LINES, input="خبر قديم\n")
    (tmp_path / "seen.db").chmod(0o444)
    done = newstool(*LINES, input="خبر جديد\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"newstool: seen.db: the index is read-only\n"


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE kept(row INTEGER PRIMARY KEY)")
        connection.commit()


@pytest.mark.parametrize("kind", ["text", "database", "directory"])
def test_what_is_no_index_is_refused_untouched(newstool: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "seen.db"
    if kind == "text":
        path.write_text("notes that somebody needs\n")
    elif kind == "database":
        foreign_database(path)
    else:
        path.mkdir()
    before = kind == "directory" or path.read_bytes()
    done = newstool(*LINES, input="خبر\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"newstool: seen.db: ")
    assert done.stderr.count(b"\n") == 1
    assert (kind == "directory" or path.read_bytes()) == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--match", "folded"], "made with --match exact, not folded"),
        (["--match", "exact", "--by", "text"], "made with --by headline, not text"),
    ],
)
def test_other_terms_are_refused(newstool: Run, arguments: list[str], reason: str) -> None:
    newstool(*LINES, "--match", "exact", input="خبر\n")
    done = newstool(*LINES, *arguments, input="آخر\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert reason in done.stderr.decode()


def test_another_folding_version_is_refused(newstool: Run, tmp_path: Path) -> None:
    newstool(*LINES, input="خبر\n")
    with closing(sqlite3.connect(tmp_path / "seen.db")) as connection:
        connection.execute("UPDATE about SET value = 0 WHERE name = 'folding'")
        connection.commit()
    done = newstool(*LINES, input="آخر\n")
    assert done.returncode == 1
    assert b"the index has folding version 0, this newstool " in done.stderr


def test_a_damaged_index_is_an_error_and_no_traceback(newstool: Run, tmp_path: Path) -> None:
    newstool(*LINES, input=headlines(range(200)))
    path = tmp_path / "seen.db"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    done = newstool(*LINES, input="آخر\n")
    assert done.returncode == 1
    assert done.stderr.startswith(b"newstool: seen.db: the index can't be used: ")


def test_the_window_forgets_what_was_not_seen_again(newstool: Run) -> None:
    day = 86_400
    arguments = (*LINES, "--match", "folded", "--window", "7d")

    def run(lines: str, on: int) -> list[str]:
        done = newstool(*arguments, input=lines, env={"SOURCE_DATE_EPOCH": str(on * day)})
        assert done.returncode == 0
        return done.stdout.decode().split()

    assert run("أول\nثان\n", 10) == ["أول", "ثان"]
    assert run("أول\n", 15) == []
    assert run("أول\nثان\n", 18) == ["ثان"]
    assert run("أول\n", 23) == []
    assert run("أول\n", 31) == ["أول"]


@pytest.mark.parametrize("clock", ["now", "-1", "9" * 30])
def test_a_clock_that_is_no_number(newstool: Run, clock: str) -> None:
    done = newstool(*LINES, input="خبر\n", env={"SOURCE_DATE_EPOCH": clock})
    assert done.returncode == 2
    assert b"newstool: no number of seconds in SOURCE_DATE_EPOCH: " in done.stderr


@pytest.mark.parametrize("match", ["folded", "near"])
@pytest.mark.parametrize("old", ["", "خبر قديم\n"])
def test_two_runs_at_once_wait_for_each_other(
    newstool: Run, tmp_path: Path, match: str, old: str
) -> None:
    arguments = (*LINES, "--match", match)
    if old:
        newstool(*arguments, input=old)
    with (
        started(*arguments, cwd=tmp_path) as first,
        started(*arguments, cwd=tmp_path) as second,
    ):
        assert first.stdin
        assert second.stdin
        first.stdin.write(headlines(range(4)).encode())
        second.stdin.write(headlines(range(2, 6)).encode())
        first.stdin.close()
        second.stdin.close()
        outputs = [process.stdout.read().decode() for process in (first, second) if process.stdout]
        assert [first.wait(60), second.wait(60)] == [0, 0]
    assert sorted("".join(outputs).split("\n")) == sorted(headlines(range(6)).split("\n"))
    assert len(stored(tmp_path / "seen.db")) == 6 + bool(old)


def test_a_run_waits_until_the_one_before_is_done(tmp_path: Path) -> None:
    arguments = (*LINES, "--match", "folded", "--line-buffered")
    with started(*arguments, cwd=tmp_path) as first:
        assert first.stdin
        assert first.stdout
        first.stdin.write("خبر\n".encode())
        first.stdin.flush()
        assert first.stdout.readline() == "خبر\n".encode()
        with started(*arguments, cwd=tmp_path) as second:
            assert second.stdin
            second.stdin.write("خبر\nآخر\n".encode())
            second.stdin.close()
            with pytest.raises(subprocess.TimeoutExpired):
                second.wait(1)
            first.stdin.close()
            assert first.wait(60) == 0
            assert second.stdout
            assert second.stdout.read() == "آخر\n".encode()
            assert second.wait(60) == 0


@pytest.mark.parametrize("match", ["folded", "near"])
@pytest.mark.parametrize("old", ["", "خبر قديم\n"])
def test_killed_before_its_output_was_read_a_run_is_as_if_it_never_was(
    newstool: Run, tmp_path: Path, match: str, old: str
) -> None:
    arguments = (*LINES, "--match", match)
    if old:
        newstool(*arguments, input=old)
    (tmp_path / "many").write_text(headlines(range(3000)))
    with started(*arguments, "many", cwd=tmp_path) as process:
        assert process.stdout
        process.stdout.read(1)
        process.send_signal(signal.SIGKILL)
        process.wait(60)
    assert stored(tmp_path / "seen.db") == old.split("\n")[:-1]
    assert newstool(*arguments, "many").stdout.decode() == headlines(range(3000))


@pytest.mark.parametrize("match", ["folded", "near"])
def test_a_kill_at_any_moment_repeats_items_and_never_loses_one(
    newstool: Run, tmp_path: Path, match: str
) -> None:
    arguments = (*LINES, "--match", match)
    (tmp_path / "many").write_text(headlines(range(1500)))
    began = time.monotonic()
    newstool(*arguments, "--index", "measure.db", "many")
    whole = time.monotonic() - began
    shown: set[str] = set()
    for step in range(1, 11):
        (tmp_path / "many").write_text(headlines(range(150 * step)))
        with started(*arguments, "many", "-o", f"out{step}", cwd=tmp_path) as process:
            time.sleep(whole * (0.3 + 0.07 * step))
            process.send_signal(signal.SIGKILL)
            process.wait(60)
        output = tmp_path / f"out{step}"
        shown.update(output.read_text().split("\n") if output.exists() else [])
        index = tmp_path / "seen.db"
        assert set(stored(index) if index.exists() else []) <= shown
    last = newstool(*arguments, "many").stdout.decode().split("\n")
    assert shown | set(last) == set(headlines(range(1500)).split("\n"))


def test_ctrl_c_while_waiting_ends_the_run(newstool: Run, tmp_path: Path) -> None:
    newstool(*LINES, input="خبر قديم\n")
    with closing(sqlite3.connect(tmp_path / "seen.db", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with started(*LINES, cwd=tmp_path) as process:
            time.sleep(0.7)
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 130
