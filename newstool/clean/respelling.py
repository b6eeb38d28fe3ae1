"""Digits, punctuation and quotes: signs that one script writes this way and another that way."""

import re
from collections.abc import Callable

from newstool.language.addresses import ADDRESS
from newstool.language.folding import ascii_digits
from newstool.language.letters import ARABIC_DIGITS, ARABIC_LETTERS
from newstool.language.patterns import later

ARABIC_SEPARATORS = "\N{ARABIC DECIMAL SEPARATOR}\N{ARABIC THOUSANDS SEPARATOR}"
ARABIC_SIGNS = "\u060c\u061b\u061f"
STRAIGHTENED = "\u2018\u2019\u201a\u201b\u2039\u203a\u201c\u201d\u201e\u201f\u00ab\u00bb"
PAIRED = '"\u201c\u201d\u201e\u201f'

_ASCII_DIGIT = later(f"({ADDRESS})|[0-9]")
_TO_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_SEPARATOR = later(f"(?<=[0-9])[{ARABIC_SEPARATORS}](?=[0-9])")
_TO_ASCII_SEPARATORS = {"\N{ARABIC DECIMAL SEPARATOR}": ".", "\N{ARABIC THOUSANDS SEPARATOR}": ","}

_TO_ASCII_SIGNS = str.maketrans(ARABIC_SIGNS, ",;?")
_ARABIC_SIGN = later(f"(?<!\\d)[{ARABIC_SIGNS}]|[{ARABIC_SIGNS}](?!\\d)")
_TO_ARABIC_SIGNS = str.maketrans(",;?", ARABIC_SIGNS)
_DIGITS = f"0-9{ARABIC_DIGITS}"
_SIGN = later(f"({ADDRESS})|(?<![{_DIGITS}])[,;?]|[,;?](?![{_DIGITS}])")
_STRONG = later(f"[{ARABIC_LETTERS}A-Za-z\u00c0-\u024f]")
_ARABIC = later(f"[{ARABIC_LETTERS}]")

_TO_STRAIGHT = str.maketrans(STRAIGHTENED, "''''''\"\"\"\"\"\"")
_PAIR = later(
    "\u201c([^\u201c\u201d\u201e\n]+)\u201d"
    "|\u201e([^\u201c\u201d\u201e\n]+)[\u201c\u201d\u201f]"
    f'|(?:(?<![\\w"])|(?<=[{ARABIC_LETTERS}]))"(?=[^\\s"])([^"\n]*[^\\s"])"(?![\\w"])'
)


def to_ascii_digits(text: str) -> str:
    """Write Arabic-Indic and Persian digits, and the separators between them, as ASCII.

    >>> to_ascii_digits("٣٥٬٠١٣٫٥")
    '35,013.5'
    """
    text = ascii_digits(text)
    return _SEPARATOR.sub(lambda match: _TO_ASCII_SEPARATORS[match[0]], text)


def to_arabic_digits(text: str) -> str:
    """Write ASCII digits as Arabic-Indic, but in addresses, which would lead nowhere."""
    return _outside_addresses(_ASCII_DIGIT, lambda sign: sign.translate(_TO_ARABIC_DIGITS), text)


def to_ascii_punctuation(text: str) -> str:
    """Write the Arabic comma, semicolon and question mark as ASCII, but not inside a number."""
    return _ARABIC_SIGN.sub(lambda sign: sign[0].translate(_TO_ASCII_SIGNS), text)


def to_arabic_punctuation(text: str) -> str:
    """Write comma, semicolon and question mark as Arabic: not inside numbers or addresses.

    A line without an Arabic letter stays as it is.
    """
    return "\n".join(map(_arabic_punctuation, text.split("\n")))


def _arabic_punctuation(line: str) -> str:
    if not _ARABIC.search(line):
        return line
    return _outside_addresses(_SIGN, lambda sign: sign.translate(_TO_ARABIC_SIGNS), line)


def straighten_quotes(text: str) -> str:
    """Write typographic quotes, single and double, as straight ones."""
    return text.translate(_TO_STRAIGHT)


def to_guillemets(text: str) -> str:
    """Write paired double quotes as « »; a lone one (an inch, say) stays.

    >>> to_guillemets('قال “نعم” و"لا"')
    'قال «نعم» و«لا»'
    """
    return _PAIR.sub(lambda match: f"«{match[1] or match[2] or match[3]}»", text)


def _outside_addresses(pattern: re.Pattern[str], replace: Callable[[str], str], text: str) -> str:
    """Apply `replace` to what `pattern` finds, unless its first group, an address, matched."""
    return pattern.sub(lambda match: match[1] or replace(match[0]), text)
