"""What stands around a line's text: bullets, numbers, heading markup, bold, escapes."""

from typing import NamedTuple

from newstool.language.letters import TATWEEL
from newstool.language.patterns import later

_SIGNS = "*•▪▫●○◦‣⁃·∙■□◆◇★☆►▶➢➤➔✓✔✅»›§\uf0b7"
_DASHES = f"\\-–—―−{TATWEEL}_"
_DIGITS = "0-9٠-٩۰-۹"

_INVISIBLE = " \t\xa0\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x1f\x7f-\x9f"
_EDGES = later(f"[{_INVISIBLE}]+")
_HEADING = later(r"(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?")
_BOLD = later(r"(\*\*|__)(?=\S)(.+?)(?:\1)?(:?)|(?!\*\*|__)(.+)(?:\*\*|__)(:?)")
_BULLET = later(
    rf"(?:>(?=\s)|[{_SIGNS}]{{1,3}}|[{_DASHES}]{{1,2}}(?![{_DIGITS}{_DASHES}])|[{_DASHES}](?=\s))\s*(?=\w|[^\w\s])"
)
_NUMBER = later(
    rf"(?!\([{_DIGITS}]+\)[\s{_DIGITS}{_DASHES}./]+\Z)\(?(?:[{_DIGITS}]{{1,3}}|[ء-ي](?!\s?[.:=])|[a-z]|[ivxIVX]{{1,4}})"
    rf"\s?(?:[)\]]|[.=:](?![{_DIGITS}])|[{_DASHES}/](?![{_DIGITS}a-zA-ZÀ-ɏ]))[{_DASHES}.)]*\s*(?=\S)"
)
_ESCAPED = later(r"\\(?=\S)")
"""A backslash says of any line that it is a paragraph, whatever it looks like."""
SEPARATOR = later(rf"[\s.…+#=~⁂{_SIGNS}{_DASHES}]+")
"""A whole line of signs that parts two pieces of text: `***`, `---`, `* * *`."""


class Mark(NamedTuple):
    """A line's text and what stood around it; the fields are those of `Unit`."""

    text: str
    bullet: str = ""
    level: int = 0
    bold: bool = False
    escaped: bool = False


def read_marks(text: str) -> Mark:
    """Take the marks off a trimmed line.

    A letter as the first character and none of `*`, `_` as the last needs no look.
    """
    text = trimmed(text)
    if found := _ESCAPED.match(text):
        return Mark(text[found.end() :], escaped=True)
    if found := _HEADING.fullmatch(text):
        return Mark(_unbold(found[2])[0], level=len(found[1]))
    text, bold = _unbold(text)
    bullet = _bullet(text)
    return Mark(text[len(bullet) :], bullet.strip(), 0, bold)


def trimmed(text: str) -> str:
    """Trim what can't be seen: white space, controls, directional marks."""
    if found := _EDGES.match(text):
        text = text[found.end() :]
    while text and _EDGES.fullmatch(text[-1]):
        text = text[:-1]
    return text


def plain(text: str) -> bool:
    """Tell cheaply that a trimmed line can have no marks: most begin with a letter or a quote."""
    first, last = text[0], text[-1]
    if first.isalpha():
        second = text[1:2]
        if second == " ":
            second = text[2:3]
        marks = second in _AFTER_LETTER or (second in _ROMAN and first in _ROMAN)
        return not marks and first != TATWEEL and last not in "*_"
    return first in _QUOTES and last not in "*_" and last.isprintable()


_AFTER_LETTER = frozenset("-)].:/=–—ـ_")
_ROMAN = frozenset("ivxIVX")
_QUOTES = frozenset("\"'«“”„‘’")


def _unbold(text: str) -> tuple[str, bool]:
    if "**" not in text and "__" not in text:
        return text, False
    found = _BOLD.fullmatch(text)
    if not found or "**" in (found[2] or ""):
        return text, False
    inner = (found[2] or found[4]) + (found[3] or found[5] or "")
    return (inner.strip(), True) if len(inner) <= 200 else (text, False)


def _bullet(text: str) -> str:
    found = _BULLET.match(text)
    if found and text[-1] != text[0]:
        return found[0]
    found = _NUMBER.match(text)
    return found[0] if found else ""
