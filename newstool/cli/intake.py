"""What a run reads: its inputs, document by document, with what can't be read reported."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from newstool.cli.options import Shared
from newstool.cli.places import is_standard_output
from newstool.cli.progress import Progress
from newstool.reading.document import Document, InputKind, Problem, ReadOptions, Source

if TYPE_CHECKING:
    from newstool.reading.replay import Replay

COMPRESSED = (".gz", ".bz2", ".xz", ".zst")


class Chunk(NamedTuple):
    """Lines of an input that holds a headline a line; `first` is the first one's number."""

    source: str
    first: int
    lines: list[str]


class Intake:
    """The inputs that the shared options name.

    report: called with each problem; the rest goes on.
    note: called with what is said of a source only if asked for, and its name.
    relative: the name below `--output-dir` of each source that was found.
    results: the directory that the run writes files to, which holds no inputs of its own.
    """

    def __init__(
        self,
        shared: Shared,
        report: Callable[[Problem], None],
        note: Callable[[str, str], None],
        *,
        show_progress: bool,
    ) -> None:
        self._shared = shared
        self._report = report
        self._note = note
        self._ahead: Iterator[Document] | None = None
        self._replay: Replay | None = None
        self.progress = Progress(self._total, shown=show_progress)
        self.relative: dict[str, str] = {}
        self.results = shared.output_dir

    @property
    def options(self) -> ReadOptions:
        """How inputs are to be read."""
        shared = self._shared
        return ReadOptions(
            None if shared.input_format == "auto" else InputKind(shared.input_format),
            None if shared.encoding == "auto" else shared.encoding,
            shared.text_field,
            shared.headline_field,
            shared.id_field,
        )

    @property
    def kind(self) -> InputKind:
        """The kind of the first readable input; reads that far and loses nothing."""
        if self._shared.input_format == "lines":
            return InputKind.LINES
        documents = self.documents()
        first = next(documents, None)
        if first is None:
            return InputKind.TEXT
        self._ahead = chain([first], documents)
        return first.kind

    def documents(self) -> Iterator[Document]:
        """Return the documents of all inputs, in order.

        Every call but the first goes on where the one before was left.
        """
        if self._ahead is None:
            self._ahead = self._read()
        return self._ahead

    def _read(self) -> Iterator[Document]:
        from newstool.reading import read_source

        for source in self._given():
            told = False
            for found in read_source(source, self.options):
                if isinstance(found, Problem):
                    self._report(found)
                    continue
                if not told:
                    self._note(f"read as {found.encoding}", source.name)
                    told = True
                if self.progress.shown:
                    self.progress.advance(found.size)
                yield found
        self.progress.clear()

    def _given(self) -> Iterator[Source]:
        return self.sources() if self._replay is None else self._read_now(self._replay.first())

    def _read_now(self, found: Iterator[Source | Problem]) -> Iterator[Source]:
        for source in found:
            if isinstance(source, Problem):
                self._report(source)
            else:
                yield source

    @contextmanager
    def twice(self) -> Iterator[None]:
        """Keep what is read within the block, so that `again` can read it once more."""
        from newstool.reading.replay import Replay

        with Replay(self.sources()) as self._replay:
            yield

    def again(self, report: Callable[[Problem], None]) -> Iterator[Document]:
        """Yield the documents once more, within `twice`; what was reported already is silent.

        report: called with each input that is not what it was.
        """
        from newstool.reading import read_source

        assert self._replay is not None
        for source in self._replay.again():
            if isinstance(source, Problem):
                report(source)
                continue
            for found in read_source(source, self.options):
                if isinstance(found, Document):
                    yield found

    def chunks(self) -> Iterator[Chunk]:
        """Yield the lines of all inputs, in order: for `lines` where no Document is needed."""
        from newstool.reading import read_lines

        for source in self.sources():
            for found in read_lines(source, self.options):
                if isinstance(found, Problem):
                    self._report(found)
                else:
                    first, lines = found
                    self.progress.advance(sum(map(len, lines)))
                    yield Chunk(source.name, first, lines)
        self.progress.clear()

    def sources(self) -> Iterator[Source]:
        """Yield the inputs, in order."""
        for source in self._look():
            if isinstance(source, Problem):
                self._report(source)
            elif is_standard_output(source.path):
                self._report(Problem(source.name, "is also the output"))
            else:
                if self._shared.output_dir is not None:
                    self.relative[source.name] = source.relative
                yield source

    def _look(self) -> Iterator[Source | Problem]:
        from newstool.reading import find_sources

        shared = self._shared
        return find_sources(
            shared.inputs,
            files0_from=shared.files0_from,
            include=tuple(shared.include),
            exclude=tuple(shared.exclude),
            results=self.results,
        )

    def _total(self) -> int | None:
        """Return the bytes of all inputs; None for a stream or where files are compressed."""
        if not self._shared.inputs or self._shared.files0_from is not None:
            return None
        paths = [source.path for source in self._look() if isinstance(source, Source)]
        if any(path is None or path.endswith(COMPRESSED) for path in paths):
            return None
        return sum(os.path.getsize(path) for path in paths if path and os.path.isfile(path))
