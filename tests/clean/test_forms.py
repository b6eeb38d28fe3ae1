from unicodedata import is_normalized, normalize

import pytest

from newstool.clean.forms import compose, not_composed, to_letters


@pytest.mark.parametrize("text", ["ﷺ", "ﷻ", "﷼", "﷽", "ﬁ", "Ａ", "½", "سلام", "לּ", "﴾"])
def test_signs_and_forms_of_other_scripts_stay(text: str) -> None:
    assert to_letters(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ﻷ", "لأ"),
        ("اﻵن", "الآن"),
        ("ﺭﻭﺯﻧﺎﻣﻪ ﮐﯿﻬﺎﻥ ﭼﺎﭖ", "روزنامه کیهان چاپ"),
        ("ﷲ", "الله"),
        ("ب\ufe76ت", "ب\u064eت"),
    ],
)
def test_letters(text: str, expected: str) -> None:
    assert to_letters(text) == expected


def test_no_form_leaves_a_space_or_another_form() -> None:
    forms = [chr(code) for code in (*range(0xFB50, 0xFDFA), *range(0xFE70, 0xFEFD))]
    for form in forms:
        letters = to_letters(form)
        assert " " not in letters
        assert to_letters(letters) == letters
        if letters != form:
            assert normalize("NFKC", form).replace(" ", "") == letters


def test_composed() -> None:
    assert not_composed("e\u0301")
    assert compose("e\u0301") == "é"
    assert compose("ب\u0651\u064e") == "ب\u064e\u0651"
    assert is_normalized("NFC", compose("क\u094d\u200dष ệ e\u0323\u0302"))
