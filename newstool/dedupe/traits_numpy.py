"""What is known of every word and of every headline of a large input, as arrays."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newstool.dedupe.facts import TIME
from newstool.dedupe.near import LINK_WORD
from newstool.dedupe.vocabulary_numpy import Rows
from newstool.dedupe.words import Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Integers = NDArray[np.uint64]
    Numbers = NDArray[np.int32]
    Flags = NDArray[np.bool_]

_MIX = 0x9E3779B97F4A7C15

WIDEST = 14
"""Headlines of more content words are looked at one by one."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How each word is spelt.

    texts: as strings. number: equal where these are; that of no word equals none.
    letters: a bit a letter, of 64. length: in letters.
    """

    texts: list[str]
    number: "Numbers"
    letters: "Integers"
    length: "Numbers"


@dataclass(frozen=True, slots=True)
class WordTraits:
    """Traits of each word of the vocabulary; the last entry stands for no word.

    stem, poles: numbers, equal where the words' are; those of no word equal none.
    text, plain: the word, and the word without clitics and endings.
    named, modifier: as in `Word`.
    """

    text: Spelling
    plain: Spelling
    stem: "Numbers"
    poles: "Numbers"
    named: "Flags"
    modifier: "Flags"


@dataclass(frozen=True, slots=True)
class RowTraits:
    """Traits of each headline.

    content: its content words. stems: of each of these in turn, another where a headline has a
        stem twice. closed: those words that another may be a misspelling of.
    size: letters of all its words.
    stated, functions, links: numbers that are equal where the words that state a fact are, in
        their order, the function words, and the longer ones of these; 0 where there are none.
    plain: whether each word that states a fact states one by itself, which `facts` tells.
    count, facts: how many facts, and a number that is equal where they are; where `plain`.
    days: whether it names a day as seen from its own. denies: whether it has a negation.
    beside_negation: the stems before and behind its only negation; below 0 where there is none.
    """

    content: Rows
    stems: "Numbers"
    closed: Rows
    size: "Numbers"
    stated: "Integers"
    functions: "Integers"
    links: "Integers"
    plain: "Flags"
    count: "Numbers"
    facts: "Integers"
    days: "Flags"
    denies: "Flags"
    beside_negation: tuple["Numbers", "Numbers"]


def word_traits(rows: Rows) -> WordTraits:
    """Return the traits of the words of `rows`."""
    return WordTraits(
        _spelling(rows, lambda word: word.text),
        _spelling(rows, lambda word: word.plain),
        _numbered(rows, lambda word: word.stem),
        _numbered(rows, lambda word: word.poles),
        _column(rows, lambda word: word.named, "bool", False),
        _column(rows, lambda word: bool(word.modifier), "bool", False),
    )


def row_traits(rows: Rows, words: WordTraits, guard: bool) -> RowTraits:
    """Return the traits of the headlines; without guards they state nothing."""
    import numpy as np

    carried = rows.column(lambda word: word.content, "bool")
    content, others = rows.only(carried), rows.only(~carried)
    closed = rows.column(lambda word: word.closed and (guard or word.function), "bool")
    stated = rows.column(lambda word: guard and word.fact, "bool")
    days = rows.column(lambda word: guard and word.relative, "bool")
    denies = rows.column(lambda word: guard and word.negation, "bool")
    functions = rows.column(lambda word: word.function and len(word.text) > 1, "bool")
    links = rows.column(lambda word: word.function and len(word.text) >= LINK_WORD, "bool")
    stem = _mixed(words.stem)
    return RowTraits(
        content,
        _stems(content, words.stem),
        others.only(closed),
        rows.sums(words.text.length.astype("int64")).astype("int32"),
        _in_order(others.only(stated)),
        others.sums(np.where(functions, stem[:-1], 0)),
        others.sums(np.where(links, stem[:-1], 0)),
        ~_any(rows, rows.column(_entangled, "bool")),
        others.sums(stated.astype("int32")),
        others.sums(np.where(stated, rows.column(lambda word: word.code, "uint64"), 0)),
        _any(others, days),
        _any(others, denies),
        _beside_only(rows, denies, words.stem),
    )


def _spelling(rows: Rows, text: Callable[[Word], str]) -> Spelling:
    return Spelling(
        [*map(text, rows.words), ""],
        _numbered(rows, text),
        _column(rows, lambda word: _letters(text(word)), "uint64", 0),
        _column(rows, lambda word: len(text(word)), "int32", 0),
    )


def _column(rows: Rows, value: Callable[[Word], Any], kind: str, nothing: Any) -> "NDArray[Any]":
    import numpy as np

    return np.append(rows.column(value, kind), np.array([nothing], kind))


def _numbered(rows: Rows, value: Callable[[Word], Hashable]) -> "Numbers":
    numbers: dict[Hashable, int] = {}
    return _column(rows, lambda word: numbers.setdefault(value(word), len(numbers)), "int32", -1)


def _letters(text: str) -> int:
    bits = 0
    for sign in text:
        bits |= 1 << (ord(sign) & 63)
    return bits


def _mixed(numbers: "NDArray[Any]") -> "Integers":
    """Return 64 bits for each number, never 0, so that sums of them tell sets apart."""
    import numpy as np

    mixed = (numbers.astype(np.uint64) + np.uint64(1)) * np.uint64(_MIX)
    mixed = (mixed ^ mixed >> np.uint64(29)) * np.uint64(_MIX)
    return mixed ^ mixed >> np.uint64(32)


def _in_order(rows: Rows) -> "Integers":
    """Return a number for the words of each row that is the same for the same in one order."""
    import numpy as np

    place = np.arange(len(rows.tokens)) - np.repeat(rows.starts[:-1], np.diff(rows.starts))
    upto = np.concatenate((np.zeros(1, np.uint64), np.cumsum(_mixed(rows.tokens) * _mixed(place))))
    numbers: Integers = upto[rows.starts[1:]] - upto[rows.starts[:-1]]
    return numbers


def _any(rows: Rows, wanted: "Flags") -> "Flags":
    some: Flags = rows.sums(wanted.astype("int32")) > 0
    return some


def _beside_only(rows: Rows, wanted: "Flags", stem: "Numbers") -> tuple["Numbers", "Numbers"]:
    """Return the stem before the only wanted word of each row, and the stem behind it, or -1."""
    import numpy as np

    at = np.flatnonzero(wanted[rows.tokens])
    row = np.searchsorted(rows.starts, at, side="right") - 1
    alone = np.bincount(row, minlength=len(rows))[row] == 1
    at, row = at[alone], row[alone]
    found = []
    for place, there in ((at - 1, at > rows.starts[row]), (at + 1, at + 1 < rows.starts[row + 1])):
        beside = np.full(len(rows), -1, np.int32)
        beside[row[there]] = stem[rows.tokens[place[there]]]
        found.append(beside)
    return found[0], found[1]


def _entangled(word: Word) -> bool:
    """Return whether what a word states may depend on the words beside it, or be several facts."""
    return (
        word.number is not None or word.plain == TIME or (word.figure and not word.text.isdecimal())
    )


def _stems(content: Rows, stem: "Numbers") -> "Numbers":
    """Return the stem of every token; what a row has again is numbered otherwise each time.

    But in rows of more than `WIDEST` words, which are not looked at together.
    """
    stems: Numbers = stem[content.tokens]
    for at in _with_doubles(stems, content.starts):
        start, end = content.starts[at], content.starts[at + 1]
        own = stems[start:end].tolist()
        stems[start:end] = [
            one + own[:place].count(one) * len(stem) for place, one in enumerate(own)
        ]
    return stems


def _with_doubles(stems: "Numbers", starts: "NDArray[np.int64]") -> list[int]:
    """Return the rows that have a stem twice; a sort of all stems takes four times as long."""
    import numpy as np

    found = [np.zeros(0, np.int64)]
    for ahead in range(1, WIDEST):
        first = np.flatnonzero(stems[ahead:] == stems[:-ahead])
        row = np.searchsorted(starts, first, side="right") - 1
        found.append(row[starts[row + 1] > first + ahead])
    rows: list[int] = np.unique(np.concatenate(found)).tolist()
    return rows
