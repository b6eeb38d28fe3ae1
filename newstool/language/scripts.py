"""Scripts: which one a letter belongs to, and which languages are written in it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import groupby

from newstool.language.bytewise import HELD, as_bytes, held_and_rare, how_many

_STARTS: tuple[tuple[int, str], ...] = (
    (0x0041, "Latin"),
    (0x0370, "Greek"),
    (0x0400, "Cyrillic"),
    (0x0530, "Armenian"),
    (0x0590, "Hebrew"),
    (0x0600, "Arabic"),
    (0x0700, ""),
    (0x0750, "Arabic"),
    (0x0780, "Thaana"),
    (0x07C0, ""),
    (0x0870, "Arabic"),
    (0x0900, "Devanagari"),
    (0x0980, "Bengali"),
    (0x0A00, "Gurmukhi"),
    (0x0A80, "Gujarati"),
    (0x0B00, "Oriya"),
    (0x0B80, "Tamil"),
    (0x0C00, "Telugu"),
    (0x0C80, "Kannada"),
    (0x0D00, "Malayalam"),
    (0x0D80, "Sinhala"),
    (0x0E00, "Thai"),
    (0x0E80, "Lao"),
    (0x0F00, "Tibetan"),
    (0x1000, "Myanmar"),
    (0x10A0, "Georgian"),
    (0x1100, "Hangul"),
    (0x1200, "Ethiopic"),
    (0x13A0, ""),
    (0x1780, "Khmer"),
    (0x1800, ""),
    (0x1C80, "Cyrillic"),
    (0x1C90, "Georgian"),
    (0x1CC0, ""),
    (0x1E00, "Latin"),
    (0x1F00, "Greek"),
    (0x2000, ""),
    (0x2C60, "Latin"),
    (0x2C80, ""),
    (0x2D00, "Georgian"),
    (0x2D30, ""),
    (0x2E80, "Han"),
    (0x3040, "Kana"),
    (0x3100, "Han"),
    (0x3130, "Hangul"),
    (0x3190, "Han"),
    (0x31F0, "Kana"),
    (0x3200, "Han"),
    (0xA000, ""),
    (0xA720, "Latin"),
    (0xA800, ""),
    (0xAC00, "Hangul"),
    (0xD7FC, ""),
    (0xF900, "Han"),
    (0xFB00, "Latin"),
    (0xFB13, "Armenian"),
    (0xFB1D, "Hebrew"),
    (0xFB50, "Arabic"),
    (0xFEFF, ""),
    (0xFF21, "Latin"),
    (0xFF66, "Kana"),
    (0xFFA0, "Hangul"),
    (0xFFE0, ""),
    (0x20000, "Han"),
    (0x323B0, ""),
)
"""First code point of each run of letters of one script (blocks of Unicode 15)."""

_FIRST = [start for start, _ in _STARTS]

ONE_LANGUAGE: Mapping[str, str] = {
    "Armenian": "hy",
    "Bengali": "bn",
    "Ethiopic": "am",
    "Georgian": "ka",
    "Greek": "el",
    "Gujarati": "gu",
    "Gurmukhi": "pa",
    "Han": "zh",
    "Hangul": "ko",
    "Hebrew": "he",
    "Kana": "ja",
    "Kannada": "kn",
    "Khmer": "km",
    "Lao": "lo",
    "Malayalam": "ml",
    "Myanmar": "my",
    "Oriya": "or",
    "Sinhala": "si",
    "Tamil": "ta",
    "Telugu": "te",
    "Thaana": "dv",
    "Thai": "th",
    "Tibetan": "bo",
}
"""Scripts that tell the language, or the one language of today's news that is written in them."""


@cache
def script_of(letter: str) -> str:
    """Return the name of the script of `letter`, "" where it is none of those listed."""
    place = bisect_right(_FIRST, ord(letter)) - 1
    return _STARTS[place][1] if place >= 0 else ""


def scripts(text: str) -> dict[str, int]:
    """Count the letters of `text` by script; a text with kana is Japanese, its Han letters too.

    Scripts that it has no letter of may be there with 0.
    """
    held, rare = held_and_rare(text)
    counts = {script: how_many(held, letters) for script, letters in _everyday().items()}
    if rare:
        for script, times in Counter(map(script_of, filter(str.isalpha, rare))).items():
            counts[script] = counts.get(script, 0) + times
    counts.pop("", None)
    if "Kana" in counts:
        counts["Kana"] += counts.pop("Han", 0)
    return counts


@cache
def _everyday() -> Mapping[str, bytes]:
    """Return the letters of the code page by script."""
    letters = sorted(filter(str.isalpha, HELD), key=script_of)
    return {script: as_bytes(run) for script, run in groupby(letters, script_of)}
