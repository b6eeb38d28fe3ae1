"""Would newstool read the Markdown of an article back to the same paragraphs?"""

from collections.abc import Sequence
from itertools import pairwise

from newstool.article import PARAGRAPH_KINDS
from newstool.parsing.chain import judge, reading_texts
from newstool.parsing.head import may_have_head_matter
from newstool.parsing.headline import REPEATS_WITHIN, repeats
from newstool.parsing.lists import is_label
from newstool.parsing.marks import plain
from newstool.parsing.page import MARKED_UP
from newstool.parsing.stamps import is_stamp
from newstool.parsing.tables import may_be_row
from newstool.parsing.tail import may_have_tail


def misread(text: str, headline: str | None, paragraphs: Sequence[str]) -> Sequence[int]:
    """Return which paragraphs, counted from 0, a reader of `text` would not find as paragraphs.

    text: the Markdown of an article, blank lines between its lines.
    headline, paragraphs: what the article has.
    """
    if headline and paragraphs and not _may_be_misread(headline, paragraphs):
        return ()
    found = reading_texts(judge(text.rstrip("\n")))
    read = [(verdict.kind, said) for verdict, said in found if MARKED_UP not in verdict.cues]
    if len(read) != len(paragraphs):
        return range(len(paragraphs))
    pairs = enumerate(zip(read, paragraphs, strict=True))
    return [n for n, ((k, said), text) in pairs if k not in PARAGRAPH_KINDS or said != text]


def _may_be_misread(headline: str, paragraphs: Sequence[str]) -> bool:
    """Tell at a glance, below a headline marked up as one; a wrong yes costs time.

    Where headings are marked up, only the edges of an article, time stamps and labels of lists are
    read as something else than paragraphs.
    """
    return (
        may_have_head_matter(headline, paragraphs)
        or may_have_tail(paragraphs)
        or any(repeats(headline, text) for text in paragraphs[: REPEATS_WITHIN - 1])
        or any(map(is_stamp, paragraphs))
        or any(is_label(text) and _may_be_item(below) for text, below in pairwise(paragraphs))
    )


def _may_be_item(text: str) -> bool:
    return may_be_row(text) or not plain(text)
