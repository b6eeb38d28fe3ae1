"""One run of a command: its inputs, its output, what it says and how it ends."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeVar

from newstool.cli import exits
from newstool.cli.intake import Chunk, Intake
from newstool.cli.jobs import Failure, Task, failure_of, in_order, usable_cores
from newstool.cli.messages import Messages
from newstool.cli.options import Shared
from newstool.cli.output import Output, PerInput, Single
from newstool.cli.usage import suggestion, usage_error
from newstool.reading.document import Document, InputKind, Problem, ReadOptions, Source
from newstool.writing.form import Form

Result = TypeVar("Result")


class Rendered(NamedTuple):
    """What a command's work makes of one document.

    text: the piece to write, rendered; "" is nothing.
    found: whether `--check` found something in it.
    notes: what `-v` says about it.
    problems: why part of it could not be processed (the run then ends with 1).
    trusted: whether `text` carries escapes of our own, and none of the article's.
    """

    text: str = ""
    found: bool = False
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    trusted: bool = False


class Session:
    """What a command is given: `documents` in, an `output` to write to, and the exit status."""

    def __init__(self, shared: Shared, messages: Messages) -> None:
        self.shared = shared
        self.messages = messages
        self._failed = self._found = self._lost = False
        self._outputs: list[Output] = []
        self._unread_names: list[str] = []
        progress = self._wants_progress()
        self._intake = Intake(shared, self._unread, messages.note, show_progress=progress)
        messages.before = self._intake.progress.clear

    # --- what is read

    @property
    def as_lines(self) -> bool:
        """Whether inputs hold a headline a line."""
        return self.shared.input_format == "lines"

    @property
    def kind(self) -> InputKind:
        """The kind of the first readable input, which decides the output's; reads that far."""
        return self._intake.kind

    @property
    def read_options(self) -> ReadOptions:
        """How inputs are to be read, from the options."""
        return self._intake.options

    def sources(self) -> Iterator[Source]:
        """Yield the inputs, in order; what can't be found is said and left out."""
        return self._intake.sources()

    def writes_below(self, directory: str) -> None:
        """Say where files are written, so that they are not read; before anything is read."""
        self._intake.results = directory

    def documents(self) -> Iterator[Document]:
        """Return the documents of all inputs, in order; what can't be read is said and left out.

        Every call but the first goes on where the one before was left.
        """
        return self._intake.documents()

    def chunks(self) -> Iterator[Chunk]:
        """Yield the lines of all inputs, in order: for `lines` where no Document is needed."""
        return self._intake.chunks()

    def twice(self) -> AbstractContextManager[None]:
        """Keep what is read within the block, so that `again` can read it once more."""
        return self._intake.twice()

    def again(self) -> Iterator[Document]:
        """Yield the documents once more, within `twice`; what was reported already is silent."""
        return self._intake.again(self._changed)

    def _changed(self, problem: Problem) -> None:
        self._lost = True
        self._unread(problem)

    # --- what is made of it

    @property
    def jobs(self) -> int:
        """How many processes may work."""
        if self.shared.line_buffered:
            return 1
        return self.shared.jobs or usable_cores()

    def results(
        self, work: Callable[[Document], Result], documents: Iterable[Document] | None = None
    ) -> Iterator[tuple[Document, Result]]:
        """Yield each document with what `work` makes of it, in order, on `--jobs` processes.

        work: a picklable function (a top-level function, or a method of something picklable).
        A document on which it raises is reported as a bug and left out.
        """
        task = Task(work, _weight, _name)
        given = self.documents() if documents is None else documents
        for document, result in in_order(task, given, self.jobs):
            if isinstance(result, Failure):
                self._bug(result)
            else:
                yield document, result

    def render(self, work: Callable[[Document], Rendered], form: Form) -> None:
        """Write what `work` makes of each document: all that most commands need."""
        output = self.output(form)
        for document, rendered in self.results(work):
            self.take(rendered, document.id)
            output.write(rendered.text, document.source, trusted=rendered.trusted)

    def take(self, rendered: Rendered, name: str) -> None:
        """Say a result's notes and problems, and remember what it means for the exit code."""
        for note in rendered.notes:
            self.messages.note(note, name)
        for problem in rendered.problems:
            self._unread(problem)
        if rendered.found:
            self.found()

    # --- what is written

    @property
    def terminal(self) -> bool:
        """Whether results go to a terminal."""
        shared = self.shared
        return shared.output in (None, "-") and shared.output_dir is None and os.isatty(1)

    @property
    def color(self) -> bool:
        """Whether results are coloured: `--color`, then NO_COLOR, then FORCE_COLOR."""
        if self.shared.color != "auto":
            return self.shared.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or self.terminal

    @property
    def width(self) -> int | None:
        """The terminal's columns, None where results do not go to one."""
        from shutil import get_terminal_size

        return get_terminal_size().columns if self.terminal else None

    def output(self, form: Form) -> Output:
        """Open where results go, as `-o` and `--output-dir` say; `finish` closes it."""
        shared = self.shared
        opened: Output
        if shared.output_dir is not None:
            opened = PerInput(shared.output_dir, form, self._intake.relative, self._unwritten)
        else:
            opened = Single(shared.output, form, line_buffered=shared.line_buffered)
        self._outputs.append(opened)
        return opened

    def _unwritten(self, reason: str, name: str) -> None:
        self._lost = True
        self.problem(reason, name)

    @property
    def lost(self) -> bool:
        """Whether something could not be written as it was read, though the run went on."""
        return self._lost

    def finish(self) -> None:
        """Close the outputs: files take their places, but never that of an input not read."""
        self._intake.progress.clear()
        if self._output_is_unread():
            self.messages.error("kept as it was, since it could not be read", self.shared.output)
            return self.discard()
        for output in self._outputs:
            output.close()
        return None

    def _output_is_unread(self) -> bool:
        target = self.shared.output
        if target is None or not os.path.isfile(target):
            return False
        return any(
            os.path.samefile(target, name) for name in filter(os.path.exists, self._unread_names)
        )

    def discard(self) -> None:
        """Leave files that are not closed as they were."""
        self._intake.progress.clear()
        for output in self._outputs:
            output.discard()

    # --- what is said, and how it ends

    @property
    def status(self) -> int:
        """The exit code so far: 1 outranks 3."""
        if self._failed:
            return exits.PROBLEM
        return exits.FOUND if self._found else exits.DONE

    def problem(self, reason: str, name: str | None = None, line: int | None = None) -> None:
        """Say why an input, or a line of it, could not be processed; the run ends with 1."""
        self._failed = True
        self.messages.error(reason, name, line)

    def found(self) -> None:
        """Remember that `--check` found something."""
        self._found = True

    def unexpected(self, error: Exception) -> None:
        """Report an exception that nobody expected and that ends the run."""
        self._bug(failure_of("newstool", error))

    def _bug(self, failure: Failure) -> None:
        self.problem(f"bug: {failure.what}; please report it with this input", failure.name)
        if self.messages.level >= 2:
            self.messages.trace(failure.trace)

    def _unread(self, problem: Problem) -> None:
        if problem.line is None:
            self._unread_names.append(problem.name)
        self.problem(problem.reason, problem.name, problem.line)

    def _wants_progress(self) -> bool:
        shared = self.shared
        plain = shared.progress and not shared.quiet and not shared.log_json
        return plain and os.isatty(2) and not self.terminal and os.environ.get("TERM") != "dumb"

    def check(self) -> None:
        """Raise a usage error where shared options contradict each other."""
        shared = self.shared
        named = bool(shared.inputs) or shared.files0_from is not None
        if shared.files0_from is not None and shared.inputs:
            raise usage_error("--files0-from takes no INPUT beside it")
        if shared.output is not None and shared.output_dir is not None:
            raise usage_error("-o and --output-dir exclude each other")
        if shared.output_dir is not None and (not named or "-" in shared.inputs):
            raise usage_error("--output-dir takes named inputs, not standard input")
        if not named and os.isatty(0):
            raise usage_error("no INPUT; name files, or - for standard input")
        if shared.encoding != "auto":
            _check_encoding(shared.encoding)


def _check_encoding(name: str) -> None:
    from newstool.reading import named_encoding

    try:
        named_encoding(name)
    except ValueError as error:
        from encodings.aliases import aliases

        known = (alias.replace("_", "-") for alias in {*aliases, *aliases.values()})
        hint = suggestion(name.lower(), known) if "no such" in str(error) else ""
        raise usage_error(f"{error}{hint}") from error


def _weight(document: Document) -> int:
    return len(document.text) + 200


def _name(document: Document) -> str:
    return document.id
