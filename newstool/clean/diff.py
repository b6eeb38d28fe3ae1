"""The changes of an article as a unified diff."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newstool.clean.changes import Change

CONTEXT = 3
"""Lines shown about a change, as diff -u has it."""


class _Row(NamedTuple):
    """One line of the text, and what became of it: itself, other lines, or none."""

    before: str
    after: tuple[str, ...]

    @property
    def same(self) -> bool:
        return self.after == (self.before,)


def unified_diff(
    name: str,
    text: str,
    changes: Iterable[Change],
    first_line: int = 1,
    headline: tuple[str | None, str | None] = (None, None),
) -> str:
    """Return what `changes` make of `text`, or "" where nothing changes.

    first_line: the 1-based number of the text's first line in its file.
    headline: one that came beside the text, before and after: line 0, as in the report.
    """
    rows = _rows(text, changes)
    hunks = list(_hunks([n for n, row in enumerate(rows) if not row.same], len(rows)))
    above = _of_headline(*headline)
    if not (hunks or above):
        return ""
    parts = [f"--- {name}\n+++ {name}\n", above]
    shift = end = 0
    for first, last in hunks:
        shift += sum(len(row.after) - 1 for row in rows[end:first])
        parts.append(_hunk(rows[first:last], first_line + first, shift))
        end = first
    return "".join(parts)


def _of_headline(before: str | None, after: str | None) -> str:
    if before is None or before == after:
        return ""
    *first, last = before.split("\n")
    return _hunk([*(_Row(line, ()) for line in first), _Row(last, _lines(after))], 0, 0)


def _rows(text: str, changes: Iterable[Change]) -> list[_Row]:
    after: dict[int, str | None] = {change.line: change.after for change in changes}
    return [_Row(line, _lines(after.get(n, line))) for n, line in enumerate(text.split("\n"))]


def _lines(text: str | None) -> tuple[str, ...]:
    return () if text is None else tuple(text.split("\n"))


def _hunks(changed: Sequence[int], size: int) -> Iterator[tuple[int, int]]:
    """Yield the first row of each hunk and the row behind its last."""
    start = 0
    for k in range(1, len(changed) + 1):
        if k == len(changed) or changed[k] - changed[k - 1] > 2 * CONTEXT:
            yield max(0, changed[start] - CONTEXT), min(size, changed[k - 1] + CONTEXT + 1)
            start = k


def _hunk(rows: Sequence[_Row], line: int, shift: int) -> str:
    size = sum(len(row.after) for row in rows)
    ranges = f"@@ -{_range(line, len(rows))} +{_range(line + shift, size)} @@\n"
    return ranges + "".join(_marked(rows))


def _range(line: int, size: int) -> str:
    """Return where a hunk starts and how long it is; an empty one starts a line earlier."""
    return f"{line}" if size == 1 else f"{line if size else line - 1},{size}"


def _marked(rows: Sequence[_Row]) -> Iterator[str]:
    """Yield the lines of a hunk; of neighbouring changes, what goes before what comes."""
    coming: list[str] = []
    for row in rows:
        if row.same:
            yield from coming
            coming = []
            yield f" {row.before}\n"
        else:
            yield f"-{row.before}\n"
            coming += (f"+{line}\n" for line in row.after)
    yield from coming
