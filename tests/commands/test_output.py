"""Where results go: -o, --output-dir, colour, messages, configuration."""

import gzip
import json
import os
import stat
from pathlib import Path

import pytest

from tests.commands.terminal import on_terminal, shell
from tests.conftest import Run

TEXT = "# Headline\n\nA paragraph that is long enough to be read as one, with a full stop.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    return path


# --- -o


@pytest.mark.usefixtures("article")
def test_a_file_gets_what_standard_output_would(newstool: Run, tmp_path: Path) -> None:
    shown = newstool("split", "a.txt").stdout
    done = newstool("split", "a.txt", "-o", "out.md")
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
    assert (tmp_path / "out.md").read_bytes() == shown
    assert newstool("split", "a.txt", "-o", "-").stdout == shown
    assert newstool("split", "a.txt", "-o", "/dev/stdout").stdout == shown


def test_the_output_may_be_an_input(newstool: Run, article: Path) -> None:
    before = article.read_text("utf-8")
    article.chmod(0o600)
    newstool("split", "-f", "jsonl", "a.txt", "-o", "a.txt")
    assert json.loads(article.read_text("utf-8"))["headline"] == before.split("\n")[0][2:]
    assert stat.S_IMODE(article.stat().st_mode) == 0o600


@pytest.mark.usefixtures("article")
def test_a_partly_failed_run_still_writes(newstool: Run, tmp_path: Path) -> None:
    assert newstool("split", "missing", "a.txt", "-o", "out").returncode == 1
    assert (tmp_path / "out").read_text("utf-8") == TEXT


@pytest.mark.usefixtures("article")
def test_a_usage_error_leaves_the_file(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old", "utf-8")
    assert newstool("split", "a.txt", "-o", "out", "-f", "xml").returncode == 2
    assert newstool("split", "a.txt", "-o", "out", "--force").returncode == 2
    assert (tmp_path / "out").read_text("utf-8") == "old"


@pytest.mark.usefixtures("article")
@pytest.mark.parametrize("place", ["missing/out", "."])
def test_a_place_that_cannot_be_written_is_one_line(newstool: Run, place: str) -> None:
    done = newstool("split", "a.txt", "-o", place)
    assert done.returncode == 1
    assert done.stderr.startswith(f"newstool: {place}: ".encode())
    assert done.stderr.count(b"\n") == 1


@pytest.mark.usefixtures("article")
def test_several_runs_at_once_never_mix(tmp_path: Path) -> None:
    script = "for n in 1 2 3 4; do newstool split a.txt -o out & done; wait"
    assert shell(script, tmp_path).stderr == b""
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "out"]
    assert (tmp_path / "out").read_text("utf-8") == TEXT


# --- --output-dir


