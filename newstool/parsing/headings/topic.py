"""Cues of what the line is about: does what follows take up its words, does the headline?"""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain, islice, pairwise

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
SECTION_LINES = 3
"""How many lines below are read at most; a short line after the first ends the section."""
LINES_ABOVE = 4
MOST_STEMS = 8
"""Content words of a line that are looked for; what has more is no heading anyway."""
LONGEST_STEM = 5


def topic(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return how much of the line's content words stands below, above and in the headline."""
    stems = content_stems(line.written if outline.caseless else line.words)
    if not stems:
        return ("topic: no content words",)
    at, texts = line.at, outline.lowered
    in_next, below = _held(stems, texts[at + 1 : _end_of_section(outline.short, at)])
    in_last, above = _held(stems, texts[max(0, at - LINES_ABOVE) : at][::-1])
    in_headline = sum(map(outline.lowered_headline.__contains__, stems))
    return _shares(len(stems), in_next, below, in_last, above, in_headline)


@cache
def _shares(
    count: int, in_next: int, below: int, in_last: int, above: int, in_headline: int
) -> Sequence[str]:
    return (
        NEXT.cue(in_next / count),
        SECTION.cue(below / count),
        BEFORE.cue(above / count),
        NEW.cue((below - above) / count),
        LAST.cue(in_last / count),
        HEADLINE.cue(in_headline / count),
    )


def _end_of_section(short: list[bool], at: int) -> int:
    """Return the end of the lines below line `at` that are read for what its section is about."""
    end, last = at + 2, min(at + 1 + SECTION_LINES, len(short))
    while end < last and not short[end]:
        end += 1
    return end


def _held(stems: list[str], texts: list[str]) -> tuple[int, int]:
    """Return how many of the stems stand in the first of the texts, and how many in any."""
    if not texts:
        return 0, 0
    missing = [stem for stem in stems if stem not in texts[0]]
    first = len(stems) - len(missing)
    if missing and len(texts) > 1:
        others = "\n".join(texts[1:])
        missing = [stem for stem in missing if stem not in others]
    return first, len(stems) - len(missing)


def content_stems(words: tuple[str, ...]) -> list[str]:
    """Return the beginnings of the first words with a meaning; articles and clitics are taken off.

    Cheap on purpose: `stem in text` finds the other forms of a word. Chinese and Japanese are cut
    into pairs of characters, without hiragana, which carries the grammar.
    """
    return [*islice(chain.from_iterable(map(_stems, words)), MOST_STEMS)]


@lru_cache(maxsize=16_384)
def _stems(word: str) -> tuple[str, ...]:
    """Return a word's stem or stems; headings repeat their words, so they are remembered."""
    if "\u3040" <= word[0] <= "\u9fff":
        return tuple(pair for pair in map("".join, pairwise(word)) if min(pair) > "\u309f")
    means = word not in word_classes() and (len(word) > 3 or (len(word) > 1 and _dense(word)))
    return (_stem(word),) if means else ()


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
