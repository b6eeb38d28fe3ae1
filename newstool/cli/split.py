"""`newstool split`: articles in, sections out."""

from functools import partial
from typing import Annotated, NamedTuple

from typer import Option

from newstool.cli.articles import article, passages
from newstool.cli.choices import choice
from newstool.cli.session import Rendered, Session
from newstool.cli.split_formats import LINE_FORMS, LINES, SECTION_FORMS, SECTIONS, Look
from newstool.cli.usage import usage_error
from newstool.parsing import ALL_PASSES
from newstool.reading.document import Document
from newstool.split.explanation import explanation
from newstool.split.sections import chosen, sections

EXAMPLES = (
    "newstool split article.txt",
    "newstool split --explain article.txt",
    "newstool split -d sections article.txt",
)


class Options(NamedTuple):
    """What only `split` understands."""

    format: Annotated[
        str | None,
        choice("-f", "--format", of=SECTIONS, what="format", help="markdown unless named."),
    ] = None
    directory: Annotated[
        str | None,
        Option("-d", "--directory", metavar="DIR", help="One file a section, below DIR."),
    ] = None
    force: Annotated[bool, Option("--force", help="With -d: replace files that are there.")] = False
    section: Annotated[
        str | None,
        Option(metavar="N|TEXT", help="Only this section: its number, or its heading's text."),
    ] = None
    explain: Annotated[
        bool,
        Option("--explain", help="Every line with its kind, score and what decided it; as tsv."),
    ] = False


def run(session: Session, options: Options) -> None:
    """Split every document, or explain its lines."""
    _check(session, options)
    if options.directory is not None:
        from newstool.cli.split_files import write_files

        write_files(session, options.directory, options.section, force=options.force)
    elif options.explain:
        look = _look(session, options.format or "tsv")
        session.render(partial(_explained, look), LINE_FORMS[look.format])
    else:
        look = _look(session, options.format or "markdown")
        session.render(partial(_split, look, options.section), SECTION_FORMS[look.format])


def _check(session: Session, options: Options) -> None:
    if options.explain and options.format not in (None, *LINES):
        raise usage_error(f"--explain has the formats {', '.join(LINES)}, not {options.format}")
    if options.explain and options.section is not None:
        raise usage_error("--explain shows every line: --section goes without it")
    if options.force and options.directory is None:
        raise usage_error("--force goes with -d")
    shared = session.shared
    beside = {"-f": options.format, "-o": shared.output, "--output-dir": shared.output_dir}
    clash = "--explain" if options.explain else next((k for k, v in beside.items() if v), None)
    if options.directory is not None and clash is not None:
        raise usage_error(f"-d writes files of plain text: {clash} goes without it")


def _look(session: Session, format: str) -> Look:
    if format != "table":
        return Look(format)
    return Look(format, color=session.color, width=session.width)


def _split(look: Look, section: str | None, document: Document) -> Rendered:
    whole = passages(document)
    records = chosen(sections(whole), section)
    alone = whole.headline if section is None else None
    return Rendered(look.sections(records, alone), trusted=look.color)


def _explained(look: Look, document: Document) -> Rendered:
    return Rendered(look.lines(explanation(article(document, ALL_PASSES))), trusted=look.color)
