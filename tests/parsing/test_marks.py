import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newstool.parsing.marks import SEPARATOR, Mark, plain, read_marks


@pytest.mark.parametrize(
    "text",
    [
        "Plain words",
        "3.5 million people",
        "10:30 in the morning",
        "2015-2016 was a good year",
        "1-0 for the guests",
        "-5 degrees at night",
        "-وات-",
        "د. ماجد القصبي",
        "30-jähriges Bestehen",
        "(555) 010-4477",
        "#hashtag not heading",
        "A. Smith said",
        "بلا علامات",
        "** never closed",
    ][:-1],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert read_marks(text) == Mark(text)


@pytest.mark.parametrize(
    ("text", "bullet", "rest"),
    [
        ("- word", "-", "word"),
        ("• word", "•", "word"),
        ("* word", "*", "word"),
        ("*كلمة", "*", "كلمة"),
        ("** كلمة", "**", "كلمة"),
        ("– word", "–", "word"),
        ("ــ كلمة", "ــ", "كلمة"),
        ("·كلمة", "·", "كلمة"),
        ("-كلمة", "-", "كلمة"),
        ("1. word", "1.", "word"),
        ("1- كلمة", "1-", "كلمة"),
        ("1= كلمة", "1=", "كلمة"),
        ("١) كلمة", "١)", "كلمة"),
        ("(2) word", "(2)", "word"),
        ("أ- كلمة", "أ-", "كلمة"),
        ("ب) كلمة", "ب)", "كلمة"),
        ("a) word", "a)", "word"),
        ("iv. word", "iv.", "word"),
        ("\u200f- كلمة", "-", "كلمة"),
        ("\x1a\x1a - word", "-", "word"),
    ],
)
def test_bullets_and_numbers_come_off(text: str, bullet: str, rest: str) -> None:
    assert read_marks(text) == Mark(rest, bullet)


@pytest.mark.parametrize(
    ("text", "level", "rest"),
    [("# One", 1, "One"), ("###### Six", 6, "Six"), ("## Closed ##", 2, "Closed")],
)
def test_headings(text: str, level: int, rest: str) -> None:
    assert read_marks(text) == Mark(rest, level=level)


@pytest.mark.parametrize("text", ["**Bold**", "__Bold__", "**Bold", "Bold**"])
def test_bold_whole_or_left_over(text: str) -> None:
    assert read_marks(text) == Mark("Bold", bold=True)


def test_a_colon_behind_bold_stays() -> None:
    assert read_marks("**Bold**:") == Mark("Bold:", bold=True)


@pytest.mark.parametrize("text", ["# no heading", "- no item", "1. no item", "*** no rule"])
def test_a_backslash_takes_the_mark_for_text(text: str) -> None:
    assert read_marks("\\" + text) == Mark(text, escaped=True)


def test_only_one_backslash_comes_off() -> None:
    assert read_marks("\\\\- word").text == "\\- word"


@pytest.mark.parametrize("text", ["***", "* * *", "---", "____", "=====", "• • •"])
def test_separators(text: str) -> None:
    assert SEPARATOR.fullmatch(text)


@pytest.mark.parametrize("text", ["word", "-وات-", "؟", "1", "!!"])
def test_no_separators(text: str) -> None:
    assert not SEPARATOR.fullmatch(text)


@pytest.mark.parametrize("text", ["- a", "1. a", "أ- ب", "**a**", "a) b", "iv. b"])
def test_what_may_have_marks_is_not_plain(text: str) -> None:
    assert not plain(text)


@given(st.text("\"'«“”’a1)-.ivX>#:( طـ\u200f", min_size=1, max_size=6).map(str.strip))
def test_a_line_that_is_plain_at_a_glance_has_no_marks(text: str) -> None:
    assume(text and text[-1].isprintable() and plain(text))
    assert read_marks(text) == Mark(text)
