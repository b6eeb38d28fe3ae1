"""How fast `newstool stats` counts, beside `wc -lwm` and textstat: one file, one run.

    python tests/benchmarks/stats_speed.py ARTICLES.txt... [--rounds N]

Each file is text with articles parted by form feeds. Runs take turns, so that a busy machine slows
all alike; the seconds are the processor's, the best of each. textstat, where it is installed, does
what it can of our columns (words, sentences, letters, one readability formula), article by article.
"""

import argparse
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

TEXTSTAT = """
import sys, textstat
for article in open(sys.argv[1], encoding="utf-8").read().split("\\f"):
    if article.strip():
        textstat.lexicon_count(article), textstat.sentence_count(article)
        textstat.letter_count(article)
        grade = textstat.osman if sys.argv[2] == "ar" else textstat.automated_readability_index
        grade(article)
"""
ARABIC = "\u0627"


def processor_seconds(command: list[str]) -> float:
    """Return the processor time that one run of `command` takes."""
    before = getrusage(RUSAGE_CHILDREN)
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def commands(file: Path) -> dict[str, list[str]]:
    """Return what is run on `file`, by name."""
    newstool = [str(Path(sys.executable).parent / "newstool"), "stats"]
    language = "ar" if ARABIC in file.read_text("utf-8")[:2000] else "en"
    runs = {
        "wc -lwm": ["wc", "-lwm", str(file)],
        "stats, all columns": [*newstool, str(file)],
        "stats, words and moving ratio": [
            *newstool,
            *("--columns", "words,moving_type_token_ratio", str(file)),
        ],
        "stats, words,lines": [*newstool, "--columns", "words,lines", str(file)],
    }
    if find_spec("textstat"):
        runs["textstat"] = [sys.executable, "-c", TEXTSTAT, str(file), language]
    return runs


def main() -> None:
    """Print a table for each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    for file in given.files:
        report(file, given.rounds)


def report(file: Path, rounds: int) -> None:
    """Time all commands on `file` in turns and print a line each."""
    runs = commands(file)
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, command in runs.items():
            best[name] = min(best[name], processor_seconds(command))
    size = file.stat().st_size / 1e6
    print(f"{file.name}: {size:.1f} MB")
    for name, seconds in best.items():
        share = best["wc -lwm"] / seconds
        print(f"  {name:32} {size / seconds:8.2f} MB/s  {share:6.1%} of wc")


if __name__ == "__main__":
    main()
