"""Items of lists: bullets and numbers in company, and short lines below a colon."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newstool.article import Kind
from newstool.language.patterns import later
from newstool.parsing.cues import phrase, says
from newstool.parsing.page import COLONS, Page, Unit, Verdict, consecutive
from newstool.parsing.tables import ONE_SHAPE

LONGEST = 400
"""Code points; longer bulleted lines are paragraphs, unless a colon announces them."""
LONGEST_HEADING = 100
LONGEST_LEAD_IN = 300
LONGEST_LABEL = 40
MOST_LABEL_WORDS = 4
_BELOW_COLON = ("short", "below a colon", "in a list")
_VERSE_BELOW_COLON = ("short", "below a colon", "verse")
_FIGURE = later(r"\d")


def find_lists(page: Page) -> Iterator[Verdict]:
    """Yield lead-ins, bulleted and numbered items in company, and short lines below a colon."""
    yield from _lead_ins(page)
    for run in consecutive(k for k in page.bulleted if page.written[k] not in page.decided):
        announced = run[0] - 1 in page.announcing
        units = [page.units[page.written[k]] for k in run]
        for k in _in_list(units, announced):
            n = page.written[run[k]]
            yield Verdict(n, Kind.ITEM, 0.85, ("a bullet or number", "in a list"))
    yield from _announced(page)


def _lead_ins(page: Page) -> Iterator[Verdict]:
    """Yield sentences that announce a list: they name nothing, so they are no headings."""
    for k in sorted(page.announcing):
        n, text = page.written[k], page.texts[k]
        near = len(text) <= LONGEST_LEAD_IN and n not in page.decided
        if near and says("lead_ins.tsv", phrase(text)):
            yield Verdict(n, Kind.PARAGRAPH, 0.8, ("a sentence that announces a list",))


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
        alone = len(run) == 1 and len(run[0].text) <= LONGEST_HEADING
        if kind and (company or nested or (listed and not alone)):
            yield k


def _kind_of(unit: Unit) -> str:
    """Return what bullets of one list share: the sign, "1" for numbers, "a" for letters."""
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
    above_long = len(following) > 2.5 * max(len(text), 50)
    return (len(text) > LONGEST and len(run) > 1) or (len(text) <= LONGEST_HEADING and above_long)


def _announced(page: Page) -> Iterator[Verdict]:
    """Yield two or more short lines below a colon: items, or verse."""
    for k in sorted(page.announcing):
        rest = _rest_of_run(page.runs, k + 1)
        if below := _below_colon(page, rest) if k and rest else ():
            kind, cues = _announced_kind(page.texts[k])
            yield from (Verdict(n, kind, 0.7, cues) for n in below)


def _rest_of_run(runs: Sequence[range], place: int) -> range:
    """Return the run of short lines that holds `place`, from there on; empty where none does."""
    at = bisect_right(runs, place, key=lambda run: run.start) - 1
    return range(place, runs[at].stop) if at >= 0 else range(0)


def _announced_kind(text: str) -> tuple[Kind, tuple[str, ...]]:
    """Return what stands below a line that ends in a colon: a list, or the poem it speaks of."""
    if says("verse_lead_ins.tsv", phrase(text)):
        return Kind.QUOTE, _VERSE_BELOW_COLON
    return Kind.ITEM, _BELOW_COLON


def _below_colon(page: Page, places: range) -> list[int]:
    """Return the units of one list; its last line may be the heading of what follows."""
    found: list[int] = []
    gap = page.units[page.written[places[0]]].gap
    for k in places:
        n = page.written[k]
        unit = page.units[n]
        if n in page.decided or unit.gap != gap or k in page.announcing:
            break
        found.append(n)
    if found and found[-1] != page.written[-1] and _is_unlike(page, found):
        found.pop()
    return found if len(found) > 1 else []


def _is_unlike(page: Page, found: list[int]) -> bool:
    """Tell whether the last line is without the figures that all the others have."""
    return not all(_FIGURE.search(page.units[n].text) for n in found)


def find_last_items(page: Page) -> Iterator[Verdict]:
    """Yield the last lines of lists below a colon that turned out to head nothing."""
    for k in page.short if page.announcing else ():
        if k == 0:
            continue
        n, above = page.written[k], page.written[k - 1]
        if n in page.decided or above not in page.decided:
            continue
        _, kind, _, cues = page.decided[above]
        listed = cues in (_BELOW_COLON, _VERSE_BELOW_COLON)
        if listed and page.units[n].gap == page.units[above].gap:
            yield Verdict(n, kind, 0.6, cues)


def find_list_labels(page: Page) -> Iterator[Verdict]:
    """Yield short labels right above a list: `المقادير:`, `Ingredients:`."""
    for k in sorted(page.announcing):
        n, text = page.written[k], page.texts[k]
        if k == 0 or n in page.decided or k + 1 == len(page.written) or not is_label(text):
            continue
        below = page.written[k + 1]
        if _is_sure_item(page.units[below], page.decided.get(below)):
            yield Verdict(n, Kind.SUBHEADING, 0.75, ("a label above a list", "short"))


def is_label(text: str) -> bool:
    """Tell whether a line may be a label above a list.

    A label names something; Arabic lines that begin with and, so, or go on with a sentence.
    """
    return (
        len(text) <= LONGEST_LABEL
        and text[-1] in COLONS
        and len(text.split()) <= MOST_LABEL_WORDS
        and text[0] not in "وفأ"
    )


def _is_sure_item(unit: Unit, verdict: Verdict | None) -> bool:
    if verdict is None or verdict.kind is not Kind.ITEM:
        return False
    return unit.bullet not in ("", "—") or ONE_SHAPE in verdict.cues
