"""`newstool clean`, as it is installed."""

import bz2
import gzip
import json
import lzma
import stat
from pathlib import Path
from textwrap import fill

import pytest

from tests.conftest import Run

HEADLINE = "افتتاح جسر المدينة الجديد بعد عامين"
BODY = (
    "افتتح رئيس البلدية صباح أمس الجسر الجديد في المدينة بحضور عدد كبير من السكان، وقال إن العمل "
    "فيه استغرق عامين كاملين وإن كلفته كانت أقل مما قدره المجلس في أول الأمر."
)
CLEAN = f"{HEADLINE}\n\n{BODY}\n"
DIRTY = f"\ufeff{HEADLINE}\r\n\r\n«{HEADLINE}»\r\n\r\n\r\n  {BODY.replace('المدينة', 'المديـــنة')}"
RECORDS = (
    '{"id": "x", "text": "a  b", "headline": "<b>H</b>", "n": [1,  2]}\n'
    '{"id": "y",   "text": "as it is"}\n'
)


def records(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.decode().splitlines()]


class TestOutput:
    def test_what_is_clean_comes_out_byte_for_byte(self, newstool: Run) -> None:
        assert newstool("clean", input=CLEAN).stdout.decode() == CLEAN

    def test_what_is_broken_is_mended(self, newstool: Run) -> None:
        assert newstool("clean", input=DIRTY).stdout.decode() == CLEAN

    def test_a_stream_of_articles(self, newstool: Run) -> None:
        done = newstool("clean", input=f"{DIRTY}\n\f{CLEAN}\f\n{DIRTY}\n")
        assert done.stdout.decode() == f"{CLEAN}\f{CLEAN}\f{CLEAN}"

    def test_text_as_json_lines(self, newstool: Run) -> None:
        done = newstool("clean", "-f", "jsonl", input=f"{CLEAN}\f{DIRTY}")
        text = CLEAN.removesuffix("\n")
        assert records(done.stdout) == [{"id": "-", "text": text}, {"id": "-#2", "text": text}]

    def test_records_keep_their_fields_and_what_is_clean_its_bytes(self, newstool: Run) -> None:
        lines = newstool("clean", input=RECORDS).stdout.decode().splitlines()
        assert lines[0] == '{"id": "x", "text": "a b", "headline": "H", "n": [1,  2]}'
        assert lines[1] == RECORDS.splitlines()[1]

    def test_a_bad_record_is_named_and_the_others_are_cleaned(self, newstool: Run) -> None:
        done = newstool("clean", input=RECORDS + "nonsense\n")
        assert done.returncode == 1
        assert b"newstool: -:3: " in done.stderr
        assert len(records(done.stdout)) == 2

    def test_records_as_text_begin_with_their_headline(self, newstool: Run) -> None:
        done = newstool("clean", "-f", "text", input=RECORDS)
        assert done.stdout.decode() == "H\n\na b\n\fas it is\n"

    def test_lines_are_headlines(self, newstool: Run) -> None:
        given = "عاجل<br>هزة  أرضية\n\n# 1\n\u200b\nعاجل هزة أرضية\n"
        done = newstool("clean", "--input-format", "lines", input=given)
        assert done.stdout.decode() == "عاجل هزة أرضية\n# 1\nعاجل هزة أرضية\n"

    def test_lines_as_json_lines_keep_their_numbers(self, newstool: Run) -> None:
        done = newstool("clean", "--input-format", "lines", "-f", "jsonl", input="a  b\n\nc\n")
        assert records(done.stdout) == [{"id": "-#1", "text": "a b"}, {"id": "-#3", "text": "c"}]

    def test_encodings_become_utf_8(self, newstool: Run, tmp_path: Path) -> None:
        for name, encoding in (("a", "cp1256"), ("b", "utf-16"), ("c", "utf-8-sig")):
            (tmp_path / f"{name}.txt").write_bytes(CLEAN.encode(encoding))
        done = newstool("clean", "a.txt", "b.txt", "c.txt")
        assert done.stdout.decode() == f"{CLEAN}\f{CLEAN}\f{CLEAN}"

    def test_jobs_change_nothing(self, newstool: Run) -> None:
        given = "\f".join(f"{DIRTY} {n}\n" for n in range(300))
        alone = newstool("clean", input=given)
        assert newstool("clean", "--jobs", "2", input=given).stdout == alone.stdout


