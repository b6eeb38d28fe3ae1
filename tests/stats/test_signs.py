"""Signs are counted as Unicode's categories say, in the code page and beyond it."""

from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st

from newstool.language.bytewise import held_and_rare
from newstool.stats.signs import Signs, count_signs

_SIGNS = [
    *"abÉéß Z19._½Ⅷ٣۴ـابٹپ،«»\t\nжñ字𐍈",
    "\u064b",
    "\u0670",
    "\u0651",
    "\u0615",
    "\u200c",
    "\u0301",
]


@given(st.text(st.sampled_from(_SIGNS) | st.characters(codec="utf-8"), max_size=40))
def test_letters_and_digits_are_those_of_unicode(text: str) -> None:
    found = count_signs(*held_and_rare(text))
    categories = [*map(category, text)]
    assert found.letters == sum(one[0] == "L" for one in categories)
    assert found.digits == categories.count("Nd")


def test_marks_and_tatweels() -> None:
    text = "كِتَابٌ ـ عـــام رحمٰن \u0615 e\u0301"
    assert count_signs(*held_and_rare(text)) == Signs(letters=16, digits=0, tashkeel=5, tatweels=4)
