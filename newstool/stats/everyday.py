"""Words of everyday text, folded, through its code page.

There, one byte tells whether a character belongs to a word, parts words or goes; the codecs look
that up in C, and what is left is parted at spaces: in half the time of a search.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import compress, groupby
from operator import itemgetter, not_
from typing import NamedTuple

from newstool.language.addresses import HINTS
from newstool.language.bytewise import HELD, as_bytes, decoded, encoded, is_everyday
from newstool.language.letters import ARABIC_LETTERS, TASHKEEL, TATWEEL
from newstool.language.runs import places, replaced, runs
from newstool.language.words import APOSTROPHES_AND_HYPHENS, JOINERS, SEPARATORS, words_of_each
from newstool.stats.folded import find_folded

_SPACE = re.compile(b"[ \n]")
_RUN = "\x01"
"""Stands for a run between two spaces in which words are searched for."""
_SEARCHED = (*HINTS, _RUN)
_SHORT = 30
"""Characters of a run of which the words are remembered."""
_BEARING, _MARK, _BARE = "amx"
"""What a mark that goes may stand behind, such a mark, and all else."""


def folded_by_line(text: str, data: bytes | None = None) -> list[list[str]]:
    """Return the words of each line of `text` (NFC), folded.

    data: the text through the code page, where that is at hand.

    Lines with a character that the code page lacks are searched, as are runs in which more than
    its two neighbours tell whether a sign parts words: addresses, points before letters (`U.S.`),
    invisible signs, stray marks.
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
    plain = plain.translate(tables.folded, tables.gone)
    words = [line.split() for line in decoded(tables.separator.sub(b" ", plain)).split("\n")]
    each = zip(_lines_of(data, spans), spans, strict=True)
    for line, inside in groupby(each, itemgetter(0)):
        words[line] = _filled(words[line], [_found(text[start:end]) for _, (start, end) in inside])
    return words


def _found(run: str) -> list[str]:
    """Return the words of a run; short ones are remembered: `U.S.` is read again and again."""
    return find_folded(run) if len(run) > _SHORT else _remembered(run)


_remembered = lru_cache(maxsize=4096)(find_folded)


def _unsure(data: bytes, tables: "_Tables") -> Iterator[int]:
    """Yield the places of what makes a run one to be searched."""
    yield from (found.start() for found in tables.point.finditer(data))
    yield from places(tables.searched, data)
    bearing = data.translate(tables.bearing)
    if bearing.startswith(_MARK.encode()):
        yield 0
    if _MARK.encode() in bearing:  # one byte is looked for much faster than two
        yield from places([f"{_BARE}{_MARK}".encode()], bearing)


def _lines_of(data: bytes, spans: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Yield the number of the line, from 0, that each run is in."""
    line = done = 0
    for start, _ in spans:
        line += data.count(b"\n", done, start)
        done = start
        yield line


def _filled(words: Sequence[str], found: Iterable[list[str]]) -> list[str]:
    """Return `words` with those found in a run for each `_RUN`."""
    filled: list[str] = []
    done = 0
    for inside in found:
        at = words.index(_RUN, done)
        filled += words[done:at]
        filled += inside
        done = at + 1
    return [*filled, *words[done:]]


class _Tables(NamedTuple):
    """What is done with the bytes of the code page.

    folded: what each becomes: a letter in one case, a space, or itself where it may join two words.
    gone: tashkeel and tatweel. separator: what may join two words, where it does not.
    point: one before a letter. searched: other signs that make a run one to be searched.
    bearing: `_BEARING`, `_MARK` or `_BARE` for each.
    """

    folded: bytes
    gone: bytes
    separator: re.Pattern[bytes]
    point: re.Pattern[bytes]
    searched: tuple[bytes, ...]
    bearing: bytes


@cache
def _tables() -> _Tables:
    gone = _held(f"{TASHKEEL}{TATWEEL}")
    joining, separating = _held(APOSTROPHES_AND_HYPHENS), _held(SEPARATORS)
    word, digit = _one_of(filter(str.isalnum, HELD)), _one_of(filter(str.isdecimal, HELD))
    joined = b"(?<=%b%b)%b|(?<=%b%b)%b" % (
        *(word, _one_of(joining), word),
        *(digit, _one_of(separating), digit),
    )
    kept = {*gone, *joining, *separating, "\n", _RUN}
    return _Tables(
        _table(sign if sign in kept else _folded(sign) for sign in HELD),
        as_bytes(gone),
        re.compile(b"%b(?!%b)" % (_one_of(joining + separating), joined)),
        re.compile(b"\\.%b" % _one_of(filter(str.isalpha, HELD))),
        (*map(as_bytes, (*_SEARCHED, *_held(JOINERS))),),
        _table(map(_bearing, HELD)),
    )


def _held(signs: str) -> list[str]:
    """Return those characters of the code page that a regex class has."""
    return re.findall(f"[{signs}]", HELD)


def _folded(sign: str) -> str:
    return sign.casefold() if sign.isalnum() else " "


def _bearing(sign: str) -> str:
    if re.match(f"[{TASHKEEL}{TATWEEL}]", sign):
        return _MARK
    return _BEARING if re.match(f"[{ARABIC_LETTERS} \n]", sign) else _BARE


def _table(signs: Iterable[str]) -> bytes:
    return as_bytes(signs).ljust(256)


def _one_of(signs: Iterable[str]) -> bytes:
    return b"[%b]" % re.escape(as_bytes(signs))
