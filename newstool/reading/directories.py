"""What a directory means: its article files, in the order of their paths."""

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from os.path import join
from typing import NamedTuple

from newstool.reading.document import Problem, Source
from newstool.reading.opening import shown, strerror
from newstool.reading.unpacking import without_suffix

TEXT_SUFFIXES = (".txt", ".text", ".md")
RECORD_SUFFIXES = (".jsonl", ".ndjson")


class Choice(NamedTuple):
    """Which files below a directory are wanted: shell patterns, none meaning no opinion.

    results: the real path of the directory that results are written to; below another it is not
    looked into, else a run would read what it wrote, or what the run before did.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    results: str | None = None

    def file(self, relative: str) -> bool:
        """Whether the file at `relative`, a path below the directory, is wanted."""
        if self.include and not _matches(relative, self.include):
            return False
        return bool(self.include or _is_article(relative)) and self.directory(relative)

    def directory(self, relative: str) -> bool:
        """Whether to look into the directory at `relative`."""
        return not _matches(relative, self.exclude)


def _matches(relative: str, patterns: tuple[str, ...]) -> bool:
    name = relative.rsplit("/", 1)[-1]
    return any(fnmatchcase(relative if "/" in p else name, p) for p in patterns)


def _is_article(relative: str) -> bool:
    return without_suffix(relative.lower()).endswith(TEXT_SUFFIXES + RECORD_SUFFIXES)


def walk(directory: str, choice: Choice) -> Iterator[Source | Problem]:
    """Yield the files below `directory` in the order of their paths' bytes.

    Hidden files and directories are left out, links to directories are not followed, devices and
    pipes are passed over. A directory that can't be listed is a Problem, and the rest goes on.
    """
    waiting = [""]
    while waiting:
        relative = waiting.pop()
        path = join(directory, relative)
        if relative and not relative.endswith("/"):
            yield Source(shown(path), path, relative)
            continue
        try:
            entries = _entries(path, relative, choice)
        except OSError as error:
            yield Problem(shown(path), strerror(error))
        else:
            waiting.extend(sorted(entries, key=os.fsencode, reverse=True))


def _entries(path: str, relative: str, choice: Choice) -> list[str]:
    """List the wanted entries of one directory, directories with a slash at their end."""
    with os.scandir(path) as entries:
        named = [(relative + e.name, e) for e in entries if not e.name.startswith(".")]
    directories = [
        f"{below}/"
        for below, e in named
        if e.is_dir(follow_symlinks=False)
        and choice.directory(below)
        and (choice.results is None or os.path.realpath(e.path) != choice.results)
    ]
    return directories + [below for below, e in named if _is_file(e) and choice.file(below)]


def _is_file(entry: "os.DirEntry[str]") -> bool:
    """A regular file, a link to one, or a link to nothing (which opening will report)."""
    if entry.is_symlink():
        return entry.is_file() or not os.path.exists(entry.path)
    return entry.is_file()
