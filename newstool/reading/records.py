"""JSON Lines: one article a line, with its other fields."""

import json
from collections.abc import Iterable, Iterator

from newstool.reading.document import Document, InputKind, Problem, ReadOptions
from newstool.reading.encodings import UTF_8, Encoding
from newstool.reading.kinds import ARRAY
from newstool.reading.line_ends import first_line_end, has_only_lf, with_lf
from newstool.reading.lines import Block, Numbered, numbered
from newstool.reading.opening import Unreadable


class _NoArticle(Exception):  # noqa: N818  (what a line of the input is, not a fault of ours)
    """A line is no article; the message says why."""


def records(
    blocks: Iterable[Block], name: str, options: ReadOptions, encoding: Encoding
) -> Iterator[Document | Problem]:
    """Yield the article of each line that is not blank, or why it is none.

    Raises Unreadable where the input is one JSON array over several lines.
    """
    first = True
    for line in numbered(blocks, "\r"):
        try:
            yield _document(line, name, options, encoding)
        except _NoArticle as bad:
            if first and line.text.lstrip().startswith("[") and str(bad) != ARRAY:
                raise Unreadable(ARRAY) from bad
            yield Problem(name, str(bad), line.number)
        first = False


def _document(line: Numbered, name: str, options: ReadOptions, encoding: Encoding) -> Document:
    record = _record(line)
    given = _string(record, options.text_field)
    text = with_lf(given).removesuffix("\n")
    headline = record.get(options.headline_field)
    return Document(
        _id(record.get(options.id_field), f"{name}#{line.number}"),
        text,
        name,
        InputKind.JSONL,
        encoding.name,
        headline=headline if isinstance(headline, str) and headline.strip() else None,
        record=record,
        raw=line.text,
        pristine=line.plain and encoding == UTF_8 and text == given,
        read_size=encoding.size(line.text),
        line_end="\n" if has_only_lf(given) else first_line_end(given),
    )


def _record(line: Numbered) -> dict[str, object]:
    if line.reason is not None:
        raise _NoArticle(line.reason)
    try:
        record = json.loads(line.text)
    except json.JSONDecodeError as error:
        raise _NoArticle(f"not JSON: {error.msg} (column {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise _NoArticle(f"not JSON that can be read: {error}") from error
    if isinstance(record, list):
        raise _NoArticle(ARRAY)
    if not isinstance(record, dict):
        raise _NoArticle("not a JSON object")
    if "\\ud" in line.text.lower():
        _refuse_half_pairs(record)
    return record


def _refuse_half_pairs(record: dict[str, object]) -> None:
    """Raise where an escape is half a surrogate pair: no UTF-8 can hold it."""
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        half = f"\\u{ord(error.object[error.start]):04x}"
        raise _NoArticle(f"not text: {half} is half a surrogate pair") from error


def _string(record: dict[str, object], field: str) -> str:
    if field not in record:
        raise _NoArticle(f"no field {field!r}")
    value = record[field]
    if not isinstance(value, str):
        raise _NoArticle(f"the field {field!r} is no text")
    return value


def _id(value: object, otherwise: str) -> str:
    """Return a string or a number as an id; anything else is none."""
    if isinstance(value, str) and value:
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return json.dumps(value)
    return otherwise
