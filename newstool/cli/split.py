"""`newstool split`: articles in, sections out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from typer import Option

from newstool.article import Article
from newstool.cli.choices import choice
from newstool.cli.session import Rendered, Session
from newstool.cli.usage import usage_error
from newstool.parsing import parse
from newstool.reading.document import Document
from newstool.split.explanation import COLUMNS, explanation
from newstool.split.sections import SectionRecord, chosen, sections
from newstool.writing import jsonl, markdown, tsv
from newstool.writing.form import ARTICLES, JSON, PLAIN, Form

EXAMPLES = (
    "newstool split article.txt",
    "newstool split -f jsonl *.txt | jq -r .heading",
    "newstool split --explain article.txt",
)

FORMATS = ("markdown", "jsonl", "json", "tsv")


@dataclass(frozen=True)
class Options:
    """What only `split` understands."""

    format: Annotated[
        str | None,
        choice("-f", "--format", of=FORMATS, what="format", help="markdown unless named."),
    ] = None
    section: Annotated[
        str | None,
        Option(metavar="N|TEXT", help="Only this section: its number, or its heading's text."),
    ] = None
    explain: Annotated[
        bool,
        Option("--explain", help="Every line with its kind, score and what decided (tsv)."),
    ] = False


@dataclass(frozen=True, slots=True)
class Splitting:
    """The work on one document: rendered sections."""

    format: str
    section: str | None

    def __call__(self, document: Document) -> Rendered:
        """Return the document's sections, rendered."""
        records = chosen(sections(parsed(document)), self.section)
        return Rendered(_RENDERERS[self.format](records))


@dataclass(frozen=True, slots=True)
class Explaining:
    """The work on one document: why each line is what it is."""

    format: str

    def __call__(self, document: Document) -> Rendered:
        """Return a record for every line, rendered."""
        records = explanation(parsed(document))
        if self.format == "jsonl":
            return Rendered(jsonl.lines(record.as_json() for record in records))
        return Rendered("".join(tsv.row(record.as_row()) for record in records))


def run(session: Session, options: Options) -> None:
    """Split every document, or explain its lines."""
    if options.explain:
        format = options.format or "tsv"
        if format not in ("tsv", "jsonl"):
            raise usage_error(f"--explain has the formats tsv and jsonl, not {format}")
        form = Form(begin=tsv.row(COLUMNS)) if format == "tsv" else PLAIN
        session.render(Explaining(format), form)
    else:
        format = options.format or "markdown"
        session.render(Splitting(format, options.section), _FORMS[format])


def parsed(document: Document) -> Article:
    """Return the document as an article."""
    return parse(
        document.text,
        id=document.id,
        headline=document.headline,
        first_line=document.first_line,
    )


def _markdown(records: Sequence[SectionRecord]) -> str:
    if not records:
        return ""
    parts = [markdown.section(record.heading, record.paragraphs) for record in records]
    return markdown.article(records[0].headline, parts)


def _jsonl(records: Sequence[SectionRecord]) -> str:
    return jsonl.lines(record.as_json() for record in records)


def _json(records: Sequence[SectionRecord]) -> str:
    return ",\n".join(jsonl.dumps(record.as_json()) for record in records)


def _tsv(records: Sequence[SectionRecord]) -> str:
    return "".join(
        tsv.row((record.id, record.section, record.heading, line, paragraph))
        for record in records
        for line, paragraph in zip(record.paragraph_lines, record.paragraphs, strict=True)
    )


_RENDERERS: dict[str, Callable[[Sequence[SectionRecord]], str]] = {
    "markdown": _markdown,
    "jsonl": _jsonl,
    "json": _json,
    "tsv": _tsv,
}

_FORMS = {
    "markdown": ARTICLES,
    "jsonl": PLAIN,
    "json": JSON,
    "tsv": Form(begin=tsv.row(("id", "section", "heading", "line", "paragraph"))),
}
