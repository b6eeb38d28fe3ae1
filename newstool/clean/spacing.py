"""Spaces about punctuation, as the script has it."""

import re

from newstool.language.addresses import ADDRESS
from newstool.language.letters import ARABIC_LETTERS, TASHKEEL
from newstool.language.patterns import later

TRIGGER = '\u060c\u061b\u061f\u06d4.,:;!?()\\[\\]\u00ab\u00bb\u201c\u201d"'

_ARABIC = f"{ARABIC_LETTERS}{TASHKEEL}"
_TIGHT = f"{_ARABIC}\u0400-\u052f"
"""Letters of scripts that put no sign apart: Arabic, Cyrillic."""
_ARABIC_SIGNS = "\u060c\u061b\u061f\u06d4"
_COMMON_SIGNS = ".,:;!?"
_OPENERS = "(\\[\u00ab\u201c"
_CLOSERS = ")\\]\u00bb\u201d"
_WORD = f"[{ARABIC_LETTERS}]{{2}}"
"""What a stop is set apart from: before a single letter it belongs to an abbreviation."""

_RULES = later(
    f"(?P<address>{ADDRESS})"
    r"|(?P<emoticon> +[:;]-?[()]+(?!\S))"
    # no space before: Arabic signs anywhere, the others behind Arabic and Cyrillic and, where no
    # number follows, behind a digit
    f"|(?<=\\S)(?P<before> +)(?=[{_ARABIC_SIGNS}])"
    f"|(?:(?<=[{_TIGHT}])|(?<=[{_TIGHT}\\d][{_CLOSERS}]))"
    f"(?P<common> +)(?=[{_COMMON_SIGNS}](?:{_WORD}|(?![\\w{_COMMON_SIGNS}])))"
    f"|(?<=\\d)(?P<number> +)(?=[.,](?:{_WORD}|(?! *\\d)(?![\\w{_COMMON_SIGNS}])))"
    f"|(?<=[A-Za-z])(?P<latin> +)(?=[.,](?![\\w.,])|,[A-Za-z])"
    # one space behind, where a word follows at once, or what opens one
    f"|(?P<sign>(?<=[^\\W_{TASHKEEL}]|[{TASHKEEL}{_CLOSERS}])[{_ARABIC_SIGNS}])"
    f"(?=[^\\W\\d_]|[{_OPENERS}])"
    f"|(?P<stop>(?:(?<=[{_ARABIC}][{_ARABIC}])|(?<=[\\d{_CLOSERS}]))[.!:;,])(?={_WORD})"
    f"|(?P<quoting>(?:(?<=[{_ARABIC}][{_ARABIC}])|(?<=[{_CLOSERS}]))[.!:;,])(?=[{_OPENERS}]{_WORD})"
    "|(?P<comma>(?<=[A-Za-z]{2}),)(?=[A-Za-z]{2})"
    f"|(?P<digits>(?<=[^\\W\\d_])[{_ARABIC_SIGNS}])(?=\\d)"
    # none inside brackets, and inside quotes (« » of a language in Latin letters has them)
    r"|(?P<open>(?<=[(\[“]) +(?=\S))"
    r"|(?P<close>(?<=\S) +(?=[)\]”]))"
    f"|(?P<guillemet>(?<=\u00ab) +(?=[{_ARABIC}\\d]))"
    f"|(?P<shut>(?<=[{_ARABIC}\\d.!\u061f\u060c]) +(?=\u00bb))"
)
_STRAIGHT = later('"([^"\n]*)"')
_KEPT = frozenset({"address", "emoticon"})
_BEHIND = frozenset({"sign", "stop", "quoting", "comma", "digits"})


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
    if match.lastgroup in _KEPT:
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
