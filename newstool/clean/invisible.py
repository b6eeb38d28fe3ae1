"""Invisible characters: what no reader could miss goes, what shapes the text stays."""

import re

from newstool.language.letters import (
    ARABIC_LETTERS,
    BIDI_CONTROLS,
    BIDI_MARKS,
    TASHKEEL,
    TATWEEL,
    ZWJ,
    ZWNJ,
)
from newstool.language.patterns import later

_NEVER = "\u00ad\u200b\u2060"
_JOINERS = ZWNJ + ZWJ
TRIGGER = _NEVER + _JOINERS + BIDI_MARKS + BIDI_CONTROLS

_JOINING = (
    ARABIC_LETTERS + "\u0710-\u072f\u074d-\u074f\u07ca-\u07ea\u0840-\u0855\u1807\u1820-\u18aa"
)
"""Letters of the scripts that join: Arabic, Syriac, N'Ko, Mandaic, Mongolian."""

_ARABIC = ARABIC_LETTERS + TASHKEEL + TATWEEL

VIRAMAS = (
    "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84"
    "\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua82c"
    "\ua8c4\ua953\ua9c0\uaaf6\uabed"
)
"""Signs of the Basic Multilingual Plane with combining class 9 (UnicodeData.txt)."""

_PICTOGRAPHS = "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299"
_PICTOGRAPHS += "\U0001f000-\U0001faff"
_EMOJI_END = _PICTOGRAPHS + "\ufe0f"

_HIDDEN = later(f"[{_NEVER}]")
_DOUBLED_JOINER = later(f"([{_JOINERS}])[{_JOINERS}]+")
_JOINER = later(
    f"((?<=[{_JOINING}{TASHKEEL}])[{_JOINERS}](?=\\w)"
    f"|(?<=\\w)[{_JOINERS}](?=[{_JOINING}])"
    f"|(?<=[{VIRAMAS}])[{_JOINERS}]|[{_JOINERS}](?=[{VIRAMAS}])"
    f"|(?<=\N{ARABIC LETTER HEH}){ZWJ}"
    f"|(?<=[{_EMOJI_END}]){ZWJ}(?=[{_PICTOGRAPHS}]))"
    f"|[{_JOINERS}]"
)

_GAP = r"[^\S\n]"
_IDLE_MARK = later(
    f"(?<=[{_ARABIC}])[{BIDI_MARKS}]+(?=[{_ARABIC}]|{_GAP}|$)"
    f"|(?:^|(?<={_GAP}))[{BIDI_MARKS}]+(?=[{_ARABIC}]|$)",
    re.MULTILINE,
)
_MARK_AT_END = later(f"([{_ARABIC}][^\\w\n]*?)[{BIDI_MARKS}]+$", re.MULTILINE)

_PADDING = f" \t\u00a0{BIDI_MARKS}"
"""What may stand between a line's edge and a control that goes round the whole line."""
_CONTROL = later(f"[{BIDI_CONTROLS}]")
_POP = {"\N{POP DIRECTIONAL FORMATTING}": False, "\N{POP DIRECTIONAL ISOLATE}": True}
_ISOLATES = "\u2066\u2067\u2068"


def remove_invisible(text: str) -> str:
    """Remove invisible characters that do nothing where they stand.

    Zero-width spaces, word joiners and soft hyphens go. Joiners stay inside a word of a joining
    script, beside a virama, in emoji and (ZWJ) after heh, which writes the Hijri sign. Directional
    marks stay beside a digit, a Latin letter or a neutral sign, where they keep the order right.

    >>> remove_invisible("Tehran\\u200c") == "Tehran"
    True
    """
    text = _HIDDEN.sub("", text)
    if ZWNJ in text or ZWJ in text:
        text = _JOINER.sub(r"\1", _DOUBLED_JOINER.sub(r"\1", text))
    if _CONTROL.search(text):
        text = "\n".join(_unpack(line) for line in text.split("\n"))
    return _MARK_AT_END.sub(r"\1", _IDLE_MARK.sub("", text))


def _unpack(line: str) -> str:
    """Remove directional controls that are unpaired or go round the whole line."""
    pairs = _pairs(line)
    idle = {match.start() for match in _CONTROL.finditer(line)} - {*pairs, *pairs.values()}
    first, last = 0, len(line) - 1
    while True:
        while first <= last and (line[first] in _PADDING or first in idle):
            first += 1
        while last > first and (line[last] in _PADDING or last in idle):
            last -= 1
        if first not in pairs or pairs[first] != last:
            return "".join(sign for place, sign in enumerate(line) if place not in idle)
        idle |= {first, last}


def _pairs(line: str) -> dict[int, int]:
    """Return where each paired control stands: opener to closer."""
    pairs: dict[int, int] = {}
    stack: list[tuple[int, bool]] = []
    for match in _CONTROL.finditer(line):
        sign, place = match[0], match.start()
        if sign not in _POP:
            stack.append((place, sign in _ISOLATES))
        elif _POP[sign]:
            while stack and not stack[-1][1]:
                stack.pop()
            if stack:
                pairs[stack.pop()[0]] = place
        elif stack and not stack[-1][1]:
            pairs[stack.pop()[0]] = place
    return pairs
