"""UTF-16 without a byte-order mark, by its byte pattern.

Every other byte names the block a character is in, so in one script it hardly changes; and for
scripts below U+2000 it is a control code, which no other text is full of. Arabic in UTF-16LE is
valid UTF-8 by its bytes (06 and 00 are), so this is asked before UTF-8 is tried.
"""

import re
from unicodedata import category

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_BELOW_2000 = re.compile(rb"[\x00-\x1f]")
_NOT_TEXT = {"Cc", "Cn", "Co", "Cs"}
_LINE_CONTROLS = re.compile("[\t\n\x0b\f\r\x1b]")
_IDEOGRAPHIC = re.compile("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]")


def utf16_by_pattern(head: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" where `head` has the pattern of one, else None."""
    if not _CONTROL.search(head):
        return None
    even = head[: len(head) // 2 * 2]
    for name, high, low in (
        ("utf-16-le", even[1::2], even[::2]),
        ("utf-16-be", even[::2], even[1::2]),
    ):
        if _in_one_block(high, low) and _is_text(even, name):
            return name
    return None


def _in_one_block(high: bytes, low: bytes) -> bool:
    """Whether `high` can be the blocks and `low` the characters in them."""
    if not _CONTROL.search(high):
        return False
    below = len(_BELOW_2000.findall(high))
    if below >= 0.6 * len(high):
        return len(_CONTROL.findall(low)) <= 0.1 * len(low)
    return b"\0" in high and b"\0" not in low


def _is_text(data: bytes, name: str) -> bool:
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        if error.end < len(data):
            return False
        text = data[: error.start].decode(name)
    signs = _LINE_CONTROLS.sub("", text)
    strange = sum(category(sign) in _NOT_TEXT for sign in signs)
    if "\0" in text or strange > 0.02 * len(text):
        return False
    narrow = sum(sign < "\u2100" for sign in text)
    return narrow + len(_IDEOGRAPHIC.findall(text)) >= 0.9 * len(text)
