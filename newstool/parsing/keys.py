"""The phrases of the cue tables as `cues` compares them: folded once, not at each start.

python -m newstool.parsing.keys     (after a change to a table; writes newstool/data/keys)

A key file has a row a place where phrases must stand: the place (the table's `where`, empty
without that column), then their matching keys. A row `telling` has a word of each phrase but
those glued: a line without any of them says nothing. To fold and sort the tables as they are
read makes a start a seventh longer.
"""

from collections.abc import Iterator

from newstool.data import columns, path
from newstool.language.folding import matching_keys

TABLES = (
    "agencies.tsv",
    "boilerplate.tsv",
    "bylines.tsv",
    "captions.tsv",
    "dates.tsv",
    "interruptions.tsv",
    "keyword_labels.tsv",
    "lead_ins.tsv",
    "page_words.tsv",
    "places.tsv",
    "roles.tsv",
    "salutations.tsv",
    "sources.tsv",
    "verse_lead_ins.tsv",
)
"""Those that `cues` is asked for."""


def key_file(table: str) -> str:
    """Return the key file of a table; its keys are sorted, each once a row."""
    first = f"# The phrases of {table}, folded; made by: python -m newstool.parsing.keys"
    rows = ("\t".join([place, *sorted(keys)]) for place, keys in _rows(table))
    return "\n".join([first, *rows]) + "\n"


def _rows(table: str) -> Iterator[tuple[str, set[str]]]:
    given = columns(table, "entry", "where")
    places: dict[str, set[str]] = {}
    for key, (_, where) in zip(matching_keys(entry for entry, _ in given), given, strict=True):
        places.setdefault(where, set()).add(key)
    bound = (keys for where, keys in places.items() if where != "glued")
    yield "telling", {_telling_word(key) for key in set[str]().union(*bound)}
    yield from sorted(places.items())


def _telling_word(key: str) -> str:
    """Return a word that lines with the phrase have and few others: its first, if that is long."""
    first = key.partition(" ")[0]
    return first if len(first) > 3 or first == key else max(key.split(), key=len)


def main() -> None:
    """Write the key file of each table."""
    for table in TABLES:
        with open(path(f"keys/{table}"), "w", encoding="utf-8", newline="\n") as file:
            file.write(key_file(table))


if __name__ == "__main__":
    main()
