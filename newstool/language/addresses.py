"""Addresses in running text: web addresses, bare host names, e-mail."""

import re

from newstool.language.patterns import later
from newstool.language.runs import places, replaced, runs

_TOP_LEVEL = "com|net|org|info|edu|gov|int|mil|biz|news|tv|io|me|co|[a-z]{2}(?=/)"
"""Endings by which a bare host name is known; a country's only before a path (`bbc.uk/news`)."""

_OUTSIDE = '\\s<>"\u00ab\u00bb\u201c\u201d\u060c\u061b'
_CLOSING = ".,;:!?\u061f\u06d4\u2026()\\[\\]{}'\u2018\u2019"
"""Punctuation that an address does not end with: it is the sentence's."""
_BRACKETED = f"\\([^{_OUTSIDE}()]*\\)"
"""A pair of brackets, which an address may end with: `/wiki/Riga_(town)`."""
_REST = f"(?:[^{_OUTSIDE}()]|{_BRACKETED})*(?:[^{_OUTSIDE}{_CLOSING}]|{_BRACKETED})"
LINK = f"(?i:https?://|ftps?://|www\\.){_REST}"
EMAIL = "(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
"""At most 64 characters stand before the sign (RFC 5321)."""
_HOST = (
    f"(?<![A-Za-z0-9-])(?i:[a-z0-9-]{{1,63}}\\.){{1,9}}(?i:{_TOP_LEVEL})(?![^\\W_])"
    f"(?:/(?:{_REST})?)?"
)
"""A label has 63 characters at most (RFC 1035). Without limits `a.a.a...` takes quadratic time."""

ADDRESS = f"(?:{LINK}|{EMAIL}|{_HOST})"
"""Pattern source, as `LINK` (a link with its scheme or `www.`) and `EMAIL`: `clean` uses them."""
_ADDRESS = later(ADDRESS)
_WWW, _SCHEME_END = "www.", "://"
BEHIND_WWW = f"(?<={re.escape(_WWW)})"
_POINT_INSIDE = later(f"\\.(?:[A-Za-z]|{BEHIND_WWW})")
"""What every address but `http://localhost` has: found fast."""
_SPACE = later("\\s")
HINTS = (_SCHEME_END, _WWW)
"""One of these or a point before a letter stands in every address."""


def address_spans(text: str) -> list[tuple[int, int]]:
    """Return where addresses begin and end in `text`, without the punctuation behind them."""
    return [
        (start + found.start(), start + found.end())
        for start, end in runs(text, hints(text, _POINT_INSIDE), " ", "\n", _SPACE)
        for found in _ADDRESS.finditer(text[start:end])
    ]


def blank_addresses(text: str, filler: str = "x") -> str:
    """Return `text` with each character of an address replaced by `filler`: same length."""
    return replaced(text, address_spans(text), lambda start, end: filler * (end - start))


def hints(text: str, point: re.Pattern[str]) -> list[int]:
    """Return where `text` has `point` or `://`, ascending: addresses have one of them.

    point: finds those of `www.`, too.
    """
    return places([_SCHEME_END] if "/" in text else [], text, point)
