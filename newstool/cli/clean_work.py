"""What `clean` does with one document, for `--jobs` processes."""

from typing import NamedTuple

from newstool.clean import Cleaned, Plan, clean_article, clean_headline
from newstool.cli import clean_formats
from newstool.reading.document import Document, InputKind


class Work(NamedTuple):
    """How documents are cleaned and written; picklable.

    with_changes: whether every change is gathered, which takes longer.
    text_field, headline_field: names in JSON Lines.
    """

    plan: Plan
    with_changes: bool = False
    text_field: str = "text"
    headline_field: str = "headline"

    def clean(self, document: Document) -> Cleaned:
        """Return the document cleaned."""
        if document.kind is InputKind.LINES:
            return clean_headline(document.text, self.plan, with_changes=self.with_changes)
        return clean_article(
            document.text, self.plan, document.headline, with_changes=self.with_changes
        )

    def change(self, document: Document) -> Cleaned | None:
        """Return the document cleaned; None where it is clean, which is less to send."""
        cleaned = self.clean(document)
        same = cleaned.text == document.text and cleaned.headline == document.headline
        return None if same else cleaned

    def piece(self, document: Document, cleaned: Cleaned, format: str) -> str:
        """Return the document as it is written in `format`, text or jsonl."""
        fields = self.text_field, self.headline_field
        if "line-ends" in self.plan.names or document.line_end == "\n":
            return clean_formats.piece(document, cleaned, format, *fields)
        if format == "text":
            text = clean_formats.piece(document, cleaned, format, *fields)
            return text.replace("\n", document.line_end)
        restored = cleaned._replace(text=cleaned.text.replace("\n", document.line_end))
        return clean_formats.piece(document, restored, format, *fields)

    def differs(self, document: Document, cleaned: Cleaned) -> bool:
        """Tell whether what would be written differs from what was read."""
        if cleaned.text != document.text or cleaned.headline != document.headline:
            return True
        return not document.pristine and self._rewrites(document)

    def _rewrites(self, document: Document) -> bool:
        """Tell whether the bytes of a document that is not pristine are to change."""
        encoded = document.encoding == "utf-8"
        ended = document.line_end == "\n"
        if "encoding" in self.plan.names and not encoded:
            return True
        if "line-ends" in self.plan.names and not ended:
            return True
        return encoded and ended
