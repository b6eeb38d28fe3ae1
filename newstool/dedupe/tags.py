"""Tags of the fixed table: what a newsroom puts before or behind a headline."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newstool import data
from newstool.dedupe.spelling import fold
from newstool.language.patterns import later

_REACH = 28
"""A tag and its sign stand within so many characters of an end."""

_SIGN = later(r"[|:/\\\u2013\u2014\u2022\u2026)\]\u00bb]|\.\.| - |- ")
_OPENING = later(r"[|(\[]|[-\u2013\u2014](?= )")
_AFTER_SIGN = later(r"[\s|:/\\.\u2013\u2014\u2022\u2026)\]\u00bb!-]*")


def strip_tags(headline: str) -> str:
    """Return `headline` without the known tags at its ends; a headline that is a tag stays."""
    bare = _strip_after(_strip_before(headline.strip()))
    return bare.strip() or headline


def _strip_before(text: str) -> str:
    while True:
        end = _tag_end(text)
        if not end or end >= len(text):
            return text
        text = text[end:]


def _tag_end(text: str) -> int:
    """Return where the headline goes on behind a tag at the start, 0 if there is none."""
    sign = _SIGN.search(text, 0, _REACH)
    if sign and fold(text[: sign.start()]) in _tags("before"):
        return _end(_AFTER_SIGN.match(text, sign.start()))
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    if first and fold(first) in _bare_tags():
        return len(first)
    return 0


def _end(match: re.Match[str] | None) -> int:
    return match.end() if match else 0


def _strip_after(text: str) -> str:
    for sign in reversed(list(_OPENING.finditer(text, max(1, len(text) - _REACH)))):
        if fold(text[sign.start() :]) in _tags("after"):
            return _strip_after(text[: sign.start()].rstrip())
    return text


def edges(headline: str) -> Iterator[tuple[str, str]]:
    """Yield what a sign parts from the start ("before") and from the end ("after"), unfolded."""
    sign = _SIGN.search(headline, 0, _REACH)
    if sign and sign.start():
        yield "before", headline[: sign.start()]
    for sign in _OPENING.finditer(headline, max(1, len(headline) - _REACH)):
        yield "after", headline[sign.start() :]


EdgeWords = tuple[frozenset[str], frozenset[str]]
"""The words that tags before a headline begin with, and those that tags behind it end with."""


def may_be_tagged(folded: str) -> bool:
    """Return whether a folded headline begins or ends as some known tag does: most do not."""
    return bool(tagged([folded], edge_words()))


def tagged(folded: Sequence[str], words: EdgeWords) -> list[int]:
    """Return the positions of the headlines that begin or end as some tag does."""
    firsts, lasts = words
    return [
        position
        for position, key in enumerate(folded)
        if key.partition(" ")[0] in firsts or key.rpartition(" ")[2] in lasts
    ]


@cache
def edge_words() -> EdgeWords:
    """Return the edge words of the fixed table."""
    firsts = frozenset(tag.partition(" ")[0] for tag in _tags("before"))
    return firsts, frozenset(tag.rpartition(" ")[2] for tag in _tags("after"))


@cache
def _tags(place: str) -> frozenset[str]:
    return frozenset(
        fold(row["entry"]) for row in data.rows("tags.tsv") if row["place"] in (place, "both")
    )


@cache
def _bare_tags() -> frozenset[str]:
    return frozenset(fold(row["entry"]) for row in data.rows("tags.tsv") if row["bare"] == "yes")
