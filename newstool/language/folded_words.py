"""Words as they are compared: without tashkeel and tatweel, in one case."""

from newstool.language.folding import strip_tashkeel, strip_tatweel
from newstool.language.letters import ARABIC_LETTERS, TASHKEEL, TATWEEL
from newstool.language.patterns import later
from newstool.language.words import find_words

_COMMONEST = later("[ A-Za-z\u0620-\u063f\u0641-\u064a]+")
"""Little is left without these, so that only this is searched."""
_MARKS = later(f"[{TASHKEEL}{TATWEEL}]")
_INNER_MARKS = later(f"[{TASHKEEL}{TATWEEL}](?<=[{ARABIC_LETTERS}{TASHKEEL}{TATWEEL} \n].)")
"""Behind an Arabic letter or a space they neither begin a word nor part or join two."""
_FOLDS_UNLIKE = later(
    "[\u00df\u0130\u0149\u017f\u01f0\u0345\u0587\u1e96-\u1e9a\u1e9e\u1f80-\u1fff\u212a\ufb00-\ufb17]"
)
"""What folds to several letters, to one of ASCII, or from a mark to a letter."""
_HOST = "www."


def folded(words: list[str]) -> list[str]:
    """Return `words` without tashkeel and tatweel, in one case: what makes two words the same.

    All are folded in one piece: a call a word would cost more than all counting.
    """
    if not words:
        return []
    return strip_tatweel(strip_tashkeel("\n".join(words))).casefold().split("\n")


def find_folded(text: str) -> list[str]:
    """Return the words of `text` (NFC), folded.

    Text that is folded before its words are found takes half the time, and is where folding moves
    no word's edge.
    """
    ahead = _folded_ahead(text)
    return folded(find_words(text)) if ahead is None else find_words(ahead)


def _folded_ahead(text: str) -> str | None:
    """Return `text` folded, None where its words might then be others."""
    rest = _COMMONEST.sub("", text)
    if _FOLDS_UNLIKE.search(rest):
        return None
    marks = len(_MARKS.findall(rest))
    if marks:
        text, inner = _INNER_MARKS.subn("", text)
        if inner != marks:
            return None
    ahead = text.casefold()
    return ahead if ahead.count(_HOST) == text.count(_HOST) else None
