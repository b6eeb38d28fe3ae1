"""The formats of `split`: from an article's sections, or its explained lines, to text."""

from collections.abc import Sequence
from typing import NamedTuple

from newstool.split.explanation import COLUMNS as EXPLAINED
from newstool.split.explanation import LineRecord
from newstool.split.rereading import misread
from newstool.split.sections import SectionRecord
from newstool.writing import jsonl, markdown, tsv
from newstool.writing.form import ARTICLES, JSON, PLAIN, Form

SECTIONS = ("markdown", "jsonl", "json", "tsv", "table")
LINES = ("tsv", "jsonl", "table")
COLUMNS = ("id", "section", "heading", "line", "paragraph")
OUTLINE = ("section", "line", "heading", "paragraphs")

SECTION_FORMS = {
    "markdown": ARTICLES,
    "jsonl": PLAIN,
    "json": JSON,
    "tsv": Form(begin=tsv.row(COLUMNS)),
    "table": Form(between="\n"),
}
LINE_FORMS = {
    "tsv": Form(begin=tsv.row(EXPLAINED)),
    "jsonl": PLAIN,
    "table": Form(between="\n"),
}


class Look(NamedTuple):
    """A format by name, and what a table has to know of where it goes."""

    format: str
    color: bool = False
    width: int | None = None

    def sections(self, records: Sequence[SectionRecord], headline: str | None = None) -> str:
        """Return an article's sections as one piece.

        headline: what markdown still shows of an article without any section.
        """
        if not records:
            return markdown.article(headline, ()) if self.format == "markdown" else ""
        match self.format:
            case "markdown":
                return _markdown(records)
            case "jsonl":
                return jsonl.lines(record.as_json() for record in records)
            case "json":
                return ",\n".join(jsonl.dumps(record.as_json()) for record in records)
            case "tsv":
                return _tsv(records)
        return self._outline(records)

    def lines(self, records: Sequence[LineRecord]) -> str:
        """Return an article's explained lines as one piece."""
        if self.format == "jsonl":
            return jsonl.lines(record.as_json() for record in records)
        if self.format == "tsv":
            return "".join(tsv.row(record.as_row()) for record in records)
        rows = [record.as_row()[1:] for record in records]
        return self._table(EXPLAINED[1:], rows, ("line", "score"), records[0].id if records else "")

    def _outline(self, records: Sequence[SectionRecord]) -> str:
        rows = [(r.section, r.line, r.heading, len(r.paragraphs)) for r in records]
        title = " - ".join(filter(None, (records[0].id, records[0].headline)))
        return self._table(OUTLINE, rows, ("section", "line", "paragraphs"), title)

    def _table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[object]],
        right: Sequence[str],
        title: str,
    ) -> str:
        from newstool.writing.table import table

        return table(columns, rows, right=right, color=self.color, width=self.width, title=title)


def _markdown(records: Sequence[SectionRecord]) -> str:
    headline = records[0].headline
    sections = [(record.heading, record.paragraphs) for record in records]
    wanted = [paragraph for _, paragraphs in sections for paragraph in paragraphs]
    return markdown.article(headline, sections, lambda text: misread(text, headline, wanted))


def _tsv(records: Sequence[SectionRecord]) -> str:
    return "".join(
        tsv.row((record.id, record.section, record.heading, line, paragraph))
        for record in records
        for line, paragraph in zip(record.paragraph_lines, record.paragraphs, strict=True)
    )
