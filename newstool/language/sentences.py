"""Sentences: where one ends.

A sentence ends at a full stop, an exclamation or question mark (Arabic ones too), an Urdu stop, an
ellipsis and at a block's end; not at a point inside a number or an address, after a one-letter
abbreviation (`U.S.`) or before a lower-case letter (`etc. and`).
"""

import re
from collections.abc import Iterator

from newstool.language.addresses import blank_addresses
from newstool.language.letters import CLOSERS, TATWEEL
from newstool.language.marks import EVERYDAY_MARKS
from newstool.language.words import find_words

_CANDIDATE = re.compile(f"([.!?\u061f\u06d4\u2026]+)([{CLOSERS}]*)")
_CERTAIN = re.compile("[!?\u061f\u06d4]")
_NEXT_SIGN = re.compile("[\\s\"'\u2018\u201c\u201e\u00ab\u2039(\\[{\u2013\u2014-]*(.)")
_INITIAL_BEFORE = re.compile(
    f"(?:^|[^\\w{EVERYDAY_MARKS}'\u2019\u200c\\-])[^\\W\\d_][{EVERYDAY_MARKS}{TATWEEL}]*$"
)
_LOOK_BACK = 8
"""Characters that a letter with all its marks and a tatweel may take."""


def sentence_ends(text: str) -> list[int]:
    """Return the offsets in `text` (one block) behind each stop that ends a sentence.

    Closing quotes and brackets behind a stop belong to it. The block's own end is not listed.
    """
    visible = blank_addresses(text)
    return [m.end() for m in _CANDIDATE.finditer(visible) if _ends_sentence(visible, m)]


def find_sentences(text: str) -> list[str]:
    """Return the sentences of `text` (one block), without the space around them.

    A piece without a word, such as a row of points, is none.
    """
    return [piece.strip() for piece in cut(text) if find_words(piece)]


def cut(text: str) -> Iterator[str]:
    """Yield the pieces between the sentence ends of `text`; joined they are the text."""
    start = 0
    for end in sentence_ends(text):
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if _CERTAIN.search(stop[1]):
        return True
    before, after = text[stop.start() - 1 : stop.start()], text[stop.end(1) : stop.end(1) + 1]
    if stop[1] == ".":
        if after.isdecimal() and not before.isalpha():
            return False
        if _INITIAL_BEFORE.search(text[max(0, stop.start() - _LOOK_BACK) : stop.start()]):
            return False
    following = _NEXT_SIGN.match(text, stop.end())
    return following is None or not following[1].islower()
