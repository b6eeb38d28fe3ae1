"""Decks: what stands below the headline and says more than it, before the text begins."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.patterns import later
from newstool.parsing.cues import phrase
from newstool.parsing.dates import is_bare_date, is_time
from newstool.parsing.head import (
    LEAST_DECK_WORDS,
    LONGEST,
    MOST,
    above_first_paragraph,
    end_of_headline,
    is_paragraph,
    name_alone,
)
from newstool.parsing.judging import looks_like_author, says_who
from newstool.parsing.names import is_name
from newstool.parsing.page import Page, Verdict

LONGEST_DECK = 300
"""Code points of a deck that is as long as a paragraph."""
MOST_BELOW = 3
"""So many names and dates stand below a long deck."""
MOST_CAPTION_WORDS = 10
_FIGURES_OF_DATE = later(r"\d{4}|\d\D+\d")


def find_long_decks(page: Page) -> Iterator[Verdict]:
    """Yield a deck as long as a paragraph, what stands above it, and who signs right below it."""
    top = end_of_headline(page)
    near = enumerate(page.written[: MOST + 2])
    head = [k for k, n in near if n > top >= 0 and n not in page.decided]
    place = next((k for k in head if is_paragraph(page.texts[k])), min(head, default=None))
    if page.marked or place is None or len(page.texts[place]) > LONGEST_DECK:
        return
    signed = _signed_below(page, place)
    if not signed:
        return
    for n in signed:
        yield Verdict(n, Kind.BYLINE, 0.7, ("a name or date", "below a long deck"))
    for k in head[: head.index(place) + 1]:
        if len(page.texts[k].split()) >= LEAST_DECK_WORDS:
            yield Verdict(page.written[k], Kind.DECK, 0.6, ("between headline and byline",))


def _signed_below(page: Page, place: int) -> list[int]:
    """Return the units with names and dates right below a place, none where nobody signs there.

    What stands at the end signs no deck, and more dates further below are those of a chronicle.
    """
    signed: list[int] = []
    sure = False
    for n in page.written[place + 1 : place + 1 + MOST_BELOW]:
        text = page.units[n].text
        signs = n not in page.decided and _signs(text)
        if not signs and not looks_like_author(text):
            break
        sure = sure or signs
        signed.append(n)
    if not sure:
        return []
    below = [page.units[n].text for n in page.written[place + len(signed) + 1 :]]
    ends = not below or any(len(text) <= LONGEST and _is_dated(text) for text in below)
    return [] if ends else signed


def _signs(text: str) -> bool:
    """Tell whether a line says who wrote, or when, and nothing else."""
    return len(text) <= LONGEST and (_is_dated(text) or says_who(phrase(text)))


def _is_dated(text: str) -> bool:
    """Tell whether a line is a date alone; several of them head the parts of a chronicle."""
    figures = _FIGURES_OF_DATE.search(text)
    return figures is not None and is_bare_date(phrase(text)) and not is_time(text)


def find_decks(page: Page) -> Iterator[Verdict]:
    """Yield the short lines left above the first paragraph: decks, or words below a picture."""
    if page.marked:
        return
    lines = list(above_first_paragraph(page))
    if not lines:
        return
    signed = any(verdict.kind is Kind.BYLINE for verdict in page.decided.values())
    for n in lines[:2]:
        after = next((m for m in page.written if m > n and m not in page.decided), None)
        if after is None or (after not in lines and not is_paragraph(page.units[after].text)):
            return
        text = page.units[n].text
        if text.endswith((":", ".", "؟", "?", "。")) or text[0] == ".":
            return
        if _is_name_alone(text):
            yield name_alone(page, n, "above the first paragraph")
        elif signed or not _is_arabic(text) or len(text.split()) > MOST_CAPTION_WORDS:
            yield Verdict(n, Kind.DECK, 0.6, ("short", "between headline and first paragraph"))
        else:
            yield Verdict(n, Kind.CAPTION, 0.55, ("short", "right below the headline"))


def has_name_above(page: Page) -> bool:
    """Tell whether `find_decks` might take a line for its author: all else it finds is read."""
    top = (page.units[n].text for n in page.written[: MOST + 2] if n not in page.decided)
    return not page.marked and any(len(text) <= LONGEST and _is_name_alone(text) for text in top)


def _is_name_alone(text: str) -> bool:
    return is_name(text) and len(text.split()) <= 4


def _is_arabic(text: str) -> bool:
    return any("\u0620" <= letter <= "\u064a" for letter in text[:10])
