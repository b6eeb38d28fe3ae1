"""`newstool split -d DIR`: one file a section, below DIR whatever a heading says."""

from collections.abc import Sequence
from functools import partial

from newstool.cli.articles import passages
from newstool.cli.places import UnwritableError
from newstool.cli.session import Session
from newstool.reading.document import Document
from newstool.split.names import article_name, section_name, unique
from newstool.split.sections import SectionRecord, chosen, sections
from newstool.writing.encoding import encoded
from newstool.writing.folder import Folder


def write_files(session: Session, directory: str, section: str | None, *, force: bool) -> None:
    """Write each section of each article; an article that can't be written is said."""
    session.writes_below(directory)
    try:
        folder = Folder(directory)
    except OSError as error:
        raise UnwritableError(directory, error) from error
    taken: set[str] = set()
    with folder:
        for _, records in session.results(partial(_found, section)):
            if records:
                _write_article(session, folder, directory, records, taken, force=force)


def _found(section: str | None, document: Document) -> Sequence[SectionRecord]:
    return chosen(sections(passages(document)), section)


def _write_article(
    session: Session,
    folder: Folder,
    directory: str,
    records: Sequence[SectionRecord],
    taken: set[str],
    *,
    force: bool,
) -> None:
    """Write an article into its own directory; `taken` holds the names of those before it."""
    name = unique(article_name(records[0].id), taken.__contains__)
    taken.add(name.casefold())
    path = f"{directory}/{name}"
    try:
        with folder.inside(name) as own:
            for record in records:
                file = section_name(record.section, record.heading)
                path = f"{directory}/{name}/{file}"
                own.write(file, encoded(_text(record)), force=force)
                session.messages.note("written", path)
    except OSError as error:
        session.problem(error.strerror or str(error), path)


def _text(record: SectionRecord) -> str:
    """Return the section as a reader reads it: heading (the lead's is the headline), paragraphs."""
    heading = record.headline if record.heading is None else record.heading
    return "\n\n".join(filter(None, (heading, *record.paragraphs))) + "\n"
