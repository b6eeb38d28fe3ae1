"""How a run of `clean` goes: its plan, and where its articles are written."""

import os
from collections.abc import Iterator

from newstool.clean import Cleaned, Plan, planned
from newstool.clean.articles import one_line_cleaner
from newstool.clean.plan import SPELLINGS, SWITCHES
from newstool.cli import clean_formats
from newstool.cli.clean_options import Options
from newstool.cli.clean_report import Reporter
from newstool.cli.clean_work import Work
from newstool.cli.session import Session
from newstool.cli.usage import usage_error
from newstool.reading.document import Document, InputKind
from newstool.writing.form import PLAIN


def perform(session: Session, options: Options) -> None:
    """Clean every input, and write what was asked for."""
    _check(session, options)
    work = _work(session, options)
    shows = options.check or options.diff
    with Reporter(session, options.report, "would change" if shows else "changed") as reporter:
        if options.in_place:
            from newstool.cli.clean_in_place import Rewriting, rewrite_files

            rewrite_files(Rewriting(session, work, reporter, options.backup))
        elif shows:
            _show(session, work, reporter, options)
        elif session.as_lines and not work.with_changes and options.format in (None, "text"):
            _write_lines(session, work.plan)
        else:
            _write(session, work, reporter, options.format)


def _work(session: Session, options: Options) -> Work:
    shared = session.shared
    with_changes = options.diff or options.report is not None or session.messages.level >= 1
    return Work(_plan(options), with_changes, shared.text_field, shared.headline_field)


def _plan(options: Options) -> Plan:
    values = options._asdict()
    switches = {name: values.get(name.replace("-", "_")) for name in SWITCHES}
    switches["encoding"] = False if options.no_encoding else None
    return planned(
        options.preset,
        switches=switches,
        spellings={name: values[name] for name in SPELLINGS},
        remove=options.remove,
        drop=options.drop,
        keep=options.keep,
    )


def _check(session: Session, options: Options) -> None:
    if options.backup is not None and not options.in_place:
        raise usage_error("--backup goes with -i")
    if options.backup is not None and (not options.backup or os.sep in options.backup):
        raise usage_error("--backup takes a suffix for names, such as .orig")
    if options.in_place:
        _check_in_place(session, options)


def _check_in_place(session: Session, options: Options) -> None:
    shared = session.shared
    beside = {
        "-o": shared.output,
        "--output-dir": shared.output_dir,
        "-f": options.format,
        "--check": options.check,
        "--diff": options.diff,
    }
    clash = next((flag for flag, value in beside.items() if value), None)
    if clash is not None:
        raise usage_error(f"-i rewrites each file as it is: {clash} goes without it")
    if "-" in shared.inputs or not (shared.inputs or shared.files0_from):
        raise usage_error("-i takes named files, not standard input")


def _write(session: Session, work: Work, reporter: Reporter, format: str | None) -> None:
    kind = session.kind
    format = format or ("jsonl" if kind is InputKind.JSONL else "text")
    output = session.output(clean_formats.form_of(format, kind))
    for document, cleaned in _cleaned(session, work):
        reporter.take(document, cleaned)
        output.write(work.piece(document, cleaned, format), document.source)


def _cleaned(session: Session, work: Work) -> Iterator[tuple[Document, Cleaned]]:
    for document, changed in session.results(work.change):
        yield document, changed or Cleaned(document.text, document.headline)


def _write_lines(session: Session, plan: Plan) -> None:
    """Clean headlines many at a time: a Document each would cost more than the cleaning."""
    output = session.output(PLAIN)
    clean = one_line_cleaner(plan).clean
    for chunk in session.chunks():
        lines = clean("\n".join(chunk.lines)).split("\n")
        output.write("".join([f"{line}\n" for line in lines if line]), chunk.source)


def _show(session: Session, work: Work, reporter: Reporter, options: Options) -> None:
    """Write nothing but the diff, if that; with `--check`, remember whether anything changes."""
    from newstool.clean.diff import unified_diff
    from newstool.writing.colored_diff import colored

    color = session.color
    output = session.output(PLAIN) if options.diff else None
    for document, cleaned in _cleaned(session, work):
        reporter.take(document, cleaned)
        if options.check and work.differs(document, cleaned):
            session.found()
            reporter.take_form(document, cleaned)
        if output is not None:
            text = unified_diff(
                document.id,
                document.text,
                cleaned.changes,
                document.first_line,
                (document.headline, cleaned.headline),
            )
            output.write(colored(text) if color else text, document.source, trusted=color)