def test_one_file_an_input_under_its_relative_name(newstool: Run, tmp_path: Path) -> None:
    for name in ("in/x.txt", "in/deep/y.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT.replace("Headline", name), "utf-8")
    (tmp_path / "in" / "z.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    done = newstool("split", "in", "--output-dir", "out")
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
    assert (tmp_path / "out" / "x.txt").read_text("utf-8").startswith("# in/x.txt\n")
    assert (tmp_path / "out" / "deep" / "y.txt").read_text("utf-8").startswith("# in/deep/y.txt\n")
    assert gzip.decompress((tmp_path / "out" / "z.txt.gz").read_bytes()).decode() == TEXT


def test_a_directory_of_results_below_the_inputs_is_not_read(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(TEXT, "utf-8")
    for _ in range(2):
        assert newstool("clean", ".", "--output-dir", "out").returncode == 0
        assert sorted(p.name for p in tmp_path.rglob("*")) == ["out", "x.txt", "x.txt"]


def two_of_one_name(folder: Path) -> None:
    """Put an article named a.txt into `one` and another into `two`."""
    for name in ("one", "two"):
        (folder / name).mkdir()
        (folder / name / "a.txt").write_text(TEXT.replace("Headline", name), "utf-8")


def test_named_files_keep_the_path_they_were_given_by(newstool: Run, tmp_path: Path) -> None:
    two_of_one_name(tmp_path)
    done = newstool("split", "one/a.txt", "./two//a.txt", "--output-dir", "out")
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
    for name in ("one", "two"):
        written = tmp_path / "out" / name / "a.txt"
        assert written.read_text("utf-8").startswith(f"# {name}\n")


@pytest.mark.parametrize("given", ["../{folder}/one/a.txt", "one/../../{folder}/one/a.txt", "{}"])
def test_a_path_from_elsewhere_never_leads_out_of_the_directory(
    newstool: Run, tmp_path: Path, given: str
) -> None:
    two_of_one_name(tmp_path)
    name = given.format(tmp_path / "one" / "a.txt", folder=tmp_path.name)
    assert newstool("split", name, "--output-dir", "out/deep").returncode == 0
    assert [str(p.relative_to(tmp_path)) for p in tmp_path.glob("out/**/*.txt")] == [
        "out/deep/a.txt"
    ]


def test_two_inputs_of_one_name_do_not_overwrite_each_other(newstool: Run, tmp_path: Path) -> None:
    two_of_one_name(tmp_path)
    done = newstool("split", "one", "two", "--output-dir", "out")
    assert done.returncode == 1
    assert done.stderr == b"newstool: out/a.txt: two/a.txt would overwrite it\n"
    assert (tmp_path / "out" / "a.txt").read_text("utf-8").startswith("# one\n")


def test_a_link_in_the_directory_is_followed(newstool: Run, tmp_path: Path) -> None:
    two_of_one_name(tmp_path)
    (tmp_path / "out").mkdir()
    (tmp_path / "kept.txt").write_text("old", "utf-8")
    (tmp_path / "out" / "a.txt").symlink_to("../kept.txt")
    assert newstool("split", "one", "--output-dir", "out").returncode == 0
    assert (tmp_path / "out" / "a.txt").is_symlink()
    assert (tmp_path / "kept.txt").read_text("utf-8").startswith("# one\n")


def test_two_links_to_one_file_do_not_overwrite_it(newstool: Run, tmp_path: Path) -> None:
    two_of_one_name(tmp_path)
    for name in ("one", "two"):
        (tmp_path / "out" / name).mkdir(parents=True)
        (tmp_path / "out" / name / "a.txt").symlink_to("../../kept.txt")
    done = newstool("split", "one/a.txt", "two/a.txt", "--output-dir", "out")
    assert done.returncode == 1
    assert done.stderr == b"newstool: out/two/a.txt: two/a.txt would overwrite it\n"
    assert (tmp_path / "kept.txt").read_text("utf-8").startswith("# one\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--output-dir", "d"],
        ["--output-dir", "d", "-"],
        ["--output-dir", "d", "-o", "f", "a"],
        ["--files0-from", "-", "a"],
    ],
)
def test_contradictions_are_usage_errors(newstool: Run, arguments: list[str]) -> None:
    done = newstool("split", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1


# --- messages


@pytest.mark.usefixtures("article")
def test_quiet_still_says_errors(newstool: Run) -> None:
    done = newstool("split", "-q", "missing", "a.txt")
    assert done.stderr == b"newstool: missing: No such file or directory\n"


def test_messages_for_machines(newstool: Run) -> None:
    done = newstool("split", "--log-json", "missing")
    assert json.loads(done.stderr) == {
        "program": "newstool",
        "level": "error",
        "name": "missing",
        "message": "No such file or directory",
    }
    usage = newstool("split", "--log-json", "--nope")
    assert json.loads(usage.stderr)["message"].startswith("no such option: --nope")


def test_a_name_of_strangers_is_shown_harmless(newstool: Run, tmp_path: Path) -> None:
    done = newstool("split", "\x1b[31m\nx")
    assert done.stderr == "newstool: ␛[31m␊x: No such file or directory\n".encode()


# --- colour and terminals


def test_colour_only_where_it_is_wanted(tmp_path: Path, newstool: Run) -> None:
    table = ("split", "-f", "table")
    assert b"\x1b[" not in newstool(*table, input=TEXT).stdout
    assert b"\x1b[" in newstool(*table, "--color", "always", input=TEXT).stdout
    assert b"\x1b[" in newstool(*table, input=TEXT, env={"FORCE_COLOR": "1"}).stdout
    data = TEXT.encode()
    assert "\x1b[" in on_terminal(*table, cwd=tmp_path, input=data)[0]
    assert "\x1b[" not in on_terminal(*table, cwd=tmp_path, input=data, env={"NO_COLOR": "1"})[0]
    assert "\x1b[" not in on_terminal(*table, "--color", "never", cwd=tmp_path, input=data)[0]


def test_a_bar_only_for_long_work_on_a_terminal(tmp_path: Path) -> None:
    stream = "\f".join([TEXT] * 200).encode()
    slow, _ = on_terminal("split", cwd=tmp_path, input=stream, stdout=False, pause=1.5)
    assert "articles" in slow
    assert slow.endswith("\r\x1b[K")
    options = ("split", "--no-progress")
    assert on_terminal(*options, cwd=tmp_path, input=stream, stdout=False, pause=1.5) == ("", 0)
    assert on_terminal("split", cwd=tmp_path, input=stream, stdout=False) == ("", 0)


# --- configuration


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "news.toml"
    path.write_text('[split]\nformat = "jsonl"\nno-progress = true\nsection = "0"\n', "utf-8")
    return path


@pytest.mark.usefixtures("article", "settings")
def test_a_named_file_gives_defaults_that_options_overrule(newstool: Run) -> None:
    asked = newstool("split", "--config", "news.toml", "a.txt").stdout
    assert json.loads(asked)["section"] == 0
    assert newstool("split", "a.txt", env={"NEWSTOOL_CONFIG": "news.toml"}).stdout == asked
    overruled = newstool("split", "-f", "markdown", "--config", "news.toml", "a.txt").stdout
    assert overruled.decode() == TEXT


@pytest.mark.usefixtures("article", "settings")
def test_nothing_is_read_unless_named(newstool: Run, tmp_path: Path) -> None:
    for name in ("newstool.toml", ".newstool.toml", "pyproject.toml"):
        (tmp_path / name).write_text("this is no TOML", "utf-8")
    done = newstool("split", "a.txt", env={"HOME": str(tmp_path)})
    assert (done.stdout.decode(), done.stderr) == (TEXT, b"")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[split]\nfromat = 'x'", "no such option: fromat; did you mean format?"),
        ("[spilt]", "no such command: spilt; did you mean split?"),
        ("format = 'x'", "format: options stand in a table named after the command"),
        ("split = 3", "options stand in a table"),
        ("[split]\nformat = 'xml'", "no such format: xml"),
        ("[split]\nexplain = 'yes'", "explain: true or false is needed"),
        ("[split]\nformat = true", "format: a value is needed"),
        ("[split]\nformat = 1", "no such format: 1"),
        ("[split]\nformat = 1979-05-27", "format: a value is needed"),
        ("[split]\ninclude = [['*.md']]", "include: a value is needed"),
        ("[split]\njobs = 1.5", "'1.5' is not a whole number"),
        ("[split]\nverbose = 'yes'", "'yes' is not a whole number"),
        ("[split]\njobs = 'many'", "'many' is not a whole number"),
        ("[split", "news.toml: "),
    ],
)
def test_mistakes_in_it_are_usage_errors(
    newstool: Run, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "news.toml").write_text(text, "utf-8")
    done = newstool("split", "--config", "news.toml", input=TEXT)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()


