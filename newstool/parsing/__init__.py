"""From text to an Article: an ordered chain of passes over the lines."""

from newstool.parsing.chain import (
    ALL_PASSES,
    HEADLINE_PASSES,
    SECTION_PASSES,
    judge,
    parse,
    read_passages,
    read_texts,
)
from newstool.parsing.page import Page, Unit, Verdict

__all__ = [
    "ALL_PASSES",
    "HEADLINE_PASSES",
    "SECTION_PASSES",
    "Page",
    "Unit",
    "Verdict",
    "judge",
    "parse",
    "read_passages",
    "read_texts",
]
