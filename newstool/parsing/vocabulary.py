"""The words of the last thousands of lines, folded once: news repeats its words, not its lines."""

from collections.abc import Callable, Iterable

from newstool.language.folding import matching_keys

REMEMBERED = 32_768
"""Words; a day's news has about as many in its short lines, and they take some 6 MB."""


class Vocabulary:
    """Words as white space parts them, with their matching keys and two marks.

    marks: given a word and its key, tells whether the word gets the first and the second mark.
    """

    def __init__(self, marks: Callable[[str, str], tuple[bool, bool]]) -> None:
        self._marks = marks
        self._keys: dict[str, str] = {}
        self.marked: tuple[set[str], set[str]] = (set(), set())

    def learn(self, lines: Iterable[list[str]]) -> None:
        """Take in the words of `lines`; all others are forgotten once there are too many."""
        if len(self._keys) > REMEMBERED:
            for known in (self._keys, *self.marked):
                known.clear()
        new = list(set[str]().union(*lines).difference(self._keys))
        for word, key in zip(new, matching_keys(new) if new else (), strict=True):
            self._keys[word] = key
            for members, is_member in zip(self.marked, self._marks(word, key), strict=True):
                if is_member:
                    members.add(word)

    def folded(self, words: list[str]) -> set[str]:
        """Return the words of the matching key of a line whose words are given."""
        self.learn([words])
        return set(" ".join([self._keys[word] for word in words]).split())