@pytest.mark.parametrize(
    ("setting", "cleaned"),
    [
        ("digits = 'keep'", "a ٣"),
        ("no-digits = true", "a ٣"),
        ("no-digits = false", "a 3"),
        ("no-spaces = true", "a  3"),
        ("spaces = false", "a  3"),
    ],
)
def test_both_twins_of_an_option_are_keys(
    newstool: Run, tmp_path: Path, setting: str, cleaned: str
) -> None:
    (tmp_path / "news.toml").write_text(f"[clean]\npreset = 'model'\n{setting}\n", "utf-8")
    done = newstool("clean", "--config", "news.toml", input="a  ٣\n")
    assert done.stdout.decode() == cleaned + "\n"


def test_a_count_may_be_switched_on(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "news.toml").write_text("[clean]\nverbose = true\n", "utf-8")
    assert b"read as utf-8" in newstool("clean", "--config", "news.toml", input=TEXT).stderr


def test_a_missing_configuration_is_a_usage_error(newstool: Run) -> None:
    done = newstool("split", "--config", "nowhere.toml", input=TEXT)
    assert done.returncode == 2
    assert done.stderr == b"newstool: nowhere.toml: No such file or directory\n"


def test_lists_are_lists(newstool: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.md", "c.text"):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_text(TEXT, "utf-8")
    (tmp_path / "l.toml").write_text('[split]\ninclude = ["*.md", "*.text"]\n', "utf-8")
    (tmp_path / "o.toml").write_text('[split]\ninclude = "*.md"\n', "utf-8")
    found = newstool("split", "--config", "l.toml", "-f", "jsonl", "in").stdout.splitlines()
    assert [json.loads(line)["id"] for line in found] == ["in/b.md", "in/c.text"]
    found = newstool("split", "--config", "o.toml", "-f", "jsonl", "in").stdout.splitlines()
    assert [json.loads(line)["id"] for line in found] == ["in/b.md"]


def test_an_input_that_cannot_be_read_is_not_lost_as_output(newstool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a\0b")
    done = newstool("clean", "-o", "a.txt", "a.txt")
    assert done.returncode == 1
    assert (tmp_path / "a.txt").read_bytes() == b"a\0b"
    assert b"a.txt: kept as it was" in done.stderr
