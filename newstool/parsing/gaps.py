"""Lines that stand apart: where blank lines say something, and what they say."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.letters import CLOSERS, FULL_STOPS
from newstool.parsing.page import Page, Verdict, consecutive


def usual_gap(page: Page, end: int) -> int:
    """Return the lower median of the blank lines above the undecided units before place `end`."""
    body = (n for n in page.written[2:end] if n not in page.decided)
    gaps = sorted(page.units[n].gap for n in body)
    return gaps[(len(gaps) - 1) // 2] if gaps else 0


def find_captions(page: Page) -> Iterator[Verdict]:
    """Yield runs of two and more short lines that stand apart where paragraphs don't."""
    apart = [k for k in page.short if k and page.units[page.written[k]].gap]
    if page.marked or len(apart) < 2:
        return
    usual = usual_gap(page, len(page.written))
    for run in consecutive(k for k in apart if _stands_apart(page, k, usual)):
        if len(run) > 1:
            cues = ("short", "apart from the text", "in a row")
            yield from (Verdict(page.written[k], Kind.CAPTION, 0.6, cues) for k in run)


def _stands_apart(page: Page, place: int, usual: int) -> bool:
    n = page.written[place]
    unit = page.units[n]
    return unit.gap > usual and n not in page.decided and not (unit.bullet or is_ended(unit.text))


def is_ended(text: str) -> bool:
    """Tell whether a line ends in a full stop, or in a colon: it is a sentence, or announces."""
    return text.rstrip(CLOSERS).endswith((*FULL_STOPS, ":"))
