"""Verse: lines in two halves, verses of scripture, and poems without either."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.patterns import later
from newstool.parsing.page import Page, Verdict, consecutive

LONGEST = 110
"""Code points of a line of verse, both halves."""
LONGEST_OF_POEM = 50
LEAST_LINES = 5
"""So many short lines without stops, one right below the other, are a poem or a list."""
LEAST_RUNNING_ON = 0.2
"""The share of lines that run on (see `_RUNS_ON`) from which they are a poem."""

_HALVES = later(r"\s*(?:[،,]{2,}|\.{2,}|…|\*{1,3}|={2,}|\s{3,})\s*")
_BETWEEN = ("،،", ",,", "..", "…", "*", "==", "   ")
_SCRIPTURE = frozenset("﴿﴾")
_STRONG = later(r"[،,]{2,}|\*{2,3}|={2,}")
_PROSE = later(r"[\d()%:/]")
_RUNS_ON = later(r"[وف][\u0620-\u0652]|[a-zà-ÿа-я]|.*(?:[،,؛;…!—]|\.\.)\s*$")
"""Lines that begin with and, or small, or end in a comma: a sentence that runs over lines."""


def find_verse(page: Page) -> Iterator[Verdict]:
    """Yield lines in two halves of one length, and verses of scripture."""
    short = "\n".join([page.texts[k] for k in page.short])
    if any(map(short.__contains__, _BETWEEN)):
        yield from _lines_in_halves(page)
    if any(map(short.__contains__, _SCRIPTURE)):
        yield from _scripture(page)


def _lines_in_halves(page: Page) -> Iterator[Verdict]:
    halves = {k for k in page.short if k and _is_verse(page, k)}
    for k in sorted(halves):
        company = k - 1 in halves or k + 1 in halves
        if company or k - 1 in page.announcing or _STRONG.search(page.texts[k]):
            cues = ("two halves of one length", "verse")
            yield Verdict(page.written[k], Kind.QUOTE, 0.8, cues)


def _scripture(page: Page) -> Iterator[Verdict]:
    for k in page.short:
        if page.texts[k][0] in _SCRIPTURE and page.written[k] not in page.decided:
            yield Verdict(page.written[k], Kind.QUOTE, 0.8, ("a verse of scripture",))


def _is_verse(page: Page, place: int) -> bool:
    text = page.texts[place]
    if not 20 <= len(text) <= LONGEST or page.written[place] in page.decided:
        return False
    if not any(map(text.__contains__, _BETWEEN)):
        return False
    parts = _HALVES.split(text.strip(" .،,*"))
    if len(parts) != 2 or _PROSE.search(text):
        return False
    short, long = sorted(map(len, parts))
    return short >= 0.6 * long and all(2 <= len(part.split()) <= 8 for part in parts)


def find_poems(page: Page) -> Iterator[Verdict]:
    """Yield poems without rhyme or halves, and lists without bullets: many short lines in a row."""
    for short in page.runs:
        if len(short) < LEAST_LINES:
            continue
        for run in consecutive(k for k in short if k and _is_line_of_poem(page, k)):
            if len(run) >= LEAST_LINES:
                kind, cue = _poem_or_list([page.texts[k] for k in run])
                for k in run:
                    yield Verdict(page.written[k], kind, 0.65, ("short lines in a row", cue))


def _is_line_of_poem(page: Page, place: int) -> bool:
    n, text = page.written[place], page.texts[place]
    if len(text) > LONGEST_OF_POEM or n in page.decided or page.units[n].bullet:
        return False
    return text.endswith("..") or not text.endswith((".", ":", "؟", "?"))


def _poem_or_list(texts: list[str]) -> tuple[Kind, str]:
    running_on = sum(1 for text in texts if _RUNS_ON.match(text))
    if running_on >= LEAST_RUNNING_ON * len(texts) and not any(map(_PROSE.search, texts)):
        return Kind.QUOTE, "verse"
    return Kind.ITEM, "a list"
