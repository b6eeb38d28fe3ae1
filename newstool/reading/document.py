"""What reading hands on: a document an article, or the problem that kept one from being read."""

from collections.abc import Mapping
from enum import StrEnum
from typing import BinaryIO, NamedTuple


class InputKind(StrEnum):
    """How an input holds its articles."""

    TEXT = "text"
    JSONL = "jsonl"
    LINES = "lines"


class ReadOptions(NamedTuple):
    """How inputs are to be read; the defaults are those of the command line."""

    input_format: InputKind | None = None
    """None: judged by name and content."""
    encoding: str | None = None
    """None: judged by content."""
    text_field: str = "text"
    headline_field: str = "headline"
    id_field: str = "id"


class Source(NamedTuple):
    """An input: a file, or standard input (`path` None, `name` "-").

    name: the path as given or found, in letters that can be written anywhere.
    path: the path to open.
    """

    name: str
    path: str | None
    relative: str
    """Where it stands below the directory it was found in, else below the working one: no `..`."""
    spool: BinaryIO | None = None
    """The open file that the bytes of a stream were copied to, where they are needed twice."""


class Problem(NamedTuple):
    """Why an input, or one line of it, could not be read."""

    name: str
    reason: str
    line: int | None = None


class Document(NamedTuple):
    """One article as it was read, before parsing."""

    id: str
    """Path as given; `PATH#2` for the second of a stream; the record's id; in lines `PATH#N`."""
    text: str
    """Decoded, line ends LF, without a final LF; never with half a surrogate pair."""
    source: str
    """The name of the source it came from."""
    kind: InputKind = InputKind.TEXT
    encoding: str = "utf-8"
    """What it was decoded from, by a name that `--encoding` takes; utf-8-sig: with a mark."""
    first_line: int = 1
    """1-based number, in the input, of the text's first line; 1 in JSON Lines."""
    headline: str | None = None
    """The headline field of a record, unless it is blank."""
    record: Mapping[str, object] | None = None
    """The JSON object in its order, for JSON Lines only."""
    raw: str | None = None
    """The record's line as it was read, without its line end, for JSON Lines only."""
    pristine: bool = True
    """Whether the output's form of it is what was read, byte for byte.

    That is UTF-8 without a mark, only LF, one at the end, and form feeds, in lines and records also
    blank lines, only as writing puts them.
    """
    read_size: int | None = None
    """Bytes that it took in its input; None: those of its text in UTF-8 and of one LF."""
    line_end: str = "\n"
    """The first line end of the article as it was read (in JSON Lines: of its text)."""

    @property
    def size(self) -> int:
        """Bytes of the article in its input (for JSON Lines: of its record), before decoding."""
        if self.read_size is not None:
            return self.read_size
        return len(self.text.encode()) + bool(self.text)
