"""`newstool split`, as it is installed."""

import json
import os
from pathlib import Path

import pytest

from tests.commands.terminal import on_terminal
from tests.conftest import Run

PARAGRAPH = (
    "The mayor opened the new bridge on Monday morning before a crowd of several hundred people, "
    "and said that the work had cost less than the council had feared two years ago."
)
ARTICLE = f"""# Bridge opens

{PARAGRAPH}

## What it cost

{PARAGRAPH} One.

{PARAGRAPH} Two.

## Who pays

{PARAGRAPH} Three.
"""


def test_markdown_comes_out_and_is_its_own_markdown(newstool: Run) -> None:
    first = newstool("split", input=ARTICLE)
    assert first.stdout.decode() == ARTICLE
    assert newstool("split", input=first.stdout).stdout == first.stdout


def test_jsonl(newstool: Run) -> None:
    lines = newstool("split", "-f", "jsonl", input=ARTICLE).stdout.decode().splitlines()
    assert json.loads(lines[1]) == {
        "id": "-",
        "headline": "Bridge opens",
        "section": 1,
        "heading": "What it cost",
        "line": 5,
        "paragraphs": [PARAGRAPH + " One.", PARAGRAPH + " Two."],
    }
    assert list(json.loads(lines[1])) == [
        "id",
        "headline",
        "section",
        "heading",
        "line",
        "paragraphs",
    ]


def test_json_is_one_array(newstool: Run) -> None:
    both = newstool("split", "-f", "json", input=ARTICLE + "\f" + ARTICLE).stdout
    assert [record["id"] for record in json.loads(both)] == ["-"] * 3 + ["-#2"] * 3
    assert newstool("split", "-f", "json").stdout == b"[]\n"


def test_tsv_is_a_row_a_paragraph_escaped_as_jq_does(newstool: Run) -> None:
    out = newstool("split", "-f", "tsv", input=ARTICLE.replace("One.", "One\\two.")).stdout.decode()
    rows = [line.split("\t") for line in out.splitlines()]
    assert rows[0] == ["id", "section", "heading", "line", "paragraph"]
    assert rows[2] == ["-", "1", "What it cost", "7", PARAGRAPH + " One\\\\two."]
    assert [row[1] for row in rows[1:]] == ["0", "1", "1", "2"]


def test_table_is_the_outline(newstool: Run) -> None:
    out = newstool("split", "-f", "table", input=ARTICLE).stdout.decode().splitlines()
    assert [line.split() for line in out[3:]] == [
        ["0", "3", "1"],
        ["1", "5", "What", "it", "cost", "2"],
        ["2", "11", "Who", "pays", "1"],
    ]


def test_several_articles_are_read_back_as_several(newstool: Run) -> None:
    stream = newstool("split", input=ARTICLE + "\f" + ARTICLE).stdout
    assert stream.decode() == ARTICLE + "\f" + ARTICLE
    assert newstool("split", input=stream).stdout == stream


def test_an_empty_article_gives_nothing(newstool: Run) -> None:
    done = newstool("split")
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)


@pytest.mark.parametrize(
    ("asked", "headings"),
    [("1", ["What it cost"]), ("who pays", ["Who pays"]), ("0", [None]), ("9", [])],
)
def test_one_section(newstool: Run, asked: str, headings: list[str | None]) -> None:
    out = newstool("split", "--section", asked, "-f", "jsonl", input=ARTICLE).stdout
    assert [json.loads(line)["heading"] for line in out.decode().splitlines()] == headings


def test_explain_gives_every_line_once_in_order(newstool: Run) -> None:
    text = "\n\n" + ARTICLE + "\n \n"
    out = newstool("split", "--explain", "-f", "jsonl", input=text).stdout.decode()
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["line"] for record in records] == list(range(1, len(records) + 1))
    assert "\n".join(record["text"] for record in records) + "\n" == text
    assert {record["kind"] for record in records} == {
        "headline",
        "subheading",
        "paragraph",
        "blank",
    }


def test_explain_as_tsv_has_the_cues_last(newstool: Run) -> None:
    rows = newstool("split", "--explain", input=ARTICLE).stdout.decode().splitlines()
    assert rows[0].split("\t") == ["id", "line", "kind", "score", "text", "cues"]
    assert rows[1].split("\t")[:5] == ["-", "1", "headline", "1.0", "# Bridge opens"]


def test_explain_as_a_table(newstool: Run) -> None:
    out = newstool("split", "--explain", "-f", "table", input=ARTICLE).stdout.decode()
    assert "# Bridge opens" in out


def test_a_line_of_lines_is_a_headline_and_nothing_else(newstool: Run) -> None:
    options = ("--input-format", "lines", "--explain", "-f", "jsonl")
    out = newstool("split", *options, input="one\n\n# two\n").stdout.decode()
    got = [(r["id"], r["kind"], r["text"]) for r in map(json.loads, out.splitlines())]
    assert got == [("-#1", "headline", "one"), ("-#3", "headline", "# two")]


