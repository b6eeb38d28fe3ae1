"""Words are folded once, and forgotten all at once."""

from newstool.language.folding import matching_key
from newstool.parsing.vocabulary import REMEMBERED, Vocabulary


def _marks(words: list[str], keys: list[str]) -> tuple[list[str], list[str]]:
    news = [word for word, key in zip(words, keys, strict=True) if key == "news"]
    return news, [word for word in words if word.startswith("@")]


def test_words_of_the_matching_key() -> None:
    line = "«الأخبار» \u200fAL-NEWS ﷺ — ١٢٫٥ Straße"
    assert Vocabulary(_marks).folded(line.split()) == set(matching_key(line).split())


def test_marks() -> None:
    vocabulary = Vocabulary(_marks)
    vocabulary.learn([["“News”", "@news", "old"]])
    assert vocabulary.marked == ({"“News”", "@news"}, {"@news"})


def test_what_is_forgotten_is_learnt_again() -> None:
    vocabulary = Vocabulary(_marks)
    vocabulary.learn([["NEWS"], [f"word{n}" for n in range(REMEMBERED + 1)]])
    vocabulary.learn([["other"]])
    assert vocabulary.marked == (set(), set())
    assert vocabulary.folded(["NEWS"]) == {"news"}
    assert vocabulary.marked == ({"NEWS"}, set())
