"""What a short line says by its words: cue phrases from the tables in `data`.

A table's column `where` tells where its phrase must stand: `whole` (nothing else on the line),
`label` (at the start, before a colon, dash or slash), `glued` (at the start, whatever follows),
`start`, `end`, `any` (anywhere), `opening` (at the start, where articles' sentences may begin so,
too: who asks must look further); and, for phrases that only tell something above the first
paragraph and below the last, `edge` (at the start) and `within` (anywhere).
Phrases are compared folded, whole words at a time; scripts without spaces have no words to keep.
"""

from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from newstool.data import rests
from newstool.language.bytewise import is_everyday
from newstool.language.folding import matching_key
from newstool.language.patterns import later

_LABEL = later(r"\W*([^:/|：／]{1,40}?)\s*(?:[:/|：／]|\s[-–—ـ](?=\s)|[–—](?=\w))\s*(.*)")
_AFTER_LABEL = (":", "/", "|", "–", "—", " - ", " ـ ", "：", "／")
_SPACELESS = "\u0e00", "\u2e80"
"""First letters of Thai and of the CJK blocks: what ends in those is compared letter by letter."""


class Phrase(NamedTuple):
    """A short line as cue phrases are compared with it.

    key: the folded words. words: the words of the key, each once; none where its script may do
    without spaces, so that they don't tell.
    """

    text: str
    key: str
    words: frozenset[str]

    @property
    def label(self) -> str:
        """The folded words before the first colon, dash or slash, else ""."""
        return label_key(self.text)

    @property
    def rest(self) -> str:
        """What follows the label."""
        return _parted(self.text)[1]


@lru_cache(maxsize=4096)
def phrase(text: str) -> Phrase:
    """Fold `text`; the last few thousand are remembered, since pages repeat their boilerplate."""
    key = matching_key(text)
    words = () if may_lack_spaces(key) else key.split()
    return Phrase(text, key, frozenset(words))


@lru_cache(maxsize=4096)
def label_key(text: str) -> str:
    """Return the folded words before the first colon, dash or slash, else ""."""
    label, _ = _parted(text)
    return label and matching_key(label)


def _parted(text: str) -> tuple[str, str]:
    """Return what stands before the first colon, dash or slash, and what follows; else ""."""
    found = _LABEL.match(text) if any(map(text.__contains__, _AFTER_LABEL)) else None
    return (found[1], found[2]) if found else ("", "")


def may_lack_spaces(key: str) -> bool:
    """Tell whether some of the text may be of a script that has no spaces between words."""
    return not is_everyday(key) and max(key, default="") >= _SPACELESS[0]


Starts = dict[str, tuple[str, ...]]
"""Phrases by their first letter, or by their first word."""


class Cues:
    """A table's phrases by where they must stand, each place made ready when it is asked for.

    They come folded from the table's key file, which `newstool.parsing.keys` writes.
    """

    def __init__(self, table: str) -> None:
        self._table = table

    @cached_property
    def telling(self) -> frozenset[str]:
        """A word of each phrase but those glued: what has none of them says nothing."""
        return frozenset(_keys(self._table, "telling"))

    @cached_property
    def whole(self) -> frozenset[str]:
        """Phrases with nothing else on the line."""
        return frozenset(_keys(self._table, "whole"))

    @cached_property
    def labels(self) -> frozenset[str]:
        """Phrases before a colon, dash or slash."""
        return frozenset(_keys(self._table, "label"))

    @cached_property
    def glued(self) -> Starts:
        """Beginnings, whatever follows."""
        return _starts(_keys(self._table, "glued"))

    @cached_property
    def starts(self) -> Starts:
        """First words."""
        return _starts(map(_bounded, _keys(self._table, "start")))

    @cached_property
    def openings(self) -> Starts:
        """First words that sentences of articles may have, too."""
        return _starts(map(_bounded, _keys(self._table, "opening")))

    @cached_property
    def edges(self) -> Starts:
        """First words of lines at the edge of a text."""
        return _starts(map(_bounded, _keys(self._table, "edge")))

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """Last words, as a padded line ends."""
        return tuple(f"{_margin(key)}{key} " for key in _keys(self._table, "end"))

    @cached_property
    def anywhere(self) -> Starts:
        """Words anywhere."""
        return _by_first_word(map(" {} ".format, _keys(self._table, "any")))

    @cached_property
    def within(self) -> Starts:
        """Words anywhere in lines at the edge of a text."""
        return _by_first_word(map(" {} ".format, _keys(self._table, "within")))


cues = cache(Cues)


