"""What reading hands on: a document an article, or the problem that kept one from being read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class InputKind(StrEnum):
    """How an input holds its articles."""

    TEXT = "text"
    JSONL = "jsonl"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How inputs are to be read; the defaults are those of the command line."""

    input_format: InputKind | None = None
    """None: judged by name and content."""
    encoding: str | None = None
    """None: judged by content."""
    text_field: str = "text"
    headline_field: str = "headline"
    id_field: str = "id"


@dataclass(frozen=True, slots=True)
class Source:
    """An input: a file, or standard input (`path` None, `name` "-")."""

    name: str
    path: str | None
    relative: str
    """The name below the directory it was found in (else its own file name): for --output-dir."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an input, or one line of it, could not be read."""

    name: str
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read, before parsing.

    id: path as given; `PATH#2` for the second article of a stream; the record's id field.
    text: decoded, line ends LF, without a final LF.
    first_line: 1-based number, in the input, of the text's first line (1 in JSON Lines).
    headline: the headline field of a record, else None.
    record: the JSON object in its order, for JSON Lines only.
    raw: the record's line as read, without its line end, for JSON Lines only.
    pristine: writing `text` gives the bytes that were read: UTF-8, no BOM, LF, one final LF.
    encoding: the name of the encoding it was decoded from.
    """

    id: str
    text: str
    source: str
    kind: InputKind = InputKind.TEXT
    encoding: str = "utf-8"
    first_line: int = 1
    headline: str | None = None
    record: Mapping[str, object] | None = None
    raw: str | None = None
    pristine: bool = True
    size: int = 0
    """Bytes of the article in its input (for JSON Lines: of its record), before decoding."""
