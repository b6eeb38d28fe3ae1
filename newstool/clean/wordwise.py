"""Text folded word by word, each word once: news repeats its words, not its lines."""

from collections.abc import Callable

REMEMBERED = 100_000
"""Words; an archive's commonest take some 20 MB."""
_LINE_END = "\n"


class Wordwise:
    """Does to a text what `fold` does, where words do not depend on one another.

    fold: applied to words one a line; it must tidy spaces and neither join nor part lines.
    """

    def __init__(self, fold: Callable[[str], str]) -> None:
        self._fold = fold
        self._folded = {_LINE_END: _LINE_END}

    def __call__(self, text: str) -> str:
        """Return `text`, whose spaces are tidy, folded; only new words take the steps."""
        words = text.replace(_LINE_END, f" {_LINE_END} ").split(" ")
        try:
            return self._joined(words)
        except KeyError:
            self._learn(words)
            return self._joined(words)

    def _learn(self, words: list[str]) -> None:
        if len(self._folded) > REMEMBERED:
            self._folded = {_LINE_END: _LINE_END}
        new = list(set(words).difference(self._folded))
        folded = self._fold(_LINE_END.join(new)).split(_LINE_END)
        self._folded.update(zip(new, folded, strict=True))

    def _joined(self, words: list[str]) -> str:
        """Join the folded words; those that folded to nothing leave no space."""
        text = " ".join(filter(None, map(self._folded.__getitem__, words)))
        return text.replace(f" {_LINE_END}", _LINE_END).replace(f"{_LINE_END} ", _LINE_END)
