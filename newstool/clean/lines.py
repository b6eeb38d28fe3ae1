"""Work on whole lines, by the parser's kinds: what to drop, what to join."""

from collections.abc import Iterator

from newstool.article import PARAGRAPH_KINDS, Kind
from newstool.language.letters import CLOSERS, STOPS
from newstool.parsing.chain import PAGE_PASSES, SECTION_PASSES, judge
from newstool.parsing.glance import may_have_repeats_or_boilerplate
from newstool.parsing.headline import REPEATS_WITHIN, headline_text, repeats
from newstool.parsing.layout import lay_out
from newstool.parsing.page import Page, Unit
from newstool.parsing.wrapping import join_lines

DROPPED = frozenset({Kind.REPEAT, Kind.BOILERPLATE})
"""The kinds that go unless they are to be kept."""

SURE_BOILERPLATE = 0.7
"""The least score (0..1) at which the parser's `boilerplate` is believed."""

REPEATED_WORDS = 4
"""A paragraph of fewer words may repeat itself for a reason: a refrain, a chant, a table."""
REPEATED_VERSE_WORDS = 8
"""The same for a line that ends as verses do, without a stop."""

Edits = dict[int, str | None]
"""What becomes of lines, by 0-based index: another text, or None where the line goes."""

_INSIDE = frozenset({Kind.SUBHEADING, *PARAGRAPH_KINDS})
"""The kinds that only all passes tell apart."""


def dropped_lines(
    text: str, headline: str | None, default: bool, drop: frozenset[Kind], keep: frozenset[Kind]
) -> Edits:
    """Return the lines of `text` that go.

    headline: one that came beside the text.
    default: whether repeated headlines, paragraphs repeated right after themselves and sure
        boilerplate go.
    drop, keep: kinds that go as well, and kinds that never go.
    """
    if not drop and not may_have_repeats_or_boilerplate(text, headline):
        return {}
    passes = PAGE_PASSES if _INSIDE.isdisjoint(drop | keep) else SECTION_PASSES
    page = judge(text, headline=headline, passes=passes)
    units = set(_of_kinds(page, drop - keep))
    if default:
        units.update(_by_default(page, DROPPED - keep))
        units.update(_said_again(page, units, keep))
    return {n: None for at in units for n in range(page.units[at].first, page.units[at].last + 1)}


def _of_kinds(page: Page, kinds: frozenset[Kind]) -> Iterator[int]:
    return (at for at, verdict in page.decided.items() if verdict.kind in kinds)


def _by_default(page: Page, kinds: frozenset[Kind]) -> Iterator[int]:
    """Yield the units that go; boilerplate only round an article, which has a paragraph."""
    if not any(verdict.kind in PARAGRAPH_KINDS for verdict in page.decided.values()):
        kinds -= {Kind.BOILERPLATE}
    for at, (_, kind, score, _) in page.decided.items():
        if kind in kinds and (kind is Kind.REPEAT or score >= SURE_BOILERPLATE):
            yield at


def _said_again(page: Page, dropped: set[int], keep: frozenset[Kind]) -> Iterator[int]:
    """Yield the lines that repeat the headline or the one above, when those `dropped` are gone.

    Each time would take only those next to what went the time before; all at once, a text of many
    repeats takes no more time than another.
    """
    headline = None if Kind.REPEAT in keep else headline_text(page)
    may_repeat = PARAGRAPH_KINDS - keep
    previous, above = "", 0
    for at in page.written:
        if at in dropped:
            continue
        text, kind = page.units[at].text, page.decided[at].kind
        again = kind in may_repeat and text == previous and not _is_refrain(text)
        near = above < REPEATS_WITHIN and kind is not Kind.HEADLINE
        if again or (near and headline and _says_headline(headline, page.units[at])):
            yield at
        else:
            previous, above = text, above + 1


def _says_headline(headline: str, unit: Unit) -> bool:
    return unit.level <= 1 and not unit.escaped and repeats(headline, unit.text)


def _is_refrain(text: str) -> bool:
    ended = text.rstrip(CLOSERS).endswith(tuple(STOPS))
    return text.count(" ") < (REPEATED_WORDS if ended else REPEATED_VERSE_WORDS) - 1


def joined_lines(text: str, _headline: str | None = None) -> Edits:
    """Return how the hard-wrapped lines of `text` are joined: into the first, the others go."""
    edits: Edits = {}
    page = lay_out(text)
    for unit in page.units:
        if unit.last > unit.first:
            wrapped = page.lines[unit.first : unit.last + 1]
            edits[unit.first] = join_lines([line.strip() for line in wrapped])
            edits |= dict.fromkeys(range(unit.first + 1, unit.last + 1))
    return edits
