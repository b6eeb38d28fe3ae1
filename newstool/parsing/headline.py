"""The headline, and the lines that say it again."""

from collections.abc import Iterator
from functools import cache, lru_cache

from newstool.article import Kind
from newstool.data import columns
from newstool.language.folding import matching_key, matching_keys
from newstool.language.letters import CLOSERS, TASHKEEL, TATWEEL
from newstool.language.patterns import later
from newstool.parsing.cues import phrase, says
from newstool.parsing.dates import is_bare_date, is_time
from newstool.parsing.fragments import goes_on
from newstool.parsing.judging import LONGEST_SIGNATURE, ends_in_stop, judge_words
from newstool.parsing.names import is_address
from newstool.parsing.page import MARKED_UP, Page, Verdict
from newstool.parsing.signatures import is_signature, names_agency
from newstool.parsing.wrapping import join_lines

LONGEST = 200
"""Code points; no headline is longer."""
LONGEST_SENTENCE = 110
"""Code points; what ends in a full stop and is longer is a paragraph."""
_ENDS = (".", "!", "?", "؟", "…", ":", "»", '"', "”")
MOST_OPENERS = 2
"""So many lines above the headline may be date, time, signature or words of the page."""
MOST_OPENER_WORDS = 5
LONGEST_TAG = 20
"""Code points."""
_LEAST_WORDS = 3
SLIPS_FROM = 40
"""Code points; in shorter lines a letter makes another word."""
REPEATS_WITHIN = 4
"""How many written units from the top may repeat the headline."""
PARTS = later(r"\s*\|\s*|\s+[-–—]\s+|\s*:\s+")
_PARTING = "|-–—:"
_DIGIT = later(r"\d")
_FOLDED_AWAY = later(f"[{TASHKEEL}{TATWEEL}\"'«»“”‘’()]")
"""Signs that hide a common word."""
_SENTENCES = later(rf"[.؟!?۔][{CLOSERS}]?\s+\w")


def find_headline(page: Page) -> Iterator[Verdict]:
    """Yield the headline, if the text has one, and its repeats."""
    if not page.written:
        return
    headline = page.given_headline
    if headline is None:
        lines = _headline_lines(page)
        if not lines:
            return
        for n in lines:
            yield Verdict(n, Kind.HEADLINE, *_how_sure(page, n, lines))
        headline = headline_text(page)
    if headline:
        yield from _repeats(page, headline)


def headline_text(page: Page) -> str | None:
    """Return the headline's reading text, None where none was given or found."""
    if page.given_headline is not None:
        return page.given_headline
    lines = [n for n in page.written[: MOST_OPENERS + 2] if n in page.decided]
    texts = [page.units[n].text for n in lines if page.decided[n].kind is Kind.HEADLINE]
    return join_lines(texts) if texts else None


def _headline_lines(page: Page) -> tuple[int, ...]:
    """Return the units of the headline: none, the first below date and signature, or two."""
    top, *others = _below_openers(page)
    if not _is_headline(page, top):
        return ()
    if others and not page.units[top].level and _goes_on(page, top, others[0]):
        return top, others[0]
    return (top,)


def _below_openers(page: Page) -> tuple[int, ...]:
    """Return the first units, without those above the headline."""
    skipped = 0
    while skipped < min(MOST_OPENERS, len(page.written) - 1):
        unit = page.units[page.written[skipped]]
        if unit.level or not opens(unit.text):
            break
        skipped += 1
    return page.written[skipped : skipped + 3]


def opens(text: str) -> bool:
    """Tell whether a line may stand above the headline.

    A tag, a date, an address, an agency's signature, a page's own words such as `FOR IMMEDIATE
    RELEASE`. The cheap questions come first, since every headline is asked.
    """
    if len(text) > LONGEST_SIGNATURE:
        return False
    if len(text) <= LONGEST_TAG and is_tag(text):
        return True
    if _DIGIT.search(text) and (is_time(text) or is_bare_date(phrase(text))):
        return True
    if ("@" in text or "." in text) and is_address(text):
        return True
    if len(text.split()) > MOST_OPENER_WORDS:
        return False
    if says("boilerplate.tsv", phrase(text)) == "whole":
        return True
    return is_signature(text) and names_agency(text)


