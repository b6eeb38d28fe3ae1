"""What a reader reads of an article or a section, and the views of it that counting needs."""

from collections.abc import Collection, Iterable
from functools import cached_property
from unicodedata import is_normalized, normalize

from newstool.language.folding import strip_tashkeel, strip_tatweel
from newstool.language.letters import OTHER_NUMERALS
from newstool.language.patterns import later
from newstool.language.sentences import cut
from newstool.language.words import find_words, words_of_each
from newstool.stats.windows import Moving, slide

_DIGIT = later("\\d")
_NO_LETTER_OR_DIGIT = later(f"[\\W_{OTHER_NUMERALS}]")

_COMMONEST_LETTERS = later("[A-Za-z\u0620-\u063f\u0641-\u064a]+")


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
    def _in_sentences(self) -> tuple[list[str], list[int]]:
        return words_of_each([*cut(self.text)])

    @cached_property
    def sentences(self) -> list[int]:
        """The number of words of each sentence; a sentence has at least one."""
        return [words for words in self._in_sentences[1] if words]

    @cached_property
    def words(self) -> list[str]:
        """The words, as they are written."""
        cut_up = vars(self).get("_in_sentences")
        return find_words(self.text) if cut_up is None else cut_up[0]

    @cached_property
    def spelled(self) -> str:
        """The words, one right behind the other."""
        return "".join(self.words)

    @cached_property
    def _uncommon(self) -> str:
        """What the words hold but the commonest letters: little, so that only this is searched."""
        return _COMMONEST_LETTERS.sub("", self.spelled)

    @cached_property
    def digits(self) -> int:
        """The characters of category Nd; all stand in words."""
        return len(_DIGIT.findall(self._uncommon))

    @cached_property
    def word_characters(self) -> int:
        """The letters and digits of the words."""
        return len(self.spelled) - len(_NO_LETTER_OR_DIGIT.findall(self._uncommon))

    @cached_property
    def folded_text(self) -> str:
        """The words without tashkeel and tatweel, in one case, one a line."""
        return _folded_text(self.words)

    @cached_property
    def folded(self) -> list[str]:
        """The words of the folded text."""
        return self.folded_text.split("\n") if self.words else []

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


def folded(words: list[str]) -> list[str]:
    """Return `words` without tashkeel and tatweel, in one case: what makes two words the same."""
    return _folded_text(words).split("\n") if words else []


def _folded_text(words: list[str]) -> str:
    """Fold all in one piece: a call a word would cost more than all counting."""
    return strip_tatweel(strip_tashkeel("\n".join(words))).casefold()
