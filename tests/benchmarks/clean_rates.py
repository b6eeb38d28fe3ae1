"""How fast `newstool clean` is, beside ftfy, camel_arclean and araclean on the same files.

    python tests/benchmarks/clean_rates.py PEERS [ARTICLES.txt]

PEERS is a directory in which environments for the peers are made (once, by pip; araclean needs
Python 3.12). ARTICLES.txt holds articles parted by form feeds; without it they are made of the
paragraphs in `examples`. They are repeated up to 20 MB, cleaned, and damaged in 8 lines of 100.

Every command is a whole process that writes to /dev/null. Runs are interleaved, so that a busy
machine slows all alike; of each command's runs the least processor time counts.
"""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

PROGRAM = str(Path(sys.executable).parent / "newstool")
EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
SIZE = 20_000_000
"""Bytes of articles."""
ARTICLE = 4_000
"""Bytes of an article that is made up."""
DAMAGED = 0.08
"""Share of the lines that are damaged."""
ROUNDS = 3
BASE = "camel_arclean"


def made_up() -> Iterator[str]:
    """Yield articles of about ARTICLE bytes, of the examples' headlines and paragraphs."""
    lines = [
        line for path in EXAMPLES.glob("*.ar.txt") for line in path.read_text("utf-8").split("\n")
    ]
    short = [line for line in lines if 20 < len(line) < 90]
    long = [line for line in lines if len(line) >= 90]
    chance = random.Random(1)
    for number in range(SIZE // ARTICLE + 1):
        body: list[str] = []
        while sum(len(line.encode()) for line in body) < ARTICLE:
            body.append(" ".join(chance.choices(long, k=2)) + f" {number}.{len(body)}.")
        yield "\n\n".join([f"{chance.choice(short)} {number}", *body])


def damaged(line: str, chance: random.Random) -> str:
    """Return a line as newsrooms receive it: misread, stretched, full of spaces and entities."""
    spoiled = (
        lambda: line.encode().decode("cp1256"),
        lambda: line.encode().decode("latin-1"),
        lambda: line.encode("cp1256", "ignore").decode("latin-1"),
        lambda: line.replace(" ", "  ", 3),
        lambda: line.replace("ال", "اـلـ", 2),
        lambda: line.replace(" ", "\u200f ", 2) + "&nbsp;",
    )
    return chance.choice(spoiled)()


def write_inputs(folder: Path, given: Path | None) -> tuple[Path, Path]:
    """Write the clean stream and the damaged one; return their paths."""
    clean, dirty = folder / "clean.txt", folder / "damaged.txt"
    articles = given.read_text("utf-8").split("\f") if given else list(made_up())
    wanted = "\f".join(article.strip("\n") + "\n" for article in articles)
    raw = folder / "raw.txt"
    raw.write_text("\f".join([wanted] * (SIZE // len(wanted.encode()) + 1)), "utf-8")
    with open(clean, "wb") as file:
        subprocess.run([PROGRAM, "clean", raw], stdout=file, check=True)
    chance = random.Random(2)
    lines = clean.read_text("utf-8").split("\n")
    dirty.write_text(
        "\n".join(
            damaged(line, chance) if len(line) > 1 and chance.random() < DAMAGED else line
            for line in lines
        ),
        "utf-8",
    )
    return clean, dirty


def peers(folder: Path) -> dict[str, list[str]]:
    """Return the peers' commands, installed into environments of their own."""
    environment = folder / "peers"
    if not environment.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        pip: list[str | Path] = [environment / "bin" / "pip", "install", "-q"]
        subprocess.run([*pip, "ftfy", "docopt", "six"], check=True)
        subprocess.run([*pip, "--no-deps", "camel-tools"], check=True)
    commands = {name: [str(environment / "bin" / name)] for name in (BASE, "ftfy")}
    return commands | araclean(folder / "araclean")


def araclean(environment: Path) -> dict[str, list[str]]:
    """Return araclean's command, or nothing where there is no Python that is new enough."""
    names = [f"python3.{minor}" for minor in range(12, 16)]
    python = next((path for path in map(shutil.which, names) if path and runs(path)), None)
    if python is None and not environment.exists():
        print("araclean needs Python 3.12: left out", file=sys.stderr)
        return {}
    if python is not None and not environment.exists():
        subprocess.run([python, "-m", "venv", environment], check=True)
        subprocess.run([environment / "bin" / "pip", "install", "-q", "araclean[cli]"], check=True)
    return {"araclean": [str(environment / "bin" / "araclean"), "normalize"]}


def runs(python: str) -> bool:
    """Tell whether an interpreter is more than a name."""
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0


def seconds(command: list[str]) -> float:
    """Return the processor time of one run."""
    before = getrusage(RUSAGE_CHILDREN)
    with open(os.devnull, "wb") as sink:
        subprocess.run(command, stdout=sink, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Time every command on both files and print a table: MB/s, and times as fast as BASE."""
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    inputs = write_inputs(folder, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    commands = {
        "newstool clean": [PROGRAM, "clean"],
        "newstool clean --preset search": [PROGRAM, "clean", "--preset", "search"],
    } | peers(folder)
    for path in inputs:
        size = path.stat().st_size / 1e6
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(seconds([*command, str(path)]))
        print(f"{path.name}: {size:.1f} MB")
        for name, taken in times.items():
            ratio = min(times[BASE]) / min(taken)
            print(f"  {name:32} {size / min(taken):6.1f} MB/s  {ratio:5.2f}")


if __name__ == "__main__":
    main()
