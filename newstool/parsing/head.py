"""Head matter: bylines, datelines, sources and captions between headline and first paragraph."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newstool.article import Kind
from newstool.language.folding import matching_key
from newstool.language.letters import CLOSERS, FULL_STOPS
from newstool.parsing.headline import MOST_OPENERS, headline_text, is_tag
from newstool.parsing.judging import (
    CREDITED,
    Judgement,
    credited,
    judge_words,
    looks_like_author,
)
from newstool.parsing.names import is_place
from newstool.parsing.page import Page, Verdict

MOST = 6
"""How many written units below the headline may be head matter."""
LONGEST = 110
"""Code points; a longer line is the first paragraph."""
LONGEST_WITH_STOP = 70
"""The same for lines that end in a full stop."""
LEAST_DECK_WORDS = 3
_ABOVE = "above the first paragraph"
_NO_DECK = (":", "؟", "?", "：", "？")
"""What announces, lists or asks is no deck."""


def find_head_matter(page: Page) -> Iterator[Verdict]:
    """Yield the lines above the first paragraph that tell by their words what they are.

    What stands between the headline and a byline belongs to them: a name, or a deck.
    """
    headline, top = headline_text(page), end_of_headline(page)
    untold: list[int] = []
    signed = False
    for n in above_first_paragraph(page):
        text = page.units[n].text
        found = _judge(headline, text) if n > top else _judge_above(text)
        if found is None and signed and is_place(text):
            found = Judgement(Kind.BYLINE, 0.7, "a place")
        if found is None:
            untold.append(n)
            continue
        if found.kind is Kind.CAPTION and looks_like_author(text):
            yield name_alone(page, n, _ABOVE)
            continue
        signed = signed or found.kind is Kind.BYLINE
        if found.kind is Kind.BYLINE and not page.marked:
            yield from _above_byline(page, [m for m in untold if m > top])
            untold.clear()
        yield Verdict(n, found.kind, found.score, (found.cue, _ABOVE))


def end_of_headline(page: Page) -> int:
    """Return the index of the headline's last unit, -1 without one."""
    near = page.written[: MOST_OPENERS + 2]
    found = (n for n in near if n in page.decided and page.decided[n].kind is Kind.HEADLINE)
    return max(found, default=-1)


def _judge_above(text: str) -> Judgement | None:
    """Judge a line above the headline."""
    return Judgement(Kind.BOILERPLATE, 0.6, "a tag alone") if is_tag(text) else judge_words(text)


def _judge(headline: str | None, text: str) -> Judgement | None:
    """Judge a line below the headline."""
    if _speaks_in(headline, text):
        return Judgement(Kind.BYLINE, 0.85, "the name that speaks in the headline")
    found = judge_words(text)
    if found is None and credited(text)[1]:
        return Judgement(Kind.CAPTION, 0.7, CREDITED)
    return found


def _above_byline(page: Page, units: Iterable[int]) -> Iterator[Verdict]:
    for n in units:
        text = page.units[n].text
        if looks_like_author(text):
            yield name_alone(page, n, "above a byline")
        elif len(text.split()) >= LEAST_DECK_WORDS and not any(map(text.__contains__, _NO_DECK)):
            yield Verdict(n, Kind.DECK, 0.6, ("short", "between headline and byline"))


def name_alone(page: Page, n: int, where: str) -> Verdict:
    """Return what a person's name on a line of its own is: the author's, or below a picture."""
    body = (k for k, m in enumerate(page.written) if m > n)
    kind = Kind.CAPTION if page.speaks_of(page.units[n].text, body) else Kind.BYLINE
    return Verdict(n, kind, 0.65, ("a name alone", where))


def may_have_head_matter(headline: str, lines: Sequence[str]) -> bool:
    """Tell whether any of `lines`, without bullets, above the first paragraph could be such.

    But as a caption, which is read as a paragraph is.
    """
    above = takewhile(lambda text: not is_paragraph(text), lines[: MOST + 1])
    return any(_speaks_in(headline, text) or _is_no_caption(text) for text in above)


def _is_no_caption(text: str) -> bool:
    found = judge_words(text)
    return found is not None and (found.kind is not Kind.CAPTION or looks_like_author(text))


def above_first_paragraph(page: Page) -> Iterator[int]:
    """Yield the undecided units between the headline and the first paragraph."""
    return (n for n in _head(page) if n not in page.decided and not page.units[n].bullet)


def _head(page: Page) -> Iterator[int]:
    """Yield the units above the first paragraph, the headline too."""
    for n in page.written[: MOST + 2]:
        unit, found = page.units[n], page.decided.get(n)
        if found is None and (is_paragraph(unit.text) or unit.escaped):
            return
        if found is not None and found.kind is Kind.SUBHEADING:
            return
        yield n


def is_paragraph(text: str) -> bool:
    """Tell whether a line at the top is too long, or too much a sentence, for head matter."""
    length = 2 * len(text) if text[0] >= "\u2e80" else len(text)
    if not LONGEST_WITH_STOP < length <= LONGEST:
        return length > LONGEST
    return text.rstrip(CLOSERS).endswith(FULL_STOPS) or text[0] == "."


def _speaks_in(headline: str | None, text: str) -> bool:
    """Tell whether the line is what stands before the headline's colon."""
    before, colon, _ = (headline or "").partition(":")
    near = colon and abs(len(before) - len(text)) < 10
    return bool(near) and matching_key(before) == matching_key(text)
