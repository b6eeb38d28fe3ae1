"""Inputs through the installed program: what can't be read is one line, the rest goes on."""

import gzip
import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.commands.terminal import PROGRAM, shell
from tests.conftest import Run

GOOD = "عنوان الخبر\nنص الخبر الأول في سطر واحد.\n"
HEADLINE = GOOD.split("\n")[0]


def ids(done: "subprocess.CompletedProcess[bytes]") -> list[str]:
    return [json.loads(line)["id"] for line in done.stdout.decode().splitlines()]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("binary.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary data"),
        ("cut.txt", GOOD.encode()[:-3], "damaged UTF-8 at byte"),
        ("random.txt", bytes(range(128, 256)) * 3, "an encoding nobody can tell"),
        ("broken.txt.gz", b"\x1f\x8b\x08\0" + b"\xff" * 20, "broken gzip data"),
        ("plain.txt.gz", b"plain", "not in gzip format"),
        ("missing.txt", None, "No such file or directory"),
        ("array.json", b'[\n{"text": "x"}]', "jq -c '.[]'"),
    ],
)
def test_a_bad_input_is_one_line_and_the_rest_goes_on(
    newstool: Run, tmp_path: Path, name: str, data: bytes | None, reason: str
) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = newstool("clean", "-f", "jsonl", name, "good.txt")
    message = done.stderr.decode()
    assert done.returncode == 1
    assert message.startswith(f"newstool: {name}: ")
    assert reason in message
    assert message.count("\n") == 1
    assert ids(done) == ["good.txt"]


@pytest.mark.parametrize("command", ["dedupe", "split", "stats"])
def test_the_other_commands_go_on_too(newstool: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    done = newstool(command, "-f", "jsonl", "missing.txt", "good.txt")
    assert done.stderr == b"newstool: missing.txt: No such file or directory\n"
    assert done.returncode == 1
    assert set(ids(done)) - {"total"} == {"good.txt"}


@pytest.mark.parametrize("command", ["clean", "dedupe", "split", "stats"])
def test_closed_standard_input(tmp_path: Path, command: str) -> None:
    done = shell(f"newstool {command} <&-", tmp_path)
    assert done.stderr == b"newstool: -: standard input is closed\n"
    assert done.returncode == 1


def test_a_bad_record_says_its_line(newstool: Run) -> None:
    done = newstool("clean", input='{"text": "x"}\nbad\n{"txt": "y"}\n{"text": "z"}\n')
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["x", "z"]
    assert [line.split(": ")[1] for line in done.stderr.decode().splitlines()] == ["-:2", "-:3"]
    assert done.returncode == 1


def test_a_broken_gzip_gives_what_came_before(newstool: Run, tmp_path: Path) -> None:
    articles = "\f".join(f"عنوان {n}\nنص المقال رقم {n * n}.\n" for n in range(2000))
    packed = gzip.compress(articles.encode())
    (tmp_path / "a.txt.gz").write_bytes(packed[: len(packed) // 2])
    done = newstool("clean", "a.txt.gz")
    assert articles.startswith(done.stdout.decode().removesuffix("\n"))
    assert len(done.stdout) > 1000
    assert done.stderr == b"newstool: a.txt.gz: gzip data ends too early\n"
    assert done.returncode == 1


def test_mixed_encodings_in_a_folder(newstool: Run, tmp_path: Path) -> None:
    for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1256", "iso8859-6"):
        (tmp_path / f"{name}.txt").write_bytes(GOOD.encode(name))
    done = newstool("split", "--explain", "-f", "jsonl", ".")
    records = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert (done.returncode, done.stderr) == (0, b"")
    assert [r["text"] for r in records if r["line"] == 1] == [HEADLINE] * 6


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
@pytest.mark.parametrize("mode", ["0", "1"])
def test_names_in_any_locale(newstool: Run, tmp_path: Path, locale: str, mode: str) -> None:
    for name in ("خبر.txt".encode(), b"\xff.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(GOOD, "utf-8")
    env = {"LC_ALL": locale, "PYTHONUTF8": mode, "PYTHONCOERCECLOCALE": "0"}
    done = newstool("clean", "-f", "jsonl", ".", env=env)
    assert (ids(done), done.stderr) == (["./خبر.txt", "./\\xff.txt"], b"")


def test_a_list_of_names_from_find(tmp_path: Path) -> None:
    for name in ("one two.txt", "new\nline.txt"):
        (tmp_path / name).write_text(GOOD, "utf-8")
    script = "find . -name '*.txt' -print0 | sort -z | newstool clean -f jsonl --files0-from -"
    assert ids(shell(script, tmp_path)) == ["./new\nline.txt", "./one two.txt"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("newstool clean . > out.txt", "./out.txt"),
        ("newstool clean a.txt b.txt out.txt >> out.txt", "out.txt"),
        ("newstool clean a.txt b.txt - >> out.txt < out.txt", "-"),
        ("newstool dedupe --match near . > out.txt", "./out.txt"),
    ],
)
def test_what_is_written_is_not_read_again(tmp_path: Path, line: str, name: str) -> None:
    long = "".join(f"The paragraph {number} of this article ends here.\n" for number in range(3000))
    for article, headline in (("a.txt", "Rain at last"), ("b.txt", "The bridge reopens")):
        (tmp_path / article).write_text(f"{headline}\n{long}", "utf-8")
    done = shell(f"ulimit -f 4096; {line}", tmp_path)
    assert (done.stderr.decode(), done.returncode) == (f"newstool: {name}: is also the output\n", 1)
    written = (tmp_path / "out.txt").read_text("utf-8")
    assert written == "\f".join((tmp_path / n).read_text("utf-8") for n in ("a.txt", "b.txt"))


def test_an_unknown_encoding_is_a_usage_error(newstool: Run) -> None:
    done = newstool("clean", "--encoding", "windows-1265", input="x")
    assert done.stderr.startswith(
        b"newstool: no such encoding: windows-1265; did you mean windows-"
    )
    assert done.returncode == 2


def test_lines_come_out_as_they_come_in(tmp_path: Path) -> None:
    command = [PROGRAM, "dedupe", "--match", "folded", "--input-format", "lines", "--line-buffered"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line in (b"first headline\n", b"second headline\n"):
            process.stdin.write(line)
            process.stdin.flush()
            assert process.stdout.readline() == line
        process.stdin.close()
        assert process.stdout.read() == b""


def test_a_changed_record_keeps_its_other_fields_byte_for_byte(newstool: Run) -> None:
    record = '{ "n" : 1.50, "big": 1e400, "text": "a  b", "u": "\\u0041" }\n'
    assert newstool("clean", input=record).stdout.decode() == record.replace("a  b", "a b")


def test_verbose_names_the_encoding(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(GOOD.encode("cp1256"))
    done = newstool("split", "-v", "a.txt", "-", input=GOOD)
    assert done.stderr == b"newstool: a.txt: read as cp1256\nnewstool: -: read as utf-8\n"
