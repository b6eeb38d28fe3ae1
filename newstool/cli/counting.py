"""The work of `stats` on one document: picklable, so that other processes can do it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from newstool.article import in_sections
from newstool.cli.articles import article, passages, texts
from newstool.language.detection import Language
from newstool.reading.document import Document
from newstool.stats.counts import Counts, count
from newstool.stats.distinct import WordSet
from newstool.stats.pieces import (
    Piece,
    article_piece,
    paragraphs_of,
    section_pieces,
    texts_of,
)

_STRUCTURE = frozenset({"paragraphs", "sections"})
"""What only the full parser tells."""

_LINES = frozenset({"headline", "repeats", "boilerplate", "longest_sentence_line"})
"""What only lines tell of which the kinds are known; for all else what is read is enough."""

_UNREAD = frozenset({"lines", "bytes", "encoding"})
"""What is known without looking at what the lines are."""


_NOTHING: Mapping[Any, int] = {}


class Counted(NamedTuple):
    """What was counted of one piece.

    distinct: its different words, folded, where a total of unique words is wanted.
    sentence_lengths: sentences by their number of words, where a page draws them.
    spellings: how often each word occurs as it is written, likewise.
    """

    counts: Counts
    distinct: WordSet | None = None
    sentence_lengths: Mapping[int, int] = _NOTHING
    spellings: Mapping[str, int] = _NOTHING


class Counting(NamedTuple):
    """Counts a document, or each of its sections.

    needs: measures and facts (see `stats.columns.needed`).
    """

    needs: frozenset[str]
    by_section: bool = False
    language: str | None = None
    words_per_minute: float | None = None
    with_distinct: bool = False
    for_page: bool = False

    def counted_in(self, document: Document) -> list[Counted]:
        """Return what was counted, one entry a row."""
        return [self._counted(piece) for piece in self._pieces(document)]

    def _counted(self, piece: Piece) -> Counted:
        counts = count(piece, self.needs, words_per_minute=self.words_per_minute)
        distinct = WordSet(piece.prose.distinct) if self.with_distinct else None
        if not self.for_page:
            return Counted(counts, distinct)
        lengths = Counter(piece.prose.sentences)
        return Counted(counts, distinct, lengths, Counter(piece.prose.words))

    def _pieces(self, document: Document) -> Iterator[Piece]:
        if not self.by_section and self.needs.isdisjoint(_LINES):
            yield self._piece_without_lines(document)
            return
        found = article(document)
        whole = article_piece(
            found,
            encoding=document.encoding,
            size=document.size,
            language=_given(self.language),
        )
        if self.by_section:
            yield from section_pieces(found, whole)
        else:
            yield whole

    def _piece_without_lines(self, document: Document) -> Piece:
        size = document.size if "bytes" in self.needs else 0
        if self.needs <= _UNREAD:
            return as_piece(document, (), self.language, size=size)
        if self.needs.isdisjoint(_STRUCTURE):
            return as_piece(document, texts(document), self.language, size=size)
        found = passages(document)
        return as_piece(
            document,
            texts_of(found.blocks, found.headline),
            self.language,
            paragraphs=paragraphs_of(found.blocks),
            sections=sum(1 for _ in in_sections(found.blocks)),
            size=size,
        )


def as_piece(
    document: Document,
    read: Sequence[str],
    language: str | None,
    *,
    paragraphs: int = 0,
    sections: int = 0,
    size: int = 0,
) -> Piece:
    """Return a document as a piece of which no line is known.

    read: the texts that a reader reads. language: the code of its language; None: detected.
    paragraphs, sections, size: as a piece's; 0 where they are not wanted.
    """
    return Piece(
        document.id,
        None,
        read,
        lines=document.text.count("\n") + 1 if document.text else 0,
        paragraphs=paragraphs,
        sections=sections,
        encoding=document.encoding,
        size=size,
        given_language=_given(language),
    )


def _given(language: str | None) -> Language | None:
    return Language(language, 1.0) if language else None
