"""Windows-1256 that was read as windows-1252 or Latin-1: `ÇáÓáÇã` for `السلام`."""

import re

from newstool.clean.mojibake_arabic import in_western
from newstool.language.patterns import later

_TO_1256 = {ord(sign): bytes([byte]).decode("cp1256") for sign, byte in in_western().items()}

_HIGHS = "".join(map(chr, range(0xC0, 0x100)))
_HIGH = later(f"[{_HIGHS}]")
_LOW = later("[A-Za-z]")
_ARABIC = later(
    "[\u0621-\u063a\u0640-\u0652\u067e\u0679\u0686\u0688\u0691\u0698"
    "\u06a9\u06af\u06ba\u06be\u06c1\u06d2]"
)
"""The letters and marks that windows-1256 holds."""
_TEH_MARBUTA_INSIDE = later("\u0629[\u0621-\u064a]")
"""It ends a word; `É` stands anywhere in the capitals of a Western one."""

_UTF8 = later(f"[\u00c2\u00c3\u00d8-\u00db][{''.join(sorted(set(in_western()) - set(_HIGHS)))}]")
"""What UTF-8 that was misread looks like, once and twice: another kind of damage."""

_LETTERS = "\u00c0-\u00ff\u0081\u008d-\u0090\u0098\u009a\u009f\u00aa\u0160\u0161\u017d\u0178"
"""What those became; in Latin-1 the Persian and Urdu ones are controls."""

_BEHIND = "\u00a1\u00ba\u00bf"
"""What the Arabic comma, semicolon and question mark became."""

_BEFORE_WORD = "\\s\\d(\\[\"'\u00ab\u201c:/.\u2013-"
_AFTER_WORD = ")\\],;!\u00bb\u201d\u2026%" + _BEHIND + _BEFORE_WORD
_WORD = later(f"(?<![^{_BEFORE_WORD}])([{_LETTERS}]+)[{_BEHIND}]?(?![^{_AFTER_WORD}])")


def fix(line: str) -> str:
    """Undo the wrong decoding, where a word proves it.

    The whole line, where more than 60 % of its letters are U+00C0-00FF and more than 85 % of those
    become Arabic letters (measured: no clean sentence of seven languages is like that); else the
    words that become Arabic letters altogether.
    """
    least = 2 if _ARABIC.search(line) else 4
    if not any(_proves(match[1], least) for match in _WORD.finditer(line)):
        return line
    high = "".join(_HIGH.findall(line))
    if 2 * len(_UTF8.findall(line)) > len(high):
        return line
    letters = len(high) + len(_LOW.findall(line))
    if len(high) > 0.6 * letters and _arabic(high) > 0.85 * len(high):
        return line.translate(_TO_1256)
    return _WORD.sub(_arabic_word, line)


def _arabic(word: str) -> int:
    """Return how many characters of `word` become Arabic letters or marks."""
    return len(_ARABIC.findall(word.translate(_TO_1256)))


def _proves(word: str, least: int) -> bool:
    """Tell whether no language writes such a word: `least` letters, all of them accented.

    Four letters, three of them different, are no accident; two are enough in an Arabic line.
    """
    if len(word) < least or len(set(word)) < min(least, 3):
        return False
    if _arabic(word) < len(word):
        return False
    return not _TEH_MARBUTA_INSIDE.search(word.translate(_TO_1256))


def _arabic_word(match: re.Match[str]) -> str:
    return match[0].translate(_TO_1256) if _arabic(match[1]) == len(match[1]) else match[0]
