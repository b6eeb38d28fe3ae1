"""Cues of the line itself: size, ending, beginning, case, quotes and signs inside."""

import re
from collections.abc import Iterator

from newstool.language.patterns import later
from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.scales import Scale
from newstool.parsing.headings.signs import CLOSING, CLOSING_QUOTES, STOPPED

WORDS = Scale("size: words", (0, 1, 2, 3, 4, 6, 8, 10, 13, 16))
WIDTH = Scale("size: columns", (6, 12, 20, 30, 40, 50, 60, 75, 90))
SHARE = Scale("size: part of a usual paragraph", (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6))
FEW_WORDS = Scale("words", (2, 4, 8, 12))
CAPITALS = Scale("case: part of words with a capital", (0.2, 0.4, 0.6, 0.8, 0.99))
COMMAS = Scale("inside: commas", (1, 2))
_INNER_STOP = later(rf"[^\W\d]{{3}}[.!?؟۔。][{CLOSING}\s]")
_DASH = later(r"\s[-–—ـ]\s")
_ADDRESS = re.compile(r"https?:|www\.|@|\w\.(?:com|org|net)\b")
_QUOTES = later('["“”„«»「」]')


def size(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield how much the line says, absolutely and beside the article's paragraphs."""
    yield WORDS.cue(line.size)
    yield WIDTH.cue(line.width)
    yield SHARE.cue(line.width / outline.usual)


def line_end(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield what the line ends in, and whether the article's paragraphs end otherwise."""
    yield "ending: " + line.ending
    if line.text[-1] in CLOSING:
        yield f"ending: {line.ending} behind a closing sign"
    yield f"ending: {line.ending}, {FEW_WORDS.cue(line.size)}"
    if outline.stopped_share is not None and line.ending not in ("question", "shout"):
        own = "stopped" if line.ending in STOPPED else "open"
        yield f"ending: {own} where {_how_many(outline.stopped_share)} paragraphs are stopped"


def _how_many(share: float) -> str:
    return "most" if share >= 0.8 else "some" if share > 0.3 else "few"


def line_start(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield what the line begins with, bullet or number first."""
    yield "beginning: " + line.beginning
    if line.bullet:
        yield "beginning: " + ("a number" if line.bullet.strip("()")[:1].isalnum() else "a bullet")
    above = outline.endings[line.at - 1] if line.at else "stop"
    if line.beginning == "small letter" and above not in STOPPED:
        yield "beginning: goes on from the line before"


def case(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield how capitals are used, for scripts that have them."""
    capital = [word[0].isupper() for word in line.written]
    if not any(capital):
        return
    share = sum(capital) / len(capital)
    yield CAPITALS.cue(share)
    kind = letter_case(line.text, line.written)
    yield "case: " + kind
    if share == 1 and len(capital) <= 3:
        yield "case: up to three capital words"


def letter_case(text: str, words: tuple[str, ...]) -> str:
    """Return "capitals", "title" (every longer word has one) or "sentence"."""
    if text.isupper() and len(text) > 3:
        return "capitals"
    longer = [word for word in words if len(word) > 3]
    title = len(words) > 1 and longer and all(not word[0].islower() for word in longer)
    return "title" if title else "sentence"


def inside(outline: Outline, line: Candidate) -> Iterator[str]:
    """Yield the signs inside the line."""
    text = line.text
    inner = text.rstrip(CLOSING)[:-1]
    commas = text.count(",") + text.count("،") + text.count("、")
    if commas:
        yield COMMAS.cue(commas)
    if _INNER_STOP.search(inner, 3):
        yield "inside: a sentence ends"
    if ":" in inner[2:]:
        yield f"inside: a colon after {'a few' if inner.rfind(':') < 25 else 'many'} letters"
    if _DASH.search(inner):
        yield "inside: a dash"
    if "(" in text:
        yield "inside: a bracket"
    if "/" in text:
        yield "inside: a slash"
    if "|" in text or "©" in text:
        yield "inside: a bar or ©"
    if _ADDRESS.search(text):
        yield "inside: an address"
    yield from _quotes(line)


def _quotes(line: Candidate) -> Iterator[str]:
    quotes = len(_QUOTES.findall(line.text))
    if quotes:
        yield "inside: " + (
            "a quote" if quotes == 2 else "an odd quote" if quotes % 2 else "quotes"
        )
    if line.beginning == "quote":
        whole = line.text[-1] in CLOSING_QUOTES
        yield "inside: all in quotes" if whole else "inside: begins with a quote"
