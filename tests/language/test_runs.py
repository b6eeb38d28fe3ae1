"""Runs between spaces, in text and in bytes."""

import re

from newstool.language.runs import places, replaced, runs

TEXT = "one two://x\nthree\tU.S. four"
SPACE = re.compile("[ \n]")


def test_places_are_those_of_every_sign_in_order() -> None:
    assert places(("o", "://", "!"), TEXT) == [0, 6, 7, 24]
    assert places("", TEXT) == places("o", "") == []
    assert places(("w",), TEXT, re.compile("[.]S|://")) == [5, 7, 19]


def test_a_run_reaches_from_space_to_space() -> None:
    spans = [*runs(TEXT, [6, 8, 19], " ", "\n", SPACE)]
    assert [TEXT[start:end] for start, end in spans] == ["two://x", "three\tU.S."]
    data = TEXT.encode()
    assert [*runs(data, [6, 8, 19], b" ", b"\n", re.compile(b"[ \n]"))] == spans


def test_a_run_may_end_at_white_space_at_which_none_begins() -> None:
    spans = runs(TEXT, [12, 19], " ", "\n", re.compile(r"\s"))
    assert [TEXT[start:end] for start, end in spans] == ["three", "\tU.S."]


def test_what_is_replaced_goes() -> None:
    assert (
        replaced(b"a bc d", [(2, 4), (5, 6)], lambda start, end: b"-" * (end - start)) == b"a -- -"
    )


def test_text_stays_itself_where_nothing_is_replaced() -> None:
    assert replaced(TEXT, [], lambda *_: "!") is TEXT
