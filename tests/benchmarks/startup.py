"""How long newstool takes to start, beside a bare typer program with two commands.

    python tests/benchmarks/startup.py [ROUNDS]

Runs are interleaved, so that a busy machine slows both alike; the medians' ratio is what
counts. The first round, which compiles the modules, is not counted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

BARE = """
import typer
app = typer.Typer()
@app.command()
def one(name: str = "x"):
    print(name)
@app.command()
def two(name: str = "x"):
    print(name)
app()
"""
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
ARTICLE = Path(__file__).parents[2] / "examples" / "articles" / "harbour.ar.txt"


def once(command: list[str]) -> tuple[float, float]:
    """Return the seconds that one run takes: by the clock, and of processor time."""
    start = perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=ENVIRONMENT
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return perf_counter() - start, usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print each command's median and its ratio to the bare program."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare.py")
        bare.write_text(BARE, "utf-8")
        program = str(Path(sys.executable).parent / "newstool")
        runs = {"bare typer": [sys.executable, str(bare), "one"]}
        runs["--version"] = [program, "--version"]
        runs |= {n: [program, n, str(ARTICLE)] for n in ("clean", "dedupe", "split", "stats")}
        report(runs, rounds)


def report(runs: dict[str, list[str]], rounds: int) -> None:
    """Time `runs` in turns and print a line each: milliseconds, and the ratio to the first."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for command in runs.values():
        once(command)
    for _ in range(rounds):
        for name, command in runs.items():
            times[name].append(once(command))
    medians = {
        name: [statistics.median(t) for t in zip(*got, strict=True)] for name, got in times.items()
    }
    base = medians["bare typer"]
    print(f"{'':12} {'clock':>9} {'ratio':>6} {'processor':>12} {'ratio':>6}")
    for name, (clock, processor) in medians.items():
        shown = f"{clock * 1000:7.1f} ms {clock / base[0]:6.2f}"
        print(f"{name:12} {shown} {processor * 1000:9.1f} ms {processor / base[1]:6.2f}")


if __name__ == "__main__":
    main()
