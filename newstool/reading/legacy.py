"""Text that is not UTF-8: damaged, binary, or in one of the encodings before Unicode."""

import re
from codecs import getincrementaldecoder
from itertools import pairwise

from newstool.language.patterns import later
from newstool.reading.arabic_bytes import AT_LEAST, arabic_encoding
from newstool.reading.opening import Unreadable
from newstool.reading.western_bytes import is_western

MOSTLY = 0.6
"""Share of the bytes beyond ASCII in whole UTF-8 characters from which it is damaged UTF-8: text in
other encodings has less by accident."""
CONTROLS = 0.01
"""Share of control codes from which bytes are binary."""
STRANGE = 0.1
"""Share of the letters and signs beyond ASCII that may be out of place in what a guess gives."""
STRANGE_IN = 500
"""Bytes of text for each further one out of place."""
SAMPLE = 64 * 1024
"""Bytes, of lines with more than ASCII in them, from which an encoding is told."""

NEVER_NEWS = (
    *("cp1140", "cp1026", "cp273", "cp424", "cp500", "cp875"),  # EBCDIC
    *("hp-roman8", "ptcp154", "kz1048", "koi8-t", "cp1006", "mac-iceland", "johab", "cp856"),
    *("cp1256", "iso8859-6", "utf-8", "utf-8-sig", "utf-7", "hz"),
    *("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
)
"""What the library is not asked about: judged above, or never met where a guess is right."""

SUPERSETS = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "euc_kr": "cp949"}
"""Encodings that hold all of another one; what comes later may need the larger."""

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_CHARACTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CUT_CHARACTER = re.compile(
    rb"(?:(?<![A-Z\xc0-\xdf]{2})[\xc2-\xdb]|\xe2|[\xe0-\xf4][\x80-\xbf]{1,2}|[\xf0-\xf4][\x80-\xbf]{3})\Z"
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_OUT_OF_PLACE = later("[\x80-\x9f\u2200-\u25ff]")


def legacy_encoding(data: bytes, damage: UnicodeDecodeError) -> str:
    """Return the encoding of `data`, which is not UTF-8: `damage` says where.

    Raises Unreadable where it is damaged UTF-8, binary, or nothing that is known.
    """
    if len(_CONTROL.findall(data)) > CONTROLS * len(data):
        raise Unreadable("binary data (control codes)")
    if _looks_like_utf8(data, damage):
        raise Unreadable(f"damaged UTF-8 at byte {damage.start + 1} ({damage.reason})")
    sample = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:SAMPLE]
    if found := arabic_encoding(sample):
        return found
    if is_western(sample, len(data)):
        return "cp1252"
    if found := _guessed(sample, len(data)) or arabic_encoding(sample, AT_LEAST):
        return found
    raise Unreadable("an encoding nobody can tell; name it with --encoding")


def _looks_like_utf8(data: bytes, damage: UnicodeDecodeError) -> bool:
    whole = sum(map(len, _CHARACTER.findall(data)))
    if whole > MOSTLY * len(_BEYOND_ASCII.findall(data)):
        return True
    return damage.end == len(data) and _CUT_CHARACTER.search(data) is not None


def _guessed(data: bytes, length: int) -> str | None:
    from chardet import detect

    found = detect(
        data, compat_names=False, exclude_encodings=NEVER_NEWS, no_match_encoding="ascii"
    )
    name = SUPERSETS.get(str(found["encoding"]), str(found["encoding"]))
    return name if _is_plausible(data, name, length) else None


def _is_plausible(data: bytes, name: str, length: int) -> bool:
    """Whether `data`, but a character cut at its end, is words in the encoding, or nearly so."""
    try:
        text = getincrementaldecoder(name)().decode(data)
    except (UnicodeDecodeError, LookupError):
        return False
    beyond = sum(sign > "\x7f" for sign in text)
    broken = sum(a.islower() and b.isupper() for a, b in pairwise(text))
    strange = broken + len(_OUT_OF_PLACE.findall(text))
    return strange <= STRANGE * beyond + length // STRANGE_IN
