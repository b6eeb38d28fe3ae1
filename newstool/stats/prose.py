"""What a reader reads of an article or a section, and the views of it that counting needs."""

from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import chain
from unicodedata import is_normalized, normalize

from newstool.language.bytewise import held_and_rare
from newstool.language.everyday_words import folded_by_line
from newstool.language.letters import TATWEEL
from newstool.language.sentences import one_a_line
from newstool.language.words import find_words, words_near
from newstool.stats.signs import Signs, count_signs
from newstool.stats.windows import Moving, slide


class Prose:
    """The reading blocks of an article; each view is made when it is first asked for.

    texts: one string a block.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    @cached_property
    def text(self) -> str:
        """All blocks, one a line, in Unicode's composed form (NFC)."""
        text = "\n".join(self._texts)
        return text if is_normalized("NFC", text) else "\n".join(map(composed, self._texts))

    @property
    def characters(self) -> int:
        """The code points of the blocks, the line ends between them not counted."""
        return len(self.text) - max(len(self._texts) - 1, 0)

    @cached_property
    def signs(self) -> Signs:
        """The letters, digits and marks; all stand in words, but for some tatweels."""
        # where sentences are cut already, their text, with the same signs, is through the code page
        _, held, rare = vars(self).get("_cut") or ("", *held_and_rare(self.text))
        return count_signs(held, rare)

    @cached_property
    def word_characters(self) -> int:
        """The letters and digits of the words."""
        number = self.signs.letters + self.signs.digits
        tatweels = self.signs.tatweels
        if tatweels:
            number -= tatweels - "".join(words_near(TATWEEL, self.text)).count(TATWEEL)
        return number

    @cached_property
    def _cut(self) -> tuple[str, bytes, str]:
        """The text with one sentence a line, and `held_and_rare` of it."""
        text = one_a_line(self.text)
        return (text, *held_and_rare(text))

    @cached_property
    def _by_sentence(self) -> list[list[str]]:
        text, held, rare = self._cut
        return folded_by_line(text, None if rare else held)

    @cached_property
    def sentences(self) -> list[int]:
        """The number of words of each sentence; a sentence has at least one."""
        return [len(words) for words in self._by_sentence if words]

    @cached_property
    def words(self) -> list[str]:
        """The words, as they are written."""
        return find_words(self.text)

    @property
    def length(self) -> int:
        """The number of words."""
        return len(self.folded)

    @cached_property
    def folded(self) -> list[str]:
        """The words without tashkeel and tatweel, in one case."""
        cut_up = vars(self).get("_by_sentence")
        return [*chain.from_iterable(folded_by_line(self.text) if cut_up is None else cut_up)]

    @cached_property
    def moving(self) -> Moving:
        """What the moving type-token ratio is computed from."""
        return slide(self.folded)

    @cached_property
    def distinct(self) -> Collection[str]:
        """The different words, folded; at hand where the moving ratio was computed."""
        slid = vars(self).get("moving")
        return frozenset(self.folded) if slid is None else slid.distinct


def composed(text: str) -> str:
    """Return `text` in Unicode's composed form (NFC)."""
    return text if is_normalized("NFC", text) else normalize("NFC", text)
