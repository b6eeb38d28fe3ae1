"""Where `clean` says what it changed: the report, and a note with `-v`."""

import os
from collections import Counter
from collections.abc import Sequence
from functools import partial

from newstool.clean import Change, Cleaned
from newstool.cli import clean_formats
from newstool.cli.output import Single
from newstool.cli.session import Session
from newstool.cli.stream import Stream
from newstool.reading.document import Document
from newstool.writing.form import PLAIN


class Reporter:
    """Says the changes of each document; as a context, its file is whole or not there at all.

    report: a file's name, `-` for standard error, None for no report.
    verb: what happens to the lines: `changed`, or `would change`.
    """

    def __init__(self, session: Session, report: str | None, verb: str) -> None:
        self._session, self._verb = session, verb
        self._file: Single | None = None
        self._stream: Stream | None = None
        if report == "-":
            self._stream = Stream(partial(os.write, 2), terminal=os.isatty(2), line_buffered=True)
        elif report is not None:
            self._file = Single(report, PLAIN, line_buffered=False)

    def take(self, document: Document, cleaned: Cleaned) -> None:
        """Say what was changed in a document."""
        if not cleaned.changes:
            return
        self._session.messages.note(summary(cleaned.changes, self._verb), document.id)
        if self._stream is not None:
            self._stream.write(clean_formats.report(document, cleaned))
        elif self._file is not None:
            self._file.write(clean_formats.report(document, cleaned), document.source)

    def take_form(self, document: Document, cleaned: Cleaned) -> None:
        """Say of a document that is not written as it was read that no line tells why."""
        if not (cleaned.changes or document.pristine):
            note = f"encoding, line ends or its end {self._verb}"
            self._session.messages.note(note, document.id)

    def __enter__(self) -> "Reporter":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self._file is not None and kind is None:
            self._file.close()
        elif self._file is not None:
            self._file.discard()


def summary(changes: Sequence[Change], verb: str) -> str:
    """Return how many lines were changed, and by which steps: `2 lines changed: nfc 2`."""
    lines = len({change.line for change in changes})
    steps = Counter(rule for rule, _ in {(change.rule, change.line) for change in changes})
    by = ", ".join(f"{rule} {count}" for rule, count in sorted(steps.items()))
    return f"{lines} {'line' if lines == 1 else 'lines'} {verb}: {by}"
