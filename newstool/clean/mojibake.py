"""Text that was decoded with the wrong encoding, line by line, chunk by chunk.

Our own rules know what ftfy does not: Arabic-script text that was read as windows-1256,
windows-1256 that was read as a Western encoding, and bytes that were lost on the way. The rest is
ftfy's, which is asked only where neighbouring characters look like a UTF-8 sequence.
"""

import re

from newstool.clean import mojibake_1256, mojibake_arabic, mojibake_western

TRIGGER = mojibake_arabic.TRIGGER + mojibake_1256.TRIGGER + mojibake_western.TRIGGER
_TRIGGER = re.compile(f"[{TRIGGER}]")


def fix_mojibake(text: str) -> str:
    """Undo wrong decodings, a whole line or the words that are bad; genuine text stays.

    No repair adds a replacement character U+FFFD.

    >>> fix_mojibake("ط§ظ„ط³ظ„ط§ظ…")
    'السلام'
    """
    if not _TRIGGER.search(text):
        return text
    return "\n".join(
        _fix_line(line) if _TRIGGER.search(line) else line for line in text.split("\n")
    )


def _fix_line(line: str) -> str:
    """Undo one decoding after the other, before another step takes away what they left."""
    while (fixed := _fix_once(line)) != line:
        line = fixed
    return line


def _fix_once(line: str) -> str:
    for fix in (mojibake_1256.fix, mojibake_arabic.fix, mojibake_western.fix):
        fixed = fix(line)
        if fixed != line:
            return fixed
    return line
