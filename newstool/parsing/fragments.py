"""Short lines that cannot be headings: a sentence goes on below them, or somebody is addressed."""

from collections.abc import Iterator
from functools import cache

from newstool.article import Kind
from newstool.data import entries
from newstool.parsing.cues import may_begin, phrase, says
from newstool.parsing.page import Page, Verdict

_COMMAS = (",", "،")
_SALUTATIONS = "salutations.tsv"
_AFTER_ADDRESS = (":", ".", "!")


def find_fragments(page: Page) -> Iterator[Verdict]:
    """Yield lines that end in a comma or a word that leaves them open, and salutations."""
    for k in page.short[1:]:
        n = page.written[k]
        unit = page.units[n]
        if n in page.decided or unit.level or unit.bold:
            continue
        if unit.text.endswith(_AFTER_ADDRESS):
            if _is_salutation(unit.text):
                yield Verdict(n, Kind.PARAGRAPH, 0.8, ("a salutation",))
        elif unit.text.endswith(_COMMAS) or goes_on(unit.text):
            yield Verdict(n, Kind.PARAGRAPH, 0.8, ("the sentence goes on below",))


def _is_salutation(text: str) -> bool:
    """Tell whether a line begins as those that address somebody."""
    return may_begin(_SALUTATIONS, text) and bool(says(_SALUTATIONS, phrase(text)))


def goes_on(text: str) -> bool:
    """Tell whether a line ends with a word that no headline or heading ends with."""
    return text.rsplit(None, 1)[-1] in _hanging_words()


@cache
def _hanging_words() -> frozenset[str]:
    return frozenset(entries("hanging_words.tsv"))
