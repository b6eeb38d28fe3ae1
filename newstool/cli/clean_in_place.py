"""`clean --in-place`: each file is rewritten as a whole, or left alone."""

import os
from codecs import getincrementalencoder
from collections.abc import Callable
from contextlib import suppress
from shutil import copy2
from typing import NamedTuple

from newstool.cli import clean_formats
from newstool.cli.clean_report import Reporter
from newstool.cli.clean_work import Work
from newstool.cli.session import Session
from newstool.cli.usage import usage_error
from newstool.reading import read_source
from newstool.reading.document import Document, InputKind, Problem, Source
from newstool.writing.encoding import encoded
from newstool.writing.files import Replacement

_MARKED = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
"""Encodings that are written with a byte-order mark, because nothing else tells them."""


class Rewriting(NamedTuple):
    """How files are rewritten.

    backup: the suffix under which the old file is kept; None: it is not kept.
    """

    session: Session
    work: Work
    reporter: Reporter
    backup: str | None


def rewrite_files(how: Rewriting) -> None:
    """Rewrite every input that cleaning changes; a file that can't be read whole is left alone."""
    sources = list(how.session.sources())
    if any(source.path is None for source in sources):
        raise usage_error("-i takes named files, not standard input")
    for source in sources:
        try:
            if _needs_work(how, source):
                _rewrite(how, source)
        except UnicodeEncodeError as error:
            how.session.problem(f"{error.encoding} can't hold what cleaning restored", source.name)
        except OSError as error:
            how.session.problem(error.strerror or str(error), source.name)


def _needs_work(how: Rewriting, source: Source) -> bool:
    """Tell whether the file can be read whole and any article would change; say what can't."""
    changes, whole, told = False, True, False
    for found in read_source(source, how.session.read_options):
        if isinstance(found, Problem):
            how.session.problem(found.reason, found.name, found.line)
            whole = False
            continue
        if not told:
            how.session.messages.note(f"read as {found.encoding}", source.name)
            told = True
        changes = changes or how.work.differs(found, how.work.clean(found))
    return changes and whole


def _rewrite(how: Rewriting, source: Source) -> None:
    """Write the source's articles anew, unless part of it can't be read."""
    path = source.path or source.name
    with _Discarding(Replacement(path, compressed=True)) as file:
        if not _write(how, source, file):
            return
        if how.backup is not None:
            _keep(os.path.realpath(path), path + how.backup)
        file.commit()


class _Discarding:
    """A replacement that is thrown away unless it was committed."""

    def __init__(self, file: Replacement) -> None:
        self._file = file

    def __enter__(self) -> Replacement:
        return self._file

    def __exit__(self, *_: object) -> None:
        self._file.discard()


def _write(how: Rewriting, source: Source, file: Replacement) -> bool:
    """Write the source's articles; tell whether all of it could be read once more."""
    whole, between = True, ""
    encode: Callable[[str], bytes] | None = None
    for found in read_source(source, how.session.read_options):
        if isinstance(found, Problem):
            how.session.problem(found.reason, found.name, found.line)
            whole = False
            continue
        encode = encode or _encoder(how.work, found)
        cleaned = how.work.clean(found)
        how.reporter.take(found, cleaned)
        if how.work.differs(found, cleaned):
            how.reporter.take_form(found, cleaned)
        format = "jsonl" if found.kind is InputKind.JSONL else "text"
        if piece := how.work.piece(found, cleaned, format):
            file.write(encode(between + piece))
            between = clean_formats.form_of(format, found.kind).between
    return whole


def _encoder(work: Work, document: Document) -> Callable[[str], bytes]:
    """Return what writes UTF-8, or with `--no-encoding` the encoding the file was read in."""
    if "encoding" in work.plan.names or document.encoding == "utf-8":
        return encoded
    encode = getincrementalencoder(document.encoding)().encode
    if document.encoding not in _MARKED:
        return encode
    marks = iter(("\ufeff",))
    return lambda text: encode(next(marks, "") + text)


def _keep(path: str, backup: str) -> None:
    """Keep the old file under the name `backup`, at no moment without it."""
    beside = f"{backup}.{os.getpid()}.part"
    with suppress(FileNotFoundError):
        os.unlink(beside)
    try:
        os.link(path, beside)
    except OSError:
        copy2(path, beside)
    os.replace(beside, backup)
