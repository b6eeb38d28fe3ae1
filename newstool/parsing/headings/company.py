"""Cues of the article's other short lines: how many, how close, how alike."""

import re
from collections.abc import Sequence
from functools import cache
from math import log

from newstool.data import by_entry
from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.signs import STOPPED

SHORT_SHARE = Scale("company: part of lines that are short", (0.08, 0.15, 0.25, 0.4, 0.6))
SHORT_LINES = Scale("company: short lines", (1, 2, 3, 5, 8, 15, 30))
PARAGRAPHS = Scale("company: paragraphs", (0, 2, 5, 10, 20))
RUN = Scale("company: short lines in a row", (1, 2, 3, 5, 8))
IN_RUN = Scale("company: short lines right above", (0, 1, 3))
ALIKE = Scale("company: part of short lines alike in size and ending", (0, 0.2, 0.5, 0.8))
ENDS_ALIKE = Scale("company: part of short lines that end so", (0, 0.3, 0.6, 0.9))
BULLETS_ALIKE = Scale("company: part of short lines with its bullet", (0.3, 0.6, 0.9))
SINCE = Scale("company: paragraphs since the last short line", (0, 1, 2, 4))
UNTIL = Scale("company: paragraphs to the next short line", (0, 1, 2, 4))
USUAL = Scale("company: columns of a usual paragraph", (80, 120, 170, 230, 320, 450, 700))
COVERS = Scale("company: columns to the next short line", (0, 150, 300, 500, 800, 1200, 2000, 4000))
_FIGURE = re.compile(r"\d{1,2}\b")
_BEHIND_NUMBER = (":", "：", ",", "،", ")", "-", "–")


class Census:
    """What the candidates of an article have in common, counted once."""

    def __init__(self, outline: Outline) -> None:
        self.texts: dict[str, int] = {}
        self.endings: dict[str, int] = {}
        self.shapes: dict[tuple[str, int], int] = {}
        self.bullets: dict[str, int] = {}
        self.number_of: dict[int, int] = {}
        self.size_classes: dict[int, int] = {}
        for line in outline.candidates:
            self._count(line)
        self.numbers = {number: at for at, number in self.number_of.items()}
        self.long_bullets = {
            unit.bullet for unit, short in zip(outline.units, outline.short, strict=True)
            if unit.bullet and not short
        }  # fmt: skip
        short_lines = sum(outline.short[:-1])
        self.of_all = (
            SHORT_SHARE.cue(short_lines / max(1, outline.last)),
            SHORT_LINES.cue(short_lines),
            PARAGRAPHS.cue(len(outline.long_widths)),
            USUAL.cue(outline.usual),
        )
        """The cues that all lines of the article share."""

    def _count(self, line: Candidate) -> None:
        size = self.size_classes[line.at] = round(2 * log(line.width + 1))
        shape = line.ending, size
        self.texts[line.text] = self.texts.get(line.text, 0) + 1
        self.endings[line.ending] = self.endings.get(line.ending, 0) + 1
        self.shapes[shape] = self.shapes.get(shape, 0) + 1
        if line.bullet:
            self.bullets[line.bullet] = self.bullets.get(line.bullet, 0) + 1
        number = _number(line)
        if number is not None:
            self.number_of[line.at] = number


def _number(line: Candidate) -> int | None:
    if not line.bullet and not line.has_figures:
        return None
    found = _FIGURE.search(line.bullet) or _FIGURE.match(line.text)
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


def company(outline: Outline, census: Census, line: Candidate) -> list[str]:
    """Return how many short lines there are, where the nearest stand, and how alike they are."""
    found = [*census.of_all, *_run(outline, line), *_distances(outline, line)]
    found += _alikes(outline, census, line)
    if census.texts[line.text] > 1:
        found.append("company: the same words again")
    number = census.number_of.get(line.at)
    if number is not None:
        near = [census.numbers[n] for n in (number - 1, number + 1) if n in census.numbers]
        apart = all(abs(at - line.at) > 1 for at in near)
        found.append(
            f"company: numbered {'alone' if not near else 'apart' if apart else 'in a row'}"
        )
    return found


def _run(outline: Outline, line: Candidate) -> Sequence[str]:
    first, last = outline.runs[line.at]
    above = outline.endings[first - 1] if first else "headline"
    lead = above if above in ("colon", "headline") else "stop" if above in STOPPED else "other"
    place = "inside" if line.at > first else "first" if last > first else "only"
    return RUN.cue(last - first + 1), IN_RUN.cue(line.at - first), *_lead(lead, place)


@cache
def _lead(lead: str, place: str) -> Sequence[str]:
    if place == "inside":
        return (f"company: row under a {lead}, inside",)
    under = f"company: row under a {lead}"
    return (under, "company: first of a row") if place == "first" else (under,)


def _distances(outline: Outline, line: Candidate) -> Sequence[str]:
    first, last = outline.runs[line.at]
    since = outline.gaps_above[first] if line.at == first else 0
    until = outline.gaps_below[last] if line.at == last else 0
    end = outline.last if until is None else line.at + until
    columns = outline.columns_above
    return (
        COVERS.cue(columns[end + 1] - columns[line.at + 1]),
        SINCE.cue(since) if since is not None else "company: no short line above",
        UNTIL.cue(until) if until is not None else "company: no short line below",
    )


def _alikes(outline: Outline, census: Census, line: Candidate) -> Sequence[str]:
    others = len(outline.candidates) - 1
    if not others:
        return ("company: alone",)
    size, shapes = census.size_classes[line.at], census.shapes
    alike = sum(shapes.get((line.ending, size + step), 0) for step in (-1, 0, 1)) - 1
    so = ENDS_ALIKE.cue((census.endings[line.ending] - 1) / others)
    found = [ALIKE.cue(alike / others), so, _ends_so(so, line.ending)]
    if line.bullet:
        found.append(BULLETS_ALIKE.cue(census.bullets[line.bullet] / (others + 1)))
        if line.bullet in census.long_bullets:
            found.append("company: paragraphs have that bullet")
    return found


@cache
def _ends_so(share: str, ending: str) -> str:
    return f"{share}: {ending}"
