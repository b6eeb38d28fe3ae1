"""How fast `newstool dedupe` is, beside `sort -u`, and what an index costs.

    python tests/benchmarks/dedupe_command.py [LINES [HEADLINES.txt]]

LINES (default 100,000) headlines, made of the words of the examples unless a file of them is
named. Every command is a whole process that writes to a file; runs are interleaved, and the
ratio of the best times is what counts. Memory is the largest resident set of each process.
"""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from time import perf_counter

PROGRAM = str(Path(sys.executable).parent / "newstool")
EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
ROUNDS = 3
NEW = 50
"""Headlines of a small run against the index."""


def made_up(count: int) -> Iterator[str]:
    """Yield headlines of five to ten words, one in five of them a repeat with a slip or a tag."""
    words = sorted({word for path in EXAMPLES.glob("*.txt") for word in path.read_text().split()})
    chance = random.Random(1)
    earlier: list[str] = []
    for number in range(count):
        if earlier and chance.random() < 0.2:
            yield changed(chance.choice(earlier), chance)
            continue
        headline = " ".join(chance.choices(words, k=chance.randrange(5, 11)))
        if number % 7 == 0:
            earlier.append(headline)
        yield headline


def changed(headline: str, chance: random.Random) -> str:
    """Return a headline as another outlet would have it: with a tag, or a letter lost."""
    if chance.random() < 0.5:
        return f"عاجل | {headline}"
    at = chance.randrange(len(headline))
    return headline[:at] + headline[at + 1 :]


def measured(command: Sequence[str]) -> tuple[float, float]:
    """Return the seconds and megabytes that one run takes."""
    start = perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}")
    return perf_counter() - start, usage.ru_maxrss / 1024


def compare(commands: Mapping[str, Sequence[str]], rounds: int) -> None:
    """Run `commands` in turns and print a line each, the first one being the measure."""
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(measured(command))
    base = min(seconds for seconds, _ in next(iter(runs.values())))
    for name, found in runs.items():
        seconds = min(seconds for seconds, _ in found)
        memory = max(megabytes for _, megabytes in found)
        print(f"{name:28} {seconds:8.2f} s  {seconds / base:6.2f}  {memory:7.0f} MB", flush=True)


def dedupe(source: Path, output: Path, *more: str) -> list[str]:
    """Return the command that writes the ids of what is kept of `source`."""
    lines = ("--input-format", "lines", "--emit", "ids", "-o", str(output))
    return [PROGRAM, "dedupe", *lines, *more, str(source)]


def main() -> None:
    """Compare the levels with sort, then a small run with and without an index."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    os.environ["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        source, output = place / "headlines.txt", place / "out"
        given = Path(sys.argv[2]).read_text("utf-8").split("\n") if len(sys.argv) > 2 else None
        lines = given[:count] if given else list(made_up(count))
        source.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        levels = ("exact", "folded", "near")
        commands = {"sort -u": ["sort", "-u", "-o", str(output), str(source)]}
        commands |= {level: dedupe(source, output, "--match", level) for level in levels}
        compare(commands, ROUNDS)
        with_index(place, lines)


def with_index(place: Path, lines: list[str]) -> None:
    """Fill an index with all lines but the last `NEW`, and run those against it."""
    old, new, output = place / "old", place / "new", place / "out"
    index = place / "seen.db"
    old.write_text("".join(f"{line}\n" for line in lines[:-NEW]), "utf-8")
    new.write_text("".join(f"{line}\n" for line in lines[-NEW:]), "utf-8")
    compare({"near, filling an index": dedupe(old, output, "--index", str(index))}, 1)
    print(f"the index has {index.stat().st_size / 1e6:.1f} MB")
    plain = dedupe(new, output)
    compare({f"{NEW} lines": plain, "against it": [*plain, "--index", str(index)]}, 3 * ROUNDS)


if __name__ == "__main__":
    main()