class TestSteps:
    @pytest.mark.parametrize(
        ("options", "expected"),
        [
            ((), "عام ١٤٤٥هـ، قال “نعم”: مَدرسة"),
            (("--digits", "ascii"), "عام 1445هـ، قال “نعم”: مَدرسة"),
            (("--digits=ascii", "--no-digits"), "عام ١٤٤٥هـ، قال “نعم”: مَدرسة"),
            (("--no-digits", "--digits=ascii"), "عام 1445هـ، قال “نعم”: مَدرسة"),
            (("--digits=ascii", "--no-digits", "--digits=ascii"), "عام 1445هـ، قال “نعم”: مَدرسة"),
            (("--tashkeel", "strip", "--letters", "fold"), "عام ١٤٤٥هـ، قال “نعم”: مدرسه"),
            (("--quotes", "guillemets"), "عام ١٤٤٥هـ، قال «نعم»: مَدرسة"),
            (("--punctuation", "ascii"), "عام ١٤٤٥هـ, قال “نعم”: مَدرسة"),
            (("--preset", "search"), "عام 1445ه قال نعم مدرسه"),
            (("--preset", "search", "--no-letters"), "عام 1445ه قال نعم مدرسة"),
            (("--preset", "model"), "عام 1445هـ، قال “نعم”: مدرسة"),
            (("--preset", "model", "--no-digits"), "عام ١٤٤٥هـ، قال “نعم”: مدرسة"),
        ],
    )
    def test_spellings(self, newstool: Run, options: tuple[str, ...], expected: str) -> None:
        done = newstool("clean", *options, input="عام ١٤٤٥هـ، قال “نعم”: مَدرسة\n")
        assert done.stdout.decode() == expected + "\n"

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("mojibake", "ط§ظ„ط³ظ„ط§ظ…"),
            ("controls", "it\x92s"),
            ("html", "<i>a</i> &amp; b"),
            ("nfc", "e\u0301"),
            ("presentation", "ﻷ"),
            ("invisible", "a\u200bb"),
            ("spaces", "a  b"),
            ("tatweel", "محـمد"),
            ("encoding", "a\ufeffb"),
            ("lines", f"{HEADLINE}\n\n{HEADLINE}\n\n{BODY}"),
        ],
    )
    def test_each_default_step_can_be_left_out(self, newstool: Run, name: str, text: str) -> None:
        assert newstool("clean", input=f"{text}\n").stdout.decode() != f"{text}\n"
        done = newstool("clean", f"--no-{name}", input=f"{text}\n")
        assert done.stdout.decode() == f"{text}\n"

    def test_line_ends_can_be_left(self, newstool: Run, tmp_path: Path) -> None:
        given = "a  b\r\n\r\nc\r\n"
        done = newstool("clean", "--no-line-ends", input=given)
        assert done.stdout.decode() == "a b\r\n\r\nc\r\n"
        same = newstool("clean", "--no-line-ends", "--check", input="a\r\nb\r\n")
        assert same.returncode == 0
        record = json.dumps({"text": "a\r\nb  c"}) + "\n"
        kept = newstool("clean", "--no-line-ends", "-f", "jsonl", input=record)
        assert records(kept.stdout) == [{"text": "a\r\nb c"}]

    def test_things_are_removed_by_commas_and_repetition(self, newstool: Run) -> None:
        text = "a @b c@d.example #e 😍 http://f.example g\n"
        both = ("--remove", "urls,emails", "--remove", "handles")
        assert newstool("clean", *both, input=text).stdout.decode() == "a #e 😍 g\n"
        last = newstool("clean", *both, "--no-remove", "--remove=emoji", input=text)
        assert last.stdout.decode() == text.replace("😍 ", "")

    def test_kinds_are_dropped_and_kept(self, newstool: Run) -> None:
        text = f"{HEADLINE}\n\n{HEADLINE}\n\n{BODY}\n\nشارك الخبر على تويتر\n"
        assert newstool("clean", input=text).stdout.decode() == CLEAN
        kept = newstool("clean", "--keep", "repeat,boilerplate", input=text)
        assert kept.stdout.decode() == text
        dropped = newstool("clean", "--drop", "headline", "--no-lines", input=CLEAN)
        assert dropped.stdout.decode() == f"{BODY}\n"

    def test_wrapped_lines_are_joined_when_asked(self, newstool: Run) -> None:
        paragraph = f"{BODY.removesuffix('.')} {BODY}"
        wrapped = fill(paragraph, 60)
        assert newstool("clean", input=f"{wrapped}\n").stdout.decode() == f"{wrapped}\n"
        joined = newstool("clean", "--unwrap", input=f"{wrapped}\n")
        assert joined.stdout.decode() == paragraph + "\n"

    def test_steps_are_listed_in_their_order(self, newstool: Run) -> None:
        lines = newstool("clean", "--list-steps").stdout.decode().splitlines()
        names = [line.split()[0] for line in lines]
        defaults = "encoding line-ends mojibake controls html nfc presentation invisible spaces"
        assert names[:11] == ["step", *defaults.split(), "tatweel"]
        assert lines[0].split()[:4] == ["step", "reading", "search", "model"]
        assert next(line for line in lines if line.startswith("letters")).split()[1:4] == [
            "-",
            "yes",
            "-",
        ]


