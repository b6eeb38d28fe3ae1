"""Folding before words are found gives what folding the found words gives."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newstool.language.folded_words import find_folded, folded
from newstool.language.words import find_words

_PARTS = [
    *"abKZ159.,:'-_@/ \nبأةٱ٣،؟«»字жΣßſŉİﬁᾳⅧⓐ_½",
    *("www.", "WWW.", "http://", ".com", ".uk/", "U.S.", "أ.د.", "000", "COVID-19", "\u2188"),
    *("\N{ARABIC TATWEEL}", "\N{ARABIC FATHATAN}", "\N{ARABIC SHADDA}", "\u0301", "\u0345"),
    *("\N{ZERO WIDTH NON-JOINER}", "\N{NO-BREAK SPACE}", "\u05b8", "ש", "हि"),
]
_TEXTS = st.lists(st.sampled_from(_PARTS), max_size=14).map("".join)


@settings(deadline=None, max_examples=1500)
@given(_TEXTS)
@example("12\N{NO-BREAK SPACE}\N{ARABIC TATWEEL}000")
@example("a-\N{ARABIC FATHATAN}b")
@example("WWW.123")
@example("ß@x.de ß.x")
def test_words_of_a_text_folded_ahead_are_its_words_folded(text: str) -> None:
    assert find_folded(text) == folded(find_words(text))


def test_marks_tatweel_and_case_are_folded() -> None:
    text = "كِتَابٌ كـتاب BOOK"
    assert find_folded(text) == ["كتاب", "كتاب", "book"]


def test_no_words_are_none() -> None:
    assert folded([]) == find_folded("") == []
