"""Text of strangers on a terminal: nothing in it may move the cursor or turn lines round."""

import re

from newstool.language.patterns import later

_CONTROLS = later("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Bidi marks (U+200E, U+200F, U+061C) are not among them: they order what is beside them only."""


def visible(text: str) -> str:
    """Return `text` with control characters and bidi overrides shown as symbols.

    Tabs and line feeds stay; a form feed becomes its symbol.
    """
    return _CONTROLS.sub(_symbol, text)


def one_line(text: str) -> str:
    """Return `text` fit for a message: `visible`, and on one line."""
    return visible(text).replace("\n", "\u240a").replace("\t", " ")


def _symbol(match: "re.Match[str]") -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"
