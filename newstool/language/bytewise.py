"""Text folded through a table of bytes: the codecs do it in C, at twenty times the rate of steps.

Characters of everyday text in Arabic, Persian, Urdu and the languages of Western and Northern
Europe become one byte each, as in an old code page; what folding makes of each is looked up by
`bytes.translate`.
"""

import re
from codecs import charmap_build, charmap_decode, charmap_encode
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import compress
from operator import not_
from typing import NamedTuple

from newstool.language.patterns import later
from newstool.language.whitespace import tidied

Fold = Callable[[str], str]

_BEYOND_ASCII = (
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي"
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
    "ٱٹپچڈڑژڤکگںھۀہۂۃیےۓ"
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
    "،؛؟۔٪٫٬٭\u200c\u200e\u200f"
    "£©«®°·»×–—‘’‚“”„•…‹›€"
    "àâäçèéêîôöü"
)
"""No mark that makes another letter of the one before it."""
_FOR_CONTROLS = "ÄÖÜßáíóúñÁÉÍÓÑ¿¡ùûïëœÀÇãõåøæÅ"
"""Take the places of control codes, which text hardly has."""
_KEPT_CONTROLS = "\0\1\t\n"
"""The codec is slow without the first; the second stands for what is cut out of a text."""
_CONTROLS = [code for code in (*range(32), 127) if chr(code) not in _KEPT_CONTROLS]
_INSTEAD = dict(zip(_CONTROLS, _FOR_CONTROLS, strict=True))
HELD = "".join(map(chr, range(128))).translate(_INSTEAD) + _BEYOND_ASCII
"""The characters that the table holds: that of each byte."""
_HELD_RUN = later(f"[{re.escape(HELD)}]+")
_BYTES = charmap_build(HELD)
_REPLACED = b"?"
"""What stands for a character that the code page has not."""


class Bytewise:
    """Does to a text what `fold` does, where characters do not depend on one another.

    fold: must leave the letter `a` as it is, tidy spaces and neither join nor part lines.
    otherwise: does the same to lines with characters that are not in the table, or that become
    several, as ß does.
    """

    def __init__(self, fold: Fold, otherwise: Fold) -> None:
        self._fold, self._otherwise = fold, otherwise

    def __call__(self, text: str) -> str:
        """Return `text` folded, its spaces tidy."""
        data = encoded(text)
        if data is None or self._becomes_several(data):
            return self._by_lines(text)
        return self._folded(data)

    def _becomes_several(self, data: bytes) -> bool:
        return any(sign in data for sign in self._tables.several)

    def _by_lines(self, text: str) -> str:
        """Return a text folded of which some lines have characters that are not in the table.

        Lines with a question mark of their own are taken for such, too.
        """
        encoded = charmap_encode(text, "replace", _BYTES)[0].split(b"\n")
        is_rare = [_REPLACED in data or self._becomes_several(data) for data in encoded]
        rare = compress(text.split("\n"), is_rare)
        held = compress(encoded, map(not_, is_rare))
        folded_rare = iter(self._otherwise("\n".join(rare)).split("\n"))
        folded_held = iter(self._folded(b"\n".join(held)).split("\n"))
        return "\n".join([next(folded_rare if one else folded_held) for one in is_rare])

    def _folded(self, data: bytes) -> str:
        tables = self._tables
        data = tidied(data.translate(tables.folded, tables.gone), b" ", b"\n")
        return decoded(data)

    @cached_property
    def _tables(self) -> "_Tables":
        """Line ends stay."""
        signs = HELD.replace("\n", "")
        lines = self._fold("\n".join([f"a{sign}a" for sign in signs])).split("\n")
        became = {sign: line[1:-1] for sign, line in zip(signs, lines, strict=True)}
        folded = [became[sign] if len(became.get(sign, "")) == 1 else sign for sign in HELD]
        several = [sign for sign in signs if len(became[sign]) > 1]
        return _Tables(
            as_bytes(folded),
            as_bytes(sign for sign in signs if not became[sign]),
            (*map(as_bytes, several),),
        )


class _Tables(NamedTuple):
    """What is done with each byte.

    folded: what it becomes. gone: those that go. several: those that become several.
    """

    folded: bytes
    gone: bytes
    several: tuple[bytes, ...]


def is_everyday(text: str) -> bool:
    """Tell whether the table holds all of the text's characters: then its script has spaces."""
    return encoded(text) is not None


def encoded(text: str) -> bytes | None:
    """Return a byte a character, None where the table does not hold one of them."""
    try:
        return charmap_encode(text, "strict", _BYTES)[0]
    except UnicodeEncodeError:
        return None


def held_and_rare(text: str) -> tuple[bytes, str]:
    """Return a byte for each character that the table holds, and the others, in their order."""
    data = charmap_encode(text, "ignore", _BYTES)[0]
    return data, _HELD_RUN.sub("", text) if len(data) < len(text) else ""


def as_bytes(signs: Iterable[str]) -> bytes:
    """Return the bytes of `signs`, which the table holds."""
    return charmap_encode("".join(signs), "strict", _BYTES)[0]


def held_of(signs: str) -> list[str]:
    """Return those characters of the table that a regex class has, named as between brackets."""
    return re.findall(f"[{signs}]", HELD)


def one_of(signs: Iterable[str]) -> bytes:
    """Return the regex class of the bytes of `signs`, which the table holds."""
    return b"[%b]" % re.escape(as_bytes(signs))


def how_many(data: bytes, signs: bytes) -> int:
    """Return how many bytes of `data` are among `signs`."""
    return len(data) - len(data.translate(None, signs))


def decoded(data: bytes) -> str:
    """Return the characters of the table that `data` stands for."""
    return charmap_decode(data, "strict", HELD)[0]