class TestCheck:
    def test_clean_is_0_and_dirty_is_3_and_nothing_is_written(self, newstool: Run) -> None:
        clean, dirty = (
            newstool("clean", "--check", input=CLEAN),
            newstool("clean", "--check", input=DIRTY),
        )
        assert (clean.returncode, clean.stdout, clean.stderr) == (0, b"", b"")
        assert (dirty.returncode, dirty.stdout, dirty.stderr) == (3, b"", b"")

    @pytest.mark.parametrize(
        "data",
        [
            CLEAN.replace("\n", "\r\n").encode(),
            CLEAN.encode("utf-8-sig"),
            CLEAN.encode("cp1256"),
            CLEAN.removesuffix("\n").encode(),
        ],
    )
    def test_bytes_that_would_change_count(self, newstool: Run, data: bytes) -> None:
        done = newstool("clean", "--check", "-v", input=data)
        assert done.returncode == 3
        assert b"would change" in done.stderr

    def test_verbose_says_how_many_lines_by_which_steps(self, newstool: Run) -> None:
        done = newstool("clean", "--check", "-v", input="a  b\nمحـمد  x\nc\n")
        note = "newstool: -: 2 lines would change: spaces 2, tatweel 1"
        assert note in done.stderr.decode().splitlines()


class TestDiff:
    def test_what_would_change_is_shown(self, newstool: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("one\ntwo  two\nthree\n")
        done = newstool("clean", "--diff", "a.txt")
        assert done.stdout.decode() == (
            "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n one\n-two  two\n+two two\n three\n"
        )
        assert done.returncode == 0
        assert (tmp_path / "a.txt").read_text() == "one\ntwo  two\nthree\n"

    def test_colours_are_for_a_terminal_or_asked_for(self, newstool: Run) -> None:
        coloured = newstool("clean", "--diff", "--color", "always", input="a  \x1b[2Jb\n")
        assert b"\x1b[32m+a b\x1b[0m\n" in coloured.stdout
        assert b"\x1b[2J" not in coloured.stdout
        assert b"\x1b" not in newstool("clean", "--diff", input="a  b\n").stdout

    def test_a_headline_field_is_shown(self, newstool: Run) -> None:
        done = newstool("clean", "--diff", input='{"headline":"a  b","text":"c"}\n')
        assert done.stdout == b"--- -#1\n+++ -#1\n@@ -0 +0 @@\n-a  b\n+a b\n"

    def test_with_check_it_ends_with_3(self, newstool: Run) -> None:
        done = newstool("clean", "--diff", "--check", input="a  b\n")
        assert done.returncode == 3
        assert b"+a b" in done.stdout


class TestReport:
    def test_it_can_be_replayed(self, newstool: Run, tmp_path: Path) -> None:
        given = f"{DIRTY}\n\f{CLEAN}\f{DIRTY}\n"
        done = newstool("clean", "--report", "changes.jsonl", input=given)
        lines = given.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
        replayed: dict[int, str] = {n: line.strip("\f") for n, line in enumerate(lines, 1)}
        for record in records((tmp_path / "changes.jsonl").read_bytes()):
            assert list(record) == ["id", "line", "rule", "before", "after"]
            line, after = record["line"], record["after"]
            assert isinstance(line, int)
            assert replayed.pop(line) == record["before"]
            if isinstance(after, str):
                replayed[line] = after
        left = "\n".join(text for _, text in sorted(replayed.items()))
        assert left == done.stdout.decode().replace("\f", "").removesuffix("\n") + "\n"

    def test_on_standard_error(self, newstool: Run) -> None:
        done = newstool("clean", "--report", "-", input="a  b\n")
        assert records(done.stderr) == [
            {"id": "-", "line": 1, "rule": "spaces", "before": "a  b", "after": "a b"}
        ]

    def test_the_headline_field_is_line_0(self, newstool: Run) -> None:
        done = newstool("clean", "--report", "-", input=RECORDS)
        assert [(record["id"], record["line"]) for record in records(done.stderr)] == [
            ("x", 0),
            ("x", 1),
        ]

    def test_it_is_not_there_after_a_usage_error(self, newstool: Run, tmp_path: Path) -> None:
        assert newstool("clean", "--report", "r", "--backup", ".b", input="a").returncode == 2
        assert not (tmp_path / "r").exists()


class TestInPlace:
    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / "a.txt"
        path.write_bytes(DIRTY.encode())
        path.chmod(0o640)
        return path

    def test_a_file_is_rewritten_and_keeps_its_mode(self, newstool: Run, file: Path) -> None:
        done = newstool("clean", "-i", "a.txt")
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert file.read_text(encoding="utf-8") == CLEAN
        assert stat.S_IMODE(file.stat().st_mode) == 0o640
        assert [path.name for path in file.parent.iterdir()] == ["a.txt"]

    def test_a_clean_file_is_not_touched(self, newstool: Run, file: Path) -> None:
        file.write_bytes(CLEAN.encode())
        before = file.stat()
        newstool("clean", "-i", "--backup", ".orig", "a.txt")
        after = file.stat()
        assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
        assert not (file.parent / "a.txt.orig").exists()

    def test_the_old_file_is_kept_when_asked(self, newstool: Run, file: Path) -> None:
        (file.parent / "a.txt.orig").write_text("an older one")
        newstool("clean", "-i", "--backup", ".orig", "a.txt")
        assert (file.parent / "a.txt.orig").read_bytes() == DIRTY.encode()
        assert file.read_text(encoding="utf-8") == CLEAN

    def test_a_link_is_followed(self, newstool: Run, file: Path) -> None:
        link = file.parent / "link.txt"
        link.symlink_to("a.txt")
        newstool("clean", "-i", "link.txt")
        assert link.is_symlink()
        assert file.read_text(encoding="utf-8") == CLEAN

    @pytest.mark.parametrize(
        ("ending", "module"), [("gz", gzip), ("bz2", bz2), ("xz", lzma)], ids=["gz", "bz2", "xz"]
    )
    def test_what_was_compressed_stays_compressed(
        self, newstool: Run, tmp_path: Path, ending: str, module: object
    ) -> None:
        assert hasattr(module, "compress")
        assert hasattr(module, "decompress")
        path = tmp_path / f"a.txt.{ending}"
        path.write_bytes(module.compress(DIRTY.encode()))
        newstool("clean", "-i", path.name)
        assert module.decompress(path.read_bytes()).decode() == CLEAN

    def test_json_lines_and_headlines_stay_what_they_are(
        self, newstool: Run, tmp_path: Path
    ) -> None:
        (tmp_path / "r.jsonl").write_text(RECORDS)
        newstool("clean", "-i", "r.jsonl")
        assert (tmp_path / "r.jsonl").read_text().splitlines()[1] == RECORDS.splitlines()[1]
        (tmp_path / "h.txt").write_text("a  b\n\nc\n")
        newstool("clean", "-i", "--input-format", "lines", "h.txt")
        assert (tmp_path / "h.txt").read_text() == "a b\nc\n"

    def test_a_file_that_can_not_be_read_whole_is_left_alone(
        self, newstool: Run, tmp_path: Path, file: Path
    ) -> None:
        bad = tmp_path / "r.jsonl"
        bad.write_text(RECORDS + "nonsense\n")
        done = newstool("clean", "-i", "r.jsonl", "a.txt")
        assert done.returncode == 1
        assert done.stderr.count(b"r.jsonl:3: ") == 1
        assert bad.read_text() == RECORDS + "nonsense\n"
        assert file.read_text(encoding="utf-8") == CLEAN

    def test_a_folder_of_mixed_encodings(self, newstool: Run, tmp_path: Path) -> None:
        folder = tmp_path / "in"
        folder.mkdir()
        for name in ("cp1256", "utf-8-sig", "utf-16", "utf-8"):
            (folder / f"{name}.txt").write_bytes(CLEAN.encode(name))
        assert newstool("clean", "-i", "in").returncode == 0
        assert {path.read_bytes() for path in folder.iterdir()} == {CLEAN.encode()}

    def test_the_encoding_is_named(self, newstool: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(CLEAN.encode("cp1256"))
        done = newstool("clean", "-i", "-v", "a.txt")
        assert b"newstool: a.txt: read as cp1256\n" in done.stderr

    def test_it_says_what_was_only_encoded_or_ended_anew(
        self, newstool: Run, tmp_path: Path
    ) -> None:
        (tmp_path / "a.txt").write_bytes(CLEAN.encode("cp1256"))
        done = newstool("clean", "-i", "-v", "a.txt")
        assert b"a.txt: encoding, line ends or its end changed" in done.stderr
        done = newstool("clean", "-i", "-v", "a.txt")
        assert b"changed" not in done.stderr

    def test_the_encoding_is_left_when_asked(self, newstool: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(CLEAN.replace(" ", "  ").encode("cp1256"))
        newstool("clean", "-i", "--no-encoding", "a.txt")
        assert (tmp_path / "a.txt").read_bytes() == CLEAN.encode("cp1256")

    @pytest.mark.parametrize(
        "arguments",
        [
            ("-i", "-"),
            ("-i", "a.txt", "-o", "x"),
            ("-i", "a.txt", "--output-dir", "x"),
            ("-i", "a.txt", "-f", "jsonl"),
            ("-i", "a.txt", "--check"),
            ("-i",),
            ("--backup", ".orig", "a.txt"),
            ("-i", "--backup", "a/b", "a.txt"),
        ],
    )
    def test_what_does_not_go_together(
        self, newstool: Run, file: Path, arguments: tuple[str, ...]
    ) -> None:
        done = newstool("clean", *arguments)
        assert done.returncode == 2
        assert done.stderr.startswith(b"newstool: ")
        assert file.read_bytes() == DIRTY.encode()


def test_in_place_takes_no_standard_input_from_a_list_either(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a  b\n")
    (tmp_path / "names").write_bytes(b"a.txt\0-\0")
    done = newstool("clean", "-i", "--files0-from", "names", input="c  d\n")
    assert done.returncode == 2
    assert done.stderr == b"newstool: -i takes named files, not standard input\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "names"]
    assert (tmp_path / "a.txt").read_text() == "a  b\n"
