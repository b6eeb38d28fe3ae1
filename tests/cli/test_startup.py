"""What a start imports: counted, because a timed test lies."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "rich",
    "langdetect",
    "pyarabic",
    "numpy",
    "rapidfuzz",
    "sqlite3",
    "ftfy",
    "charset_normalizer",
    "multiprocessing",
    "concurrent.futures",
    "importlib.metadata",
    "importlib.resources",
    "csv",
    "tomllib",
    "difflib",
    "asyncio",
    "email",
    "http",
    "socket",
    "logging",
    "unittest",
    "pydantic",
}
ARTICLE = (
    "عنوان المقال\n\n" + "فقرة طويلة بما يكفي لتُقرأ فقرةً واحدة، وفي آخرها نقطة تنهي الجملة.\n" * 5
)

PROBE = """
import sys
from newstool.cli.app import run
status = run(sys.argv[1:])
sys.stderr.write("\\n".join(sys.modules))
sys.exit(status)
"""


BARE = """
import sys, typer
app = typer.Typer()
@app.command()
def one(name: str = "x"): ...
@app.command()
def two(name: str = "x"): ...
app(["one"], standalone_mode=False)
sys.stderr.write("\\n".join(sys.modules))
"""


@pytest.fixture(scope="module")
def heavy() -> set[str]:
    """Return the modules that cost much, but those that any typer program imports."""
    done = subprocess.run([sys.executable, "-c", BARE], capture_output=True, check=True)
    return HEAVY - set(done.stderr.decode().split("\n"))


def imported(*arguments: str, cwd: Path) -> set[str]:
    """Return the names of the modules that a run imports."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], cwd=cwd, capture_output=True, check=True
    )
    return set(done.stderr.decode().split("\n"))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


def test_version_needs_no_typer(tmp_path: Path) -> None:
    modules = imported("--version", cwd=tmp_path)
    assert not modules & (HEAVY | {"typer", "dataclasses", "inspect"})


@pytest.mark.parametrize("command", ["clean", "dedupe", "split", "stats"])
def test_one_small_article_needs_nothing_heavy(
    command: str, article: Path, heavy: set[str]
) -> None:
    assert not imported(command, "a.txt", cwd=article) & heavy


@pytest.mark.parametrize("command", ["clean", "dedupe", "split", "stats"])
def test_only_the_command_that_was_called_is_built(command: str, article: Path) -> None:
    others = {"clean", "dedupe", "split", "stats"} - {command}
    modules = imported(command, "a.txt", cwd=article)
    assert not modules & {f"newstool.cli.{other}" for other in others}
    assert not modules & {f"newstool.{other}" for other in others}


def test_help_of_the_program_builds_no_command(tmp_path: Path) -> None:
    modules = imported("--help", cwd=tmp_path)
    assert not modules & {f"newstool.cli.{name}" for name in ("clean", "dedupe", "split", "stats")}


def test_importing_newstool_imports_nothing_of_it() -> None:
    script = "import sys, newstool; print([name for name in sys.modules if 'newstool.' in name])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


def test_one_headline_alone_is_compared_with_nothing(article: Path) -> None:
    modules = imported("dedupe", "a.txt", cwd=article)
    assert not modules & {"newstool.dedupe.clusters", "newstool.dedupe.cluster_reports"}
