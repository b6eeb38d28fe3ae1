"""Which headlines share a key."""

from itertools import combinations

import pytest

from newstool.dedupe.candidates import RARE_WORDS, edge_keys, leaving_keys, rare_keys
from newstool.dedupe.headline import Headline, read
from newstool.dedupe.levels import Level
from newstool.dedupe.words import Lexicon, Word

LONG = ["councillors", "inspect", "harbour", "granary", "before", "winter", "auction"]
SHORT = ["mayor", "opens", "granary", "40"]


def headline(words: list[str]) -> Headline:
    return read(" ".join(words), Lexicon())


def changed(words: list[str], places: tuple[int, int]) -> list[str]:
    return [word[::-1] if at in places else word for at, word in enumerate(words)]


def rare(one: Headline) -> set[int]:
    return set(rare_keys(one.content, RARE_WORDS[Level.NEAR], _initial))


def _initial(word: Word) -> int:
    return ord(word.text[0])


@pytest.mark.parametrize("places", list(combinations(range(len(LONG)), 2)))
def test_long_headlines_of_two_other_words_share_a_key_of_rare_words(
    places: tuple[int, int],
) -> None:
    assert rare(headline(LONG)) & rare(headline(changed(LONG, places)))


@pytest.mark.parametrize("place", range(3))
def test_short_headlines_of_another_word_share_a_key_that_leaves_it_out(place: int) -> None:
    other = headline(changed(SHORT, (place, place)))
    assert set(leaving_keys(headline(SHORT))) & set(leaving_keys(other))


def test_what_states_a_fact_is_not_left_out() -> None:
    other = headline([*SHORT[:-1], "41"])
    assert not set(leaving_keys(headline(SHORT))) & set(leaving_keys(other))


def test_long_headlines_leave_nothing_out() -> None:
    assert len(list(leaving_keys(headline(LONG)))) == 1


def test_a_headline_and_the_same_with_more_behind_it_begin_alike() -> None:
    longer = headline([*LONG, "amid", "complaints", "about", "noise"])
    assert edge_keys(headline(LONG))[0] == edge_keys(longer)[0]
    assert not edge_keys(headline(SHORT))
