"""What the tables say of a folded word: number, day, place, sense, pole and the like."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from newstool import data
from newstool.dedupe.spelling import fold

Meaning = Mapping[str, str]
"""Of a word: which of the columns below it has, and what stands there."""

COLUMNS = (
    ("number_words.tsv", {"kind": "number", "value": "value"}),
    ("calendar.tsv", {"value": "day"}),
    ("places.tsv", {"place": "place", "within": "within"}),
    ("synonyms.tsv", {"sense": "sense"}),
    ("opposites.tsv", {"poles": "poles"}),
    ("modifiers.tsv", {"kind": "modifier"}),
)
"""Tables whose words may wear clitics: which column means what."""

CLOSED = (("negations.tsv", "negation"), ("headline_function_words.tsv", "function"))
"""Tables whose words stand as they are."""

Row = tuple[Sequence[str], Sequence[str]]
"""What columns of a table mean, and what stands there, maybe nothing."""

_NOTHING: Meaning = MappingProxyType({})


def meaning(text: str) -> Meaning:
    """Return what the tables say of `text`, with و ف ب ل ك and the article before it taken off."""
    found = _closed().get(text, _NOTHING)
    for form in _forms(text):
        if rows := _open().get(form):
            found = {**_said(rows), **found}
    return found


def _forms(text: str) -> Iterator[str]:
    yield text
    if len(text) > 3 and text[0] in "وفبلك":
        yield from _forms(text[1:])
        if text.startswith("لل"):
            yield "ال" + text[2:]
    if len(text) > 4 and text.startswith("ال"):
        yield text[2:]


def _said(rows: Iterable[Row]) -> dict[str, str]:
    return {name: value for row in rows for name, value in zip(*row, strict=True) if value}


@cache
def _open() -> dict[str, list[Row]]:
    """Return the rows of each word; made into a Meaning only for the few words that are met."""
    found: dict[str, list[Row]] = {}
    for name, columns in COLUMNS:
        meant = tuple(columns.values())
        for entry, *values in data.columns(name, "entry", *columns):
            found.setdefault(fold(entry), []).append((meant, values))
    return found


@cache
def _closed() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, meant in CLOSED:
        for entry in data.entries(name):
            found.setdefault(fold(entry), {})[meant] = "yes"
    return found
