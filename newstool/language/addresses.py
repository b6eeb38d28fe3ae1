"""Addresses in running text: web addresses, bare host names, e-mail."""

import re
from collections.abc import Iterator

from newstool.language.patterns import later

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
_POINT_INSIDE = later("\\.[A-Za-z]")
"""What every address but `http://localhost` and `www.` with other letters has: found fast."""
_SPACE = later("\\s")


def address_spans(text: str) -> list[tuple[int, int]]:
    """Return where addresses begin and end in `text`, without the punctuation behind them."""
    return [
        (start + found.start(), start + found.end())
        for start, end in runs(text, _POINT_INSIDE, _SPACE)
        for found in _ADDRESS.finditer(text[start:end])
    ]


def blank_addresses(text: str, filler: str = "x") -> str:
    """Return `text` with each character of an address replaced by `filler`: same length."""
    pieces: list[str] = []
    done = 0
    for start, end in address_spans(text):
        pieces += text[done:start], filler * (end - start)
        done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def runs(text: str, point: re.Pattern[str], space: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where the runs between spaces begin and end that hold `point`, `://` or `www.`.

    They begin behind a space or line end, and end before `space`.
    """
    done = 0
    for hint in _hints(text, point):
        if hint >= done:
            start = max(text.rfind(" ", done, hint), text.rfind("\n", done, hint), done - 1) + 1
            after = space.search(text, hint)
            done = after.start() if after else len(text)
            yield start, done


def _hints(text: str, point: re.Pattern[str]) -> list[int]:
    hints = [found.start() for found in point.finditer(text)]
    for sign in ("://", "www."):
        at = text.find(sign)
        while at >= 0:
            hints.append(at)
            at = text.find(sign, at + 1)
    return sorted(hints)
