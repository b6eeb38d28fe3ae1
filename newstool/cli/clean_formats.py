"""What `clean` writes: cleaned articles as text or JSON Lines, and the report's records."""

from collections.abc import Iterator

from newstool.clean import Cleaned
from newstool.reading.document import Document, InputKind
from newstool.reading.rewriting import rewritten
from newstool.writing import jsonl, text
from newstool.writing.form import ARTICLES, PLAIN, Form


def form_of(format: str, kind: InputKind) -> Form:
    """Return how pieces of `format` are joined where the first input is of `kind`."""
    return ARTICLES if format == "text" and kind is not InputKind.LINES else PLAIN


def piece(
    document: Document, cleaned: Cleaned, format: str, text_field: str, headline_field: str
) -> str:
    """Return the cleaned document as a piece of output; "" where nothing of it is left."""
    if format == "text" and document.kind is InputKind.LINES:
        return f"{cleaned.text}\n" if cleaned.text else ""
    if format == "text":
        return text.article(cleaned.text, cleaned.headline)
    if document.record is None:
        if document.kind is InputKind.LINES and not cleaned.text:
            return ""
        return jsonl.dumps({"id": document.id, "text": cleaned.text}) + "\n"
    if document.raw is not None and not _changes_record(document, cleaned, text_field):
        return document.raw + "\n"
    fields = {text_field: cleaned.text}
    if document.headline is not None:
        fields[headline_field] = cleaned.headline or ""
    return rewritten(document.raw or "{}", fields) + "\n"


def _changes_record(document: Document, cleaned: Cleaned, text_field: str) -> bool:
    """Tell whether the document's record has to be written anew."""
    record = document.record or {}
    return cleaned.headline != document.headline or cleaned.text != record.get(text_field)


def report(document: Document, cleaned: Cleaned) -> str:
    """Return a JSON line for each change; the headline field is line 0."""
    return jsonl.lines(_records(document, cleaned))


def _records(document: Document, cleaned: Cleaned) -> Iterator[dict[str, object]]:
    for line, rule, before, after in cleaned.changes:
        number = 0 if line < 0 else document.first_line + line
        yield {
            "id": document.id,
            "line": number,
            "rule": rule,
            "before": before,
            "after": after,
        }
