"""Where results go: one place for all inputs, or one file an input, framed as the format asks."""

import os
from collections.abc import Callable, Mapping

from newstool.cli.places import Place, UnwritableError, Whole, open_place
from newstool.writing.form import Form


class Framed:
    """A place with the frame of its format: what stands before, between and after the pieces."""

    def __init__(self, place: Place, name: str, form: Form) -> None:
        self._place, self._name, self._form = place, name, form
        self._started = False
        self.terminal = place.terminal

    def write(self, piece: str, *, trusted: bool = False) -> None:
        """Write one piece; an empty one is nothing."""
        if not piece:
            return
        frame = self._form.between if self._started else self._form.begin
        self._started = True
        self._raw(frame + piece, trusted)

    def close(self) -> None:
        """Write the end; a file takes its place."""
        if not self._started and self._form.empty is not None:
            self._raw(self._form.empty)
        else:
            self._raw(("" if self._started else self._form.begin) + self._form.end)
        try:
            self._place.close()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UnwritableError(self._name, error) from error

    def discard(self) -> None:
        """Leave a file as it was."""
        self._place.discard()

    def _raw(self, text: str, trusted: bool = False) -> None:
        try:
            self._place.write(text, trusted=trusted)
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UnwritableError(self._name, error) from error


def show(text: str) -> None:
    """Write text of our own to standard output, where there is any; raises UnwritableError."""
    if text:
        single = Single(None, Form(), line_buffered=False)
        single.write(text, "", trusted=True)
        single.close()


class Single:
    """All inputs into one place."""

    def __init__(self, path: str | None, form: Form, *, line_buffered: bool) -> None:
        place = open_place(path, line_buffered=line_buffered)
        self._framed: Framed | None = Framed(place, path or "standard output", form)
        self.terminal = place.terminal

    def write(self, piece: str, source: str, *, trusted: bool = False) -> None:
        """Write one piece, whichever input it came from."""
        assert self._framed is not None
        self._framed.write(piece, trusted=trusted)

    def close(self) -> None:
        """Write the end; a file takes its place. Once only."""
        framed, self._framed = self._framed, None
        if framed is not None:
            framed.close()

    def discard(self) -> None:
        """Leave a file as it was, unless it was closed."""
        if self._framed is not None:
            self._framed.discard()


class PerInput:
    """One file an input, below a directory, under the input's relative name.

    A link that stands there is followed, as `-o` and `cp` do; two inputs never write one file.
    What can't be written is said to `problem(reason, name)`; the other inputs go on.
    """

    terminal = False

    def __init__(
        self,
        directory: str,
        form: Form,
        relative: Mapping[str, str],
        problem: Callable[[str, str], None],
    ) -> None:
        self._directory, self._form, self._relative = directory, form, relative
        self._problem = problem
        self._source: str | None = None
        self._taken: set[str] = set()
        self._framed: Framed | None = None

    def write(self, piece: str, source: str, *, trusted: bool = False) -> None:
        """Write one piece of `source`; a new source ends the file of the one before."""
        if source != self._source:
            self.close()
            self._source = source
            self._guarded(lambda: self._open(source))
        if self._framed is not None:
            framed = self._framed
            self._guarded(lambda: framed.write(piece, trusted=trusted))

    def _open(self, source: str) -> None:
        path = os.path.join(self._directory, self._relative[source])
        file = os.path.realpath(path)
        if file in self._taken:
            raise UnwritableError(path, FileExistsError(17, f"{source} would overwrite it"))
        self._taken.add(file)
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            place = Whole(path, compressed=True)
        except OSError as error:
            raise UnwritableError(path, error) from error
        self._framed = Framed(place, path, self._form)

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UnwritableError as error:
            self.discard()
            self._framed = None
            self._problem(error.reason, error.name)

    def close(self) -> None:
        """End the last input's file."""
        framed, self._framed = self._framed, None
        if framed is not None:
            self._guarded(framed.close)

    def discard(self) -> None:
        """Leave the last input's file as it was; those before it are done."""
        if self._framed is not None:
            self._framed.discard()


Output = Single | PerInput
