"""Cues of the words: function words, a verb at the front, figures. They stay weak on purpose.

Only closed classes are looked up; a list of content words would learn the articles, not headings.
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain

from newstool.data import by_entry
from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale

FIGURES = Scale("wording: part of figures", (0.2, 0.5, 0.9))


@cache
def word_classes() -> dict[str, tuple[str, ...]]:
    """Return the classes of each function word, of all languages together."""
    table = by_entry("heading_words.tsv", "class")
    return {word: tuple(classes.split()) for word, classes in table.items()}


def _said(where: str, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"wording: {where} {name}" for name in names)


@lru_cache(maxsize=4096)
def _said_of(
    classes: tuple[tuple[str, ...], ...], first: tuple[str, ...], last: tuple[str, ...]
) -> Sequence[str]:
    has = dict.fromkeys(chain.from_iterable(classes))
    return _said("has", has) + _said("begins with", first) + _said("ends with", last)


def wording(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return the word classes that occur, begin and end the line."""
    words = line.words
    if not words:
        return ("wording: no words",)
    known = word_classes()
    # in the order of the line: a set's would follow the hash seed, and a sum its order
    classes = tuple(dict.fromkeys(filter(None, map(known.get, words))))
    found = [*_said_of(classes, known.get(words[0], ()), known.get(words[-1], ()))]
    figures = [word[0].isdigit() for word in words].count(True) if line.has_figures else 0
    if figures:
        found.append(FIGURES.cue(figures / len(words)))
    if "\u0620" <= words[0][0] <= "\u06d3" and len(words[0]) > 3:
        found += _arabic(words)
    return found


def _arabic(words: tuple[str, ...]) -> list[str]:
    """Return nominal or verbal: Arabic headings begin with a noun, paragraphs with a verb."""
    first = words[0]
    found = []
    if first[0] == "و":
        found.append("wording: begins with و")
    elif first[0] == "ا":
        if first[1] == "ل":
            found.append("wording: begins with ال")
    elif first[0] in "يت" and first[-1] != "ة":
        found.append("wording: begins like a verb")
    if any(word[0] == "ي" and len(word) > 3 for word in words):
        found.append("wording: has a word like a verb")
    return found
