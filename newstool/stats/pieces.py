"""What one row of numbers is about: an article, or one of its sections."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from newstool.article import (
    PARAGRAPH_KINDS,
    READING_KINDS,
    Article,
    Block,
    Kind,
    Passage,
    Section,
)
from newstool.language.detection import Language, detect
from newstool.language.sentences import one_a_line
from newstool.language.words import find_words, words_near
from newstool.stats.osman import NO_OSMAN_COUNTS, SHORT_VOWELS, OsmanCounts, osman_counts
from newstool.stats.prose import Prose


@dataclass(eq=False, repr=False)
class Piece:
    """An article or a section, with what counting needs of it.

    texts: what a reader reads, a string a block.
    lines: input lines, blank ones too. size: bytes of the input.
    paragraphs: reading blocks but headline and subheadings.
    blocks: what `texts` came from, without a headline that came beside them; none where lines are
    not known.
    section: its number as `split` gives it, None for a whole article.
    given_language: named by the user; None: detected.
    """

    id: str
    headline: str | None
    texts: Sequence[str]
    lines: int
    paragraphs: int = 0
    sections: int = 0
    blocks: tuple[Block, ...] = ()
    repeats: int = 0
    boilerplate: int = 0
    encoding: str = "utf-8"
    size: int = 0
    section: int | None = None
    heading: str | None = None
    given_language: Language | None = None

    @cached_property
    def prose(self) -> Prose:
        """What is counted."""
        return Prose(self.texts)

    @cached_property
    def language(self) -> Language:
        """The language named by the user, else the detected one."""
        return self.given_language or detect(self.prose.text)

    @cached_property
    def osman(self) -> OsmanCounts:
        """What OSMAN counts; zeros where the text is not Arabic."""
        if self.language.code != "ar":
            return NO_OSMAN_COUNTS
        return osman_counts(self.prose.folded, words_near(SHORT_VOWELS, self.prose.text))

    @cached_property
    def longest_sentence_line(self) -> int | None:
        """The input line in which the longest sentence begins; None where there is no text."""
        lengths = [(len(find_words(text)), -line) for line, text in _sentence_lines(self.blocks)]
        longest, line = max(lengths, default=(0, 0))
        return -line if longest else None


def texts_of(blocks: Iterable[Block | Passage], headline: str | None) -> list[str]:
    """Return what a reader reads of an article's blocks, a string a block.

    headline: the article's; it comes first where no block shows it.
    """
    read = [block for block in blocks if block.kind in READING_KINDS]
    texts = [block.text for block in read]
    shown = any(block.kind is Kind.HEADLINE for block in read)
    return [headline, *texts] if headline and not shown else texts


def paragraphs_of(blocks: Iterable[Block | Passage]) -> int:
    """Return how many of an article's blocks stand as paragraphs in a section."""
    return sum(block.kind in PARAGRAPH_KINDS for block in blocks)


def article_piece(
    article: Article,
    *,
    encoding: str = "utf-8",
    size: int = 0,
    language: Language | None = None,
) -> Piece:
    """Return the whole article as one piece."""
    kinds = [line.kind for line in article.lines]
    return Piece(
        article.id,
        article.headline,
        texts_of(article.blocks, article.headline),
        lines=len(article.lines),
        paragraphs=paragraphs_of(article.blocks),
        sections=len(article.sections),
        blocks=tuple(article.reading_blocks()),
        repeats=kinds.count(Kind.REPEAT),
        boilerplate=kinds.count(Kind.BOILERPLATE),
        encoding=encoding,
        size=size,
        given_language=language,
    )


def section_pieces(article: Article, whole: Piece) -> Iterator[Piece]:
    """Yield the article's sections as pieces, in the language of the `whole`.

    A section's input lines reach to the line before the next section, the last one's to the end.
    """
    sections = article.sections
    numbers = [_first_line(section) for section in sections]
    last = article.lines[-1].number if article.lines else 0
    lead = bool(sections) and sections[0].heading is None
    for n, section in enumerate(sections):
        end = numbers[n + 1] - 1 if n + 1 < len(sections) else last
        covered = [x.kind for x in article.lines if numbers[n] <= x.number <= end]
        heading = section.heading
        blocks = (*((heading,) if heading else ()), *section.blocks)
        yield Piece(
            article.id,
            article.headline,
            tuple(block.text for block in blocks),
            lines=len(covered),
            paragraphs=paragraphs_of(blocks),
            sections=1,
            blocks=blocks,
            repeats=covered.count(Kind.REPEAT),
            boilerplate=covered.count(Kind.BOILERPLATE),
            encoding=whole.encoding,
            size=_bytes(article, numbers[n], end),
            section=n if lead else n + 1,
            heading=heading.text if heading else None,
            given_language=whole.language,
        )


def _first_line(section: Section) -> int:
    return section.heading.number if section.heading else section.blocks[0].number


def _bytes(article: Article, first: int, last: int) -> int:
    lines = (line.text for line in article.lines if first <= line.number <= last)
    return sum(len(text.encode("utf-8", "surrogatepass")) + 1 for text in lines)


def _sentence_lines(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    for block in blocks:
        offset = 0
        for sentence in one_a_line(block.text).split("\n"):
            start = offset + len(sentence) - len(sentence.lstrip())
            yield _line_at(block, start), sentence
            offset += len(sentence)
            offset += block.text.startswith(" ", offset)


def _line_at(block: Block, offset: int) -> int:
    """Return the input line of character `offset`; wrapped lines are joined by a space."""
    for line in block.lines[:-1]:
        offset -= len(line.text.strip()) + 1
        if offset < 0:
            return line.number
    return block.lines[-1].number
