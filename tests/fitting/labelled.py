"""Labelled articles as the fitting script sees them: pages, candidates, what each really is.

A record is a JSON object with `id`, `text` and `heading_lines` (0-based), and optionally `group`
and `ambiguous_lines` (neither right nor wrong); or with `kinds`, one a line, in their place.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from newstool.article import Kind
from newstool.parsing import ALL_PASSES, judge
from newstool.parsing.chain import find_subheadings
from newstool.parsing.headings.outline import Outline
from newstool.parsing.subheadings import first_cues

BEFORE = ALL_PASSES[: ALL_PASSES.index(find_subheadings)]
"""The passes before subheadings are looked for: the cues are taken from what they leave."""


@dataclass(frozen=True)
class Labelled:
    """A record: line numbers are 0-based."""

    id: str
    group: str
    text: str
    headings: frozenset[int]
    ambiguous: frozenset[int]

    @property
    def outlet(self) -> str:
        """Where the article comes from: all but the last part of a long id, else the whole id."""
        parts = self.id.split("/")
        return "/".join(parts[:2]) if len(parts) > 2 else self.id


@dataclass(frozen=True)
class Example:
    """An article in one layout, with the first look's cues of its candidates.

    layout: "plain", "spaced" or "indented".
    truth: for each candidate 1 (a heading), 0 (none) or -1 (ambiguous).
    lost: headings that are no candidates; given: found by earlier passes, right and wrong ones.
    """

    article: Labelled
    layout: str
    outline: Outline
    cues: list[list[str]]
    truth: list[int]
    lost: int
    given: tuple[int, int]


def read_labelled(paths: Iterable[Path]) -> list[Labelled]:
    """Read JSON Lines files; of articles with the same text only the first is kept."""
    found: dict[str, Labelled] = {}
    for path in paths:
        for row in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(row)
            article = _labelled(record, path.stem)
            found.setdefault(article.text, article)
    return list(found.values())


def _labelled(record: dict[str, Any], stem: str) -> Labelled:
    kinds = record.get("kinds")
    headings = record.get("heading_lines", ())
    if kinds is not None:
        headings = (n for n, kind in enumerate(kinds) if kind == Kind.SUBHEADING)
    ambiguous = frozenset(record.get("ambiguous_lines", ()))
    return Labelled(
        record["id"], record.get("group", stem), record["text"], frozenset(headings), ambiguous
    )


def examples(article: Labelled, layouts: Iterable[str]) -> Iterator[Example]:
    """Yield the article in each of the layouts."""
    for layout in layouts:
        text, where = LAYOUTS[layout](article)
        page = judge(text, passes=BEFORE)
        outline = Outline(page)
        truth = []
        for line in outline.candidates:
            at = where[page.units[outline.where[line.at]].first]
            truth.append(1 if at in article.headings else -1 if at in article.ambiguous else 0)
        given = {
            where[page.units[n].first]
            for n, verdict in page.decided.items()
            if verdict.kind is Kind.SUBHEADING
        }
        right, wrong = given & article.headings, given - article.headings - article.ambiguous
        lost = len(article.headings) - len(right) - truth.count(1)
        yield Example(
            article, layout, outline, first_cues(outline), truth, lost, (len(right), len(wrong))
        )


def _plain(article: Labelled) -> tuple[str, list[int]]:
    return article.text, list(range(article.text.count("\n") + 1))


def _spaced(article: Labelled) -> tuple[str, list[int]]:
    """Put blank lines around headings and, now and then, around something else."""
    lines = article.text.split("\n")
    out: list[str] = []
    where: list[int] = []
    for n, line in enumerate(lines):
        apart = _set_off(article, n, len(line))
        if n and (apart or _set_off(article, n - 1, len(lines[n - 1]))):
            out.append("")
            where.append(-1)
        out.append(line)
        where.append(n)
    return "\n".join(out), where


def _indented(article: Labelled) -> tuple[str, list[int]]:
    """Indent what is set off in the other layouts not, and everything else."""
    lines = article.text.split("\n")
    indented = [
        line if not n or _set_off(article, n, len(line)) else f"    {line}"
        for n, line in enumerate(lines)
    ]
    return "\n".join(indented), list(range(len(lines)))


def _set_off(article: Labelled, n: int, length: int) -> bool:
    """Tell nearly all headings from the rest, where one short line in twenty is set off too."""
    luck = blake2b(f"{article.id} {n}".encode(), digest_size=1).digest()[0]
    if n in article.headings:
        return luck >= 8
    return luck < (13 if length <= 120 else 3)


LAYOUTS = {"plain": _plain, "spaced": _spaced, "indented": _indented}
"""How the text is laid out, and for each line of the result the number of the labelled one."""
