"""A second pass over the same inputs: streams are spooled, files are opened again."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from stat import S_ISREG
from types import TracebackType
from typing import NamedTuple, Self

from newstool.reading.document import Problem, Source
from newstool.reading.opening import Unreadable, raw_bytes, strerror

CHANGED = "changed while it was read for the second time"


class _Stamp(NamedTuple):
    """What tells that a file is still what it was; times in nanoseconds, size in bytes."""

    device: int
    inode: int
    size: int
    changed: int


class Replay:
    """Sources that can be gone through twice.

    Use as a context manager: what streams in is kept in an unnamed temporary file till its end.

        with Replay(sources) as replay:
            for source in replay.first(): ...
            for source in replay.again(): ...
    """

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = sources
        self._kept: list[tuple[Source, _Stamp | None]] = []
        self._spools = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._spools.close()

    def first(self) -> Iterator[Source | Problem]:
        """Yield the sources, to be read to their ends; one that can't be spooled is a Problem."""
        for source in self._sources:
            stamp = _stamp(source)
            try:
                kept = source if stamp else self._spooled(source)
            except Unreadable as failure:
                yield Problem(source.name, str(failure))
                continue
            self._kept.append((kept, stamp))
            yield kept

    def again(self) -> Iterator[Source | Problem]:
        """Yield the sources of the first pass anew, with a Problem for each that has changed.

        A change during the second reading is found at its end, after the source was given.
        """
        for source, stamp in self._kept:
            if _stamp(source) == stamp:
                yield source
            if _stamp(source) != stamp:
                yield Problem(source.name, CHANGED)

    def _spooled(self, source: Source) -> Source:
        """Copy what streams in; a file that is missing is left for opening to report."""
        if source.path is not None and not os.path.exists(source.path):
            return source
        from tempfile import TemporaryFile

        try:
            spool = self._spools.enter_context(TemporaryFile())  # noqa: SIM115  (the stack closes it)
            for chunk in raw_bytes(source):
                spool.write(chunk)
            spool.flush()
        except OSError as error:
            raise Unreadable(f"can't be kept for a second pass: {strerror(error)}") from error
        return source._replace(spool=spool)


def _stamp(source: Source) -> _Stamp | None:
    """Return what a regular file is now; None for a stream and for what is not there."""
    if source.path is None:
        return None
    try:
        found = os.stat(source.path)
    except OSError:
        return None
    if not S_ISREG(found.st_mode):
        return None
    return _Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
