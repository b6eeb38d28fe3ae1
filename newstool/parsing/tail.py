"""The tail: source, keywords, share lines, author notes; read from the end upwards."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.parsing.page import Page, Verdict

LONGEST = 100
"""Code points; a longer line without a cue is a real paragraph, and the tail ends there."""
_LABELS = frozenset({"الكلمات", "الكلمات المفتاحية", "كلمات مفتاحية", "الوسوم", "Tags", "Keywords"})


def find_tail(page: Page) -> Iterator[Verdict]:
    """Yield what stands below the last paragraph."""
    for n in reversed(page.written[2:]):
        text = page.units[n].text
        if text.rstrip(" :") in _LABELS:
            yield Verdict(n, Kind.BOILERPLATE, 0.9, ("a keyword label",))
        elif n not in page.decided and len(text) <= 40 and page.units[n].gap:
            yield Verdict(n, Kind.SOURCE, 0.6, ("short", "last line"))
        else:
            return
