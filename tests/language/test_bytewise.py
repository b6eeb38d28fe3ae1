"""What the table gives is what the steps give; what it does not hold is left to them."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newstool.clean.cleaning import cleaner
from newstool.clean.plan import planned
from newstool.language.bytewise import (
    HELD,
    Bytewise,
    as_bytes,
    held_and_rare,
    how_many,
    is_everyday,
)
from newstool.language.whitespace import tidied

SEARCH = cleaner(planned("search"))


def all_at_once(text: str) -> str:
    return SEARCH.respellings.fix(text)


def refuse(text: str) -> str:
    raise AssertionError(text)


def test_no_character_has_two_bytes() -> None:
    assert len(set(HELD)) == len(HELD) == 256


@settings(deadline=None)  # the repairs of mojibake take long to load
@given(st.lists(st.sampled_from([*HELD, *" \n" * 20]), max_size=40).map("".join))
def test_it_gives_what_the_steps_give(text: str) -> None:
    tidy = SEARCH.repairs.fix_lines(text)
    assume(is_everyday(tidy) and "ß" not in tidy)  # what was mojibake may be something rare
    assert Bytewise(all_at_once, refuse)(tidy) == tidied(all_at_once(tidy), " ", "\n")


@pytest.mark.parametrize("text", ["ł", "привет", "قال 😀", "ﬁ", "\ufffe"])
def test_other_characters_are_left_to_the_steps(text: str) -> None:
    assert Bytewise(all_at_once, str.upper)(text) == text.upper()


def test_everyday_text() -> None:
    text = "أُعلنت «النتائجُ»، ١٢٫٥ %…\nThe END: 1445هـ می\u200cرود"
    assert Bytewise(all_at_once, refuse)(text) == "اعلنت النتايج 12 5\nthe end 1445ه میرود"


def test_lines_with_a_character_that_becomes_several_are_left_to_the_steps() -> None:
    assert Bytewise(all_at_once, str.upper)("Größe\nÖde") == "GRÖSSE\nöde"
    assert Bytewise(all_at_once, str.upper)("Größe ł\nÖde") == "GRÖSSE Ł\nöde"


def test_only_lines_with_other_characters_are_left_to_the_steps() -> None:
    text = "ABC\n\nł\nالنّص…\n— Ł\n"
    assert Bytewise(all_at_once, str.swapcase)(text) == "abc\n\nŁ\nالنص\n— ł\n"


def test_characters_that_are_not_in_the_table_are_told_apart() -> None:
    assert held_and_rare("a ł ب😀") == (as_bytes("a  ب"), "ł😀")
    assert held_and_rare("a-b]") == (b"a-b]", "")


def test_how_many_bytes_are_among_the_signs() -> None:
    assert how_many(as_bytes("حبر abc"), as_bytes("بca")) == 3
