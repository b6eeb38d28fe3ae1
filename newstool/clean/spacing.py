"""Spaces about punctuation, as the script has it."""

import re

from newstool.language.addresses import ADDRESS
from newstool.language.letters import ARABIC_LETTERS, TASHKEEL
from newstool.language.patterns import later

TRIGGER = '\u060c\u061b\u061f\u06d4.,:;!?()\\[\\]\u00ab\u00bb\u201c\u201d"'

_ARABIC = f"{ARABIC_LETTERS}{TASHKEEL}"
_ARABIC_SIGNS = "\u060c\u061b\u061f\u06d4"
_COMMON_SIGNS = ".,:;!?"
_CLOSERS = ")\\]\u00bb\u201d"

_RULES = later(
    f"(?P<address>{ADDRESS})"
    # no space before: Arabic signs anywhere, the others behind an Arabic letter
    f"|(?<=\\S)(?P<before> +)(?=[{_ARABIC_SIGNS}])"
    f"|(?:(?<=[{_ARABIC}])|(?<=[{_ARABIC}][{_CLOSERS}]))"
    f"(?P<common> +)(?=[{_COMMON_SIGNS}](?![\\w{_COMMON_SIGNS}]))"
    f"|(?<=[A-Za-z])(?P<latin> +)(?=[.,](?![\\w.,]))"
    # one space behind, where a word follows at once
    f"|(?P<sign>(?<=[^\\W_])[{_ARABIC_SIGNS}]|(?<=[{_CLOSERS}])[{_ARABIC_SIGNS}])(?=[^\\W\\d_])"
    f"|(?P<stop>(?<=[{_ARABIC}][{_ARABIC}])[.!:;,])(?=[{ARABIC_LETTERS}]{{2}})"
    f"|(?P<digits>(?<=[^\\W\\d_])[{_ARABIC_SIGNS}])(?=\\d)"
    # none inside brackets, and inside quotes (« » of a language in Latin letters has them)
    r"|(?P<open>(?<=[(\[“]) +(?=\S))"
    r"|(?P<close>(?<=\S) +(?=[)\]”]))"
    f"|(?P<guillemet>(?<=\u00ab) +(?=[{_ARABIC}\\d]))"
    f"|(?P<shut>(?<=[{_ARABIC}\\d.!\u061f\u060c]) +(?=\u00bb))"
)
_STRAIGHT = later('"([^"\n]*)"')
_BEHIND = frozenset({"sign", "stop", "digits"})


def space_punctuation(text: str) -> str:
    """Set spaces about punctuation: none before it, one behind, none inside quotes and brackets.

    Numbers, times and addresses stay; so does what the script asks for (`« texte »`, `Quoi ?`).

    >>> space_punctuation("قال ،نعم( هنا )")
    'قال، نعم(هنا)'
    """
    while (spaced := _close_quotes(_RULES.sub(_spaced, text))) != text:
        text = spaced
    return text


def _spaced(match: re.Match[str]) -> str:
    if match.lastgroup == "address":
        return match[0]
    return match[0] + " " if match.lastgroup in _BEHIND else ""


def _close_quotes(text: str) -> str:
    """Take the spaces out of paired straight quotes; an odd number on a line can't be paired."""
    if '"' not in text:
        return text
    return "\n".join(
        line if line.count('"') % 2 else _STRAIGHT.sub(_closed, line) for line in text.split("\n")
    )


def _closed(quote: re.Match[str]) -> str:
    inside = quote[1].strip(" ")
    return f'"{inside}"' if inside else quote[0]
