"""The sections of an article, as records."""

from collections.abc import Sequence
from typing import NamedTuple

from newstool.article import Article, Passages, in_sections


class SectionRecord(NamedTuple):
    """One section of an article, with all that any format shows of it.

    section: 0 for the lead, then 1, 2, ... for the subheadings.
    line: 1-based input line of the heading; of the first paragraph for the lead.
    """

    id: str
    headline: str | None
    section: int
    heading: str | None
    line: int
    paragraphs: tuple[str, ...]
    paragraph_lines: tuple[int, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return the record as it stands in JSON."""
        return {
            "id": self.id,
            "headline": self.headline,
            "section": self.section,
            "heading": self.heading,
            "line": self.line,
            "paragraphs": list(self.paragraphs),
        }


def sections(article: Article | Passages) -> list[SectionRecord]:
    """Return the article's sections in order; an empty lead is left out, as in the article."""
    found = list(in_sections(article.blocks))
    start = 0 if found and found[0][0] is None else 1
    return [
        SectionRecord(
            article.id,
            article.headline,
            number,
            heading.text if heading else None,
            (heading or body[0]).number,
            tuple([block.text for block in body]),
            tuple([block.number for block in body]),
        )
        for number, (heading, body) in enumerate(found, start)
    ]


def chosen(records: Sequence[SectionRecord], section: str | None) -> Sequence[SectionRecord]:
    """Return the records that `--section` asks for: by number, or by the heading's text.

    section: digits are a number; else the headings that are this text, or, where none is, those
    that hold it (spelling folded, so that hamza or tashkeel need not be typed). None: all.
    """
    if section is None:
        return records
    if section.isdecimal():
        return [record for record in records if record.section == int(section)]
    from newstool.language.folding import matching_key

    wanted = matching_key(section)
    headed = [(matching_key(r.heading), r) for r in records if r.heading is not None]
    same = [record for key, record in headed if key == wanted]
    return same or [record for key, record in headed if wanted and wanted in key]
