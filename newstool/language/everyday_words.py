"""Words of everyday text, folded, through its code page.

There, one byte tells whether a character belongs to a word, parts words or goes; the codecs look
that up in C, and what is left is parted at spaces: in half the time of a search.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain, compress
from operator import not_
from typing import NamedTuple

from newstool.language.addresses import HINTS
from newstool.language.bytewise import (
    HELD,
    as_bytes,
    decoded,
    encoded,
    held_of,
    is_everyday,
    one_of,
)
from newstool.language.folded_words import find_folded
from newstool.language.letters import ARABIC_LETTERS, TASHKEEL, TATWEEL
from newstool.language.runs import places, replaced, runs
from newstool.language.words import APOSTROPHES_AND_HYPHENS, JOINERS, SEPARATORS, words_of_each

_SPACE = re.compile(b"[ \n]")
_RUN = "\x01"
"""Stands for a run between two spaces in which words are searched for."""
_SEARCHED = (*HINTS, _RUN)
_SHORT = 30
"""Characters of a run of which the words are remembered."""
_BEARING, _MARK, _DIGIT, _SEPARATOR, _BARE = b"a", b"m", b"d", b"s", b"x"
"""What a mark that goes may stand behind; such a mark; what makes numbers; all else."""
_WORD, _JOINS = b"w", b"j"
_JOINED = _WORD + _JOINS + _WORD


def folded_by_line(text: str, data: bytes | None = None) -> list[list[str]]:
    """Return the words of each line of `text` (NFC), folded.

    data: the text through the code page, where that is at hand.

    Lines with a character that the code page lacks are searched, as are runs in which more than a
    sign's neighbours tells whether it parts words: addresses, points before letters (`U.S.`), signs
    inside numbers, invisible signs, stray marks.
    """
    data = encoded(text) if data is None else data
    if data is not None:
        return _parted(data, text)
    lines = text.split("\n")
    held = [*map(is_everyday, lines)]
    plain = iter(folded_by_line("\n".join(compress(lines, held))))
    others = iter(words_of_each([*compress(lines, map(not_, held))], find_folded))
    return [next(plain if one else others) for one in held]


def _parted(data: bytes, text: str) -> list[list[str]]:
    tables = _tables()
    spans = [*runs(data, sorted(_unsure(data, tables)), b" ", b"\n", _SPACE)]
    plain = replaced(data, spans, lambda *_: _RUN.encode())
    plain = _without_stray(plain.translate(tables.folded, tables.gone), tables)
    words = decoded(plain)
    if spans:
        found = [_found(text[start:end]) for start, end in spans]
        words = "".join(chain.from_iterable(zip(words.split(_RUN), [*found, ""], strict=True)))
    return [line.split() for line in words.split("\n")]


def _found(run: str) -> str:
    """Return the words of a run; short ones are remembered: `U.S.` is read again and again."""
    return _searched(run) if len(run) > _SHORT else _remembered(run)


def _searched(run: str) -> str:
    # no sign of the code page that may stand inside a word is white space
    return " ".join(find_folded(run))


_remembered = lru_cache(maxsize=4096)(_searched)


def _unsure(data: bytes, tables: "_Tables") -> Iterator[int]:
    """Yield the places of what makes a run one to be searched."""
    yield from places(tables.searched, data, tables.point)
    kinds = data.translate(tables.kinds)
    for at in places([_SEPARATOR + _DIGIT], kinds):
        if kinds[at - 1 : at] == _DIGIT:
            yield at
    if _MARK in kinds:  # one byte is looked for much faster than two
        bare = kinds.translate(tables.bare)
        if bare.startswith(_MARK):
            yield 0
        yield from places([_BARE + _MARK], bare)


def _without_stray(data: bytes, tables: "_Tables") -> bytes:
    """Return `data` with a space for each apostrophe or hyphen that joins no two words."""
    kinds = data.translate(tables.joining)
    stray = [at for at in places([_JOINS], kinds) if kinds[at - 1 : at + 2] != _JOINED]
    if not stray:
        return data
    freed = bytearray(data)
    for at in stray:
        freed[at] = ord(" ")
    return bytes(freed)


class _Tables(NamedTuple):
    """What is done with the bytes of the code page.

    folded: what each becomes: a letter in one case, a space, or itself where it may join two words.
    gone: tashkeel and tatweel. joining: `_JOINS` for apostrophes and hyphens, `_WORD` for letters
    and digits. point: one before a letter. searched: other signs that make a run one to be
    searched. kinds: `_BEARING`, `_MARK`, `_DIGIT`, `_SEPARATOR` or `_BARE` for each.
    bare: `_BARE` for those of these that bear no mark.
    """

    folded: bytes
    gone: bytes
    joining: bytes
    point: re.Pattern[bytes]
    searched: tuple[bytes, ...]
    kinds: bytes
    bare: bytes


@cache
def _tables() -> _Tables:
    gone = held_of(f"{TASHKEEL}{TATWEEL}")
    kept = {*gone, *held_of(APOSTROPHES_AND_HYPHENS), "\n", _RUN}
    unlike = [sign for sign in HELD if len(sign.casefold()) > 1]
    return _Tables(
        as_bytes(sign if sign in {*kept, *unlike} else _folded(sign) for sign in HELD),
        as_bytes(gone),
        as_bytes(map(_joining, HELD)),
        re.compile(b"\\.%b" % one_of(filter(str.isalpha, HELD))),
        (*map(as_bytes, (*_SEARCHED, *unlike, *held_of(JOINERS))),),
        as_bytes(map(_kind, HELD)),
        bytes.maketrans(_DIGIT + _SEPARATOR, _BARE * 2),
    )


def _folded(sign: str) -> str:
    return sign.casefold() if sign.isalnum() else " "


def _joining(sign: str) -> str:
    if re.match(f"[{APOSTROPHES_AND_HYPHENS}]", sign):
        return _JOINS.decode()
    return (_WORD if sign.isalnum() else _BARE).decode()


def _kind(sign: str) -> str:
    kinds = {
        f"[{TASHKEEL}{TATWEEL}]": _MARK,
        f"[{ARABIC_LETTERS} \n]": _BEARING,
        "\\d": _DIGIT,
        f"[{SEPARATORS}]": _SEPARATOR,
    }
    return next((kind for signs, kind in kinds.items() if re.match(signs, sign)), _BARE).decode()
