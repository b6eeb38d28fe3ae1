"""How fast inputs are read, beside plain Python that only decodes or parses JSON.

    python tests/benchmarks/reading.py [MEGABYTES]

Runs are interleaved, so that a busy machine slows both alike; the ratio is what counts.
"""

import json
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from newstool.reading import InputKind, ReadOptions, Source, read_lines, read_source

SENTENCE = "عادت مكتبة المدينة إلى العمل بعد عام كامل من الترميم والإغلاق أمام القراء. "
ARTICLE = "مدينة تعيد فتح مكتبتها\n" + (SENTENCE * 6 + "\n") * 4
HEADLINE = SENTENCE[:48].strip()

Work = Callable[[Path], object]


def articles(path: Path) -> object:
    return sum(1 for _ in read_source(Source(path.name, str(path), path.name)))


def line_documents(path: Path) -> object:
    options = ReadOptions(InputKind.LINES)
    return sum(1 for _ in read_source(Source(path.name, str(path), path.name), options))


def lines(path: Path) -> object:
    return sum(1 for _ in read_lines(Source(path.name, str(path), path.name)))


def decode(path: Path) -> object:
    return path.read_bytes().decode("cp1256" if "1256" in path.name else "utf-8").split("\f")


def split_lines(path: Path) -> object:
    return path.read_text("utf-8").split("\n")


def parse(path: Path) -> object:
    with path.open(encoding="utf-8") as file:
        return sum(1 for line in file if json.loads(line))


def seconds(work: Work, path: Path) -> float:
    """Return the seconds that one run takes."""
    start = perf_counter()
    work(path)
    return perf_counter() - start


def main() -> None:
    """Print MB/s and the ratio of the time to plain Python's, for each kind of input."""
    size = (int(sys.argv[1]) if len(sys.argv) > 1 else 20) * 1_000_000
    count = size // len(ARTICLE.encode())
    stream = "\f".join([ARTICLE] * count)
    record = json.dumps({"id": 1, "url": "u", "text": ARTICLE}, ensure_ascii=False) + "\n"
    headlines = "".join(f"{HEADLINE} {n}\n" for n in range(size // 100))
    with tempfile.TemporaryDirectory() as folder:
        cases: list[tuple[str, bytes, Work, Work]] = [
            ("articles.txt", stream.encode(), articles, decode),
            ("articles-1256.txt", stream.encode("cp1256"), articles, decode),
            ("articles.jsonl", (record * count).encode(), articles, parse),
            ("headlines.txt", headlines.encode(), lines, split_lines),
            ("documents.txt", headlines.encode(), line_documents, split_lines),
        ]
        for name, data, ours, plain in cases:
            path = Path(folder, name)
            path.write_bytes(data)
            pairs = [(seconds(ours, path), seconds(plain, path)) for _ in range(5)]
            best, beside = min(a for a, _ in pairs), min(b for _, b in pairs)
            print(f"{name:20} {len(data) / 1e6 / best:6.0f} MB/s  {best / beside:5.2f} x plain")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"at most {peak} MB of memory, plain Python's copies included")


if __name__ == "__main__":
    main()
