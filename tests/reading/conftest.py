"""Fixtures of the reading tests: a file with given bytes, and what is read from it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newstool.reading import Document, Problem, ReadOptions, Source, read_source

Make = Callable[..., Source]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that makes a file and gives it as a source."""

    def make(data: bytes | str, name: str = "a.txt") -> Source:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return Source(name, str(path), name)

    return make


Read = Callable[..., tuple[list[Document], list[Problem]]]


@pytest.fixture
def read(make: Make) -> Read:
    """Return a function that makes a file and reads it: documents and problems."""

    def read(
        data: bytes | str, name: str = "a.txt", options: ReadOptions | None = None
    ) -> tuple[list[Document], list[Problem]]:
        found = list(read_source(make(data, name), options or ReadOptions()))
        documents = [item for item in found if isinstance(item, Document)]
        return documents, [item for item in found if isinstance(item, Problem)]

    return read


@pytest.fixture
def chunks() -> Callable[[bytes, int], Iterator[bytes]]:
    """Return a function that cuts bytes into chunks of a size."""
    return lambda data, size: (data[n : n + size] for n in range(0, len(data), size))
