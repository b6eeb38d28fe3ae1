"""How fast headlines are matched, beside MinHash libraries, and how that grows.

    python tests/benchmarks/headlines_beside_peers.py HEADLINES.txt [--lines N ...] [--peers PYTHON]

HEADLINES.txt: headlines, one a line. The peers are installed from the package index into an
environment of their own, which goes with the run; PYTHON is the interpreter of one that has them
already. newstool is the whole command on the lines as they are; the peers are given folded
headlines, so they have the same folding for nothing. A row a run: processor seconds, because they
bear other work on the machine better than the clock does, megabytes, repeats found, and for
newstool the pairs that were compared, a line. `--only` names some of the runs.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

PEERS = ("rensa", "datasketch", "near-dupes")

NEWSTOOL = """
import sys
from newstool.cli.app import run
run(["dedupe", "--match", sys.argv[2], "--input-format", "lines", "--emit", "ids", "-q",
     "-o", sys.argv[1] + ".ids", sys.argv[1]])
print(len(open(sys.argv[1], "rb").readlines()) - len(open(sys.argv[1] + ".ids", "rb").readlines()))
"""

RENSA = """
import sys
from rensa import RMinHash, RMinHashLSH
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")[:-1]
index, found, kept = RMinHashLSH(threshold=0.7, num_perm=128, num_bands=32), 0, []
for number, line in enumerate(lines):
    sketch = RMinHash(num_perm=128, seed=1)
    sketch.update([line[at:at + 4] for at in range(max(1, len(line) - 3))])
    found += any(sketch.jaccard(kept[other]) >= 0.7 for other in index.query(sketch))
    kept.append(sketch)
    index.insert(number, sketch)
print(found)
"""

DATASKETCH = """
import sys
from datasketch import MinHash, MinHashLSH
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")[:-1]
index, found = MinHashLSH(threshold=0.7, num_perm=64), 0
for number, line in enumerate(lines):
    sketch = MinHash(num_perm=64, seed=1)
    sketch.update_batch([line[at:at + 4].encode() for at in range(max(1, len(line) - 3))])
    found += bool(index.query(sketch))
    index.insert(number, sketch)
print(found)
"""

NEAR_DUPES = """
import sys
import near_dupes
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")[:-1]
print(near_dupes.find_duplicates(lines, kind="text", threshold=0.7, n_gram=4).n_duplicates)
"""

COMPARED = """
import sys
from newstool.dedupe.keys import folded_key
from newstool.dedupe.levels import Level
from newstool.dedupe.pairs_numpy import pairs
from newstool.dedupe.vocabulary_numpy import rows_of
from newstool.dedupe.words import Lexicon
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")[:-1]
once = list(dict.fromkeys(lines))
print(len(pairs(rows_of(once, Lexicon()), Level(sys.argv[2]))))
"""


def measured(python: str, program: str, *args: str) -> dict[str, float | int]:
    """Return processor seconds, megabytes and the number that one run prints."""
    process = subprocess.Popen(
        [python, "-c", program, *args], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{python}: exit {process.returncode}")
    seconds = round(usage.ru_utime + usage.ru_stime, 1)
    return {"seconds": seconds, "megabytes": usage.ru_maxrss // 1024, "repeats": int(answer)}


@contextmanager
def peers_python(given: str | None) -> Iterator[str]:
    """Yield the interpreter of an environment that has the peers."""
    if given:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder, "bin", "python"))
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PEERS], check=True)
        yield python


def compare(lines: list[str], peers: str, only: list[str]) -> Iterator[dict[str, object]]:
    """Yield what each run takes with these lines."""
    from newstool.dedupe.keys import folded_key

    with tempfile.TemporaryDirectory() as folder:
        plain, folded = Path(folder, "plain.txt"), Path(folder, "folded.txt")
        plain.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        folded.write_text("".join(f"{folded_key(line)}\n" for line in lines), "utf-8")
        for level in ("near", "loose"):
            if level in only:
                run = measured(sys.executable, NEWSTOOL, str(plain), level)
                pairs = measured(sys.executable, COMPARED, str(folded), level)["repeats"]
                yield {"with": level, **run, "pairs a line": round(pairs / len(lines), 2)}
        for name, program in zip(PEERS, (RENSA, DATASKETCH, NEAR_DUPES), strict=True):
            if name in only:
                yield {"with": name, **measured(peers, program, str(folded))}


def main() -> None:
    """Print one JSON line a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("headlines", type=Path)
    parser.add_argument("--peers")
    parser.add_argument("--lines", type=int, nargs="+", default=[50_000, 100_000, 200_000])
    parser.add_argument("--only", nargs="+", default=["near", "loose", *PEERS])
    options = parser.parse_args()
    with peers_python(options.peers) as peers:
        for count in options.lines:
            with options.headlines.open(encoding="utf-8") as file:
                lines = [line.rstrip("\n") for line in islice(file, count)]
            for row in compare(lines, peers, options.only):
                print(json.dumps({"lines": len(lines), **row}), flush=True)


if __name__ == "__main__":
    main()
