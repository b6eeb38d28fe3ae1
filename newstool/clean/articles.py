"""Cleaning an article: its text, and the headline that came beside it."""

from functools import cache
from typing import NamedTuple

from newstool.clean.changes import Change, clean_with_changes
from newstool.clean.cleaning import Cleaner, cleaner, headline_cleaner
from newstool.clean.controls import line_ends_to_spaces
from newstool.clean.plan import Plan

LINE_ENDS = "line-ends"
HEADLINE = -1
"""The line of a change of the headline that came beside the text."""


class Cleaned(NamedTuple):
    """An article as it is after cleaning; `changes` is empty where none were asked for."""

    text: str
    headline: str | None = None
    changes: tuple[Change, ...] = ()


def clean_article(
    text: str, plan: Plan, headline: str | None = None, *, with_changes: bool = False
) -> Cleaned:
    """Return an article cleaned by `plan`.

    text: line ends LF, without a final one.
    headline: one that came beside the text; it is cleaned, too, and the text's lines judged by it.
    with_changes: whether to gather every change, which takes longer.
    """
    if headline is None:
        return _cleaned(article_cleaner(plan), text, None, with_changes)
    top = clean_headline(headline, plan, with_changes=with_changes)
    body = _cleaned(article_cleaner(plan), text, top.text, with_changes)
    above = tuple(change._replace(line=HEADLINE) for change in top.changes)
    return Cleaned(body.text, top.text, above + body.changes)


def clean_headline(headline: str, plan: Plan, *, with_changes: bool = False) -> Cleaned:
    """Return a headline cleaned by `plan`: it comes on one line, and no line work is done."""
    line = line_ends_to_spaces(headline) if LINE_ENDS in plan.names else headline
    cleaned = _cleaned(one_line_cleaner(plan), line, None, with_changes)
    if with_changes and line != headline:
        first = Change(0, LINE_ENDS, headline, line)
        return cleaned._replace(changes=(first, *cleaned.changes))
    return cleaned


def _cleaned(ready: Cleaner, text: str, headline: str | None, with_changes: bool) -> Cleaned:
    if with_changes:
        cleaned, changes = clean_with_changes(ready, text, headline)
        return Cleaned(cleaned, headline, tuple(changes))
    return Cleaned(ready.clean(text, headline), headline)


@cache
def article_cleaner(plan: Plan) -> Cleaner:
    """Return what cleans articles; made once a plan and process."""
    return cleaner(plan)


@cache
def one_line_cleaner(plan: Plan) -> Cleaner:
    """Return what cleans headlines; made once a plan and process."""
    return headline_cleaner(plan)
