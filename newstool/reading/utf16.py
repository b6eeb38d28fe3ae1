"""UTF-16 without a byte-order mark, by its byte pattern.

Every other byte names the block a character is in: for scripts below U+2000 it is a control code,
which no other text is full of. Arabic in UTF-16LE is valid UTF-8 by its bytes (06 and 00 are), so
this is asked before UTF-8 is tried. East Asian scripts have higher blocks, and are told by the NUL
bytes of their spaces and line ends, and by being nothing else.
"""

import re
from collections import Counter
from typing import NamedTuple
from unicodedata import category

from newstool.language.patterns import later

ALPHABETIC = 0.6
"""Share of characters below U+2000 from which a text is taken to be in such a script."""
IN_ONE_BLOCK = 0.7
"""Share of characters in the 256 of Latin and the 256 of one other script; numbers scatter."""
PLAUSIBLE = 0.95
"""Share of characters that text has: letters, signs and line ends of living scripts."""
SPREAD = 0.2
"""Share of low bytes above 7F that East Asian text has at least; ASCII with NULs has none."""

_HIGH = re.compile(rb"[\x80-\xff]")
_LOW_BLOCKS = later("[\t\n\f\r\x20-\x7e\xa0-\u1fff]")
_GOOD = later(
    "[\t\n\f\r\x20-\x7e\xa0-\u058f\u0591-\u05f4\u0600-\u074f\u0900-\u11ff\u1e00-\u1fff\u200b-\u2044"
    "\u20a0-\u20bf\u2100-\u215f\u2190-\u21ff\u25a0-\u26ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3"
    "\ufb50-\ufdff\ufe70-\uffef\U00010000-\U0001faff\U00020000-\U0003ffff]"
)


class _Reading(NamedTuple):
    """What the bytes are in one byte order: shares of good characters, and of low blocks."""

    good: float
    alphabetic: float
    name: str


def utf16_by_pattern(head: bytes) -> str | None:
    """Return "utf-16-le" or "utf-16-be" where `head` has the pattern of one, else None."""
    readings = [_read(head, name) for name in ("utf-16-le", "utf-16-be")]
    good = [reading for reading in readings if reading and reading.good >= PLAUSIBLE]
    alphabetic = [
        reading
        for reading in good
        if reading.alphabetic >= ALPHABETIC and _in_one_block(head, reading.name)
    ]
    if not alphabetic and b"\0" in head:
        return next((r.name for r in sorted(good, reverse=True) if _is_spread(head, r.name)), None)
    return max(alphabetic).name if alphabetic else None


def _read(head: bytes, name: str) -> _Reading | None:
    try:
        text = head.decode(name)
    except UnicodeDecodeError as error:
        if len(head) - error.start > 3:
            return None
        text = head[: error.start].decode(name)
    if not text or "\0" in text:
        return None
    signs = Counter(text).items()
    unknown = sum(times for sign, times in signs if category(sign) == "Cn")
    good, low = len(_GOOD.findall(text)) - unknown, len(_LOW_BLOCKS.findall(text))
    return _Reading(good / len(text), low / len(text), name)


def _in_one_block(head: bytes, name: str) -> bool:
    """Whether nearly all characters are in Latin and one other block, as in one script."""
    blocks = head[1::2] if name == "utf-16-le" else head[::2]
    latin = blocks.count(0)
    other = max((blocks.count(block) for block in set(blocks) - {0}), default=0)
    return latin + other >= IN_ONE_BLOCK * len(blocks)


def _is_spread(head: bytes, name: str) -> bool:
    low = head[::2] if name == "utf-16-le" else head[1::2]
    return len(_HIGH.findall(low)) >= SPREAD * len(low)
