"""Cues of the article's other short lines: how many, how close, how alike."""

import re
from collections import Counter
from collections.abc import Iterator
from math import log

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
_FIGURE = re.compile(r"\d{1,2}\b")


class Census:
    """What the candidates of an article have in common, counted once."""

    def __init__(self, outline: Outline) -> None:
        lines = outline.candidates
        self.texts = Counter(line.text for line in lines)
        self.endings = Counter(line.ending for line in lines)
        self.shapes = Counter((line.ending, _size_class(line)) for line in lines)
        self.bullets = Counter(line.bullet for line in lines if line.bullet)
        self.long_bullets = {
            unit.bullet for unit, short in zip(outline.units, outline.short, strict=True)
            if unit.bullet and not short
        }  # fmt: skip
        self.numbers = {number: line.at for line in lines if (number := _number(line)) is not None}
        self.short_lines = sum(outline.short[:-1])


def _size_class(line: Candidate) -> int:
    return round(2 * log(line.width + 1))


def _number(line: Candidate) -> int | None:
    found = _FIGURE.search(line.bullet) or _FIGURE.match(line.text)
    return int(found[0]) if found else None


def company(outline: Outline, census: Census, line: Candidate) -> Iterator[str]:
    """Yield how many short lines there are, where the nearest stand, and how alike they are."""
    yield SHORT_SHARE.cue(census.short_lines / max(1, outline.last))
    yield SHORT_LINES.cue(census.short_lines)
    yield PARAGRAPHS.cue(len(outline.long_widths))
    yield from _run(outline, line)
    yield from _distances(outline, line)
    yield from _alikes(outline, census, line)
    if census.texts[line.text] > 1:
        yield "company: the same words again"
    number = _number(line)
    if number is not None:
        near = [census.numbers[n] for n in (number - 1, number + 1) if n in census.numbers]
        apart = all(abs(at - line.at) > 1 for at in near)
        yield "company: numbered " + ("alone" if not near else "apart" if apart else "in a row")


def _run(outline: Outline, line: Candidate) -> Iterator[str]:
    first, last = outline.runs[line.at]
    yield RUN.cue(last - first + 1)
    yield IN_RUN.cue(line.at - first)
    if first == line.at < last:
        yield "company: first of a row"
    above = outline.endings[first - 1] if first else "headline"
    lead = above if above in ("colon", "headline") else "stop" if above in STOPPED else "other"
    yield f"company: row under a {lead}{'' if first == line.at else ', inside'}"


def _distances(outline: Outline, line: Candidate) -> Iterator[str]:
    first, last = outline.runs[line.at]
    since = outline.gaps_above[first] if line.at == first else 0
    until = outline.gaps_below[last] if line.at == last else 0
    yield SINCE.cue(since) if since is not None else "company: no short line above"
    yield UNTIL.cue(until) if until is not None else "company: no short line below"


def _alikes(outline: Outline, census: Census, line: Candidate) -> Iterator[str]:
    others = len(outline.candidates) - 1
    if not others:
        yield "company: alone"
        return
    size = _size_class(line)
    alike = sum(census.shapes[line.ending, size + step] for step in (-1, 0, 1)) - 1
    yield ALIKE.cue(alike / others)
    yield ENDS_ALIKE.cue((census.endings[line.ending] - 1) / others)
    if line.bullet:
        yield BULLETS_ALIKE.cue(census.bullets[line.bullet] / (others + 1))
        if line.bullet in census.long_bullets:
            yield "company: paragraphs have that bullet"
