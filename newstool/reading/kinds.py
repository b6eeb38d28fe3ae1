"""How an input holds its articles: by its name, else by its first line."""

import re
from codecs import BOM_UTF8
from collections.abc import Callable

from newstool.reading.directories import RECORD_SUFFIXES, TEXT_SUFFIXES
from newstool.reading.document import InputKind
from newstool.reading.opening import ByteStream, Unreadable
from newstool.reading.unpacking import without_suffix

ARRAY = "a JSON array, not JSON Lines; try jq -c '.[]'"

_ARRAY_OF_OBJECTS = re.compile(rb"\[\s*\{")


def kind_of(stream: ByteStream, name: str) -> InputKind:
    """Return the kind of the input `name`, looking at no more of it than its first line.

    Raises Unreadable where it is a JSON array of objects.
    """
    plain = without_suffix(name.lower())
    if plain.endswith(RECORD_SUFFIXES):
        return InputKind.JSONL
    if plain.endswith(TEXT_SUFFIXES):
        return InputKind.TEXT
    return _by_first_line(stream)


def _by_first_line(stream: ByteStream) -> InputKind:
    begin = _upto(stream, lambda seen: seen.lstrip())
    if begin.startswith(b"["):
        begin = _upto(stream, lambda seen: seen.lstrip()[1:].lstrip())
        if _ARRAY_OF_OBJECTS.match(begin):
            raise Unreadable(ARRAY)
    if begin.startswith(b"{"):
        line = _upto(stream, lambda seen: seen.lstrip().partition(b"\n")[1]).partition(b"\n")[0]
        return InputKind.JSONL if _is_object(line) else InputKind.TEXT
    return InputKind.TEXT


def _upto(stream: ByteStream, found: Callable[[bytes], bytes]) -> bytes:
    """Look at ever more of the stream until `found` finds something or the stream ends."""
    begin = len(BOM_UTF8) if stream.begins(BOM_UTF8) else 0
    seen = stream.peek(begin + 1)
    while not found(seen[begin:]):
        seen, before = stream.peek(2 * len(seen)), seen
        if len(seen) == len(before):
            break
    return seen[begin:].lstrip()


def _is_object(line: bytes) -> bool:
    import json

    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
