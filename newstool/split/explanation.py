"""Why each line is what it is: the records of `split --explain`."""

from typing import NamedTuple

from newstool.article import Article, Line

COLUMNS = ("id", "line", "kind", "score", "text", "cues")


class LineRecord(NamedTuple):
    """One input line, what it was taken for, how surely and why.

    score: 0..1, three decimals.
    cues: what decided, the weightiest first.
    """

    id: str
    line: int
    kind: str
    score: float
    text: str
    cues: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """Return the record as it stands in JSON."""
        return {
            "id": self.id,
            "line": self.line,
            "kind": self.kind,
            "score": self.score,
            "text": self.text,
            "cues": list(self.cues),
        }

    def as_row(self) -> tuple[object, ...]:
        """Return the record's columns, the cues joined by semicolons."""
        return (self.id, self.line, self.kind, self.score, self.text, "; ".join(self.cues))


def explanation(article: Article) -> list[LineRecord]:
    """Return a record for every input line, in order."""
    return [_record(article.id, line) for line in article.lines]


def _record(id: str, line: Line) -> LineRecord:
    return LineRecord(id, line.number, line.kind.value, round(line.score, 3), line.text, line.cues)
