"""Cues of the article's other short lines: how alike they are, and whether they are numbered."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import log

from newstool.data import by_entry
from newstool.parsing.headings.outline import Candidate
from newstool.parsing.headings.scales import Scale

ALIKE = Scale("company: part of short lines alike in size and ending", (0, 0.2, 0.5, 0.8))
_FIGURE = re.compile(r"\d{1,2}\b")
_BEHIND_NUMBER = (":", "：", ",", "،", ")", "-", "–")


class Company:
    """What the candidates of an article have in common, counted once."""

    def __init__(self, lines: Sequence[Candidate]) -> None:
        self.others = len(lines) - 1
        self.shapes = Counter([(line.ending, _size(line.width)) for line in lines])
        """How many lines have each ending and size."""
        numbers = ((line.at, _number(line)) for line in lines if line.bullet or line.has_figures)
        self.number_of = {at: number for at, number in numbers if number is not None}
        self.numbers = {number: at for at, number in self.number_of.items()}

    def cues(self, line: Candidate) -> list[str]:
        """Return how many others look like the line, and whether its neighbours in number do."""
        found = [self._alike(line) if self.others else "company: alone"]
        number = self.number_of.get(line.at)
        if number is not None:
            near = [self.numbers[n] for n in (number - 1, number + 1) if n in self.numbers]
            apart = all(abs(at - line.at) > 1 for at in near)
            found.append(
                f"company: numbered {'alone' if not near else 'apart' if apart else 'in a row'}"
            )
        return found

    def _alike(self, line: Candidate) -> str:
        end, size, count = line.ending, _size(line.width), self.shapes.get
        alike = count((end, size - 1), 0) + count((end, size), 0) + count((end, size + 1), 0) - 1
        return ALIKE.cue(alike / self.others)


@cache
def _size(width: int) -> int:
    """Return a class of widths; those of the classes beside it are at most about twice as wide."""
    return round(2 * log(width + 1))


def _number(line: Candidate) -> int | None:
    found = (line.bullet and _FIGURE.search(line.bullet)) or _FIGURE.match(line.text)
    return int(found[0]) if found else _spelled(line)


def _spelled(line: Candidate) -> int | None:
    """Return the number that a line begins with in letters: `First:`, `أولا:`."""
    word = line.words[0] if line.words else ""
    number = enumerators().get(word)
    behind = line.text[len(word) :].lstrip() if number else ""
    return number if behind.startswith(_BEHIND_NUMBER) else None


@cache
def enumerators() -> dict[str, int]:
    """Return the numbers of the words that number the parts of a text, in small letters."""
    return {word: int(value) for word, value in by_entry("enumerators.tsv", "value").items()}
