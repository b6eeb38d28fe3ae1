"""What a record is compared by where that is neither its headline nor its text."""

from collections.abc import Mapping


def field_text(record: Mapping[str, object] | None, name: str) -> str:
    """Return a record's field as text to compare; "" where it is missing or null."""
    value = (record or {}).get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    from json import dumps

    return dumps(value, ensure_ascii=False, sort_keys=True)
