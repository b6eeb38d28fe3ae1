"""Text of strangers on a terminal: nothing in it may move the cursor or turn lines round."""

import re

_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_MARKS = "\u200e\u200f\u061c"
"""Bidi marks order what stands beside them and no more: they are left alone."""


def visible(text: str) -> str:
    """Return `text` with control characters and bidi overrides shown as symbols.

    Tabs and line feeds stay; a form feed becomes its symbol.
    """
    return _CONTROLS.sub(_symbol, text)


def one_line(text: str) -> str:
    """Return `text` fit for a message: `visible`, and on one line."""
    return visible(text).replace("\n", "\u240a").replace("\t", " ")


def _symbol(match: "re.Match[str]") -> str:
    sign = match[0]
    if sign in _MARKS:
        return sign
    code = ord(sign)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"
