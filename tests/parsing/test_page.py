from newstool.article import Kind
from newstool.parsing import judge
from newstool.parsing.page import Verdict, consecutive


def test_consecutive_of_nothing_and_of_one() -> None:
    assert list(consecutive([])) == []
    assert list(consecutive([4])) == [range(4, 5)]


def test_consecutive_runs() -> None:
    assert list(consecutive([0, 1, 3, 5, 6, 7])) == [range(2), range(3, 4), range(5, 8)]


def test_open_are_the_written_units_without_a_verdict() -> None:
    page = judge("One\n\nTwo", passes=())
    page.decided[0] = Verdict(0, Kind.HEADLINE, 1.0)
    assert page.open() == [2]
    assert page.texts[1] == "Two"


def test_speaking_of_somebody_is_naming_the_surname() -> None:
    page = judge("Old hall to reopen\nMiss Miller came\nNobody else", passes=())
    assert page.speaks_of("Jane Miller", range(3))
    assert not page.speaks_of("Jane Miller", (0, 2))


def test_bylines_do_not_speak_of_their_author() -> None:
    page = judge("Old hall to reopen\nJane Miller\nBy Jane Miller", passes=())
    assert page.speaks_of("Jane Miller", range(3))
    page.decided[2] = Verdict(2, Kind.BYLINE, 1.0)
    assert not page.speaks_of("Jane Miller", range(3))
