"""The tail: source, keywords, share lines, author notes; read from the end upwards.

Never past a real paragraph. A line that tells by its own words what it is belongs to the tail
at once; lines that don't tell wait for what stands above them.
"""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.letters import CLOSERS, STOPS
from newstool.parsing.cues import phrase, says
from newstool.parsing.judging import (
    TIME_ALONE,
    is_keyword_label,
    judge_words,
    looks_like_author,
    note_on_author,
)
from newstool.parsing.names import is_name
from newstool.parsing.page import Page, Unit, Verdict, consecutive

LONGEST = 100
"""Code points; a longer line without a cue is a real paragraph, and the tail ends there."""
LONGEST_NOTE = 50
"""Code points of a note on the author without a bullet."""
MOST_WAITING = 24
"""So many short lines in a row that don't tell are no tail."""
GLUED = 4000
"""Code points; longer lines are not even asked whether other titles are glued to a label."""


def find_captions(page: Page) -> Iterator[Verdict]:
    """Yield runs of two and more short lines that stand apart where paragraphs don't."""
    if page.marked or len(page.short) < 2:
        return
    usual = _usual_gap(page, [len(page.units)])
    for run in consecutive(k for k in page.short if k and _stands_apart(page, k, usual)):
        if len(run) > 1:
            yield from (Verdict(page.written[k], Kind.CAPTION, 0.6, _APART) for k in run)


def _stands_apart(page: Page, place: int, usual_gap: int) -> bool:
    n = page.written[place]
    unit = page.units[n]
    return unit.gap > usual_gap and n not in page.decided and _may_wait(unit)


_APART = ("short", "apart from the text", "in a row")


def find_tail(page: Page) -> Iterator[Verdict]:
    """Yield what stands below the last paragraph."""
    waiting: list[int] = []
    for n in reversed(page.written[1:]):
        unit = page.units[n]
        if n in page.decided or unit.level or unit.escaped:
            break
        found = _judge(page, n, bool(waiting))
        if found and found.kind in _LABELS and waiting:
            yield from _titles(waiting, found)
            waiting = []
        if found:
            yield found
        elif _may_wait(unit) and len(waiting) < MOST_WAITING:
            waiting.append(n)
        else:
            break
    if waiting and not page.marked:
        yield from _left_over(page, waiting)


_LABELS = frozenset({Kind.KEYWORDS, Kind.BOILERPLATE})


def _judge(page: Page, n: int, above_others: bool) -> Verdict | None:
    unit = page.units[n]
    text = unit.text
    if len(text) > GLUED:
        return None
    if is_keyword_label(text):
        return Verdict(n, Kind.BOILERPLATE, 0.9, ("a keyword label", "below the last paragraph"))
    if len(text) <= LONGEST_NOTE and not unit.bullet and note_on_author(text):
        return Verdict(n, Kind.BYLINE, 0.7, ("a note on the author", "last lines"))
    if unit.bullet:
        if _is_note(page, n):
            return Verdict(n, Kind.BYLINE, 0.8, ("a note on the author", "last lines"))
        if says("sources.tsv", phrase(text)) and len(text) <= LONGEST:
            return Verdict(n, Kind.SOURCE, 0.9, ("says where it was taken from", "last lines"))
        return None
    found = judge_words(text)
    if found and found.cue == "an address or handle" and _announced(page, n):
        return Verdict(n, Kind.BOILERPLATE, 0.8, ("an address", "below a label"))
    if found and found.cue == TIME_ALONE:
        return Verdict(n, Kind.BOILERPLATE, 0.8, (TIME_ALONE, "below the last paragraph"))
    if found is None or (len(text) > LONGEST and found.kind is Kind.CAPTION):
        return None
    return Verdict(n, found.kind, found.score, (found.cue, "below the last paragraph"))


def _announced(page: Page, n: int) -> bool:
    """Tell whether the line above is a label of the page: `للمزيد من المعلومات:`."""
    above = page.units[page.written[page.written.index(n) - 1]].text
    return above.endswith((":", "：")) and bool(says("boilerplate.tsv", phrase(above), edge=True))


def _is_note(page: Page, n: int) -> bool:
    """Tell whether a bulleted line is about the author: a role, or a name, and no list."""
    unit = page.units[n]
    if len(unit.text) > LONGEST or unit.text.endswith(tuple(STOPS)):
        return False
    above = page.units[page.written[page.written.index(n) - 1]]
    alone = above.bullet != unit.bullet and not unit.bullet[:1].isalnum()
    return note_on_author(unit.text) or (alone and is_name(unit.text))


def _may_wait(unit: Unit) -> bool:
    ended = unit.text.rstrip(CLOSERS).endswith((".", "۔", "。", ":"))
    return len(unit.text) <= LONGEST and not unit.bullet and not ended


def _titles(waiting: list[int], label: Verdict) -> Iterator[Verdict]:
    """The lines below a label are what it announces: tags, or links to other articles."""
    kind = Kind.KEYWORDS if "keyword" in label.cues[0] else Kind.BOILERPLATE
    for n in waiting:
        yield Verdict(n, kind, 0.7, ("below a label", "last lines"))


def _left_over(page: Page, waiting: list[int]) -> Iterator[Verdict]:
    """Short lines below the last paragraph that no label announces, the last one first."""
    top = page.units[waiting[-1]]
    apart = top.gap > 0 and top.gap > _usual_gap(page, waiting)
    if len(waiting) == 1 and looks_like_author(top.text) and not _named_above(page, waiting[0]):
        yield Verdict(waiting[0], Kind.BYLINE, 0.65, ("a name", "last line"))
    elif apart:
        for n in waiting:
            yield Verdict(n, Kind.CAPTION, 0.6, ("short", "apart from the text", "last lines"))


def _usual_gap(page: Page, waiting: list[int]) -> int:
    """Return the lower median of the numbers of blank lines above the undecided units."""
    body = (n for n in page.written[2:] if n < waiting[-1] and n not in page.decided)
    gaps = sorted(page.units[n].gap for n in body)
    return gaps[(len(gaps) - 1) // 2] if gaps else 0


def _named_above(page: Page, last: int) -> bool:
    """Tell whether the text speaks of the person: then the name is a caption, not the author."""
    name = page.units[last].text.split()[-1]
    return any(name in page.units[n].text for n in page.written if n < last)
