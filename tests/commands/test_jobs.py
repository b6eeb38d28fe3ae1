"""--jobs: the same bytes, in the same order, whatever happens to one input."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run

PARAGRAPH = "A paragraph that is long enough to be read as one, with a full stop at its end. " * 20


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of JSON Lines large enough to start a pool, with some bad records."""
    path = tmp_path_factory.mktemp("many") / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(1600):
            text = f"Headline number {n}\n\n{PARAGRAPH}\n\nA heading {n}\n\n{PARAGRAPH}"
            record = {"id": f"a{n}", "text": text} if n % 400 != 1 else {"id": f"a{n}"}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ["split", "-f", "jsonl"],
        ["split", "--explain"],
        ["clean"],
        ["stats", "-f", "tsv", "--columns", "id,words,lines"],
    ],
    ids=" ".join,
)
def test_output_and_messages_are_those_of_one_job(
    newstool: Run, many: Path, arguments: list[str]
) -> None:
    alone = newstool(*arguments, many)
    together = newstool(*arguments, "-j", "2", many)
    assert together.stdout == alone.stdout
    assert together.stderr == alone.stderr
    assert together.returncode == alone.returncode == 1
    assert alone.stderr.count(b"\n") == 4


def test_dedupe_too(newstool: Run, many: Path) -> None:
    arguments = ["dedupe", "--match", "folded", "--emit", "ids"]
    assert newstool(*arguments, "-j", "2", many).stdout == newstool(*arguments, many).stdout


def test_all_cores(newstool: Run) -> None:
    text = "# Headline\n\n" + PARAGRAPH.strip() + "\n"
    assert newstool("split", "-j", "0", input=text).stdout.decode() == text
