"""Help that is short and true, errors that suggest, completion that works, a page to read."""

import json
import os
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from tests.commands.terminal import PROGRAM, shell
from tests.conftest import Run

COMMANDS = ("clean", "dedupe", "split", "stats")
TEXT = "# A headline\n\nA paragraph that is long enough to be read as one, with a full stop.\n"
EXAMPLES = [
    (command, line)
    for command in COMMANDS
    for line in import_module(f"newstool.cli.{command}").EXAMPLES
]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a directory that holds the files that the examples name."""
    (tmp_path / "articles").mkdir()
    for name in ("article.txt", "other.txt", "articles/a.txt", "articles/b.txt"):
        (tmp_path / name).write_text(TEXT.replace("A headline", name), "utf-8")
    records = "".join(json.dumps({"id": n, "text": TEXT}) + "\n" for n in range(3))
    for name in ("articles.jsonl", "feed.jsonl"):
        (tmp_path / name).write_text(records, "utf-8")
    return tmp_path


@pytest.mark.parametrize(("command", "line"), EXAMPLES, ids=[line for _, line in EXAMPLES])
def test_the_examples_of_the_help_work(command: str, line: str, desk: Path) -> None:
    assert line.startswith(f"newstool {command} ")
    done = shell(line, desk)
    assert (done.stderr, done.returncode) == (b"", 0)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_shows_its_examples_and_fits_80_columns(
    command: str, newstool: Run
) -> None:
    text = newstool(command, "--help").stdout.decode()
    shown = [line for name, line in EXAMPLES if name == command]
    assert len(shown) == 3
    assert all(f"  {line}\n" in text for line in shown)
    assert max(map(len, text.split("\n"))) <= 80
    assert newstool(command, "-h").stdout.decode() == text


def test_help_of_the_program_names_every_command(newstool: Run) -> None:
    text = newstool("--help").stdout.decode()
    for command in COMMANDS:
        summary = newstool(command, "--help").stdout.decode().split("\n")[2].strip()
        assert re.search(rf"^  {command} +{re.escape(summary)}$", text, re.MULTILINE)


def test_version_is_the_packages(newstool: Run) -> None:
    import newstool as package

    said = f"newstool {package.__version__}\n".encode()
    assert newstool("--version").stdout == said
    assert newstool("--version", "--help").stdout == said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "no COMMAND; one of clean, dedupe, split, stats (newstool --help)"),
        (["spilt"], "no such command: spilt; did you mean split?"),
        (["xyzzy"], "no such command: xyzzy"),
        (["--verison"], "no such option: --verison; did you mean --version?"),
        (["split", "--fromat", "x"], "no such option: --fromat; did you mean --format?"),
        (["split", "-f", "jsnl"], "no such format: jsnl; did you mean jsonl?"),
        (["split", "-f", "q"], "no such format: q; one of markdown, jsonl, json, tsv, table"),
        (["split", "--color", "alway"], "no such colour mode: alway; did you mean always?"),
        (["split", "-j", "x"], "invalid value for -j / --jobs: 'x' is not a whole number"),
        (["split", "-o"], "option -o requires an argument"),
    ],
)
def test_usage_errors_are_one_line_that_helps(
    newstool: Run, arguments: list[str], said: str
) -> None:
    done = newstool(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"newstool: {said}\n"


def completed(*words: str, kind: str = "bash") -> list[str]:
    """Return what the shell is offered for the last of `words`."""
    line = " ".join(words)
    env = {
        "PATH": os.environ["PATH"],
        "_NEWSTOOL_COMPLETE": f"complete_{kind}",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    done = subprocess.run([PROGRAM], env=env, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    return re.findall(r"[\w-]+", done.stdout.decode())


@pytest.mark.parametrize("kind", ["bash", "zsh", "fish"])
def test_completion_offers_commands_options_and_values(kind: str) -> None:
    assert "split" in completed("newstool", "sp", kind=kind)
    assert "--explain" in completed("newstool", "split", "--exp", kind=kind)
    assert {"json", "jsonl"} <= set(completed("newstool", "split", "-f", "js", kind=kind))


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("clean", "--drop", "bo"), "boilerplate"),
        (("clean", "--preset", "se"), "search"),
        (("clean", "--remove", "em"), "emails"),
        (("clean", "--no-moj"), "--no-mojibake"),
        (("dedupe", "--match", "lo"), "loose"),
        (("dedupe", "--emit", "cl"), "clusters"),
        (("stats", "-f", "ht"), "html"),
    ],
)
def test_completion_knows_formats_kinds_and_steps(words: tuple[str, ...], offered: str) -> None:
    assert offered in completed("newstool", *words)


def test_the_script_for_bash_completes_in_bash(tmp_path: Path) -> None:
    script = """
        eval "$(newstool --show-completion)"
        COMP_WORDS=(newstool split --format mark) COMP_CWORD=3
        "$(complete -p newstool | grep -o '_[a-z_]*')" newstool
        echo "${COMPREPLY[@]}"
    """
    assert shell(script, tmp_path).stdout == b"markdown\n"


def test_the_manual_page_is_in_the_package_and_formats(tmp_path: Path) -> None:
    from newstool.data import path

    page = Path(path("newstool.1")).read_text("utf-8")
    assert page.startswith('.TH NEWSTOOL 1 "" "newstool ')
    assert not re.search(r"^\.(?!TH|SH|SS|TP|B|br|nf|fi)", page, re.MULTILINE)
