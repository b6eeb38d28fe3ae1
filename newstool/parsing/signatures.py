"""Signatures: names, places, agencies and dates parted by dashes, colons or brackets.

`سامر الحلبي – المدينة`, `Riverton: Jane Miller`, `LONDON (AP) —`, `باريس (أ ف ب)`.
"""

from newstool.language.letters import CLOSERS, TATWEEL
from newstool.language.patterns import later
from newstool.parsing.cues import phrase, says, words
from newstool.parsing.names import is_agency, is_name, is_place

LONGEST = 90
"""Code points."""
MOST_PARTS = 7
MOST_WORDS = 5
"""In one part."""

_DASH = r"\s*[–—|/•·]\s*|\s+[-ـ_]+\s*|\s*[-ـ_]+\s+|(?<=[\u0620-\u064a])-(?=[\u0620-\u064a])"
_DASHES = later(_DASH)
_PARTS = later(rf"{_DASH}|\s*[:،,()\[\]]\s*|\s{{2,}}")
_PARTING = "–—|/•·-ـ_:،,()[]"
_QUOTES = "«»\"“”„{}'*. "


def is_signature(text: str) -> bool:
    """Tell whether `text` is nothing but names, places, agencies and dates, with signs between.

    Two parts at least, or a known place or agency before a dash or colon. Names alone make a
    signature only where a dash parts them.
    """
    if len(text) > LONGEST or text.endswith(("؟", "?", "!", "،")):
        return False
    parts = parts_of(text) if _is_parted(text) else []
    if len(parts) == 1:
        return text.endswith(("-", "–", "—", "ـ")) and _is_known(parts[0])
    if not parts or len(parts) > MOST_PARTS or not all(map(_is_part, parts)):
        return False
    known = any(map(_is_known, parts))
    dashed = _DASHES.search(text) is not None and not text.rstrip(CLOSERS).endswith((":", "."))
    return known or dashed


def _is_parted(text: str) -> bool:
    """Tell at a glance whether there is any of the signs between parts, or wide space."""
    bare = text.replace(" ", "")
    if bare.isalnum() and TATWEEL not in bare:
        return "  " in text
    return any(map(text.__contains__, _PARTING)) or "  " in text or not text.isprintable()


def parts_of(text: str) -> list[str]:
    """Return what stands between the signs of a signature, without its quotes."""
    return [bare for part in _PARTS.split(text) if (bare := part.strip(_QUOTES))]


def names_agency(text: str) -> bool:
    """Tell whether one of the parts is an agency."""
    return any(map(is_agency, parts_of(text)))


def _is_part(part: str) -> bool:
    count = len(part.split())
    return _is_known(part) or (count <= MOST_WORDS and (part.isupper() or _is_like_name(part)))


def _is_like_name(part: str) -> bool:
    return is_name(part) or is_name(f"{part} {part}")


def _is_known(part: str) -> bool:
    if is_agency(part) or is_place(part) or says("bylines.tsv", phrase(part)):
        return True
    return all(word.isdecimal() or word in words("dates.tsv") for word in phrase(part).key.split())