def says(table: str, line: Phrase, *, edge: bool = False) -> str:
    """Return where in `line` a phrase of `table` stands, by the table's word, "" for nowhere.

    edge: the line stands above the first paragraph or below the last.
    """
    known = cues(table)
    glued = known.glued and line.key.startswith(known.glued.get(line.key[:1], ()))
    if line.words and known.telling.isdisjoint(line.words):
        return "glued" if glued else ""
    if line.key in known.whole:
        return "whole"
    if known.labels and (label := line.label) and label in known.labels:
        return "label"
    if glued:
        return "glued"
    padded = f" {line.key} "
    if padded.startswith(known.starts.get(line.key[:1], ()), 1):
        return "start"
    if known.openings and padded.startswith(known.openings.get(line.key[:1], ()), 1):
        return "opening"
    if edge and padded.startswith(known.edges.get(line.key[:1], ()), 1):
        return "edge"
    if known.ends and padded.endswith(known.ends):
        return "end"
    parts = line.words or padded.split()
    if known.anywhere and _holds(padded, parts, known.anywhere):
        return "any"
    return "within" if edge and known.within and _holds(padded, parts, known.within) else ""


def that_may_say(tables: tuple[str, ...], keys: str, *, edge: bool = False) -> set[int]:
    """Return which lines may say something by one of `tables`; a wrong yes costs time.

    keys: the matching keys of the lines, one a line. edge: as for `says`.
    """
    lines = keys.split("\n")
    starts, inner = _first_words(tables, edge=edge), _inner_words(tables, edge=edge)
    found = {
        k
        for k, key in enumerate(lines)
        if (first := key.partition(" ")[0]) in starts and key.startswith(starts[first])
    }
    if not inner.isdisjoint(keys.split()):
        found.update(k for k, key in enumerate(lines) if not inner.isdisjoint(key.split()))
    if may_lack_spaces(keys):
        found.update(k for k, key in enumerate(lines) if may_lack_spaces(key))
    return found


def may_begin(table: str, text: str) -> bool:
    """Tell whether `text` may begin with a phrase of `table`; a wrong yes costs time."""
    first = _first_word(text.split(None, 1)[0])
    return not first or first in _beginnings(table)


@cache
def _beginnings(table: str) -> Starts:
    return _first_words((table,), edge=False)


@lru_cache(maxsize=4096)
def _first_word(text: str) -> str:
    """Return the first folded word of a text without spaces, "" where it is hard to tell."""
    key = matching_key(text)
    return "" if may_lack_spaces(key) else key.partition(" ")[0]


_AT_START = ("whole", "label", "glued", "start", "opening")
_INSIDE = ("any", "end")


@cache
def _first_words(tables: tuple[str, ...], *, edge: bool) -> Starts:
    """Return the phrases that must begin a line, by their first words."""
    places = (*_AT_START, "edge") if edge else _AT_START
    return _by_first_word(_keys_at(tables, places))


@cache
def _inner_words(tables: tuple[str, ...], *, edge: bool) -> frozenset[str]:
    """Return, of each phrase that may stand anywhere in a line or at its end, the longest word."""
    places = (*_INSIDE, "within") if edge else _INSIDE
    return frozenset(max(key.split(), key=len) for key in _keys_at(tables, places))


def _keys_at(tables: tuple[str, ...], places: tuple[str, ...]) -> Iterator[str]:
    return (key for table in tables for place in places for key in _keys(table, place))


def _holds(padded: str, parts: Iterable[str], phrases: Starts) -> bool:
    return any(key in padded for first in parts if first in phrases for key in phrases[first])


@cache
def words(table: str, where: str = "") -> frozenset[str]:
    """Return the folded entries of a table, all or those with this `where`."""
    places = [where] if where else rests(f"keys/{table}").keys() - {"telling"}
    return frozenset(chain.from_iterable(_keys(table, place) for place in places))


def _keys(table: str, where: str) -> list[str]:
    """Return the folded phrases of a table that must stand there; of `telling`, the words."""
    found = rests(f"keys/{table}").get(where)
    return found.split("\t") if found else []


def _starts(keys: Iterable[str]) -> Starts:
    return _grouped((key[0], key) for key in keys)


def _by_first_word(keys: Iterable[str]) -> Starts:
    return _grouped((key.split(None, 1)[0], key) for key in keys)


def _grouped(marked: Iterable[tuple[str, str]]) -> Starts:
    found: dict[str, list[str]] = {}
    for mark, key in marked:
        found.setdefault(mark, []).append(key)
    return {mark: tuple(keys) for mark, keys in found.items()}


def _bounded(key: str) -> str:
    return f"{key}{_margin(key)}"


def _margin(key: str) -> str:
    spaceless = key[-1] >= _SPACELESS[1] or _SPACELESS[0] <= key[-1] < "\u0f00"
    return "" if spaceless else " "
