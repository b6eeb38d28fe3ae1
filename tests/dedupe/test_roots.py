"""Words of one root."""

import pytest

from newstool.dedupe.roots import root


@pytest.mark.parametrize(
    ("left", "right"),
    [("وصول", "توصيل"), ("اعاده", "يعيد"), ("تنظيم", "ينظم"), ("اغلاق", "تغلق"), ("دعوه", "تدعو")],
)
def test_verbs_and_their_nouns(left: str, right: str) -> None:
    assert root(left) == root(right) != ""


def test_too_few_consonants_say_nothing() -> None:
    assert root("ما") == root("news") == ""
