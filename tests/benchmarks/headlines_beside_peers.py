"""How fast headlines are matched, beside MinHash libraries, and how that grows.

    python tests/benchmarks/headlines_beside_peers.py HEADLINES.txt [--peers PYTHON] [--lines N ...]

HEADLINES.txt: real headlines, one a line. PYTHON: an interpreter of an environment of its own
that has rensa or datasketch; what it lacks is left out. Every run is a process that is given
folded headlines, so that the peers need not fold; processor seconds count, because they bear
other work on the machine better than the clock does. For N, 2 N, 4 N lines the seconds of a
level should double.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

OURS = """
import sys
from newstool.dedupe.clusters import cluster
from newstool.dedupe.levels import Level
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")
print(sum(match is not None for match in cluster(lines, Level(sys.argv[2]))))
"""

RENSA = """
import sys
from rensa import RMinHash, RMinHashLSH
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")
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
lines = open(sys.argv[1], encoding="utf-8").read().split("\\n")
index, found = MinHashLSH(threshold=0.7, num_perm=64), 0
for number, line in enumerate(lines):
    sketch = MinHash(num_perm=64, seed=1)
    sketch.update_batch([line[at:at + 4].encode() for at in range(max(1, len(line) - 3))])
    found += bool(index.query(sketch))
    index.insert(number, sketch)
print(found)
"""


def measured(python: str, program: str, *args: str) -> dict[str, float | int] | None:
    """Return processor seconds, megabytes and repeats of one run; None where a library lacks."""
    process = subprocess.Popen(
        [python, "-c", program, *args], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        return None
    seconds = round(usage.ru_utime + usage.ru_stime, 1)
    return {"seconds": seconds, "megabytes": usage.ru_maxrss // 1024, "repeats": int(answer)}


def main() -> None:
    """Print one JSON line a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("headlines", type=Path)
    parser.add_argument("--peers", default=sys.executable)
    parser.add_argument("--lines", type=int, nargs="+", default=[50_000, 100_000, 200_000])
    options = parser.parse_args()
    from newstool.dedupe.keys import folded_key

    headlines = options.headlines.read_text(encoding="utf-8").split("\n")
    for count in options.lines:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
            file.write("\n".join(map(folded_key, headlines[:count])))
            file.flush()
            runs = {
                "near": (sys.executable, OURS, file.name, "near"),
                "loose": (sys.executable, OURS, file.name, "loose"),
                "rensa": (options.peers, RENSA, file.name),
                "datasketch": (options.peers, DATASKETCH, file.name),
            }
            for name, command in runs.items():
                print(json.dumps({"lines": count, "with": name, **(measured(*command) or {})}))


if __name__ == "__main__":
    main()
