"""What `dedupe` reads: articles as rows, and rows as batches."""

from collections.abc import Iterator
from typing import NamedTuple

from newstool.cli.session import Session
from newstool.dedupe.batches import Batch, Row, of_lines, of_rows
from newstool.dedupe.headlines import field_text, headline_of, judged, without_repeats
from newstool.reading.document import Document
from newstool.writing import jsonl, text

GATHERED = 4096
"""Articles in a batch where nobody waits for the first of them."""


class Comparing(NamedTuple):
    """The work on one document: what it is compared by, and what is written if it is kept.

    by: `headline`, `text` or a field's name.
    headlines: whether the headline is shown, whatever is compared.
    format: `text` or `jsonl`; None where no article is written.
    """

    by: str
    headlines: bool
    format: str | None
    text_field: str

    def __call__(self, document: Document) -> Row:
        """Return the document as a row."""
        headline, body = document.headline, document.text
        if self.format or (headline is None and (self.headlines or self.by == "headline")):
            page = judged(document.text, document.headline)
            headline, shorter = headline_of(page), without_repeats(page)
            body = document.text if shorter is None else shorter
        compared = self._compared(document, headline or "")
        piece = self._piece(document, body)
        length = len(document.text)
        return Row(document.source, document.id, compared, headline or "", piece, length)

    def _compared(self, document: Document, headline: str) -> str:
        if self.by == "headline":
            return headline
        return document.text if self.by == "text" else field_text(document.record, self.by)

    def _piece(self, document: Document, body: str) -> str:
        if self.format == "text":
            return text.article(body)
        if self.format is None:
            return ""
        if document.record is None:
            return jsonl.dumps({"id": document.id, "text": body}) + "\n"
        if body is document.text and document.raw is not None:
            return document.raw + "\n"
        return jsonl.dumps({**document.record, self.text_field: body}) + "\n"


def batches(session: Session, work: Comparing, size: int) -> Iterator[Batch]:
    """Yield all inputs as batches, of `size` articles at most but for lines."""
    if session.as_lines:
        for chunk in session.chunks():
            yield of_lines(chunk.source, chunk.first, chunk.lines)
    else:
        yield from of_rows((row for _, row in session.results(work)), size)
