"""The words of the last thousands of lines, folded once: news repeats its words, not its lines."""

from collections.abc import Callable, Iterable

from newstool.language.folding import matching_keys

REMEMBERED = 32_768
"""Words; a day's news has about as many in its short lines, and they take some 6 MB."""


class Vocabulary:
    """Words as white space parts them, with their matching keys and two marks.

    marks: given words and their keys, returns those that get the first and the second mark.
    """

    def __init__(
        self, marks: Callable[[list[str], list[str]], tuple[Iterable[str], Iterable[str]]]
    ) -> None:
        self._marks = marks
        self._keys: dict[str, str] = {}
        self.marked: tuple[set[str], set[str]] = (set(), set())

    def learn(self, lines: Iterable[list[str]]) -> None:
        """Take in the words of `lines`; all others are forgotten once there are too many."""
        if len(self._keys) > REMEMBERED:
            for known in (self._keys, *self.marked):
                known.clear()
        new = list(set[str]().union(*lines).difference(self._keys))
        if not new:
            return
        keys = matching_keys(new)
        self._keys.update(zip(new, keys, strict=True))
        for members, found in zip(self.marked, self._marks(new, keys), strict=True):
            members.update(found)

    def key(self, words: list[str]) -> str:
        """Return the matching key of a line whose words are given and have been learnt."""
        return " ".join(" ".join([self._keys[word] for word in words]).split())

    def folded(self, words: list[str]) -> set[str]:
        """Return the words of the matching key of a line whose words are given."""
        self.learn([words])
        return set(self.key(words).split())
