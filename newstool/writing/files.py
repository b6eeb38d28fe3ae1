"""Files that appear whole or not at all."""

import os
import stat
from contextlib import suppress
from types import TracebackType
from typing import IO, Self


class Replacement:
    """A file written beside its place and renamed into it by `commit`.

    Links are followed to the file they mean, and an existing file's mode is kept. A device, a pipe
    or anything below /dev or /proc is written as it is.

    Raises OSError where the place cannot be written.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._target = os.path.realpath(path)
        self._beside: str | None = None
        self.file: IO[bytes] = self._open()

    def _open(self) -> IO[bytes]:
        if written_as_it_is(self.path):
            return open(self.path, "wb")
        mode = _mode(self._target)
        self._beside = _beside(self._target)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        file = os.fdopen(os.open(self._beside, flags, 0o666), "wb")
        if mode is not None:
            os.fchmod(file.fileno(), mode)
        return file

    def commit(self) -> None:
        """Flush to the disk and take the place."""
        self.file.flush()
        if self._beside is not None:
            os.fsync(self.file.fileno())
        self.file.close()
        if self._beside is not None:
            os.replace(self._beside, self._target)
            self._beside = None

    def discard(self) -> None:
        """Leave the place as it was; nothing after `commit`."""
        beside, self._beside = self._beside, None
        with suppress(OSError):
            self.file.close()
        if beside is not None:
            os.unlink(beside)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, _: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()
        else:
            self.discard()


def written_as_it_is(path: str) -> bool:
    """Whether `path` is a device, a pipe, or a name for an open stream."""
    if os.path.abspath(path).startswith(("/dev/", "/proc/")):
        return True
    try:
        return not stat.S_ISREG(os.stat(path).st_mode) and not os.path.isdir(path)
    except OSError:
        return False


def _mode(path: str) -> int | None:
    if os.path.isdir(path):
        raise IsADirectoryError(21, os.strerror(21), path)
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return None
    if not os.access(path, os.W_OK):
        raise PermissionError(13, os.strerror(13), path)
    return stat.S_IMODE(mode)


def _beside(target: str) -> str:
    """Return a name beside `target` that no other run takes, however long the target's name is."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name[:40]}.{os.getpid()}.{os.urandom(4).hex()}.part")
