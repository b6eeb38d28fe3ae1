"""Tables of cases: a text of our own and what a reader would count in it."""

import re
from pathlib import Path
from typing import NamedTuple

_ESCAPE = re.compile(r"\\u([0-9a-f]{4})|\\n")


class Case(NamedTuple):
    """`parts`: the words or sentences of `text`, in order."""

    language: str
    text: str
    parts: list[str]


def cases(name: str) -> list[Case]:
    """Return the cases of the table `name`; `\\n` and `\\u....` stand for what can't be seen."""
    table = (Path(__file__).parent / name).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.split("\n")[1:] if line]
    return [Case(row[0], _plain(row[1]), _parts(row[2])) for row in rows]


def _parts(cell: str) -> list[str]:
    return [_plain(part) for part in cell.split("|")] if cell else []


def _plain(cell: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else "\n", cell)


def language_cases(name: str) -> list[tuple[str, str]]:
    """Return the cases of a table with two columns: a language and a text in it."""
    table = (Path(__file__).parent / name).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.split("\n")[1:] if line]
    return [(language, _plain(text)) for language, text in rows]
