"""What the tables say of a folded word: number, day, place, sense, pole and the like."""

from collections.abc import Iterator, Mapping
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

_NOTHING: Meaning = MappingProxyType({})


def meaning(text: str) -> Meaning:
    """Return what the tables say of `text`, with و ف ب ل ك and the article before it taken off."""
    found = _closed().get(text, _NOTHING)
    for form in _forms(text):
        said = _open().get(form)
        if said:
            found = {**said, **found}
    return found


def _forms(text: str) -> Iterator[str]:
    yield text
    if len(text) > 3 and text[0] in "وفبلك":
        yield from _forms(text[1:])
        if text.startswith("لل"):
            yield "ال" + text[2:]
    if len(text) > 4 and text.startswith("ال"):
        yield text[2:]


@cache
def _open() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, columns in COLUMNS:
        for row in data.rows(name):
            said = {meant: row[column] for column, meant in columns.items() if row[column]}
            found.setdefault(fold(row["entry"]), {}).update(said)
    return found


@cache
def _closed() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, meant in CLOSED:
        for entry in data.entries(name):
            found.setdefault(fold(entry), {})[meant] = "yes"
    return found
