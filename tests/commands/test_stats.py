"""`newstool stats`, the installed program."""

import csv
import io
import json
from pathlib import Path

import pytest

from newstool.stats.columns import COLUMNS, STANDARD
from tests.conftest import Run

ARABIC = "افتتاح الميناء\n\nافتتح الوزير الميناء في المدينة. هل كلّف المشروع كثيرا؟\n"
ENGLISH = "Harbour opens\n\nThe old harbour opens today. It cost 12,500 euros, he said.\n"
NAMES = [column.name for column in STANDARD]


def _rows(output: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(output.decode()), delimiter="\t"))


def _files(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def test_a_pipe_gets_tsv_with_all_columns(newstool: Run) -> None:
    run = newstool("stats", input=ENGLISH)
    assert (run.returncode, run.stderr) == (0, b"")
    lines = run.stdout.decode().split("\n")
    assert lines[0].split("\t") == NAMES
    row = _rows(run.stdout)[0]
    assert (row["id"], row["language"], row["lines"], row["words"]) == ("-", "en", "3", "13")
    assert row["moving_type_token_ratio"] == ""


def test_several_inputs_have_a_total(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a=ENGLISH, b=ENGLISH)
    rows = _rows(newstool("stats", "a.txt", "b.txt").stdout)
    assert [row["id"] for row in rows] == ["a.txt", "b.txt", "total"]
    assert rows[2]["words"] == "26"
    assert rows[2]["unique_words"] == rows[0]["unique_words"]
    assert rows[2]["mean_words_per_sentence"] == rows[0]["mean_words_per_sentence"]


def test_a_directory_of_files_is_several_inputs(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    _files(tmp_path / "d", a=ENGLISH, b=ARABIC)
    rows = _rows(newstool("stats", "d").stdout)
    assert [row["id"] for row in rows] == ["d/a.txt", "d/b.txt", "total"]
    assert rows[2]["readability"] == ""


@pytest.mark.parametrize(
    ("mode", "ids"),
    [
        ("auto", ["-"]),
        ("always", ["-", "total"]),
        ("only", ["total"]),
        ("never", ["-"]),
    ],
)
def test_total_modes(newstool: Run, mode: str, ids: list[str]) -> None:
    rows = _rows(newstool("stats", "--total", mode, input=ENGLISH).stdout)
    assert [row["id"] for row in rows] == ids


def test_never_a_total_where_none_is_wanted(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a=ENGLISH, b=ENGLISH)
    assert len(_rows(newstool("stats", "--total", "never", "a.txt", "b.txt").stdout)) == 2


def test_columns_in_the_order_they_are_named(newstool: Run) -> None:
    run = newstool("stats", "--columns", "words,id", "--columns", "headline", input=ENGLISH)
    assert run.stdout.decode() == "words\tid\theadline\n13\t-\tHarbour opens\n"


def test_every_extra_column_has_a_value(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a=f"Harbour opens\n{ENGLISH}")
    names = ",".join(COLUMNS)
    (row,) = _rows(newstool("stats", "--columns", names, "a.txt").stdout)
    assert row["bytes"] == str(len(f"Harbour opens\n{ENGLISH}"))
    assert row["encoding"] == "utf-8"
    assert row["repeats"] == "1"
    assert row["latin_share"] == "1.0"
    assert row["longest_sentence_line"] == "4"
    empty = {name for name, value in row.items() if not value}
    assert empty == {"moving_type_token_ratio", "section", "heading"}


def test_json_and_jsonl_hold_numbers_and_null(newstool: Run) -> None:
    one = json.loads(newstool("stats", "-f", "jsonl", input=ARABIC).stdout)
    (two,) = json.loads(newstool("stats", "-f", "json", input=ARABIC).stdout)
    assert one == two
    assert list(one) == NAMES
    assert one["language"] == "ar"
    assert one["moving_type_token_ratio"] is None
    assert one["sentences"] == 3
    assert one["readability_formula"] == "osman-estimated"


def test_csv_defuses_formulas_and_leaves_numbers(newstool: Run) -> None:
    record = json.dumps({"id": "=1+1", "text": "one two"})
    run = newstool("stats", "-f", "csv", "--columns", "id,words,readability", input=record)
    assert run.stdout.decode().startswith("id,words,readability\n'=1+1,2,")


def test_an_empty_file_is_a_row_of_zeros(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a="")
    (row,) = _rows(newstool("stats", "a.txt").stdout)
    assert (row["language"], row["language_probability"]) == ("und", "0.0")
    assert {row[name] for name in NAMES[3:17]} == {"0", "0.0"}


def test_rows_are_sorted_by_a_column_that_need_not_be_shown(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a="one two", b="one", c="one two three")
    down = newstool("stats", "--columns", "id", "--sort", "-words", "a.txt", "b.txt", "c.txt")
    up = newstool("stats", "--columns", "id", "--sort", "words", "a.txt", "b.txt", "c.txt")
    assert down.stdout.split() == [b"id", b"c.txt", b"a.txt", b"b.txt", b"total"]
    assert up.stdout.split() == [b"id", b"b.txt", b"a.txt", b"c.txt", b"total"]


def test_rows_without_a_value_come_last_either_way(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a="one", b="one two " * 60, c="one " * 120)
    column = "moving_type_token_ratio"
    for sort, order in ((column, "c b a"), (f"-{column}", "b c a")):
        run = newstool(
            "stats",
            "--columns",
            "id",
            "--sort",
            sort,
            "--total",
            "never",
            "a.txt",
            "b.txt",
            "c.txt",
        )
        assert run.stdout.decode().split()[1:] == [f"{name}.txt" for name in order.split()]


SECTIONS = "# Harbour\n\nThe lead has five words.\n\n## Cost\n\nIt cost a lot.\nAnd more.\n"


def test_a_row_a_section(newstool: Run) -> None:
    rows = _rows(newstool("stats", "--by", "section", input=SECTIONS).stdout)
    assert list(rows[0]) == [*NAMES, "section", "heading"]
    assert [(row["section"], row["heading"], row["words"]) for row in rows] == [
        ("0", "", "5"),
        ("1", "Cost", "7"),
    ]


def test_the_most_frequent_words(newstool: Run) -> None:
    text = "The bank and the Bank. A river bank, the river!\n"
    run = newstool("stats", "--top", "2", input=text)
    assert run.stdout.decode() == "word\tcount\tper_thousand\nbank\t3\t300.0\nriver\t2\t200.0\n"
    (first, _) = newstool("stats", "--top", "2", "-f", "jsonl", input=text).stdout.splitlines()
    assert json.loads(first) == {"word": "bank", "count": 3, "per_thousand": 300.0}


def test_stop_words_of_ones_own(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "stop").write_text("BANK\n", encoding="utf-8")
    text = "The bank and the bank.\n"
    mine = newstool("stats", "--top", "1", "--stop-words", "stop", input=text)
    none = newstool("stats", "--top", "9", "--stop-words", "none", input=text)
    assert mine.stdout.splitlines()[1].split()[0] == b"The"
    assert len(none.stdout.splitlines()) == 4


def test_words_with_bars_for_people(newstool: Run) -> None:
    run = newstool("stats", "--top", "1", "-f", "table", input="bank bank")
    assert "█" in run.stdout.decode()


def test_a_table_for_people(newstool: Run) -> None:
    run = newstool("stats", "-f", "table", "--columns", "id,words", input=ENGLISH)
    assert [line.split() for line in run.stdout.decode().splitlines()][-1] == ["-", "13"]


def test_a_page(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a=ARABIC, b=ARABIC)
    html = newstool("stats", "-f", "html", "a.txt", "b.txt").stdout.decode()
    assert '<html lang="en" dir="rtl">' in html
    assert html.count("<svg") == 3
    assert html.count("<tr>") == 4
    assert "الميناء" in html
    assert 'dir="ltr"' in newstool("stats", "-f", "html", input=ENGLISH).stdout.decode()


def test_a_page_of_nothing(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a="")
    assert newstool("stats", "-f", "html", "a.txt").stdout.decode().endswith("</html>\n")


def test_a_named_language_is_not_detected(newstool: Run) -> None:
    (row,) = _rows(newstool("stats", "--language", "de", input=ENGLISH).stdout)
    assert (row["language"], row["language_probability"]) == ("de", "1.0")
    assert row["readability_formula"] == "lix"


def test_a_faster_reader(newstool: Run) -> None:
    args = ("--columns", "reading_minutes", "--words-per-minute", "6.5")
    assert newstool("stats", *args, input=ENGLISH).stdout == b"reading_minutes\n2.0\n"


def test_headlines_line_by_line(newstool: Run) -> None:
    columns = ("--columns", "id,words,paragraphs,sections")
    run = newstool("stats", "--input-format", "lines", *columns, input="One two\n\nThree\n")
    assert run.stdout.decode().split("\n")[1:3] == ["-#1\t2\t0\t0", "-#3\t1\t0\t0"]


def test_a_records_headline_is_read_too(newstool: Run) -> None:
    record = json.dumps({"id": 7, "headline": "Harbour opens", "text": "It cost a lot."})
    run = newstool("stats", "--columns", "id,headline,words", input=record)
    assert run.stdout.splitlines()[1] == b"7\tHarbour opens\t6"


def test_what_cannot_be_read_is_said_and_the_rest_counted(newstool: Run, tmp_path: Path) -> None:
    _files(tmp_path, a=ENGLISH)
    run = newstool("stats", "--columns", "id,words", "a.txt", "none.txt")
    assert run.returncode == 1
    assert run.stdout == b"id\twords\na.txt\t13\ntotal\t13\n"
    assert run.stderr.startswith(b"newstool: none.txt: ")


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (("--columns", "wrods"), b"no such column: wrods; did you mean words?"),
        (("--sort", "-wrods"), b"no such column: wrods; did you mean words?"),
        (("--language", "Arabic"), b"not a language code"),
        (("--top", "0"), b"--top"),
        (("--stop-words", "none"), b"--stop-words goes with --top"),
        (("--top", "3", "--columns", "words"), b"--top excludes"),
        (("--top", "3", "--sort", "word"), b"--top excludes"),
        (("--top", "3", "--total", "always"), b"--total always goes without it"),
        (("--top", "3", "--total", "only"), b"--total only goes without it"),
        (("--top", "3", "-f", "html"), b"not html"),
        (("--top", "3", "--stop-words", "missing"), b"missing: No such file"),
        (("--words-per-minute", "0"), b"--words-per-minute"),
        (("--words-per-minute", "nan"), b"--words-per-minute takes a number"),
        (("--total", "only", "--output-dir", "d"), b"--output-dir"),
    ],
)
def test_usage_errors(newstool: Run, args: tuple[str, ...], reason: bytes) -> None:
    run = newstool("stats", *args, input=ENGLISH)
    assert run.returncode == 2
    assert run.stdout == b""
    assert run.stderr.startswith(b"newstool: ")
    assert reason in run.stderr


def test_two_processes_count_what_one_counts(newstool: Run, tmp_path: Path) -> None:
    for n in range(60):
        _files(tmp_path, **{f"a{n:02}": (ARABIC if n % 2 else ENGLISH) * (600 + n)})
    files = sorted(path.name for path in tmp_path.glob("*.txt"))
    columns = ("--columns", "id,language,words,unique_words,readability")
    one = newstool("stats", *columns, *files)
    two = newstool("stats", "-j", "2", *columns, *files)
    assert one.stdout == two.stdout
    assert len(one.stdout.splitlines()) == 62


def test_help_defines_every_column(newstool: Run) -> None:
    shown = newstool("stats", "--help").stdout.decode()
    for name in COLUMNS:
        assert f"{name}: " in shown
    for source in ("Flesch", "El-Haj", "Brysbaert", "spaCy"):
        assert source in shown
