"""Cues of the words: function words, a verb at the front, figures. They stay weak on purpose.

Only closed classes are looked up; a list of content words would learn the articles, not headings.
"""

from collections.abc import Iterator
from functools import cache

from newstool.data import rows
from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale

FUNCTION_SHARE = Scale("wording: part of function words", (0, 0.15, 0.3, 0.45, 0.6))
FIGURES = Scale("wording: part of figures", (0.2, 0.5, 0.9))


@cache
def word_classes() -> dict[str, tuple[str, ...]]:
    """Return the classes of each function word, of all languages together."""
    return {row["entry"]: tuple(row["class"].split()) for row in rows("heading_words.tsv")}


def wording(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield the word classes that occur, begin and end the line."""
    if not line.words:
        yield "wording: no words"
        return
    classes = word_classes()
    found = [classes.get(word, ()) for word in line.words]
    for name in {name for names in found for name in names}:
        yield "wording: has " + name
    for name in found[0]:
        yield "wording: begins with " + name
    for name in found[-1]:
        yield "wording: ends with " + name
    yield FUNCTION_SHARE.cue(sum(map(bool, found)) / len(found))
    figures = sum(word[0].isdigit() for word in line.words)
    if figures:
        yield FIGURES.cue(figures / len(line.words))
    yield from _arabic(line.words)


def _arabic(words: tuple[str, ...]) -> Iterator[str]:
    """Yield nominal or verbal: Arabic headings begin with a noun, paragraphs with a verb."""
    first = words[0]
    if not "\u0620" <= first[0] <= "\u06d3" or len(first) < 4:
        return
    if first[0] == "و":
        yield "wording: begins with و"
    if first.startswith("ال"):
        yield "wording: begins with ال"
    if first[0] in "يت" and first[-1] != "ة":
        yield "wording: begins like a verb"
    if any(word[0] == "ي" and len(word) > 3 for word in words):
        yield "wording: has a word like a verb"
