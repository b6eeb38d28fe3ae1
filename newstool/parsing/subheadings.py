"""Subheadings without markup: short lines, judged by many weak signs together, in two looks.

The first look takes each short line with its neighbours; the second also knows how the article's
other short lines did in the first. Both are sums of weights over the cues that were found.
"""

from collections.abc import Callable, Iterator, Sequence

from newstool.article import Kind
from newstool.parsing.headings.company import Company
from newstool.parsing.headings.form import case, line_end, line_start, size
from newstool.parsing.headings.neighbours import next_line, previous_line
from newstool.parsing.headings.others import Others
from newstool.parsing.headings.outline import Candidate, Outline, may_have_candidates
from newstool.parsing.headings.place import layout, place
from newstool.parsing.headings.topic import topic
from newstool.parsing.headings.weights import (
    LEAST,
    chance,
    has_headings,
    load_weights,
    reasons,
    total,
)
from newstool.parsing.headings.wording import wording
from newstool.parsing.page import Page, Verdict

FAMILIES: tuple[Callable[[Outline, Candidate], Sequence[str]], ...] = (
    size,
    line_end,
    line_start,
    case,
    next_line,
    previous_line,
    wording,
    topic,
    place,
    layout,
)
HOPELESS = 0.1
"""A line with less of a chance in the first look has none in the second, which is left out: no
heading of the data that the weights were fitted on was taken from below 0.2."""


def find_subheadings(page: Page, *, explained: bool = True) -> Iterator[Verdict]:
    """Yield the lines that name what follows; none where headings are marked up.

    explained: the verdicts say what decided.
    """
    if page.marked or not may_have_candidates(page):
        return
    outline = Outline(page)
    cues = first_cues(outline)
    if not cues:
        return
    lines, weights = outline.candidates, load_weights()
    scores = [total(weights.first, found) for found in cues]
    chances = [chance(score) for score in scores]
    hopeful = [k for k, odds in enumerate(chances) if odds >= HOPELESS]
    if not hopeful:
        return
    others = Others(outline, chances)
    found = {k: [*cues[k], *others.cues(k, scores[k])] for k in hopeful}
    finals = {k: total(weights.second, found[k]) for k in hopeful}
    if not has_headings(weights.second, finals.values(), len(lines)):
        return
    for k, final in finals.items():
        if final >= weights.second[LEAST]:
            why = reasons(weights.second, found[k]) if explained else ()
            yield Verdict(outline.where[lines[k].at], Kind.SUBHEADING, round(chance(final), 3), why)


def first_cues(outline: Outline) -> list[list[str]]:
    """Return the cues of the first look for each of the outline's candidates."""
    company = Company(outline.candidates)
    found: list[list[str]] = []
    for line in outline.candidates:
        cues = company.cues(line)
        for family in FAMILIES:
            cues += family(outline, line)
        found.append(cues)
    return found
