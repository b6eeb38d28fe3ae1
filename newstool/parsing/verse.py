"""Poems and quotations that stand as lines of their own."""

import re
from collections.abc import Iterator

from newstool.article import Kind
from newstool.parsing.items import announces
from newstool.parsing.page import Page, Verdict

LONGEST = 110
"""Code points of a line of verse, both halves."""
LEAST_LINES = 5
"""So many short lines without stops, one right below the other, are a poem."""
_HALVES = re.compile(r"\s*(?:[،,]{2,}|\.{2,}|…|\*{1,3}|={2,}|\s{3,})\s*")
_STRONG = re.compile(r"[،,]{2,}|\*{2,3}|={2,}")
_PROSE = re.compile(r"[\d()%:/]")
_LINE_OF_VERSE = re.compile(
    r"[وف][\u064b-\u0652]*[\u0620-\u064a]|[a-zà-ÿа-я]|.*[،,؛;…!—]\s*$|.*\.\.\s*$"
)
_LEAST_VERSE = 0.2


def find_verse(page: Page) -> Iterator[Verdict]:
    """Yield lines of verse, and verses of scripture."""
    halves = {n for n in page.open() if _in_halves(page.units[n].text)}
    for k, n in enumerate(page.written):
        if n in halves and k:
            neighbours = page.written[k - 1], page.written[min(k + 1, len(page.written) - 1)]
            company = any(m in halves and m != n for m in neighbours)
            above = page.units[page.written[k - 1]].text
            if company or announces(above) or _STRONG.search(page.units[n].text):
                yield Verdict(n, Kind.QUOTE, 0.8, ("two halves of one length", "verse"))
        elif n not in page.decided and page.units[n].text[0] in "﴿﴾":
            yield Verdict(n, Kind.QUOTE, 0.8, ("a verse of scripture",))


def _in_halves(text: str) -> bool:
    if not 20 <= len(text) <= LONGEST or _PROSE.search(text):
        return False
    parts = _HALVES.split(text.strip(" .،,*"))
    if len(parts) != 2 or not all(2 <= len(part.split()) <= 8 for part in parts):
        return False
    short, long = sorted(map(len, parts))
    return short >= 0.6 * long


def find_poems(page: Page) -> Iterator[Verdict]:
    """Yield poems without rhyme or halves: many short lines in a row."""
    run: list[int] = []
    for n in (*page.written[1:], -1):
        if n >= 0 and n not in page.decided and _is_short(page, n):
            run.append(n)
            continue
        if len(run) >= LEAST_LINES:
            yield from (
                Verdict(m, Kind.QUOTE, 0.65, ("short lines in a row", "verse")) for m in run
            )
        run = []


def _is_short(page: Page, n: int) -> bool:
    unit = page.units[n]
    ended = unit.text.endswith((".", ":", "؟")) and not unit.text.endswith("..")
    return len(unit.text) <= 50 and not unit.bullet and not ended
