"""Columns: their order, and their values for one article and for totals."""

import pytest

from newstool.parsing import parse
from newstool.stats.columns import COLUMNS, EXTRA, STANDARD, needed, row
from newstool.stats.counts import Counts, count
from newstool.stats.distinct import WordSet
from newstool.stats.pieces import article_piece
from newstool.stats.totals import Totals

ORDER = [
    "id",
    "language",
    "language_probability",
    "lines",
    "paragraphs",
    "sections",
    "sentences",
    "words",
    "unique_words",
    "characters",
    "letters",
    "digits",
    "tashkeel",
    "mean_words_per_sentence",
    "longest_sentence_words",
    "mean_characters_per_word",
    "type_token_ratio",
    "moving_type_token_ratio",
    "reading_minutes",
    "readability",
    "readability_formula",
]


def _counts(text: str, id: str = "a", words_per_minute: float | None = None) -> Counts:
    piece = article_piece(parse(text, id=id))
    return count(piece, needed([*STANDARD, *EXTRA]), words_per_minute=words_per_minute)


def _values(counts: Counts) -> dict[str, object]:
    return dict(zip(COLUMNS, row(counts, list(COLUMNS.values())), strict=True))


def test_the_standard_columns_stand_in_the_order_of_the_contract() -> None:
    assert [column.name for column in STANDARD] == ORDER


def test_every_column_says_what_it_is() -> None:
    assert all(column.meaning.endswith(".") for column in COLUMNS.values())


def test_an_empty_article_is_a_row_of_zeros() -> None:
    values = _values(_counts(""))
    empty = {"moving_type_token_ratio", "readability", "readability_formula", "headline"}
    empty |= {"lix", "ari", "longest_sentence_line", "section", "heading"}
    assert {name for name, value in values.items() if value is None} == empty
    assert values["language"] == "und"
    texts = {"id", "language", "encoding"}
    assert {values[name] for name in values if name not in empty | texts} == {0}


def test_values_of_an_english_article() -> None:
    values = _values(
        _counts("Harbour opens\n\nThe old harbour opens today. It cost 12,500 euros.\n")
    )
    assert values["language"] == "en"
    assert (values["words"], values["sentences"], values["unique_words"]) == (11, 3, 9)
    assert values["mean_words_per_sentence"] == 3.67
    assert values["longest_sentence_words"] == 5
    assert values["type_token_ratio"] == 0.8182
    assert values["digits"] == 5
    assert values["readability_formula"] == "flesch"
    assert values["reading_minutes"] == round(11 / 238, 2)


def test_values_of_an_arabic_article() -> None:
    values = _values(
        _counts("افتتاح الميناء\n\nافتتح الميناء اليوم في المدينة. كلّف المشروع كثيرا.\n")
    )
    assert values["language"] == "ar"
    assert values["tashkeel"] == 1
    assert values["readability_formula"] == "osman-estimated"
    assert values["arabic_share"] == 1
    assert values["latin_share"] == 0


def test_other_languages_have_lix() -> None:
    values = _values(_counts("او گفت که کتاب را از خانه برداشت و به مدرسه رفت.\n"))
    assert values["readability_formula"] == "lix"
    assert values["readability"] == values["lix"]


def test_the_reader_may_be_faster() -> None:
    assert _values(_counts("one two three four", words_per_minute=2))["reading_minutes"] == 2


def test_the_moving_ratio_needs_a_hundred_words() -> None:
    assert _values(_counts("a " * 99))["moving_type_token_ratio"] is None
    assert _values(_counts("a " * 100))["moving_type_token_ratio"] == 0.01


def _total(*texts: str) -> dict[str, object]:
    totals = Totals()
    for text in texts:
        piece = article_piece(parse(text))
        totals.add(count(piece, needed(STANDARD)), WordSet(piece.prose.distinct))
    return dict(zip(ORDER, row(totals.counts(), STANDARD), strict=True))


def test_totals_come_from_counts_not_from_averages() -> None:
    one, two = "One two three four five six.", "Seven. Eight."
    total = _total(one, two)
    assert total["id"] == "total"
    assert total["mean_words_per_sentence"] == round(8 / 3, 2)
    assert total["longest_sentence_words"] == 6


def test_unique_words_of_a_total_are_those_of_all_together() -> None:
    assert _total("bank river", "Bank lake")["unique_words"] == 3
    assert _total("bank river", "Bank lake")["type_token_ratio"] == 0.75


def test_windows_of_a_total_do_not_reach_over_articles() -> None:
    assert _total("a " * 99, "b " * 99)["moving_type_token_ratio"] is None
    assert _total("a " * 100, "b " * 300)["moving_type_token_ratio"] == 0.01


def test_a_total_in_one_language_has_its_formula() -> None:
    english = "The minister said that the plan was not ready."
    assert _total(english, english)["readability_formula"] == "flesch"
    mixed = _total(english, "قال الوزير إن الخطة في المدينة لم تكن جاهزة.")
    assert mixed["language"] is mixed["readability"] is mixed["readability_formula"] is None


@pytest.mark.parametrize("name", ["words", "lines"])
def test_a_total_of_nothing_is_zero(name: str) -> None:
    assert _total()[name] == 0
