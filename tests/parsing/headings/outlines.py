"""Outlines of short made-up articles, for the tests of the cues."""

from newstool.parsing import ALL_PASSES, judge
from newstool.parsing.chain import find_subheadings
from newstool.parsing.headings.outline import Candidate, Outline

BEFORE = ALL_PASSES[: ALL_PASSES.index(find_subheadings)]
LONG = (
    "The council of the small town on the coast met on Tuesday to talk about the old harbour, "
    "which has not been used by larger ships for almost thirty years now."
)
"""A paragraph at a glance that ends as sentences end."""
LONGER = f"{LONG} Nobody asked the members of the council to stay for another hour."
LONGEST = f"{LONGER} They went home at ten, when the lights were already out along the quay."


def outline(*lines: str) -> Outline:
    """Return the outline of an article with a headline and these lines."""
    return Outline(judge("\n".join(("A plan for the coast", *lines)), passes=BEFORE))


def candidate(found: Outline, text: str) -> Candidate:
    """Return the candidate with that text."""
    return next(line for line in found.candidates if line.text == text)
