"""Items of lists: bullets and numbers in company, scores, and short lines below a colon."""

import re
from collections.abc import Iterator, Sequence

from newstool.article import Kind
from newstool.language.letters import CLOSERS
from newstool.parsing.cues import phrase, says
from newstool.parsing.page import Page, Unit, Verdict

LONGEST = 400
"""Code points; longer bulleted lines are paragraphs, unless a colon announces them."""
SHORT = 100
_SCORE = re.compile(
    r"\d{1,3}\s?[-:–]\s?\d{1,3}\s*(?:\(.*\))?\W*$|^\d{1,3}\s?[-:–]\s?\d{1,3}\b|\s[xX×]\s"
)
_PAIR = re.compile(r"\S\s?[-–—]\s?[^\W\d]|\s[xX×]\s|\svs?\.?\s")
_FIGURE = re.compile(r"[:：]\s*[\d٠-٩]|[\d٠-٩]\s*[%٪$€£]|^\D{2,40}\s[\d٠-٩.,٫]+$")

_ONE_SHAPE = "lines of one shape"


def find_items(page: Page) -> Iterator[Verdict]:
    """Yield bulleted and numbered items in company, and short lines below a colon."""
    yield from _lead_ins(page)
    for start, end in _runs(page):
        run = page.written[start:end]
        announced = start > 0 and announces(page.units[page.written[start - 1]].text)
        for n in _in_list([page.units[n] for n in run], announced):
            yield Verdict(run[n], Kind.ITEM, 0.85, ("a bullet or number", "in a list"))
    yield from _announced(page)


def _lead_ins(page: Page) -> Iterator[Verdict]:
    """Yield sentences that announce a list: they name nothing, so they are no headings."""
    for n in page.open():
        text = page.units[n].text
        if announces(text) and len(text) <= 3 * SHORT and says("lead_ins.tsv", phrase(text)):
            yield Verdict(n, Kind.PARAGRAPH, 0.8, ("a sentence that announces a list",))


def find_list_labels(page: Page) -> Iterator[Verdict]:
    """Yield short labels right above a list: `المقادير:`, `Ingredients:`."""
    for n, below in zip(page.written[1:], page.written[2:], strict=False):
        verdict = page.decided.get(below)
        if verdict is None or verdict.kind is not Kind.ITEM or n in page.decided:
            continue
        sure = page.units[below].bullet not in ("", "—") or verdict.cues[-1] == _ONE_SHAPE
        if sure and _is_label(page.units[n].text):
            yield Verdict(n, Kind.SUBHEADING, 0.75, ("a label above a list", "short"))


def _is_label(text: str) -> bool:
    return announces(text) and len(text) <= 40 and len(text.split()) <= 4 and text[0] not in "وفأ"


def _in_list(run: Sequence[Unit], announced: bool) -> Iterator[int]:
    """Yield which units of a bulleted run are items; the others may be headings or paragraphs."""
    kinds = [
        "" if _is_heading(run, k, announced and len(run) > 1) else _kind_of(unit)
        for k, unit in enumerate(run)
    ]
    for k, kind in enumerate(kinds):
        company = kind in (kinds[max(0, k - 1) : k] + kinds[k + 1 : k + 2])
        nested = len(run) > 2 and kind in ("1", "a")
        listed = announced and (kind == kinds[0] or k == 0)
        alone = len(run) == 1 and len(run[0].text) <= SHORT
        if kind and (company or nested or (listed and not alone)):
            yield k


def announces(text: str) -> bool:
    """Tell whether a line announces a list: it ends in a colon."""
    return text.endswith((":", "："))


def _runs(page: Page) -> Iterator[tuple[int, int]]:
    """Yield runs of undecided bulleted units, as a range in `page.written`."""
    start = None
    for k, n in enumerate(page.written):
        bulleted = bool(page.units[n].bullet) and n not in page.decided
        if bulleted and start is None:
            start = k
        elif not bulleted and start is not None:
            yield start, k
            start = None
    if start is not None:
        yield start, len(page.written)


def _kind_of(unit: Unit) -> str:
    first = unit.bullet.lstrip("([ ")[:1]
    if first.isdecimal():
        return "1"
    return "a" if first.isalpha() and first != "ـ" else unit.bullet


def _is_heading(run: Sequence[Unit], k: int, announced: bool) -> bool:
    """A bullet before a heading, or before a long paragraph, makes no item."""
    text = run[k].text
    if announced:
        return False
    following = run[k + 1].text if k + 1 < len(run) else ""
    alone = len(run) == 1
    return (len(text) > LONGEST and not alone) or (
        len(text) <= SHORT and len(following) > 2.5 * max(len(text), 50)
    )


def _announced(page: Page) -> Iterator[Verdict]:
    """Yield two or more short lines below a colon."""
    for k, n in enumerate(page.written[:-2]):
        if k and announces(page.units[n].text):
            run = list(_short_lines(page, k + 1))
            if run and run[-1] != page.written[-1] and not _FIGURE.search(page.units[run[-1]].text):
                run.pop()  # it may be the heading of what follows
            if len(run) >= 2:
                for m in run:
                    yield Verdict(m, Kind.ITEM, 0.7, ("short", "below a colon", "in a list"))


def _short_lines(page: Page, start: int) -> Iterator[int]:
    gap = page.units[page.written[start]].gap
    for n in page.written[start:]:
        unit = page.units[n]
        if n in page.decided or len(unit.text) > SHORT or unit.gap != gap or announces(unit.text):
            return
        yield n


def find_tables(page: Page) -> Iterator[Verdict]:
    """Yield runs of short lines with scores, pairs or figures."""
    for shape, least, cue in (
        (_SCORE, 2, "a score"),
        (_PAIR, 3, "a pair"),
        (_FIGURE, 3, "a figure"),
    ):
        run: list[int] = []
        for n in (*page.written[1:], -1):
            if n >= 0 and n not in page.decided and _has(shape, page.units[n]):
                run.append(n)
                continue
            if len(run) >= least:
                yield from (Verdict(m, Kind.ITEM, 0.7, (cue, _ONE_SHAPE)) for m in run)
            run = []


def _has(shape: re.Pattern[str], unit: Unit) -> bool:
    text = unit.text
    return (
        len(text) <= SHORT and not text.rstrip(CLOSERS).endswith(".") and bool(shape.search(text))
    )
