"""How a line begins and ends, in one word each."""

from newstool.language.letters import BIDI_CONTROLS, BIDI_MARKS, CLOSERS, TASHKEEL
from newstool.language.patterns import later

CLOSING = CLOSERS + "\u2018\u201c\u00ab\u2039"
"""Quotes and brackets that close; those that close in German only, too (for a regex class)."""
_CLOSING_SIGNS = CLOSING.replace("\\", "")
_TAIL = later(rf"[{CLOSING}{TASHKEEL}{BIDI_MARKS}{BIDI_CONTROLS}\s*_]+\Z")
_ENDINGS = {
    **dict.fromkeys(".。।۔｡", "stop"),
    **dict.fromkeys("?؟？;", "question"),
    **dict.fromkeys("!！", "shout"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",،、؛", "comma"),
    "…": "dots",
}
OPENING_QUOTES = frozenset("\"'“„‘‚«‹「『")
STOPPED = frozenset({"stop", "question", "shout", "dots"})
"""The endings that end a sentence."""
LOOK_AT_END = 12
"""Code points at a line's end in which its last sign is looked for."""


def ending(text: str) -> str:
    """Return what the line ends in, looking behind closing quotes and brackets.

    Text turned round by its writer has the stop in front.
    """
    last = text[-1]
    if last == "." and text[-2:] != "..":  # most lines are paragraphs
        return "stop"
    found = "letter" if last.isalpha() else _sign_at_end(text)
    return "stop" if text[0] in ".،" and found != "colon" else found


def _sign_at_end(text: str) -> str:
    end = text[-LOOK_AT_END:]
    bare = end.rstrip(_CLOSING_SIGNS)
    last = bare[-1:]
    if last not in _ENDINGS and not last.isalpha():
        bare = _TAIL.sub("", end)
        last = bare[-1:]
    named = _ENDINGS.get(last)
    if named == "stop" and bare.endswith(".."):
        return "dots"
    if named:
        return named
    if last.isalpha():
        return "letter"
    return "digit" if last.isdigit() else "sign"


def beginning(text: str) -> str:
    """Return what the line begins with."""
    first = text[0]
    if first.isalpha():
        return "capital" if first.isupper() else "small letter" if first.islower() else "letter"
    if first.isdigit():
        return "digit"
    if first in OPENING_QUOTES:
        return "quote"
    return "bracket" if first in "([" else "sign"
