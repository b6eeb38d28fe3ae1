"""Mojibake that ends in any script, by ftfy; and the test that keeps ftfy from being loaded."""

import re
from functools import cache
from typing import TYPE_CHECKING

from newstool.language.patterns import later

if TYPE_CHECKING:
    from ftfy import TextFixerConfig


def _signs(encoding: str, first: int, last: int) -> str:
    """Return, for a regex class, what the bytes `first`..`last` are in an encoding."""
    data = bytes(range(first, last + 1))
    return "".join(sorted({re.escape(sign) for sign in data.decode(encoding, "ignore")}))


def _sequences(encoding: str, extra: str = "") -> str:
    """Return a pattern for what a UTF-8 sequence looks like in an encoding."""
    two, three = _signs(encoding, 0xC2, 0xDF), _signs(encoding, 0xE0, 0xEF)
    four, after = _signs(encoding, 0xF0, 0xF4), _signs(encoding, 0x80, 0xBF) + extra
    return f"[{two}][{after}]|[{three}][{after}]{{2}}|[{four}][{after}]{{3}}"


_WITH_CONTROLS = ("cp1252", "cp1250", "cp1251")
_WITHOUT = ("cp1254", "cp1257", "iso-8859-2", "mac-roman", "cp437")
_LOST_BYTES = "\u00c3[ '\u2019]|\u00e2\u20ac|\u0432\u0402|\u0413 "


_SUSPECT = later(
    "|".join(
        [
            *(_sequences(name, "\u0080-\u009f") for name in _WITH_CONTROLS),
            *map(_sequences, _WITHOUT),
            _LOST_BYTES,
        ]
    )
)

_LOST = "\N{REPLACEMENT CHARACTER}"
_OPENING = later("\u00e2\u20ac\u0153|\u201c")
"""An opening quote: damaged, or as the repairs before this one left it."""
_LOST_QUOTE = later("\u00e2\u20ac(?=[ \t.,;:!?)\u060c\u061b\u061f-]|$)")
"""A closing quote whose last byte, 9D, means nothing in windows-1252 and was lost; with a no-break
space behind it, it is a dagger, which stands in for many an Arabic nun that was misread twice."""


@cache
def _configs() -> "tuple[TextFixerConfig, ...]":
    """Return ftfy's settings in the order they are tried: with and without its lossy repairs."""
    from ftfy import TextFixerConfig

    return TextFixerConfig(), TextFixerConfig(replace_lossy_sequences=False)


def fix(line: str) -> str:
    """Return `line` as ftfy restores it, or as it is where that would add U+FFFD."""
    if not _SUSPECT.search(line):
        return line
    from ftfy import fix_encoding

    line = _with_lost_quotes(line)
    fixed = (fix_encoding(line, config) for config in _configs())
    return next((each for each in fixed if each.count(_LOST) <= line.count(_LOST)), line)


def _with_lost_quotes(line: str) -> str:
    """Return `line` with the last byte of closing quotes, where it has an opening one.

    Without it ftfy would take the remains and the space behind them for a dagger.
    """
    return _LOST_QUOTE.sub("\u201d", line) if _OPENING.search(line) else line
