"""The tail: source, keywords, share lines, author notes; read from the end upwards.

Never past a real paragraph. A line that tells by its own words what it is belongs to the tail
at once; lines that don't tell wait for what stands above them.
"""

from collections.abc import Iterator, Sequence

from newstool.article import Kind
from newstool.language.letters import CLOSERS, STOPS
from newstool.parsing.cues import phrase, says, words
from newstool.parsing.gaps import is_ended, usual_gap
from newstool.parsing.judging import (
    ADDRESS,
    OPENINGS,
    TIME_ALONE,
    Judgement,
    introduces_author,
    is_keyword_label,
    is_sentence,
    judge_words,
    looks_like_author,
    note_on_author,
)
from newstool.parsing.names import is_address, is_name
from newstool.parsing.page import Page, Unit, Verdict
from newstool.parsing.stamps import is_stamp

LONGEST = 100
"""Code points; a longer line without a cue is a real paragraph, and the tail ends there."""
LONGEST_NOTE = 50
"""Code points of a note on the author without a bullet."""
MOST_LABEL_WORDS = 6
MOST_OPENING_WORDS = 3
"""The same where sentences may begin so, too: `Share the bread with him` announces nothing."""
LEAST_STAMPS = 2
"""Times above another by which it is known for a live report's, and not for the page's."""
MOST_CAPTIONS = 4
"""More short lines that nothing sets apart from the text may be a list or a poem."""
MOST_WAITING = 24
"""So many short lines in a row that don't tell are no tail."""
GLUED = 4000
"""Code points; longer lines are not even asked whether other titles are glued to a label."""
_BELOW = "below the last paragraph"

MOST_WORDS_BESIDE = 8
"""Words of a line that is there for its address; a longer one is a sentence that names one."""


def find_tail(page: Page) -> Iterator[Verdict]:
    """Yield what stands below the last paragraph."""
    waiting: list[int] = []
    for k in range(len(page.written) - 1, 0, -1):
        n = page.written[k]
        unit = page.units[n]
        if n in page.decided or unit.level or unit.escaped:
            break
        if found := _judge(page, k, unit):
            if waiting and _is_label(unit.text, found):
                yield from _announced(page, waiting, found.cue)
                waiting = []
            elif waiting and found.kind is Kind.CAPTION:
                yield from _captions(page, waiting, "below a caption")
                waiting = []
            yield Verdict(n, found.kind, found.score, (found.cue, _BELOW))
        elif not unit.bullet and _may_wait(unit.text) and len(waiting) < MOST_WAITING:
            waiting.append(k)
        else:
            break
    if waiting and not page.marked:
        yield from _left_over(page, waiting)


def may_have_tail(lines: Sequence[str]) -> bool:
    """Tell whether any of the last `lines`, without bullets, could be in the tail.

    But as a caption, which is read as a paragraph is.
    """
    for text in reversed(lines):
        found = _judge_words(text) if len(text) <= GLUED else None
        if introduces_author(text) or (found and found.kind is not Kind.CAPTION):
            return True
        if not (found or _may_wait(text)):
            return False
    return False


def _judge(page: Page, place: int, unit: Unit) -> Judgement | None:
    if len(unit.text) > GLUED:
        return None
    if unit.bullet:
        return _judge_bulleted(unit, page.units[page.written[place - 1]])
    name = introduces_author(unit.text)
    if name and not page.speaks_of(name, range(1, place)):
        return Judgement(Kind.BYLINE, 0.75, "a note on the author")
    found = _judge_words(unit.text)
    if found is None:
        return None
    of_page = (found.cue == TIME_ALONE and not _is_live(page, place)) or (
        found.cue == ADDRESS and _is_page_label(page.texts[place - 1])
    )
    return found._replace(kind=Kind.BOILERPLATE) if of_page else found


def _is_live(page: Page, place: int) -> bool:
    """Tell whether a time alone stands in a live report: others stand above it."""
    return sum(map(is_stamp, page.texts[1:place])) >= LEAST_STAMPS


