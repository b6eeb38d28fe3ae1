"""README tells the truth: every command it shows is run, and prints what README says."""

import shutil
from pathlib import Path

import pytest

from tests.docs.console import blocks, run_block, steps
from tests.docs.places import ROOT, environment

PAGE = (ROOT / "README.md").read_text("utf-8")
CONSOLE = blocks(PAGE, "console")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a directory that holds the examples, as a reader's clone does."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


@pytest.mark.parametrize("body", CONSOLE, ids=[b.splitlines()[0][2:60] for b in CONSOLE])
def test_console_block_prints_what_readme_shows(body: str, checkout: Path) -> None:
    wanted = list(steps(body))
    got = run_block([step.command for step in wanted], checkout, environment())
    for step, output in zip(wanted, got, strict=True):
        assert output == step.output, f"$ {step.command}\n{output}"


def test_readme_shows_commands_at_all() -> None:
    assert len(CONSOLE) >= 8


def test_setup_commands_are_the_ones_that_ci_runs() -> None:
    ci = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    setup = [line for body in blocks(PAGE, "sh") for line in body.splitlines()]
    assert len(setup) == 2
    for line in setup:
        assert line in ci


@pytest.mark.parametrize("body", blocks(PAGE, "python"))
def test_python_block_runs(body: str, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    exec(compile(body, "README.md", "exec"), {"__name__": "readme"})
