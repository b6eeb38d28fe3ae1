"""The chain of passes: first answer owns the unit, `paragraph` last takes the rest."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from newstool.article import READING_KINDS, Article, Block, Kind, Line, Passage, Passages
from newstool.parsing.decks import find_decks, find_long_decks, has_name_above
from newstool.parsing.fragments import find_fragments
from newstool.parsing.gaps import find_captions
from newstool.parsing.head import find_head_matter
from newstool.parsing.headline import find_headline
from newstool.parsing.interview import find_questions
from newstool.parsing.layout import lay_out
from newstool.parsing.lists import find_last_items, find_list_labels, find_lists
from newstool.parsing.marks import trimmed
from newstool.parsing.markup import (
    find_blanks,
    find_bold,
    find_escaped,
    find_late_titles,
    find_marked,
    find_quoted,
)
from newstool.parsing.notices import find_notices
from newstool.parsing.page import SHORT, Page, Pass, Unit, Verdict
from newstool.parsing.stamps import find_stamps
from newstool.parsing.tables import find_tables
from newstool.parsing.tail import find_tail
from newstool.parsing.verse import find_poems, find_verse
from newstool.parsing.wrapping import join_lines


def find_subheadings(page: Page) -> Iterable[Verdict]:
    """Yield the unmarked subheadings."""
    return _subheadings()(page)


def find_unexplained_subheadings(page: Page) -> Iterable[Verdict]:
    """Yield the same without what decided: to rank the cues of a heading takes a third."""
    return _subheadings()(page, explained=False)


@cache
def _subheadings() -> Callable[..., Iterable[Verdict]]:
    """Import the module when a page asks first, because only few commands need it."""
    from newstool.parsing.subheadings import find_subheadings

    return find_subheadings


def take_paragraphs(page: Page) -> Iterable[Verdict]:
    """Yield the rest: surely, if they are long."""
    decided = page.decided
    for n, text in zip(page.written, page.texts, strict=True):
        if n not in decided:
            score, cues = _LONG if len(text) > SHORT else _LEFT
            yield Verdict(n, Kind.PARAGRAPH, score, cues)


_LONG = (0.95, ("long",))
_LEFT = (0.5, ("no sign of another kind",))


HEADLINE_PASSES: tuple[Pass, ...] = (find_headline,)
"""The headline and its repeats; nothing else is decided: what `dedupe` needs."""
_AROUND: tuple[Pass, ...] = (
    find_blanks,
    find_escaped,
    find_marked,
    find_headline,
    find_late_titles,
    find_bold,
    find_quoted,
    find_tables,
    find_verse,
    find_head_matter,
    find_long_decks,
    find_tail,
    find_stamps,
    find_notices,
)
_INSIDE: tuple[Pass, ...] = (
    find_questions,
    find_lists,
    find_list_labels,
    find_captions,
    find_poems,
    find_fragments,
)
_AFTER_HEADINGS: tuple[Pass, ...] = (find_decks, find_last_items, take_paragraphs)
PAGE_PASSES: tuple[Pass, ...] = (*_AROUND, take_paragraphs)
"""Repeats and what pages put around articles; all inside is a paragraph: what `clean` needs."""
ALL_PASSES: tuple[Pass, ...] = (*_AROUND, *_INSIDE, find_subheadings, *_AFTER_HEADINGS)
SECTION_PASSES: tuple[Pass, ...] = (
    *_AROUND,
    *_INSIDE,
    find_unexplained_subheadings,
    *_AFTER_HEADINGS,
)
"""All, but nobody will ask what decided about a subheading: what `split` and `stats` need."""
_TOLD_APART = SECTION_PASSES[:-1]
"""The same but for the paragraphs, which are most units: what is left is one, without a verdict."""


def judge(text: str, *, headline: str | None = None, passes: tuple[Pass, ...] = ALL_PASSES) -> Page:
    """Run the passes over `text` (line ends LF) and return the page with what they decided.

    All tuples but `HEADLINE_PASSES` decide every unit.
    """
    page = lay_out(text, headline)
    _decide(page, passes)
    return page


def _decide(page: Page, passes: Iterable[Pass]) -> None:
    decided = page.decided
    for find in passes:
        for verdict in find(page):
            decided.setdefault(verdict.at, verdict)


def reading_texts(page: Page) -> Iterator[tuple[Verdict, str]]:
    """Yield the verdict on each unit with text, and its reading text."""
    return ((page.decided[n], _reading_text(page, page.units[n])) for n in page.written)


def read_texts(text: str, headline: str | None = None) -> list[str]:
    """Return what a reader reads of `text` (line ends LF), a string a block, in order.

    headline: one that came beside the text; it comes first where the text does not show it.
    These are the reading blocks of `parse`, in half the time: what is read is not told apart.
    """
    page = judge(text, headline=headline, passes=_AROUND)
    if has_name_above(page):
        _decide(page, (*_INSIDE, find_unexplained_subheadings, find_decks))
    texts: list[str] = []
    shown: list[str] = []
    top = 0
    for n in page.written:
        kind = page.decided[n].kind if n in page.decided else Kind.PARAGRAPH
        if kind is Kind.HEADLINE:
            top = top if shown else len(texts)
            shown.append(_reading_text(page, page.units[n]))
        elif kind in READING_KINDS:
            texts.append(_reading_text(page, page.units[n]))
    if shown or headline:
        texts.insert(top, join_lines(shown) if shown else headline or "")
    return texts


def read_passages(
    text: str,
    *,
    id: str = "-",
    headline: str | None = None,
    first_line: int = 1,
) -> Passages:
    """Read `text` as `parse` does with `SECTION_PASSES`, but for its lines."""
    page = judge(text, headline=headline, passes=_TOLD_APART)
    blocks = tuple(_passages(page, first_line))
    if headline is None:
        headline = next((block.text for block in blocks if block.kind is Kind.HEADLINE), None)
    return Passages(id, blocks, headline)


def _passages(page: Page, first_line: int) -> list[Passage]:
    found: list[Passage] = []
    decided, units = page.decided, page.units
    # an attribute of an enum takes ten times as long as a name
    headline, paragraph = Kind.HEADLINE, Kind.PARAGRAPH
    for n in page.written:
        kind = decided[n].kind if n in decided else paragraph
        unit = units[n]
        text = _reading_text(page, unit) if unit.bullet else unit.text
        if kind is headline and found and found[-1].kind is headline:
            found[-1] = found[-1]._replace(text=join_lines([found[-1].text, text]))
        else:
            # half of what Passage(...) costs, and every unit comes here
            found.append(tuple.__new__(Passage, (kind, first_line + unit.first, text)))
    return found


def parse(
    text: str,
    *,
    id: str = "-",
    headline: str | None = None,
    fields: Mapping[str, object] | None = None,
    first_line: int = 1,
    passes: tuple[Pass, ...] = ALL_PASSES,
) -> Article:
    """Read `text` (line ends LF) as one article.

    headline: one that came beside the text; the text's first line is then judged against it.
    first_line: the 1-based number, in the input, of the text's first line.
    passes: `ALL_PASSES` or another tuple that decides every unit.
    """
    page = judge(text, headline=headline, passes=passes)
    blocks = tuple(_blocks(page, first_line))
    lines = tuple(line for block in blocks for line in block.lines)
    return Article(
        id, lines, tuple(b for b in blocks if b.kind is not Kind.BLANK), headline, fields or {}
    )


def _blocks(page: Page, first_line: int) -> Iterator[Block]:
    headline: list[Block] = []
    for n, unit in enumerate(page.units):
        block = _block(page, n, unit, first_line)
        if block.kind is Kind.HEADLINE:
            headline.append(block)
            continue
        if headline:
            yield _joined(headline)
            headline = []
        yield block
    if headline:
        yield _joined(headline)


def _block(page: Page, n: int, unit: Unit, first_line: int) -> Block:
    _, kind, score, cues = page.decided[n]
    first, last = unit.first, unit.last
    # half of what Line(...) costs, and every line comes here
    line = tuple.__new__(Line, (first_line + first, page.lines[first], kind, score, cues, False))
    lines: tuple[Line, ...] = (line,)
    if last > first:
        lines += tuple(
            Line(first_line + k, page.lines[k], kind, score, cues, joined=True)
            for k in range(first + 1, last + 1)
        )
    return tuple.__new__(Block, (kind, lines, _reading_text(page, unit)))


def _joined(blocks: list[Block]) -> Block:
    """Make one block of a headline that is broken over two lines."""
    if len(blocks) == 1:
        return blocks[0]
    first, *others = (line for block in blocks for line in block.lines)
    lines = (first, *(line._replace(joined=True) for line in others))
    return Block(blocks[0].kind, lines, join_lines([block.text for block in blocks]))


def _reading_text(page: Page, unit: Unit) -> str:
    """Numbers stay, as written, since a text may speak of its second point; signs go."""
    if not unit.bullet or not unit.bullet.strip("(").replace("ـ", "")[:1].isalnum():
        return unit.text
    if unit.bold:
        return f"{unit.bullet} {unit.text}"
    return join_lines([trimmed(page.lines[k]) for k in range(unit.first, unit.last + 1)])
