"""What a reader reads of an article or a section, and the views of it that counting needs."""

from collections.abc import Iterable
from functools import cached_property
from itertools import chain
from unicodedata import is_normalized, normalize

from newstool.language.folding import strip_tashkeel, strip_tatweel
from newstool.language.sentences import cut
from newstool.language.words import find_words, words_of_each


class Prose:
    """The reading blocks of an article; each view is made when it is first asked for.

    texts: one string a block, in Unicode's composed form (NFC).
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = tuple(composed(text) for text in texts)

    @cached_property
    def text(self) -> str:
        """All blocks, one a line."""
        return "\n".join(self.texts)

    @cached_property
    def sentences(self) -> list[list[str]]:
        """The words of each sentence; a sentence has at least one."""
        return [words for words in words_of_each(list(cut(self.text))) if words]

    @cached_property
    def words(self) -> list[str]:
        """The words, as they are written."""
        if "sentences" in self.__dict__:
            return list(chain.from_iterable(self.sentences))
        return find_words(self.text)

    @cached_property
    def spelled(self) -> str:
        """The words, one right behind the other."""
        return "".join(self.words)

    @cached_property
    def folded(self) -> list[str]:
        """The words without tashkeel and tatweel, in one case."""
        return folded(self.words)


def composed(text: str) -> str:
    """Return `text` in Unicode's composed form (NFC)."""
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def folded(words: list[str]) -> list[str]:
    """Return `words` without tashkeel and tatweel, in one case: what makes two words the same.

    Folded in one piece, because a call a word would cost more than all counting.
    """
    if not words:
        return []
    return strip_tatweel(strip_tashkeel("\n".join(words))).casefold().split("\n")
