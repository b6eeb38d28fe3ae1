"""How fast articles are read: `python -m tests.benchmarks.parsing [FILE...]`.

Each FILE is one article; without any, the articles of `examples/` are read over and over. Times
are those of this process alone, the best of five rounds; the rate of folding the same text to a
matching key stands beside them, because machines differ.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from newstool.language.folding import matching_key
from newstool.parsing import ALL_PASSES, HEADLINE_PASSES, judge, parse
from newstool.parsing.chain import PAGE_PASSES
from newstool.parsing.cues import phrase

ROUNDS = 5
SIZE = 2_000_000
"""Bytes of articles that a round reads at least."""
HUGE = 1_000_000
"""Lines, or words in one line, of the inputs that must stay linear."""


def articles(names: Sequence[str]) -> list[str]:
    """Return the articles to read, as many as `SIZE` asks for."""
    paths = [*map(Path, names)] or sorted(Path("examples/articles").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    size = sum(len(text.encode()) for text in texts)
    return texts * max(1, SIZE // size)


def rate(read: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return how many megabytes a second `read` reads, the best of some rounds."""
    best = min(_round(read, texts) for _ in range(ROUNDS))
    return sum(len(text.encode()) for text in texts) / best / 1e6


def _round(read: Callable[[str], object], texts: Sequence[str]) -> float:
    phrase.cache_clear()
    start = process_time()
    for text in texts:
        read(text)
    return process_time() - start


def main(names: Sequence[str]) -> None:
    """Print the rates, then the seconds that huge inputs take."""
    texts = articles(names)
    for name, read in (
        ("folding", matching_key),
        ("headline only", lambda text: judge(text, passes=HEADLINE_PASSES)),
        ("around the article", lambda text: judge(text, passes=PAGE_PASSES)),
        ("judge", lambda text: judge(text, passes=ALL_PASSES)),
        ("parse", parse),
    ):
        print(f"{name:20} {rate(read, texts):7.1f} MB/s")
    for name, text in (
        ("a million short lines", "a short line\n" * HUGE),
        ("a line of a million words", "a word " * HUGE),
    ):
        start = process_time()
        judge(text, passes=PAGE_PASSES)
        print(f"{name:26} {process_time() - start:7.1f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
