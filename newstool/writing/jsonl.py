"""JSON and JSON Lines: letters as they are, not as escapes."""

import re
from collections.abc import Iterable

from newstool.language.patterns import later

_SURROGATES = later("[\ud800-\udfff]")


def dumps(record: object) -> str:
    """Return `record` as JSON on one line, without a line end; lone surrogates are escaped."""
    import json

    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return text if text.isascii() else _SURROGATES.sub(_escape, text)


def lines(records: Iterable[object]) -> str:
    """Return `records` as JSON Lines, each line ended."""
    return "".join(dumps(record) + "\n" for record in records)


def _escape(match: "re.Match[str]") -> str:
    return f"\\u{ord(match[0]):04x}"
