"""Keys: what two spellings share, and that no script's words are cut."""

from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstool.language.bytewise import HELD
from newstool.language.folding import fold_case, matching_key, matching_keys

WORDS = [
    "हिन्दी",
    "ข่าวที่ดี",
    "বাংলা",
    "தமிழ்",
    "မြန်မာ",
    "שָׁלוֹם",
    "x\u0302y",
    "за\u0301мок",
    "\U00011103\U00011127",
]
"""Words with marks that no composed letter holds."""


@pytest.mark.parametrize("word", WORDS)
def test_marks_of_other_scripts_stay_with_their_letter(word: str) -> None:
    assert matching_key(f"({word}), {word}!") == f"{word} {word}"


def test_arabic_marks_go() -> None:
    assert matching_key("أُعلِنَت النّتائجُ") == matching_key("اعلنت النتائج") == "اعلنت النتايج"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Tie\u0302\u0301ng Vie\u0323\u0302t", "tiếng việt"),
        ("١٢٫٥ ۴۵", "12 5 45"),
        ("AL-NEWS_(Straße)…", "al news strasse"),
        ("a _ b", "a b"),
        ("\t\n ", ""),
        ("İstanbul", "istanbul"),
        ("ٻولي ۾ لکيل ۽ خبر؟", "ٻولي ۾ لکيل ۽ خبر"),
    ],
)
def test_folded_away(text: str, key: str) -> None:
    assert matching_key(text) == key


@pytest.mark.parametrize(
    "text", ["❤\ufe0f fans", "1\ufe0f\u20e3 fans".replace("1", ""), "\u0301fans", "- \u0301fans"]
)
def test_marks_of_no_letter_go(text: str) -> None:
    assert matching_key(text) == "fans"


def test_case() -> None:
    assert fold_case("STRAẞE İĞNE ığ") == "strasse iğne ığ"
    assert fold_case("Μαΐου") == "μαΐου"


def test_case_is_folded_once_and_for_all() -> None:
    text = "\n".join(map(chr, (*range(0xD800), *range(0xE000, 0x1F000))))
    folded = fold_case(text)
    assert fold_case(folded) == folded
    assert is_normalized("NFC", folded)


HARD = "".join(WORDS) + HELD + "ß½ﷺﬁİŸ漢字😀\u0301\u0654\u0653\u200b\ufeff"


@given(st.text(st.sampled_from(HARD), max_size=30))
def test_a_key_is_its_own_key(text: str) -> None:
    key = matching_key(text)
    assert matching_key(key) == key
    assert not key or key == " ".join(key.split())


@given(st.lists(st.text(st.sampled_from(HARD.replace("\n", "")), max_size=12), max_size=6))
def test_many_at_once_are_what_they_are_one_by_one(lines: list[str]) -> None:
    assert matching_keys(lines or [""]) == [matching_key(line) for line in lines or [""]]


@given(st.text(st.sampled_from(HELD), max_size=40))
def test_a_character_out_of_the_table_changes_no_other_word(text: str) -> None:
    """The long way, which text with a character out of the table goes, gives the same."""
    assert matching_key(f"{text} ž") == f"{matching_key(text)} ž".lstrip()
