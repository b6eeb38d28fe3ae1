"""Cues of what the line is about: does what follows take up its words, does the headline?"""

from collections.abc import Iterator
from itertools import pairwise

from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.wording import word_classes

_PARTS = (0, 0.34, 0.67)
NEXT = Scale("topic: part of its words in the next line", _PARTS)
SECTION = Scale("topic: part of its words below", _PARTS)
BEFORE = Scale("topic: part of its words above", _PARTS)
LAST = Scale("topic: part of its words in the line before", _PARTS)
NEW = Scale("topic: part below less part above", (-0.34, -0.01, 0, 0.34))
HEADLINE = Scale("headline: part of its words there", _PARTS)
SECTION_LINES = 4
"""How many lines below are read at most; a short line after the first ends the section."""
LINES_ABOVE = 6
LONGEST_STEM = 5


def topic(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield how much of the line's content words stands below, above and in the headline."""
    stems = content_stems(line.words)
    if not stems:
        yield "topic: no content words"
        return
    at = line.at
    below = _part(stems, " ".join(_section(outline, at)))
    above = _part(stems, " ".join(map(outline.lowered, range(max(0, at - LINES_ABOVE), at))))
    yield NEXT.cue(_part(stems, outline.lowered(at + 1)))
    yield SECTION.cue(below)
    yield BEFORE.cue(above)
    yield NEW.cue(below - above)
    yield LAST.cue(_part(stems, outline.lowered(at - 1)) if at else 0)
    yield HEADLINE.cue(_part(stems, outline.headline.lower()))


def _section(outline: Outline, at: int) -> Iterator[str]:
    yield outline.lowered(at + 1)
    for below in range(at + 2, min(at + 1 + SECTION_LINES, len(outline.texts))):
        if outline.short[below]:
            return
        yield outline.lowered(below)


def _part(stems: list[str], text: str) -> float:
    return sum(stem in text for stem in stems) / len(stems)


def content_stems(words: tuple[str, ...]) -> list[str]:
    """Return the beginnings of the words that carry meaning; articles and clitics are taken off.

    Cheap on purpose: `stem in text` finds the other forms of a word. Chinese and Japanese are cut
    into pairs of characters, without hiragana, which carries the grammar.
    """
    classes = word_classes()
    stems: list[str] = []
    for word in words:
        if "\u3040" <= word[0] <= "\u9fff":
            stems += (pair for pair in map("".join, pairwise(word)) if min(pair) > "\u309f")
        elif word not in classes and (len(word) > 3 or (len(word) > 1 and _dense(word))):
            stems.append(_stem(word))
    return stems


def _dense(word: str) -> bool:
    """Tell words that mean something when they are short: numbers, Korean."""
    return word.isdigit() or "\uac00" <= word[0] <= "\ud7af"


def _stem(word: str) -> str:
    if "\u0620" <= word[0] <= "\u06d3":
        return _arabic_stem(word)
    if "\uac00" <= word[0] <= "\ud7af":
        return word[:2]
    if len(word) <= LONGEST_STEM:
        return word
    return word[: max(LONGEST_STEM, len(word) - 3)] if len(word) < 9 else word[:6]


def _arabic_stem(word: str) -> str:
    if len(word) > 4 and word[0] in "وف":
        word = word[1:]
    if len(word) > 4 and word[0] in "بكل" and word[1:3] == "ال":
        word = word[1:]
    if len(word) > 4 and word[:2] in ("ال", "لل"):
        word = word[2:]
    return word.rstrip("ةىه")[:LONGEST_STEM] or word
