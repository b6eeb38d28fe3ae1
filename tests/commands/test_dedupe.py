"""`newstool dedupe`, run as it is installed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROGRAM, Run

REPEATS = "عاجل | زلزال يضرب تركيا\nزلزالٌ يضرب تركيا\n\nخبر آخر تماما\n  خبر آخر تماما \n"


def records(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.decode().split("\n") if line]


def test_what_is_not_repeated_comes_out_as_it_went_in(newstool: Run) -> None:
    lines = "الخبر الأول عن المطر\n\tالخبر الثاني عن السوق \n# not a heading\n\f\x0c\n"
    done = newstool("dedupe", "--input-format", "lines", input=lines)
    assert done.stdout.decode() == lines.replace("\f\x0c\n", "")
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("match", "kept"),
    [
        ("exact", [1, 2, 4]),
        ("folded", [1, 4]),
        ("near", [1, 4]),
        ("loose", [1, 4]),
    ],
)
def test_levels(newstool: Run, match: str, kept: list[int]) -> None:
    done = newstool(
        "dedupe", "--match", match, "--input-format", "lines", "--emit", "ids", input=REPEATS
    )
    assert done.stdout.decode().split() == [f"-#{number}" for number in kept]


@pytest.mark.parametrize("match", ["exact", "folded", "near"])
def test_lines_come_out_as_lines(newstool: Run, match: str) -> None:
    done = newstool("dedupe", "--match", match, "--input-format", "lines", input="أ ب\nأ ب\nج د\n")
    assert done.stdout.decode() == "أ ب\nج د\n"


@pytest.mark.parametrize(
    ("keep", "kept"), [("first", [1, 4]), ("last", [3, 5]), ("longest", [2, 4])]
)
@pytest.mark.parametrize("match", ["folded", "near"])
def test_keep(newstool: Run, keep: str, kept: list[int], match: str) -> None:
    lines = "زلزال يضرب تركيا\nزلزالٌ يضربُ تركيا\nزلزال يضرب تركيا!\nخبر آخر\nخبر آخر\n"
    arguments = ("dedupe", "--match", match, "--input-format", "lines", "--keep", keep)
    done = newstool(*arguments, "--emit", "ids", input=lines)
    assert done.stdout.decode().split() == [f"-#{number}" for number in kept]
    done = newstool(*arguments, input=lines)
    assert done.stdout.decode().split("\n")[:-1] == [lines.split("\n")[n - 1] for n in kept]


def test_longest_counts_the_article_not_the_headline(newstool: Run) -> None:
    feed = (
        '{"id":"short","headline":"زلزال في تركيا","text":"قصير"}\n'
        '{"id":"long","headline":"زلزال في تركيا","text":"نص أطول بكثير من الأول"}\n'
    )
    done = newstool("dedupe", "--input-format", "jsonl", "--keep", "longest", input=feed)
    assert done.stdout.decode() == feed.split("\n")[1] + "\n"


@pytest.mark.parametrize("match", ["exact", "folded", "near", "loose"])
def test_a_missing_headline_is_never_a_repeat(newstool: Run, match: str) -> None:
    feed = '{"headline":"","text":""}\n{"text":""}\n{"headline":" ","text":""}\n'
    done = newstool("dedupe", "--match", match, "--input-format", "jsonl", input=feed)
    assert done.stdout.decode() == feed


@pytest.mark.parametrize("match", ["exact", "near"])
def test_kept_records_are_written_byte_for_byte(newstool: Run, match: str) -> None:
    feed = (
        '{"b": 1,  "text":"\\u0646ص", "headline": "زلزال في تركيا", "x": [1.10]}\n'
        '{"text":"other","headline":"زلزال في تركيا"}\n'
        '{"text":"t","headline":"خبر آخر"}\n'
    )
    done = newstool("dedupe", "--match", match, "--input-format", "jsonl", input=feed)
    lines = feed.split("\n")
    assert done.stdout.decode() == f"{lines[0]}\n{lines[2]}\n"


@pytest.mark.parametrize("match", ["exact", "near"])
def test_articles_of_a_stream(newstool: Run, match: str) -> None:
    stream = (
        "زلزال في تركيا\n\nنص الخبر الأول طويل بعض الشيء.\n"
        "\fزلزال في تركيا\n\nنص آخر لا يهم.\n\fخبر مختلف\n\nنصه هنا أيضا.\n"
    )
    done = newstool("dedupe", "--match", match, input=stream)
    first, _, third = stream.split("\f")
    assert done.stdout.decode() == f"{first}\f{third}"
    done = newstool("dedupe", "--match", match, "--emit", "ids", input=stream)
    assert done.stdout.decode().split() == ["-", "-#3"]


@pytest.mark.parametrize("match", ["exact", "near"])
def test_a_headline_said_again_inside_its_article_goes(newstool: Run, match: str) -> None:
    article = "زلزال يضرب شرق تركيا\n\nزلزال يضرب شرق تركيا\n\nضرب زلزال شرق تركيا صباح اليوم.\n"
    done = newstool("dedupe", "--match", match, input=article)
    assert done.stdout.decode() == ("زلزال يضرب شرق تركيا\n\nضرب زلزال شرق تركيا صباح اليوم.\n")


def test_a_record_loses_the_repeat_and_keeps_every_other_byte(newstool: Run) -> None:
    feed = (
        '{"x":1.50, "headline":"زلزال يضرب شرق تركيا",'
        ' "text":"زلزال يضرب شرق تركيا\\n\\nضرب زلزال شرق تركيا صباح اليوم.","y":[1e400]}\n'
    )
    done = newstool("dedupe", "--input-format", "jsonl", input=feed)
    assert done.stdout.decode() == feed.replace("زلزال يضرب شرق تركيا\\n\\n", "")


def test_records_become_text_below_their_headlines(newstool: Run) -> None:
    feed = '{"headline":"عنوان","text":"نص الخبر."}\n{"headline":"آخر","text":"نص ثان."}\n'
    done = newstool("dedupe", "-f", "text", "--input-format", "jsonl", input=feed)
    assert done.stdout.decode() == "عنوان\n\nنص الخبر.\n\fآخر\n\nنص ثان.\n"


def test_a_record_stays_one_article_as_text_whatever_is_in_it(newstool: Run) -> None:
    feed = r'{"headline":"one\ntwo","text":"\fbody\n\fmore"}' + "\n" + r'{"text":"other"}' + "\n"
    arguments = ("dedupe", "-f", "text", "--input-format", "jsonl")
    assert newstool(*arguments, input=feed).stdout == b"one two\n\nbody\nmore\n\fother\n"


def test_text_becomes_records_on_demand(newstool: Run) -> None:
    done = newstool("dedupe", "-f", "jsonl", "-", input="عنوان\n\nنص الخبر.\n")
    assert records(done.stdout) == [{"id": "-", "text": "عنوان\n\nنص الخبر."}]


def test_ids_may_end_by_nul(newstool: Run) -> None:
    done = newstool("dedupe", "--emit", "ids", "-0", "--input-format", "lines", input="أ\nب\n")
    assert done.stdout == b"-#1\0-#2\0"


def test_headlines(newstool: Run) -> None:
    feed = '{"headline":"سطر\\nوسطر","text":"a"}\n{"headline":null,"text":"نص"}\n{"text":""}\n'
    done = newstool("dedupe", "--emit", "headlines", "--input-format", "jsonl", input=feed)
    assert done.stdout.decode().split("\n")[0] == "سطر وسطر"


def test_duplicates(newstool: Run) -> None:
    arguments = ("dedupe", "--match", "folded", "--input-format", "lines", "--emit", "duplicates")
    done = newstool(*arguments, input=REPEATS)
    assert done.stdout.decode() == "-#2\n-#5\n"
    done = newstool(*arguments, "-f", "tsv", input=REPEATS)
    assert done.stdout.decode() == (
        "id\tof\tmatch\tsimilarity\n-#2\t-#1\tfolded\t1.0\n-#5\t-#4\texact\t1.0\n"
    )
    done = newstool(*arguments, "-f", "jsonl", input=REPEATS)
    assert records(done.stdout) == [
        {"id": "-#2", "of": "-#1", "match": "folded", "similarity": 1.0},
        {"id": "-#5", "of": "-#4", "match": "exact", "similarity": 1.0},
    ]


def test_clusters(newstool: Run) -> None:
    arguments = ("dedupe", "--input-format", "lines", "--emit", "clusters")
    lines = "زلزال\tيضرب تركيا\nخبر وحيد هنا\nزلزالٌ يضرب تركيا\n"
    done = newstool(*arguments, input=lines)
    assert done.stdout.decode() == (
        "cluster\tid\tmatch\tsimilarity\theadline\n"
        "-#1\t-#1\texact\t1.0\tزلزال يضرب تركيا\n"
        "-#1\t-#3\tfolded\t1.0\tزلزالٌ يضرب تركيا\n"
    )
    done = newstool(*arguments, "-f", "jsonl", "--all", input=lines)
    first, alone = records(done.stdout)
    assert first == {
        "id": "-#1",
        "headline": "زلزال\tيضرب تركيا",
        "size": 2,
        "members": [
            {
                "id": "-#1",
                "headline": "زلزال\tيضرب تركيا",
                "match": "exact",
                "similarity": 1.0,
            },
            {
                "id": "-#3",
                "headline": "زلزالٌ يضرب تركيا",
                "match": "folded",
                "similarity": 1.0,
            },
        ],
    }
    assert (alone["id"], alone["size"]) == ("-#2", 1)


def test_clusters_as_a_table(newstool: Run) -> None:
    done = newstool(
        "dedupe", "--input-format", "lines", "--emit", "clusters", "-f", "table", input=REPEATS
    )
    text = done.stdout.decode()
    assert "similarity" in text
    assert "folded" in text
    assert text.count("-#1") == 2


@pytest.mark.parametrize("match", ["exact", "folded"])
def test_by_a_field(newstool: Run, match: str) -> None:
    feed = (
        '{"url":"http://a/1","text":"x"}\n{"url":"http://a/1","text":"y"}\n'
        '{"text":"z"}\n{"text":"z"}\n{"url":null,"text":"z"}\n{"url":["a"],"text":"x"}\n'
        '{"url":["a"],"text":"x"}\n'
    )
    done = newstool(
        "dedupe", "--by", "url", "--match", match, "--input-format", "jsonl", input=feed
    )
    lines = feed.split("\n")
    assert done.stdout.decode().split("\n")[:-1] == [lines[n] for n in (0, 2, 3, 4, 5)]


def test_by_text(newstool: Run) -> None:
    feed = '{"headline":"أ","text":"النص"}\n{"headline":"ب","text":" النصّ "}\n'
    arguments = ("dedupe", "--by", "text", "--input-format", "jsonl", "--emit", "ids")
    assert newstool(*arguments, "--match", "exact", input=feed).stdout == b"-#1\n-#2\n"
    assert newstool(*arguments, "--match", "folded", input=feed).stdout == b"-#1\n"


@pytest.mark.parametrize("match", ["exact", "near"])
def test_check_writes_nothing_and_tells_by_its_exit(newstool: Run, match: str) -> None:
    arguments = ("dedupe", "--check", "--match", match, "--input-format", "lines")
    found = newstool(*arguments, input="خبر\nخبر\n")
    assert (found.returncode, found.stdout, found.stderr) == (3, b"", b"")
    assert newstool(*arguments, input="خبر\nآخر\n").returncode == 0


def test_a_bad_input_outranks_what_check_found(newstool: Run) -> None:
    done = newstool("dedupe", "--check", "--input-format", "lines", "missing", "-", input="أ\nأ\n")
    assert done.returncode == 1
    assert b"newstool: missing: " in done.stderr


def test_a_bad_input_does_not_stop_the_others(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "good.jsonl").write_text('{"headline":"h","text":"t"}\nbroken\n')
    done = newstool("dedupe", "good.jsonl", "missing.jsonl")
    assert done.returncode == 1
    assert records(done.stdout) == [{"headline": "h", "text": "t"}]
    assert done.stderr.count(b"newstool: good.jsonl:2: ") == 1
    assert done.stderr.count(b"newstool: missing.jsonl: ") == 1


@pytest.mark.parametrize("match", ["folded", "near"])
def test_verbose_explains_each_repeat_and_sums_up(newstool: Run, match: str) -> None:
    done = newstool("dedupe", "-v", "--match", match, "--input-format", "lines", input=REPEATS)
    assert done.stderr.decode().split("\n") == [
        "newstool: -#2: repeats -#1 (folded): زلزالٌ يضرب تركيا",
        "newstool: -#5: repeats -#4 (exact): خبر آخر تماما",
        "newstool: kept 2 of 4; 2 repeats",
        "",
    ]


def test_a_near_repeat_is_explained_with_its_similarity(newstool: Run) -> None:
    lines = "Council approves the night tram today\nCouncil aproves the night tram today\n"
    done = newstool("dedupe", "-v", "--input-format", "lines", input=lines)
    assert b"newstool: -#2: repeats -#1 (near 0.9" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--match", "exact", "--threshold", "0.5"], "--threshold takes --match near or loose"),
        (["--threshold", "1.5"], "1.5"),
        (["--threshold", "nan"], "--threshold takes a number from 0 to 1, not nan"),
        (["--by", "text"], "--by text takes --match exact or folded"),
        (["--by", "url", "--match", "loose"], "--by url takes --match exact or folded"),
        (["--index", "i", "--keep", "last"], "--index takes --keep first"),
        (["--index", "i", "--keep", "longest"], "--index takes --keep first"),
        (["--window", "7d"], "--window takes --index"),
        (["--index", "i", "--window", "seven"], "no such time: seven"),
        (["--index", "i", "-o", "./i"], "--index and -o are one file"),
        (["--emit", "clusters", "--output-dir", "d", "f"], "clusters span inputs"),
        (["--emit", "ids", "-f", "jsonl"], "--emit ids has the formats text"),
        (["-f", "tsv"], "--emit articles has the formats text, jsonl"),
        (["-0"], "--null takes --emit ids"),
        (["--all"], "--all takes --emit clusters"),
        (["--match", "nearly"], "no such match: nearly; did you mean near?"),
        (["--input-format", "lines", "--by", "url", "--match", "exact"], "takes JSON Lines"),
    ],
)
def test_usage_errors(newstool: Run, tmp_path: Path, arguments: list[str], reason: str) -> None:
    inputs = [] if "--output-dir" in arguments else ["-"]
    done = newstool("dedupe", *arguments, *inputs, input="خبر\n")
    assert done.returncode == 2
    assert done.stderr.startswith(b"newstool: ")
    assert reason in done.stderr.decode()
    assert done.stdout == b""
    assert list(tmp_path.iterdir()) == []


def test_other_numbers_are_other_stories_unless_the_guard_is_lifted(newstool: Run) -> None:
    lines = "مقتل 12 شخصا في حادث سير جنوب البلاد\nمقتل 15 شخصا في حادث سير جنوب البلاد\n"
    arguments = ("dedupe", "--input-format", "lines", "--emit", "ids")
    assert newstool(*arguments, input=lines).stdout == b"-#1\n-#2\n"
    assert newstool(*arguments, "--no-guard", input=lines).stdout == b"-#1\n"


def test_the_threshold_is_on_the_similarity_that_is_shown(newstool: Run) -> None:
    lines = "Council approves the night tram today\nCouncil aproves the night tram today\n"
    arguments = ("dedupe", "--input-format", "lines", "--emit", "duplicates", "-f", "jsonl")
    (shown,) = records(newstool(*arguments, input=lines).stdout)
    similarity = shown["similarity"]
    assert isinstance(similarity, float)
    at = newstool(*arguments, "--threshold", str(similarity), input=lines)
    above = newstool(*arguments, "--threshold", str(similarity + 0.005), input=lines)
    assert records(at.stdout) == [shown]
    assert records(above.stdout) == []


@pytest.mark.parametrize("match", ["folded", "near"])
def test_one_file_an_input(newstool: Run, tmp_path: Path, match: str) -> None:
    (tmp_path / "a.txt").write_text("خبر أول\n\nنص الخبر الأول.\n")
    (tmp_path / "b.txt").write_text("خبر أول\n\nنص آخر.\n")
    (tmp_path / "c.txt").write_text("شيء مختلف\n\nنص ثالث.\n")
    done = newstool("dedupe", "--match", match, "--output-dir", "out", "a.txt", "b.txt", "c.txt")
    assert done.returncode == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.txt", "c.txt"]
    assert (tmp_path / "out" / "a.txt").read_text() == (tmp_path / "a.txt").read_text()


@pytest.mark.parametrize("match", ["exact", "near"])
def test_jobs_change_nothing(newstool: Run, match: str) -> None:
    feed = "".join(
        json.dumps({"headline": f"خبر رقم {n % 7}", "text": "نص " * 200}) + "\n" for n in range(60)
    )
    one = newstool("dedupe", "--match", match, "--input-format", "jsonl", input=feed)
    two = newstool("dedupe", "--match", match, "--input-format", "jsonl", "-j", "2", input=feed)
    assert one.stdout == two.stdout
    assert one.stdout.count(b"\n") == 7


def feed_of_files(folder: Path) -> None:
    (folder / "a.txt").write_text("زلزال يضرب تركيا\n\nنص الخبر الأول.\n")
    (folder / "b.txt").write_text("خبر آخر تماما\n\nنص الخبر الثاني.\n")
    (folder / "c.txt").write_text("زلزالٌ يضرب تركيا!\n\nنص مختلف.\n\fخبر ثالث\n\nنصه.\n")


def test_articles_are_read_a_second_time_to_be_written(newstool: Run, tmp_path: Path) -> None:
    feed_of_files(tmp_path)
    a, b, c = ((tmp_path / name).read_text() for name in ("a.txt", "b.txt", "c.txt"))
    names = ("a.txt", "missing", "b.txt", "c.txt")
    done = newstool("dedupe", *names)
    assert done.stdout.decode() == f"{a}\f{b}\f{c.split(chr(12))[1]}"
    assert done.stderr == b"newstool: missing: No such file or directory\n"
    last = newstool("dedupe", "--keep", "last", *names)
    assert last.stdout.decode() == f"{b}\f{c}"


def test_an_input_named_twice_is_kept_once(newstool: Run, tmp_path: Path) -> None:
    feed_of_files(tmp_path)
    once = newstool("dedupe", "c.txt", "a.txt")
    twice = newstool("dedupe", "c.txt", "c.txt", "a.txt", "c.txt")
    assert once.stdout == twice.stdout == (tmp_path / "c.txt").read_bytes()


@pytest.mark.parametrize("arguments", [["-"], ["a.txt", "-", "b.txt"], []])
def test_standard_input_can_be_read_a_second_time(
    newstool: Run, tmp_path: Path, arguments: list[str]
) -> None:
    feed_of_files(tmp_path)
    done = newstool("dedupe", *arguments, input=(tmp_path / "c.txt").read_bytes())
    assert "خبر ثالث\n\nنصه.\n" in done.stdout.decode()
    assert (done.stderr, done.returncode) == (b"", 0)


def test_bad_records_are_told_once_though_they_are_read_twice(newstool: Run) -> None:
    feed = '{"headline":"h","text":"t"}\n[1]\n{"headline":"H","text":"t"}\n'
    done = newstool("dedupe", "--input-format", "jsonl", input=feed)
    assert done.stdout.decode() == feed.split("\n")[0] + "\n"
    assert done.stderr.count(b"\n") == 1
    assert done.returncode == 1


def test_lines_stream_as_they_come(tmp_path: Path) -> None:
    arguments = ["dedupe", "--match", "folded", "--input-format", "lines", "--line-buffered"]
    with subprocess.Popen(
        [PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path
    ) as process:
        assert process.stdin
        assert process.stdout
        for line in ("خبر أول", "خبر ثان"):
            process.stdin.write(f"{line}\nخبر أول\n".encode())
            process.stdin.flush()
            assert process.stdout.readline().decode() == f"{line}\n"
        process.stdin.close()
        assert process.stdout.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("match", "unneeded"),
    [
        ("near", {"newstool.parsing.chain", "hashlib", "sqlite3", "numpy", "rapidfuzz"}),
        ("exact", {"newstool.parsing.chain", "hashlib", "sqlite3", "newstool.dedupe.clusters"}),
    ],
)
def test_a_few_lines_import_little(tmp_path: Path, match: str, unneeded: set[str]) -> None:
    probe = (
        "import sys; from newstool.cli.app import run; run(sys.argv[1:]);"
        "print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    arguments = ["dedupe", "--match", match, "--input-format", "lines"]
    done = subprocess.run(
        [sys.executable, "-c", probe, *arguments],
        input=REPEATS.encode(),
        capture_output=True,
        cwd=tmp_path,
        check=True,
    )
    assert unneeded.isdisjoint(done.stderr.decode().split("\n"))
