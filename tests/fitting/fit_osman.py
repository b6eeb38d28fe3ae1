"""Fit what OSMAN expects of an unvocalised word, by its letters, to text that Mishkal vocalised.

    python tests/fitting/fit_osman.py ARTICLE.txt...

Mishkal (`pip install mishkal`) is needed here only; the authors of OSMAN had it, too, add the
vowels that news does not write. Prints the means for `newstool.stats.osman._ESTIMATES`, and how
far the estimate of a whole article is from its vocalised score.
"""

import statistics
import sys
from collections import defaultdict
from importlib import import_module
from pathlib import Path

from newstool.language.folded_words import folded
from newstool.language.folding import strip_tashkeel
from newstool.language.words import find_words
from newstool.stats.formulas import osman
from newstool.stats.osman import OsmanCounts, osman_counts

LONGEST = 11


def vocalised(article: str) -> list[str]:
    """Return the words of `article` as Mishkal vocalises them."""
    adding = import_module("mishkal.tashkeel").TashkeelClass()
    return [word for line in article.split("\n") for word in find_words(adding.tashkeel(line))]


def sounds(word: str) -> float | None:
    """Return syllables + complex + faseeh of a vocalised word; None for one without vowels."""
    counts = osman_counts(folded([word]), [word])
    return counts.estimated + counts.correction if counts.vocalised else None


def main() -> None:
    """Print the table and the error."""
    articles = [vocalised(Path(name).read_text("utf-8")) for name in sys.argv[1:]]
    found: defaultdict[int, list[float]] = defaultdict(list)
    for word in (word for words in articles for word in words):
        value = sounds(word)
        if value is not None:
            found[min(len(strip_tashkeel(word)), LONGEST)].append(value)
    for letters, values in sorted(found.items()):
        print(f"{letters:3} letters {statistics.mean(values):6.2f} ({len(values)} words)")
    errors = [
        abs(score(osman_counts(folded(words), words)) - score(plain(words))) for words in articles
    ]
    print(f"mean error of an article: {statistics.mean(errors):.1f}")


def plain(words: list[str]) -> OsmanCounts:
    """Return the counts of the same words without their vowels."""
    return osman_counts(folded(words), [])


def score(counts: OsmanCounts) -> float:
    """Return the OSMAN of one sentence of these words."""
    return osman(counts.arabic, 1, counts)


if __name__ == "__main__":
    main()