def test_lines_of_json_records_are_counted_in_the_text(newstool: Run) -> None:
    record = json.dumps({"id": "x", "text": ARTICLE, "headline": "Bridge opens"})
    out = newstool("split", "-f", "jsonl", input=record).stdout.decode().splitlines()
    assert [json.loads(line)["line"] for line in out] == [3, 5, 11]
    assert {json.loads(line)["id"] for line in out} == {"x"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-f", "jsn"], "no such format: jsn; did you mean json?"),
        (["--explain", "-f", "markdown"], "--explain has the formats tsv, jsonl, table"),
        (["--force"], "--force goes with -d"),
        (["-d", "x", "-f", "json"], "-f goes without it"),
        (["-d", "x", "-o", "y"], "-o goes without it"),
        (["--explain", "--section", "1"], "--section goes without it"),
    ],
)
def test_usage_errors(newstool: Run, arguments: list[str], said: str) -> None:
    done = newstool("split", *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.decode().startswith("newstool: ")
    assert said in done.stderr.decode()


# --- -d


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_a_file_a_section(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(ARTICLE, "utf-8")
    done = newstool("split", "-d", "out", "bridge.txt")
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
    assert files(tmp_path / "out") == [
        "bridge/00-lead.txt",
        "bridge/01-What-it-cost.txt",
        "bridge/02-Who-pays.txt",
    ]
    assert (tmp_path / "out" / "bridge" / "02-Who-pays.txt").read_text("utf-8") == (
        f"Who pays\n\n{PARAGRAPH} Three.\n"
    )


def test_nothing_is_overwritten_unless_forced(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    newstool("split", "-d", "out", "a.txt")
    target = tmp_path / "out" / "a" / "00-lead.txt"
    target.write_text("mine", "utf-8")
    again = newstool("split", "-d", "out", "a.txt")
    assert again.returncode == 1
    assert again.stderr == b"newstool: out/a/00-lead.txt: File exists\n"
    assert target.read_text("utf-8") == "mine"
    assert newstool("split", "-d", "out", "--force", "a.txt").returncode == 0
    assert target.read_text("utf-8") != "mine"


HEADINGS = [
    "../../../escaped",
    "nul\0byte",
    "ع" * 400,
    "CON",
    "-rf",
    "Twin",
    "Twin",
    "twin",
    "..b",
    "/etc",
]


def test_sections_written_below_the_inputs_are_not_read(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    assert newstool("split", "-d", "out", ".").returncode == 0
    assert {path.parts[0] for path in map(Path, files(tmp_path / "out"))} == {"a"}


def test_headings_of_strangers_stay_below_the_directory(newstool: Run, tmp_path: Path) -> None:
    text = "# Top\n\n" + "".join(f"## {heading}\n\n{PARAGRAPH}\n\n" for heading in HEADINGS)
    record = json.dumps({"id": "../../../evil\0id", "text": text})
    done = newstool("split", "-d", "deep/out", input=record)
    assert (done.stderr, done.returncode) == (b"", 0)
    assert len(files(tmp_path)) == len(HEADINGS)
    assert all(name.startswith("deep/out/evil-id/") for name in files(tmp_path))
    assert len({name.casefold() for name in files(tmp_path)}) == len(HEADINGS)


def test_articles_of_one_name_get_directories_of_their_own(newstool: Run, tmp_path: Path) -> None:
    lines = [json.dumps({"id": id, "text": ARTICLE}) for id in ("Same", "same", "x/same")]
    assert newstool("split", "-d", "out", input="\n".join(lines)).returncode == 0
    assert sorted(os.listdir(tmp_path / "out")) == ["Same", "same-2", "same-3"]


def test_links_out_of_the_directory_are_not_followed(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").symlink_to(tmp_path / "outside")
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    done = newstool("split", "--force", "-d", "out", "a.txt")
    assert done.returncode == 1
    assert b"out/a" in done.stderr
    assert files(tmp_path / "outside") == []


# --- on a terminal


def test_a_terminal_shows_the_table_without_escapes_of_strangers(tmp_path: Path) -> None:
    text = ARTICLE.replace("Who pays", "Who\x1b[31m [red]pays[/red] \u202e").encode()
    shown, status = on_terminal(
        "split", "-f", "table", "--color", "never", cwd=tmp_path, input=text
    )
    assert status == 0
    assert "[red]pays[/red]" in shown
    assert not set(shown) & {"\x1b", "\u202e"}


def test_no_input_on_a_terminal_is_a_usage_error(tmp_path: Path) -> None:
    shown, status = on_terminal("split", cwd=tmp_path)
    assert status == 2
    assert shown == "newstool: no INPUT; name files, or - for standard input\n"


def test_a_headline_alone_is_not_lost_in_markdown(newstool: Run) -> None:
    assert newstool("split", input="Rain at last\n").stdout == b"# Rain at last\n"
    assert newstool("split", "--section", "1", input="Rain at last\n").stdout == b""
    assert newstool("split", "-f", "jsonl", input="Rain at last\n").stdout == b""
