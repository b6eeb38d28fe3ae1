"""What a reader reads of an article or a section, and the views of it that counting needs."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from itertools import chain
from unicodedata import is_normalized, normalize

from newstool.language.letters import TASHKEEL, TATWEEL
from newstool.language.patterns import later
from newstool.language.sentences import cut
from newstool.language.words import find_words, words_near
from newstool.stats.everyday import folded_by_line
from newstool.stats.folded import uncommon
from newstool.stats.windows import Moving, slide

_MARK = later(f"[{TASHKEEL}]")
_TATWEEL = later(TATWEEL)


class Prose:
    """The reading blocks of an article; each view is made when it is first asked for.

    texts: one string a block, in Unicode's composed form (NFC).
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = [*map(composed, texts)]

    @cached_property
    def text(self) -> str:
        """All blocks, one a line."""
        return "\n".join(self.texts)

    @property
    def characters(self) -> int:
        """The code points of the blocks, the line ends between them not counted."""
        return len(self.text) - max(len(self.texts) - 1, 0)

    @cached_property
    def _signs(self) -> Counter[str]:
        """How often each sign occurs, but for spaces and the commonest letters."""
        return Counter(uncommon(self.text))

    def _signs_that(self, are: Callable[[str], object]) -> int:
        return sum(number for sign, number in self._signs.items() if are(sign))

    @cached_property
    def digits(self) -> int:
        """The characters of category Nd; all stand in words."""
        return self._signs_that(str.isdecimal)

    @cached_property
    def letters(self) -> int:
        """The characters of category L; all stand in words, but for some tatweels."""
        commonest = len(self.text) - self.text.count(" ") - self._signs.total()
        return commonest + self._signs_that(str.isalpha)

    @cached_property
    def tashkeel(self) -> int:
        """The Arabic marks."""
        return self._signs_that(_MARK.match)

    @cached_property
    def word_characters(self) -> int:
        """The letters and digits of the words."""
        number = self.letters + self.digits
        tatweels = self._signs[TATWEEL]
        if tatweels:
            number -= tatweels - "".join(self.words_near(_TATWEEL)).count(TATWEEL)
        return number

    @cached_property
    def _by_sentence(self) -> list[list[str]]:
        return folded_by_line("\n".join(cut(self.text)))

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

    def words_near(self, signs: re.Pattern[str]) -> list[str]:
        """Return the words, as they are written, that stand with a sign between two spaces.

        signs: no common letters, for which a text without any is not searched.
        """
        return words_near(signs, self.text) if signs.search("".join(self._signs)) else []

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
