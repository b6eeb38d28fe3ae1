"""What `dedupe` reads: articles as rows, and rows as batches."""

from collections.abc import Callable, Iterator
from functools import partial

from newstool.cli.dedupe_plan import Plan
from newstool.cli.session import Session
from newstool.dedupe.batches import Batch, Row, of_lines, of_rows
from newstool.dedupe.fields import field_text
from newstool.reading.document import Document
from newstool.reading.rewriting import rewritten
from newstool.writing import jsonl, text

GATHERED = 256
"""Articles in a batch where nobody waits for the first of them."""


def batches(session: Session, plan: Plan, *, writes: bool, size: int) -> Iterator[Batch]:
    """Yield all inputs as batches, of `size` articles at most but for lines.

    writes: whether the batches hold the articles themselves, as they are written.
    """
    if session.as_lines:
        for chunk in session.chunks():
            yield of_lines(chunk.source, chunk.first, chunk.lines)
    else:
        results = session.results(_work(session, plan, writes=writes))
        yield from of_rows((row for _, row in results), size)


def batches_again(session: Session, plan: Plan) -> Iterator[Batch]:
    """Yield the articles once more, as they are written."""
    results = session.results(_work(session, plan, writes=True), session.again())
    yield from of_rows(row for _, row in results)


def _work(session: Session, plan: Plan, *, writes: bool) -> Callable[[Document], Row]:
    shown = session.messages.level >= 1 or plan.emit in ("headlines", "clusters")
    return partial(
        as_row,
        by=plan.by,
        shows=shown or plan.remembers is not None,
        format=plan.format if writes else None,
        text_field=session.shared.text_field,
    )


def as_row(document: Document, *, by: str, shows: bool, format: str | None, text_field: str) -> Row:
    """Return the document as a row.

    by: what it is compared by: `headline`, `text` or a field's name.
    shows: whether the headline is wanted, whatever is compared.
    format: how the article is written, `text` or `jsonl`; None where it is not.
    """
    headline, body = document.headline, document.text
    if format or (headline is None and (shows or by == "headline")):
        headline, body = _judged(document)
    return Row(
        document.source,
        document.id,
        _compared(document, headline or "", by),
        headline or "",
        _piece(document, body, format, text_field),
        len(document.text),
    )


def _judged(document: Document) -> tuple[str, str]:
    """Return the headline, and the text without repeats of it; a text of nothing else stays."""
    from newstool.dedupe.headlines import headline_of, judged, without_repeats

    page = judged(document.text, document.headline)
    return headline_of(page), without_repeats(page) or document.text


def _compared(document: Document, headline: str, by: str) -> str:
    if by == "headline":
        return headline
    return document.text if by == "text" else field_text(document.record, by)


def _piece(document: Document, body: str, format: str | None, text_field: str) -> str:
    if format is None:
        return ""
    if format == "text":
        return text.article(body, document.headline)
    if document.record is None or document.raw is None:
        return jsonl.dumps({"id": document.id, "text": body}) + "\n"
    if body is document.text:
        return document.raw + "\n"
    return rewritten(document.raw, {text_field: body}) + "\n"
