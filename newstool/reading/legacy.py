"""Encodings of one byte a letter, told apart by which letters result."""

from newstool.reading.opening import Unreadable


def judge_legacy(head: bytes, damage: UnicodeDecodeError) -> str:
    """Return the encoding of `head`, which is not UTF-8 (where, `damage` says).

    Raises Unreadable where it is damaged UTF-8, binary, or nothing that is known.
    """
    for name in ("iso8859_6", "cp1256"):
        try:
            head.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    raise Unreadable("unknown encoding; name it with --encoding")