def _judge_words(text: str) -> Judgement | None:
    if is_keyword_label(text):
        return Judgement(Kind.BOILERPLATE, 0.9, "a keyword label")
    if len(text) <= LONGEST_NOTE and note_on_author(text) and not is_sentence(text):
        return Judgement(Kind.BYLINE, 0.7, "a note on the author")
    found = judge_words(text)
    if found is None and len(text) <= LONGEST and _holds_address(text):
        return Judgement(Kind.BYLINE, 0.7, ADDRESS)
    return None if found and found.kind is Kind.CAPTION and len(text) > LONGEST else found


def _judge_bulleted(unit: Unit, above: Unit) -> Judgement | None:
    """Judge a bulleted line: about the author (a role, or a name, and no list), or a source."""
    if len(unit.text) > LONGEST:
        return None
    alone = above.bullet != unit.bullet and not unit.bullet[:1].isalnum()
    ended = unit.text.endswith(tuple(STOPS))
    if not ended and (note_on_author(unit.text) or (alone and is_name(unit.text))):
        return Judgement(Kind.BYLINE, 0.8, "a note on the author")
    if says("sources.tsv", phrase(unit.text), edge=True):
        return Judgement(Kind.SOURCE, 0.9, "says where it was taken from")
    return None


def _holds_address(text: str) -> bool:
    """Tell whether a line of few words has an e-mail address in it: `Email her at ...`."""
    parts = text.strip(".").split()
    return "@" in text and len(parts) <= MOST_WORDS_BESIDE and any(map(is_address, parts))


def _is_page_label(text: str) -> bool:
    """Tell whether a line is a label of the page: `للمزيد من المعلومات:`."""
    return text.endswith((":", "：")) and bool(says("boilerplate.tsv", phrase(text), edge=True))


def _is_label(text: str, found: Judgement) -> bool:
    """Tell whether a line of the tail announces the lines below it: tags, other titles.

    Numbers and times do not: with what stands below they may be a table, or a live report. Nor do
    advertisements: the text goes on below them.
    """
    if found.kind not in (Kind.KEYWORDS, Kind.BOILERPLATE) or found.cue == TIME_ALONE:
        return False
    if not any(map(str.isalpha, text)) or phrase(text).key in words("interruptions.tsv"):
        return False
    return text.endswith((":", "：")) or len(text.split()) <= _most_label_words(text, found.kind)


def _most_label_words(text: str, kind: Kind) -> int:
    """Return how many words a label may have: none where what it announces is on its line."""
    if kind is Kind.KEYWORDS:
        return MOST_LABEL_WORDS
    line = phrase(text)
    if line.rest:
        return 0
    where = says("boilerplate.tsv", line, edge=True)
    return MOST_OPENING_WORDS if where in OPENINGS else MOST_LABEL_WORDS


def _announced(page: Page, places: list[int], cue: str) -> Iterator[Verdict]:
    kind = Kind.KEYWORDS if "keyword" in cue else Kind.BOILERPLATE
    for k in places:
        yield Verdict(page.written[k], kind, 0.7, ("below a label", _BELOW))


def _may_wait(text: str) -> bool:
    """Tell whether a line is too short, and too little of a sentence, for a paragraph."""
    return len(text) <= LONGEST and not is_ended(text)


def _left_over(page: Page, places: list[int]) -> Iterator[Verdict]:
    """Short lines below the last paragraph that no label announces, the last one first."""
    top = page.units[page.written[places[-1]]]
    apart = top.gap > 0 and top.gap > usual_gap(page, places[-1])
    if (
        len(places) == 1
        and looks_like_author(top.text)
        and not page.speaks_of(top.text, range(1, places[0]))
    ):
        yield Verdict(page.written[places[0]], Kind.BYLINE, 0.65, ("a name", "last line"))
    elif apart or _follows_an_end(page, places):
        yield from _captions(page, places, "apart from the text")


def _captions(page: Page, places: list[int], why: str) -> Iterator[Verdict]:
    for k in places:
        yield Verdict(page.written[k], Kind.CAPTION, 0.6, ("short", why, _BELOW))


def _follows_an_end(page: Page, places: list[int]) -> bool:
    """Tell whether a few lines stand below a sentence's end: nothing announced them."""
    above = page.texts[places[-1] - 1].rstrip(CLOSERS)
    return 2 <= len(places) <= MOST_CAPTIONS and above.endswith(tuple(STOPS))
