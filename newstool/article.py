"""The article: what every command asks, and the only thing the parser makes.

Everything here is immutable and does no input or output.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol, TypeVar


class Kind(StrEnum):
    """What a line of an article is."""

    HEADLINE = "headline"
    REPEAT = "repeat"
    DECK = "deck"
    BYLINE = "byline"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    SOURCE = "source"
    KEYWORDS = "keywords"
    BOILERPLATE = "boilerplate"
    BLANK = "blank"


PARAGRAPH_KINDS = frozenset({Kind.DECK, Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.CAPTION})
"""The kinds that stand as paragraphs in a section."""

READING_KINDS = PARAGRAPH_KINDS | {Kind.HEADLINE, Kind.SUBHEADING}
"""The kinds a reader reads; all counts but `lines` are over these."""


class Line(NamedTuple):
    """One input line, exactly as it was read.

    number: 1-based, in the input the article came from.
    text: the line without its line end.
    score: how sure the parser is of `kind`, 0..1.
    cues: names of what decided, the weightiest first.
    joined: True where a hard-wrapped line goes on with the block of the line before.
    """

    number: int
    text: str
    kind: Kind
    score: float = 1.0
    cues: tuple[str, ...] = ()
    joined: bool = False


class Block(NamedTuple):
    """Lines that are read as one: a paragraph, a heading, an item."""

    kind: Kind
    lines: tuple[Line, ...]
    text: str
    """The reading text: lines joined by one space, edges trimmed, markup and bullets off."""

    @property
    def number(self) -> int:
        """The 1-based number of the block's first line."""
        return self.lines[0].number


class Section(NamedTuple):
    """A subheading (None for the lead) and the paragraph blocks below it."""

    heading: Block | None
    blocks: tuple[Block, ...]


class Passage(NamedTuple):
    """A block without its lines.

    number: the 1-based number of its first line, in the input.
    text: the reading text, as a block's.
    """

    kind: Kind
    number: int
    text: str


class Passages(NamedTuple):
    """An article without its lines: all that is asked of most, made in a fifth of the time.

    blocks: as an article's.
    headline: as an article's.
    """

    id: str
    blocks: tuple[Passage, ...]
    headline: str | None


class _Parts(NamedTuple):
    id: str
    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]
    given_headline: str | None = None
    fields: Mapping[str, object] = {}


class Article(_Parts):
    """A parsed article; a named tuple with room for what is worked out once.

    id: the name that output uses.
    lines: every input line once, in order; joined by LF they are the text that was parsed.
    blocks: the lines grouped as they are read, blank lines left out.
    given_headline: the headline that came beside the text (a JSON field), else None.
    fields: the record's other fields, untouched.
    """

    @cached_property
    def headline(self) -> str | None:
        """The headline's reading text, or None where the text starts with a paragraph."""
        if self.given_headline is not None:
            return self.given_headline
        return next((b.text for b in self.blocks if b.kind is Kind.HEADLINE), None)

    @cached_property
    def text(self) -> str:
        """The text that was parsed: all lines joined by LF."""
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The lead (left out where it is empty), then one section a subheading."""
        return tuple(Section(heading, tuple(body)) for heading, body in in_sections(self.blocks))

    def reading_blocks(self) -> Iterator[Block]:
        """Yield the blocks a reader reads, in order."""
        return (block for block in self.blocks if block.kind in READING_KINDS)

    def reading_text(self) -> str:
        """Return what a reader reads, one block a line."""
        return "\n".join(block.text for block in self.reading_blocks())


class _Read(Protocol):
    """A block, with its lines or without."""

    @property
    def kind(self) -> Kind: ...
    @property
    def number(self) -> int: ...
    @property
    def text(self) -> str: ...


_Block = TypeVar("_Block", bound=_Read)


def in_sections(blocks: Iterable[_Block]) -> Iterator[tuple[_Block | None, list[_Block]]]:
    """Yield each section's subheading (None for the lead) and the paragraphs below it.

    blocks: of an article, in order. The lead is left out where it is empty.
    """
    heading: _Block | None = None
    body: list[_Block] = []
    subheading = Kind.SUBHEADING  # an attribute of an enum takes ten times as long as a name
    for block in blocks:
        if block.kind is subheading:
            if heading is not None or body:
                yield heading, body
            heading, body = block, []
        elif block.kind in PARAGRAPH_KINDS:
            body.append(block)
    if heading is not None or body:
        yield heading, body
