"""Files that appear whole or not at all."""

import os
import stat
from contextlib import suppress
from types import TracebackType
from typing import IO, Self, cast


class Replacement:
    """A file written beside its place and renamed into it by `commit`.

    Links are followed to the file they mean, and an existing file's mode is kept. A device, a pipe
    or anything below /dev or /proc is written as it is.

    compressed: whether a name that ends in .gz, .bz2, .xz or .zst gets content that is.
    Raises OSError where the place cannot be written.
    """

    def __init__(self, path: str, *, compressed: bool = False) -> None:
        self.path = path
        self._target = os.path.realpath(path)
        self._beside: str | None = None
        self._raw = self._open()
        self.terminal = self._raw.isatty()
        self.file: IO[bytes] = compressing(self._raw, path) if compressed else self._raw

    def write(self, data: bytes) -> None:
        """Write some bytes."""
        self.file.write(data)

    def _open(self) -> IO[bytes]:
        if written_as_it_is(self.path):
            return open(self.path, "wb", buffering=0)
        mode = _mode(self._target)
        self._beside = _beside(self._target)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        file = os.fdopen(os.open(self._beside, flags, 0o666), "wb")
        if mode is not None:
            os.fchmod(file.fileno(), mode)
        return file

    def commit(self) -> None:
        """Flush to the disk and take the place."""
        if self.file is not self._raw:
            self.file.close()
        self._raw.flush()
        if self._beside is not None:
            os.fsync(self._raw.fileno())
        self._raw.close()
        if self._beside is not None:
            os.replace(self._beside, self._target)
            self._beside = None

    def discard(self) -> None:
        """Leave the place as it was; nothing after `commit`."""
        beside, self._beside = self._beside, None
        for file in (self.file, self._raw):
            with suppress(OSError):
                file.close()
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


def compressing(file: IO[bytes], name: str) -> IO[bytes]:
    """Return a file that compresses into `file` as the ending of `name` says, else `file`.

    Closing it leaves `file` open. Raises OSError for .zst without the library.
    """
    ending = os.path.splitext(name)[1]
    if ending == ".gz":
        from gzip import GzipFile

        return cast(IO[bytes], GzipFile("", "wb", fileobj=file, mtime=0))
    if ending == ".bz2":
        from bz2 import BZ2File

        return cast(IO[bytes], BZ2File(file, "wb"))
    if ending == ".xz":
        from lzma import LZMAFile

        return cast(IO[bytes], LZMAFile(file, "wb"))
    return _zstandard(file) if ending == ".zst" else file


def _zstandard(file: IO[bytes]) -> IO[bytes]:
    try:
        from zstandard import ZstdCompressor
    except ImportError:
        raise OSError(95, "writing .zst takes the extra: pip install 'newstool[zst]'") from None
    return cast(IO[bytes], ZstdCompressor().stream_writer(file, closefd=False))


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
