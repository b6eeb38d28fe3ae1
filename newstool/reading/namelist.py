"""Lists of file names, separated by NUL as `find -print0` writes them."""

import os
from collections.abc import Iterator
from os.path import basename

from newstool.reading.document import Problem, Source
from newstool.reading.opening import ByteStream, Unreadable, open_source, shown

LONGEST = 64 * 1024
"""Bytes that no path has; lists with line ends instead of NULs soon look like one longer."""


def listed_names(path: str) -> Iterator[str | Problem]:
    """Yield the names in the list at `path` ("-": standard input), as they come."""
    source = Source("-", None, "-") if path == "-" else Source(shown(path), path, basename(path))
    try:
        for number, name in enumerate(_names(open_source(source)), 1):
            if not name:
                yield Problem(source.name, "an empty file name in the list", number)
            else:
                yield os.fsdecode(name)
    except Unreadable as failure:
        yield Problem(source.name, str(failure))


def _names(stream: ByteStream) -> Iterator[bytes]:
    rest = b""
    for chunk in stream:
        *names, rest = (rest + chunk).split(b"\0")
        yield from names
        if len(rest) > LONGEST:
            raise Unreadable("no list of names parted by NUL, as find -print0 writes it")
    if rest:
        yield rest
