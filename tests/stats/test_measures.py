"""Measures against their definitions, character by character."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from newstool.article import Article, Block, Kind, Line
from newstool.language.detection import Language
from newstool.language.folded_words import folded
from newstool.language.words import find_words
from newstool.stats.measures import MEASURES, measured
from newstool.stats.pieces import article_piece
from newstool.stats.prose import composed

_SIGNS = [*"abßÉ ZQ129.,:'-_½²Ⅷ@/ـابٹپ٣،؟«»\t字ж", "\u064b", "\u0651", "\u200c", "\u0301", "\u06d4"]
_BLOCKS = st.lists(st.text(st.sampled_from(_SIGNS), max_size=60), max_size=4)


def _article(texts: list[str]) -> Article:
    lines = tuple(Line(n, text, Kind.PARAGRAPH) for n, text in enumerate(texts, 1))
    return Article("a", lines, tuple(Block(Kind.PARAGRAPH, (line,), line.text) for line in lines))


def _of(texts: list[str], *names: str, language: str = "und") -> list[float]:
    piece = article_piece(_article(texts), language=Language(language, 1.0))
    found = measured(piece, names)
    return [found[name] for name in names]


@settings(deadline=None)
@given(_BLOCKS)
def test_characters_are_counted_by_their_categories(texts: list[str]) -> None:
    text = "".join(map(composed, texts))
    categories = [unicodedata.category(sign) for sign in text]
    tashkeel = [sign for sign in text if sign in "\u064b\u0651"]
    assert _of(texts, "characters", "letters", "digits", "tashkeel") == [
        len(text),
        sum(category[0] == "L" for category in categories),
        categories.count("Nd"),
        len(tashkeel),
    ]


def test_numerals_that_are_neither_letters_nor_digits_are_not_counted() -> None:
    assert _of(["\u1369 \u0bf0 a"], "letters", "digits") == [1, 0]


@settings(deadline=None)
@given(_BLOCKS)
def test_characters_of_the_words_are_their_letters_and_digits(texts: list[str]) -> None:
    words = find_words("\n".join(map(composed, texts)))
    kinds = [unicodedata.category(sign) for word in words for sign in word]
    expected = sum(kind[0] == "L" or kind == "Nd" for kind in kinds)
    assert _of(texts, "word_characters") == [expected]


@settings(deadline=None)
@given(_BLOCKS)
def test_long_words_have_more_than_six_letters(texts: list[str]) -> None:
    words = folded(find_words("\n".join(map(composed, texts))))
    letters = [sum(sign.isalpha() for sign in word) for word in words]
    assert _of(texts, "long_words") == [sum(number > 6 for number in letters)]


@settings(deadline=None)
@given(_BLOCKS)
def test_scripts_are_counted_by_the_names_of_their_letters(texts: list[str]) -> None:
    letters = [sign for text in texts for sign in composed(text) if sign.isalpha()]
    names = [unicodedata.name(letter) for letter in letters]
    assert _of(texts, "arabic_letters", "latin_letters") == [
        sum(name.startswith("ARABIC") for name in names),
        sum(name.startswith("LATIN") for name in names),
    ]


@settings(deadline=None)
@given(_BLOCKS)
def test_words_are_the_same_with_and_without_sentences(texts: list[str]) -> None:
    sentences, words = _of(texts, "sentences", "words")
    assert _of(texts, "words") == [words]
    assert sentences <= words


def test_only_what_is_asked_for_is_taken() -> None:
    piece = article_piece(_article(["One two."]))
    assert measured(piece, ["words"]) == {"words": 2}
    assert "sentences" not in vars(piece.prose)
    assert "language" not in vars(piece)


def test_words_that_differ_in_marks_or_case_only_are_one() -> None:
    assert _of(["كتاب كِتَابٌ كـتاب Book BOOK"], "unique_words") == [2]


def test_syllables_are_for_english_and_osman_for_arabic() -> None:
    text = ["national كِتَابٌ"]
    assert _of(text, "syllables", "osman_arabic", language="en") == [4, 0]
    assert _of(text, "syllables", "osman_arabic", language="ar") == [0, 1]


def test_every_measure_of_an_empty_article_is_zero() -> None:
    assert set(measured(article_piece(_article([])), MEASURES).values()) == {0}
