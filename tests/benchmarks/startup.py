"""How long newstool takes to start, beside a bare typer program with two commands.

    python tests/benchmarks/startup.py [ROUNDS]

Runs are interleaved, so that a busy machine slows both alike; the medians' ratio is what counts.
"""

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
ARTICLE = "مدينة تعيد فتح مكتبتها\n\n" + "عادت المكتبة إلى العمل بعد عام من الترميم.\n" * 20


def once(command: list[str]) -> float:
    """Return the seconds that one run takes."""
    start = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=True)
    return perf_counter() - start


def main() -> None:
    """Print each command's median and its ratio to the bare program."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        bare, article = Path(folder, "bare.py"), Path(folder, "article.txt")
        bare.write_text(BARE, "utf-8")
        article.write_text(ARTICLE, "utf-8")
        program = str(Path(sys.executable).parent / "newstool")
        runs = {"bare typer": [sys.executable, str(bare), "one"]}
        runs["--version"] = [program, "--version"]
        runs |= {n: [program, n, str(article)] for n in ("clean", "dedupe", "split", "stats")}
        report(runs, rounds)


def report(runs: dict[str, list[str]], rounds: int) -> None:
    """Time `runs` in turns and print a line each."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, command in runs.items():
            times[name].append(once(command))
    base = statistics.median(times["bare typer"])
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{name:12} {median * 1000:7.1f} ms   {median / base:.2f}")


if __name__ == "__main__":
    main()
