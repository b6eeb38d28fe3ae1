"""Words through the code page are those that a search finds, folded."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newstool.language.everyday_words import folded_by_line
from newstool.language.folded_words import folded
from newstool.language.words import find_words

_EVERYDAY = [
    *"abKZ159.,:'-_@/ \n\t\x01\x1cبأةٱ٣،؟«»éàßÖñ’–٫٬",
    *(" ", " ", "\n", "www.", "WWW.", "http://", ".com", ".uk/", "U.S.", "أ.د.", "COVID-19"),
    *("\N{ARABIC TATWEEL}", "\N{ARABIC FATHATAN}", "\N{ARABIC SHADDA}"),
    *("\N{ZERO WIDTH NON-JOINER}", "\N{RIGHT-TO-LEFT MARK}"),
]
_OTHERS = [*"字жΣßİⅧ\u0301\u2188", "\N{NO-BREAK SPACE}", "हि"]


def _texts(signs: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(signs), max_size=16).map("".join)


@settings(deadline=None, max_examples=1500)
@given(_texts(_EVERYDAY) | _texts([*_EVERYDAY, *_OTHERS]))
@example("one two.com\x01 three\nU.S. four")
@example("\N{ARABIC FATHATAN}a \N{ARABIC TATWEEL}-b")
@example("3\N{ARABIC TATWEEL}.5 ٣٫٥ 1:30 a.-b")
def test_words_are_those_of_a_search(text: str) -> None:
    assert folded_by_line(text) == [folded(find_words(line)) for line in text.split("\n")]


def test_lines_keep_their_words() -> None:
    text = "The U.S. «كِتَابٌ»\n\n2.5 м/с — o’clock: a.m. BBC.com/x, no"
    assert folded_by_line(text) == [
        ["the", "u.s.", "كتاب"],
        [],
        ["2.5", "м", "с", "o’clock", "a.m.", "bbc.com/x", "no"],
    ]


def test_many_runs_in_one_line_take_linear_time() -> None:
    words = folded_by_line("at bbc.com/a, " * 20_000)
    assert words == [["at", "bbc.com/a"] * 20_000]
