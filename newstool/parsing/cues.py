"""What a short line says by its words: cue phrases from the tables in `data`.

A table's column `where` tells where its phrase must stand: `whole` (nothing else on the line),
`label` (at the start, before a colon, dash or slash), `glued` (at the start, whatever follows),
`start`, `end`, `any` (anywhere); and, for phrases that only tell something above the first
paragraph and below the last, `edge` (at the start) and `within` (anywhere).
Phrases are compared folded, whole words at a time; scripts without spaces have no words to keep.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from newstool.data import columns
from newstool.language.bytewise import is_everyday
from newstool.language.folding import matching_key, matching_keys
from newstool.language.patterns import later

_LABEL = later(r"\W*([^:/|：／]{1,40}?)\s*(?:[:/|：／]|\s[-–—ـ](?=\s)|[–—](?=\w))\s*(.*)")
_AFTER_LABEL = (":", "/", "|", "–", "—", " - ", " ـ ", "：", "／")
_SPACELESS = "\u0e00", "\u2e80"
"""First letters of Thai and of the CJK blocks: what ends in those is compared letter by letter."""


class Phrase(NamedTuple):
    """A short line as cue phrases are compared with it.

    key: the folded words. label: the folded words before the first colon, dash or slash, else "".
    rest: what follows them. words: the words of the key, each once; none where its script may do
    without spaces, so that they don't tell.
    """

    text: str
    key: str
    label: str
    rest: str
    words: frozenset[str]


@lru_cache(maxsize=4096)
def phrase(text: str) -> Phrase:
    """Fold `text`; the last few thousand are remembered, since pages repeat their boilerplate."""
    found = _LABEL.match(text) if any(map(text.__contains__, _AFTER_LABEL)) else None
    label, rest = (matching_key(found[1]), found[2]) if found else ("", "")
    key = matching_key(text)
    words = () if _may_lack_spaces(key) else key.split()
    return Phrase(text, key, label, rest, frozenset(words))


def _may_lack_spaces(key: str) -> bool:
    return not is_everyday(key) and max(key, default="") >= _SPACELESS[0]


Starts = dict[str, tuple[str, ...]]
"""Phrases by their first letter, or by their first word."""


class Cues(NamedTuple):
    """A table's phrases, folded, by where they must stand.

    telling: a word of each phrase but those glued: what has none of them says nothing.
    """

    whole: frozenset[str]
    labels: frozenset[str]
    glued: Starts
    starts: Starts
    edges: Starts
    ends: tuple[str, ...]
    anywhere: Starts
    within: Starts
    telling: frozenset[str]


@cache
def cues(table: str) -> Cues:
    """Return the phrases of the TSV table `table`."""
    places: dict[str, list[str]] = {}
    for key, where in _keyed(table):
        places.setdefault(where, []).append(key)
    return Cues(
        frozenset(places.get("whole", ())),
        frozenset(places.get("label", ())),
        _starts(places.get("glued", [])),
        _starts([_bounded(key) for key in places.get("start", ())]),
        _starts([_bounded(key) for key in places.get("edge", ())]),
        tuple(f"{_margin(key)}{key} " for key in places.get("end", ())),
        _by_first_word(places.get("any", [])),
        _by_first_word(places.get("within", [])),
        frozenset(_telling_word(key) for key, where in _keyed(table) if where != "glued"),
    )


def _telling_word(key: str) -> str:
    """Return a word that lines with the phrase have and few others: its first, if that is long."""
    first = key.partition(" ")[0]
    return first if len(first) > 3 or first == key else max(key.split(), key=len)


def says(table: str, line: Phrase, *, edge: bool = False) -> str:
    """Return where in `line` a phrase of `table` stands, by the table's word, "" for nowhere.

    edge: the line stands above the first paragraph or below the last.
    """
    known = cues(table)
    glued = line.key.startswith(known.glued.get(line.key[:1], ()))
    if line.words and known.telling.isdisjoint(line.words):
        return "glued" if glued else ""
    if line.key in known.whole:
        return "whole"
    if line.label and line.label in known.labels:
        return "label"
    if glued:
        return "glued"
    padded = f" {line.key} "
    if padded.startswith(known.starts.get(line.key[:1], ()), 1):
        return "start"
    if edge and padded.startswith(known.edges.get(line.key[:1], ()), 1):
        return "edge"
    if known.ends and padded.endswith(known.ends):
        return "end"
    if known.anywhere and _holds(padded, known.anywhere):
        return "any"
    return "within" if edge and known.within and _holds(padded, known.within) else ""


def may_say(tables: tuple[str, ...], key: str) -> bool:
    """Tell whether a line may say something by one of `tables`; a wrong yes costs time.

    key: the line's matching key.
    """
    telling, glued = _telling(tables)
    return (
        not telling.isdisjoint(key.split())
        or key.startswith(glued.get(key[:1], ()))
        or _may_lack_spaces(key)
    )


@cache
def _telling(tables: tuple[str, ...]) -> tuple[frozenset[str], Starts]:
    """Return the telling words of several tables together, and the phrases that may be glued."""
    known = list(map(cues, tables))
    glued = [key for one in known for keys in one.glued.values() for key in keys]
    return frozenset[str]().union(*(one.telling for one in known)), _starts(glued)


def _holds(padded: str, phrases: Starts) -> bool:
    firsts = phrases.keys() & set(padded.split())
    return any(key in padded for first in firsts for key in phrases[first])


@cache
def words(table: str, where: str = "") -> frozenset[str]:
    """Return the folded entries of a table, all or those with this `where`."""
    return frozenset(key for key, stands in _keyed(table) if where in ("", stands))


@cache
def _keyed(table: str) -> list[tuple[str, str]]:
    """Return each entry of a table, folded, and its `where`: read once, asked by several."""
    given = columns(table, "entry", "where")
    keys = matching_keys(entry for entry, _ in given)
    return [(key, where) for key, (_, where) in zip(keys, given, strict=True)]


def _starts(keys: list[str]) -> Starts:
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(key[0], []).append(key)
    return {letter: tuple(some) for letter, some in found.items()}


def _by_first_word(keys: list[str]) -> Starts:
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(key.split()[0], []).append(f" {key} ")
    return {word: tuple(some) for word, some in found.items()}


def _bounded(key: str) -> str:
    return f"{key}{_margin(key)}"


def _margin(key: str) -> str:
    spaceless = key[-1] >= _SPACELESS[1] or _SPACELESS[0] <= key[-1] < "\u0f00"
    return "" if spaceless else " "
