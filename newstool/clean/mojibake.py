"""Text that was decoded with the wrong encoding, line by line, chunk by chunk.

Our own rules know what ftfy does not: Arabic-script text that was read as windows-1256,
windows-1256 that was read as a Western encoding, and bytes that were lost on the way. The rest is
ftfy's, which is asked only where neighbouring characters look like a UTF-8 sequence.
"""

from collections.abc import Callable
from functools import cache

from newstool.language.patterns import later

_OF_ARABIC = (
    "\u00a2-\u00aa\u00ac-\u00af\u00b1\u00b4-\u00ba\u00bc-\u00be\u0192\u02c6\u0152\u0153"
    "\u201e\u2020\u2021\u2030\u2039\u203a\u20ac\u2122\u067e\u0679\u06ba\u06be"
)
_OF_1256 = "\u00c0-\u00ff"
_OF_OTHERS = (
    "\u0080-\u009f\u00c2-\u00f4\u0102-\u0171\u0192\u221a\u2248\u2206\u25ca\u0152\u0153\u0178\u00ff"
    "\u00ac\u201a\u0402-\u0407\u0409-\u040c\u040e\u040f\u0452-\u0457\u0459-\u045c\u045e\u045f"
    "\u0490\u0491\u00a4\u00a6\u00a7\u00a9\u00ae\u00b0\u00b1\u00b5-\u00b7\u2500-\u259f"
)
TRIGGER = _OF_ARABIC + _OF_1256 + _OF_OTHERS
"""Without any of these no line is damaged; Arabic news has hardly any, so that the repairs, which
take long to load, are not even imported for most of it."""
_TRIGGER = later(f"[{TRIGGER}]")


def fix_mojibake(text: str) -> str:
    """Undo wrong decodings, a whole line or the words that are bad; genuine text stays.

    No repair adds a replacement character U+FFFD.

    >>> fix_mojibake("ط§ظ„ط³ظ„ط§ظ…")
    'السلام'
    """
    return "\n".join([_fix_line(line) for line in text.split("\n")])


@cache
def _repairs() -> tuple[Callable[[str], str], ...]:
    from newstool.clean import mojibake_1256, mojibake_arabic, mojibake_western

    return mojibake_1256.fix, mojibake_arabic.fix, mojibake_western.fix


def _fix_line(line: str) -> str:
    """Undo one decoding after the other, before another step takes away what they left."""
    while _TRIGGER.search(line) and (fixed := _fix_once(line)) != line:
        line = fixed
    return line


def _fix_once(line: str) -> str:
    for fix in _repairs():
        fixed = fix(line)
        if fixed != line:
            return fixed
    return line
