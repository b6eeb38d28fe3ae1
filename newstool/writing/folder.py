"""Files below one directory: nothing outside it is written, and nothing replaced unasked."""

import os
from contextlib import suppress
from types import TracebackType
from typing import Self


class Folder:
    """A directory that is written into by names of one part; links in it are never followed.

    path: made where it is missing; may itself be a link (its user named it).
    Raises OSError where it can't be made or opened.
    """

    def __init__(self, path: str) -> None:
        os.makedirs(path, exist_ok=True)
        self._descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)

    def inside(self, name: str) -> "Folder":
        """Return the directory `name` in this one, made where it is missing; never a link."""
        with suppress(FileExistsError):
            os.mkdir(name, dir_fd=self._descriptor)
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
        folder = Folder.__new__(Folder)
        folder._descriptor = os.open(name, flags, dir_fd=self._descriptor)
        return folder

    def write(self, name: str, data: bytes, *, force: bool) -> None:
        """Write the file `name` whole or not at all.

        force: take the place of what has that name (of a link itself, not of what it means).
        Raises FileExistsError without it.
        """
        beside = f".{os.getpid()}.{os.urandom(4).hex()}.part"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        try:
            with os.fdopen(os.open(beside, flags, 0o666, dir_fd=self._descriptor), "wb") as file:
                file.write(data)
            self._place(beside, name, force)
        finally:
            self._forget(beside)

    def _place(self, beside: str, name: str, force: bool) -> None:
        folder = self._descriptor
        if force:
            os.replace(beside, name, src_dir_fd=folder, dst_dir_fd=folder)
        else:
            os.link(beside, name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)

    def _forget(self, name: str) -> None:
        try:
            os.unlink(name, dir_fd=self._descriptor)
        except FileNotFoundError:
            return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, _: TracebackType | None
    ) -> None:
        os.close(self._descriptor)
