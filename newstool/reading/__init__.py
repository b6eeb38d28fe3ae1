"""From names to documents: find, open, unpack, decode, cut into articles."""

from newstool.reading.document import Document, InputKind, Problem, ReadOptions, Source
from newstool.reading.encodings import named_encoding
from newstool.reading.inputs import find_sources
from newstool.reading.source import read_lines, read_source

__all__ = [
    "Document",
    "InputKind",
    "Problem",
    "ReadOptions",
    "Source",
    "find_sources",
    "named_encoding",
    "read_lines",
    "read_source",
]
