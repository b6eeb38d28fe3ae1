"""OSMAN: a reading of vowels where there are any, an estimate where there are none."""

import itertools

import pytest

from newstool.language.folded_words import folded
from newstool.language.folding import strip_tashkeel
from newstool.language.words import find_words
from newstool.stats.formulas import osman, osman_is_estimated
from newstool.stats.osman import OsmanCounts, osman_counts, osman_syllables

VOCALISED = (
    "ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ فِي الصَّبَاحِ وَقَرَأَ كِتَابًا جَدِيدًا عَنِ الْبَحْرِ"
    " ثُمَّ عَادَ إِلَى الْبَيْتِ وَكَتَبَ رِسَالَةً طَوِيلَةً إِلَى صَدِيقِهِ الَّذِي يَسْكُنُ"
    " فِي مَدِينَةٍ بَعِيدَةٍ وَأَخْبَرَهُ عَنِ الرِّحْلَةِ"
)
PLAIN = strip_tashkeel(VOCALISED)


def _counts(words: list[str]) -> OsmanCounts:
    return osman_counts(folded(words), words)


def _score(text: str) -> float:
    words = find_words(text)
    return osman(len(words), 1, _counts(words))


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("كَتَبَ", 3), ("كِتَاب", 3), ("كِتَابٌ", 5), ("مُدَرِّسٌ", 7), ("فِي", 2), ("كتاب", 0), ("قَوْلٌ", 4)],
)
def test_syllables_as_osman_weighs_them(word: str, syllables: int) -> None:
    assert osman_syllables(word) == syllables


def test_the_order_of_shadda_and_vowel_does_not_matter() -> None:
    assert osman_syllables("سَّا") == osman_syllables("سَّا") == 4


def test_vocalised_text_is_known() -> None:
    assert not osman_is_estimated(_counts(find_words(VOCALISED)))
    assert osman_is_estimated(_counts(find_words(PLAIN)))
    assert osman_is_estimated(_counts(find_words("نص جدًا أيضًا مثلًا قليلًا")))


def test_one_stray_vowel_moves_nothing() -> None:
    words = PLAIN.split()
    for place, word in enumerate(VOCALISED.split()):
        marked = [*words[:place], word, *words[place + 1 :]]
        assert abs(_score(" ".join(marked)) - _score(PLAIN)) < 1


def test_vocalising_word_by_word_never_jumps() -> None:
    plain, vocalised = PLAIN.split() * 4, VOCALISED.split() * 4
    scores = [
        _score(" ".join(vocalised[:number] + plain[number:])) for number in range(len(plain) + 1)
    ]
    steps = [abs(after - before) for before, after in itertools.pairwise(scores)]
    assert max(steps) < 1


def test_the_estimate_is_near_what_vowels_give() -> None:
    assert _score(PLAIN) == pytest.approx(_score(VOCALISED), abs=10)


def test_the_published_formula_holds_where_all_is_vocalised() -> None:
    words = ["كَتَبَ", "الْمُدَرِّسُونَ"]
    syllables = [3, 8]
    long, complex_words, faseeh = 1, 1, 1
    expected = 200.791 - 1.015 * 2 - 24.181 * (sum(syllables) + long + complex_words + faseeh) / 2
    assert osman(2, 1, _counts(words)) == pytest.approx(expected)


def test_numbers_and_latin_words_are_no_unvocalised_words() -> None:
    counts = _counts(["كَتَبَ", "2020", "Apple", "10:30"])
    assert (counts.arabic, counts.vocalised) == (1, 1)
