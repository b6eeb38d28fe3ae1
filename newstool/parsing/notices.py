"""Lines inside the text that are none of it: read-also lines, words below pictures."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.parsing.cues import Phrase, phrase, says
from newstool.parsing.judging import Judgement
from newstool.parsing.names import is_name
from newstool.parsing.page import Page, Verdict


def find_notices(page: Page) -> Iterator[Verdict]:
    """Yield the short lines that say by their first words that they are not of the text."""
    for k in page.short[1:]:
        n = page.written[k]
        unit = page.units[n]
        if n in page.decided or unit.bullet or page.marked:
            continue
        if found := _judge(phrase(unit.text)):
            yield Verdict(n, found.kind, found.score, (found.cue, "inside the text"))


def _judge(line: Phrase) -> Judgement | None:
    if says("boilerplate.tsv", line):
        return Judgement(Kind.BOILERPLATE, 0.7, "what pages say around articles")
    where = says("captions.tsv", line)
    if where == "label" and is_name(line.rest):
        return Judgement(Kind.BYLINE, 0.7, "says who wrote or made it")
    if where:
        return Judgement(Kind.CAPTION, 0.65, "words of a caption")
    return None