def is_tag(text: str) -> bool:
    """Tell whether a line is nothing but a tag of newsrooms: `عاجل`, `Breaking news`."""
    return phrase(text).key in _tags()


@cache
def _tags() -> frozenset[str]:
    found = columns("tags.tsv", "entry", "place")
    return frozenset(matching_keys(entry for entry, place in found if place != "after"))


def _goes_on(page: Page, top: int, below: int) -> bool:
    """Tell whether the line below the first one finishes a headline broken over two lines."""
    first, second = page.units[top].text, page.units[below]
    if second.gap or second.bullet or second.level or len(second.text) > len(first) + 30:
        return False
    if first.endswith(_ENDS) or len(first) + len(second.text) > LONGEST:
        return False
    if len(first.split()) < _LEAST_WORDS or _slipped(first, second.text):
        return False
    hangs = (
        (second.text[0].islower() and first[0].lower() != first[0].upper())
        or goes_on(first)
        or first.endswith((",", "،"))
        or _is_repeated(page, f"{first} {second.text}")
    )
    return hangs and judge_words(second.text) is None


def _is_repeated(page: Page, headline: str) -> bool:
    texts = [page.units[n].text for n in page.written[2:4]]
    near = [text for text in texts if abs(len(text) - len(headline)) < 10]
    return any(matching_key(text) == matching_key(headline) for text in near)


def _is_headline(page: Page, top: int) -> bool:
    unit = page.units[top]
    if unit.level or unit.escaped:
        return unit.level == 1
    if len(unit.text) > LONGEST:
        return False
    if ends_in_stop(unit.text):
        return len(unit.text) <= LONGEST_SENTENCE and not _SENTENCES.search(unit.text)
    return True


def _how_sure(page: Page, n: int, lines: tuple[int, ...]) -> tuple[float, tuple[str, ...]]:
    if page.units[n].level:
        return 1.0, (MARKED_UP,)
    if n != lines[0]:
        return 0.8, ("goes on from the first line", "short")
    return 0.9, ("first line", "short")


def _repeats(page: Page, headline: str) -> Iterator[Verdict]:
    for n in page.written[:REPEATS_WITHIN]:
        text = page.units[n].text
        if n not in page.decided and repeats(headline, text):
            yield Verdict(n, Kind.REPEAT, 0.95, ("same words as the headline",))


def repeats(headline: str, text: str) -> bool:
    """Tell whether a line says what the headline says, but for spelling, outlet or a slip."""
    near = len(headline) / 3 < len(text) < len(headline) + 60
    return near and (_slipped(headline, text) or _says_same(headline, text))


@lru_cache(maxsize=64)
def _says_same(one: str, other: str) -> bool:
    """Tell whether two lines are the same once folded; lines without a common word are not."""
    apart = set(one.split()).isdisjoint(other.split())
    if apart and not _FOLDED_AWAY.search(f"{one} {other}"):
        return False
    return not variants(one).isdisjoint(variants(other)) and not _adds(one, other)


def _adds(headline: str, text: str) -> bool:
    """Tell whether what follows a line's last colon, which no kicker or outlet does, is new."""
    _, colon, last = text.rpartition(": ")
    new = set(matching_key(last).split()).difference(matching_key(headline).split())
    return bool(colon and new)


def _slipped(headline: str, text: str) -> bool:
    """Tell whether two long lines are the same but for a slip of the pen in one place."""
    least = max(SLIPS_FROM, len(headline) - 3)
    if not least <= len(text) <= len(headline) + 3:
        return False
    same = _common_start(headline, text) + _common_start(headline[::-1], text[::-1])
    return same >= max(len(headline), len(text)) - 3


def _common_start(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


@lru_cache(maxsize=64)
def variants(text: str) -> frozenset[str]:
    """Return the matching keys of `text` and of its main part without outlet or kicker."""
    whole = matching_key(text)
    if not any(map(text.__contains__, _PARTING)):
        return frozenset((whole,))
    keys = map(matching_key, PARTS.split(text))
    main = (key for key in keys if len(key) > 0.5 * len(whole) and key.count(" ") > 1)
    return frozenset((whole, *main))
