"""Cues of the line itself: size, ending, beginning, case, quotes and signs inside."""

import re
from collections.abc import Sequence
from functools import cache

from newstool.language.patterns import later
from newstool.parsing.headings.outline import NUMBER, Candidate, Outline, letter_case
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.signs import CLOSING, CLOSING_QUOTES, STOPPED

WORDS = Scale("size: words", (0, 1, 2, 3, 4, 6, 8, 10, 13, 16))
WIDTH = Scale("size: columns", (6, 12, 20, 30, 40, 50, 60, 75, 90))
SHARE = Scale("size: part of a usual paragraph", (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6))
FEW_WORDS = Scale("words", (2, 4, 8, 12))
CAPITALS = Scale("case: part of words with a capital", (0.2, 0.4, 0.6, 0.8, 0.99))
COMMAS = Scale("inside: commas", (1, 2))
_INNER_STOP = later(rf"[.!?؟۔。](?<=[^\W\d]{{3}}.)[{CLOSING}\s]")
_DASH = later(r"\s[-–—ـ]\s")
_ADDRESS = re.compile(r"https?:|www\.|@|\w\.(?:com|org|net)\b")
_QUOTES = later('["“”„«»「」]')


def size(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return how much the line says, absolutely and beside the article's paragraphs."""
    return WORDS.cue(line.size), WIDTH.cue(line.width), SHARE.cue(line.width / outline.usual)


def line_end(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return what the line ends in, and whether the article's paragraphs end otherwise."""
    closed = line.text[-1] in CLOSING
    return _line_end(line.ending, closed, FEW_WORDS.cue(line.size), outline.stopping)


@cache
def _line_end(ending: str, closed: bool, words: str, stopping: str) -> Sequence[str]:
    found = ["ending: " + ending, f"ending: {ending}, {words}"]
    if closed:
        found.append(f"ending: {ending} behind a closing sign")
    if stopping and ending not in ("question", "shout"):
        own = "stopped" if ending in STOPPED else "open"
        found.append(f"ending: {own} where {stopping} paragraphs are stopped")
    return tuple(found)


def line_start(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return what the line begins with, bullet or number first."""
    above = outline.endings[line.at - 1] if line.at else "stop"
    return _line_start(line.beginning, line.bullet_kind, above in STOPPED)


@cache
def _line_start(beginning: str, bullet: str, begins: bool) -> Sequence[str]:
    found = ["beginning: " + beginning]
    if bullet:
        found.append("beginning: " + ("a number" if bullet == NUMBER else "a bullet"))
    if beginning == "small letter" and not begins:
        found.append("beginning: goes on from the line before")
    return tuple(found)


def case(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return how capitals are used, for scripts that have them."""
    if line.written is line.words:
        return ()
    capital = [word[0].isupper() for word in line.written]
    if True not in capital:
        return ()
    share = sum(capital) / len(capital)
    own = letter_case(line.text, line.written)
    found = (
        CAPITALS.cue(share),
        "case: " + own,
        f"case: {own} below a headline in {outline.headline_case}",
    )
    return (
        (*found, "case: up to three capital words") if share == 1 and len(capital) <= 3 else found
    )


def inside(outline: Outline, line: Candidate) -> Sequence[str]:
    """Return the signs inside the line."""
    return () if line.plain else _signs(line)


def _signs(line: Candidate) -> list[str]:
    text = line.text
    inner = text.rstrip(CLOSING)[:-1]
    commas = text.count(",") + text.count("،") + text.count("、")
    found = [COMMAS.cue(commas)] if commas else []
    if _INNER_STOP.search(inner, 6):
        found.append("inside: a sentence ends")
    if ":" in inner[2:]:
        found.append(
            f"inside: a colon after {'a few' if inner.rfind(':') < 25 else 'many'} letters"
        )
    if _DASH.search(inner):
        found.append("inside: a dash")
    if "(" in text:
        found.append("inside: a bracket")
    if "/" in text:
        found.append("inside: a slash")
    if "|" in text:
        found.append("inside: a bar")
    if text.count("(") != text.count(")") or text.count("«") != text.count("»"):
        found.append("inside: a bracket or quote without its other half")
    if ("." in inner or ":" in inner or "@" in inner) and _ADDRESS.search(text):
        found.append("inside: an address")
    return found + _quotes(line)


def _quotes(line: Candidate) -> list[str]:
    quotes = len(_QUOTES.findall(line.text))
    found = []
    if quotes:
        kind = "a quote" if quotes == 2 else "an odd quote" if quotes % 2 else "quotes"
        found.append("inside: " + kind)
    if line.beginning == "quote":
        whole = line.text[-1] in CLOSING_QUOTES
        found.append("inside: all in quotes" if whole else "inside: begins with a quote")
    return found
