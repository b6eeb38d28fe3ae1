"""What cleaning changed, line by line: a report that can be replayed."""

from collections.abc import Iterable
from typing import NamedTuple

from newstool.clean.cleaning import Characters, Cleaner
from newstool.clean.lines import Edits


class Change(NamedTuple):
    """One step's change of one line.

    line: 0-based index of the line in the text that was cleaned.
    rule: the step's name.
    before, after: the whole line; where a tag cut it, `after` holds LF; None: the line is dropped.
    """

    line: int
    rule: str
    before: str
    after: str | None


def clean_with_changes(
    cleaner: Cleaner, text: str, headline: str | None = None
) -> tuple[str, list[Change]]:
    """Return what `cleaner.clean` returns, and the changes, in the order of the text's lines."""
    trail = _Trail(text)
    while True:
        trail.fix(cleaner.repairs)
        settled = trail.text
        for rule, find in cleaner.line_steps:
            trail.edit(rule, find(trail.text, headline))
        trail.fix(cleaner.respellings)
        if trail.text == settled:
            return settled, sorted(trail.changes, key=lambda change: change.line)


def replay(text: str, changes: Iterable[Change]) -> str:
    """Return `text` after `changes`.

    Raises ValueError where a change does not start from what the line then is.
    """
    lines: list[str | None] = [*text.split("\n")]
    for change in changes:
        if lines[change.line] != change.before:
            raise ValueError(f"line {change.line + 1} is not {change.before!r}")
        lines[change.line] = change.after
    return "\n".join(line for line in lines if line is not None)


class _Trail:
    """The lines of a text on their way, each under its number; one may come to hold LF."""

    def __init__(self, text: str) -> None:
        self.lines: list[str | None] = [*text.split("\n")]
        self.changes: list[Change] = []

    @property
    def text(self) -> str:
        return "\n".join(line for line in self.lines if line is not None)

    def fix(self, characters: Characters) -> None:
        for n, line in enumerate(self.lines):
            if line is not None and characters.touches(line):
                note = lambda rule, before, after, n=n: self._set(n, rule, before, after)  # noqa: E731
                characters.fix(line, note)

    def edit(self, rule: str, edits: Edits) -> None:
        if not edits:
            return
        at = 0
        for n, line in enumerate(self.lines):
            if line is None:
                continue
            parts = line.split("\n")
            after = [edits.get(at + k, part) for k, part in enumerate(parts)]
            at += len(parts)
            if after != parts:
                self._set(n, rule, line, _joined(after))

    def _set(self, n: int, rule: str, before: str, after: str | None) -> None:
        self.lines[n] = after
        self.changes.append(Change(n, rule, before, after))


def _joined(parts: Iterable[str | None]) -> str | None:
    kept = [part for part in parts if part is not None]
    return "\n".join(kept) if kept else None
