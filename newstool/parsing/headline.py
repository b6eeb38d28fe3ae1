"""The headline, and the lines that say it again."""

import re
from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.folding import matching_key
from newstool.language.letters import CLOSERS
from newstool.parsing.page import Page, Verdict

LONGEST = 200
"""Code points; no headline is longer."""
LONGEST_SENTENCE = 110
"""Code points; what ends in a full stop and is longer is a paragraph."""
REPEATS_WITHIN = 4
"""How many written units from the top may repeat the headline."""
_PARTS = re.compile(r"\s*\|\s*|\s+[-–—]\s+|\s*:\s+")
_SENTENCES = re.compile(rf"[.؟!?۔][{CLOSERS}]?\s+\w")


def find_headline(page: Page) -> Iterator[Verdict]:
    """Yield the headline, if the text has one, and its repeats."""
    if not page.written:
        return
    top = page.written[0]
    headline = page.given_headline
    if headline is None:
        if not _is_headline(page, top):
            return
        yield Verdict(top, Kind.HEADLINE, *_how_sure(page, top))
        headline = page.units[top].text
    yield from _repeats(page, headline)


def _is_headline(page: Page, top: int) -> bool:
    unit = page.units[top]
    if unit.level or unit.escaped:
        return unit.level == 1
    text = unit.text
    if len(text) > LONGEST:
        return False
    if text.rstrip(CLOSERS)[-1:] in (".", "۔") and not text.endswith(".."):
        return len(text) <= LONGEST_SENTENCE and not _SENTENCES.search(text)
    return True


def _how_sure(page: Page, top: int) -> tuple[float, tuple[str, ...]]:
    if page.units[top].level:
        return 1.0, ("marked up",)
    return 0.9, ("first line", "short")


def _repeats(page: Page, headline: str) -> Iterator[Verdict]:
    wanted = variants(headline)
    for n in page.written[:REPEATS_WITHIN]:
        text = page.units[n].text
        near = n not in page.decided and len(text) < 2 * len(headline) + 40
        if near and not wanted.isdisjoint(variants(text)):
            yield Verdict(n, Kind.REPEAT, 0.95, ("same words as the headline",))


def variants(text: str) -> set[str]:
    """Return the matching keys of `text` and of its main part without outlet or kicker."""
    whole = matching_key(text)
    parts = map(matching_key, _PARTS.split(text))
    return {whole} | {part for part in parts if len(part) > 0.6 * len(whole) and " " in part}
