"""Head matter: bylines, datelines, sources and captions between headline and first paragraph."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newstool.article import Kind
from newstool.language.folding import matching_key
from newstool.language.letters import CLOSERS
from newstool.parsing.headline import headline_text
from newstool.parsing.judging import judge_words
from newstool.parsing.names import is_name
from newstool.parsing.page import Page, Verdict

MOST = 6
"""How many written units below the headline may be head matter."""
LONGEST = 110
"""Code points; a longer line is the first paragraph."""
LONGEST_WITH_STOP = 70
"""The same for lines that end in a full stop."""
MOST_CAPTION_WORDS = 10
MOST_DECKS = 2


def find_head_matter(page: Page) -> Iterator[Verdict]:
    """Yield the lines above the first paragraph that tell by their words what they are."""
    for n in _above_first_paragraph(page):
        text = page.units[n].text
        if _speaks_in(headline_text(page), text):
            yield Verdict(n, Kind.BYLINE, 0.85, ("the name that speaks in the headline",))
        elif found := judge_words(text):
            yield Verdict(n, found.kind, found.score, (found.cue, "above the first paragraph"))


def may_have_head_matter(headline: str, lines: Sequence[str]) -> bool:
    """Tell whether any of `lines`, without bullets, above the first paragraph could be such."""
    above = takewhile(lambda text: not is_paragraph(text), lines[: MOST + 1])
    return any(_speaks_in(headline, text) or judge_words(text) for text in above)


def _above_first_paragraph(page: Page) -> Iterator[int]:
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
    ended = text.rstrip(CLOSERS).endswith((".", "۔", "。")) or text[0] == "."
    length = 2 * len(text) if text[0] >= "\u2e80" else len(text)
    return length > (LONGEST_WITH_STOP if ended else LONGEST)


def _speaks_in(headline: str | None, text: str) -> bool:
    """Tell whether the line is what stands before the headline's colon."""
    before, colon, _ = (headline or "").partition(":")
    near = colon and abs(len(before) - len(text)) < 10
    return bool(near) and matching_key(before) == matching_key(text)


def find_signed_decks(page: Page) -> Iterable[Verdict]:
    """Yield the short lines between headline and byline, where the first paragraph comes next.

    None of them can be a subheading, since what it would name begins below the byline.
    """
    head = list(_head(page))
    signed = any(n in page.decided and page.decided[n].kind is Kind.BYLINE for n in head[-1:])
    after = [n for n in page.written[len(head) :][:1] if n not in page.decided]
    if not signed or not any(is_paragraph(page.units[n].text) for n in after):
        return ()
    few = sum(n not in page.decided for n in head) <= MOST_DECKS
    return find_decks(page) if few else ()


def find_decks(page: Page) -> Iterator[Verdict]:
    """Yield the short lines left above the first paragraph: decks, or words below a picture."""
    if page.marked:
        return
    lines = list(_above_first_paragraph(page))
    signed = any(verdict.kind is Kind.BYLINE for verdict in page.decided.values())
    for n in lines[:MOST_DECKS]:
        after = next((m for m in page.written if m > n and m not in page.decided), None)
        if after is None or (after not in lines and not is_paragraph(page.units[after].text)):
            return
        text = page.units[n].text
        if text.endswith((":", ".", "؟", "?", "。")) or text[0] == ".":
            return
        if is_name(text) and len(text.split()) <= 4:
            yield Verdict(n, Kind.CAPTION, 0.6, ("a name alone", "above the first paragraph"))
        elif signed or not _is_arabic(text) or len(text.split()) > MOST_CAPTION_WORDS:
            yield Verdict(n, Kind.DECK, 0.6, ("short", "between headline and first paragraph"))
        else:
            yield Verdict(n, Kind.CAPTION, 0.55, ("short", "right below the headline"))


def _is_arabic(text: str) -> bool:
    return any("\u0620" <= letter <= "\u064a" for letter in text[:10])
