"""A JSON record with new values for some fields, and every other byte as it was."""

from collections.abc import Iterator, Mapping

from newstool.language.patterns import later

_SPACE = later(r"[ \t\n\r]*")


def rewritten(raw: str, fields: Mapping[str, str]) -> str:
    """Return the record's line `raw` with the values of `fields` in place of what stood there.

    Numbers, escapes, spaces and the order of all else stay as written: reading and writing the
    whole record would turn 1.50 into 1.5 and 1e400 into no JSON at all. Fields that `raw` does not
    have are left out; of a name that stands twice the last is read, and so written. `raw` must be
    a JSON object.
    """
    from json import dumps

    spans = {name: (start, end) for name, start, end in _values(raw) if name in fields}
    parts: list[str] = []
    done = 0
    for name, (start, end) in sorted(spans.items(), key=lambda found: found[1]):
        parts += raw[done:start], dumps(fields[name], ensure_ascii=False)
        done = end
    return "".join([*parts, raw[done:]])


def _values(raw: str) -> Iterator[tuple[str, int, int]]:
    """Yield the names of the object's fields, and where their values begin and end."""
    from json import JSONDecoder

    decode = JSONDecoder().raw_decode
    at = _skip(raw, raw.index("{") + 1)
    while raw[at] == '"':
        name, at = decode(raw, at)
        start = _skip(raw, _skip(raw, at) + 1)
        _, end = decode(raw, start)
        yield name, start, end
        at = _skip(raw, end)
        at = _skip(raw, at + 1) if raw[at] == "," else at


def _skip(raw: str, at: int) -> int:
    space = _SPACE.match(raw, at)
    return space.end() if space else at
