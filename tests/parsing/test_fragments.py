import pytest

from newstool.parsing.fragments import goes_on
from tests.parsing.texts import ARABIC, LONG, LONGER, kinds


def test_headings_are_no_fragments() -> None:
    assert kinds("Old hall to reopen", LONG, "Who pays", LONGER, LONG)[2] == "subheading"


@pytest.mark.parametrize(
    "line", ["The mayor, who came late,", "The hall was closed by the", "Dear friends of the hall:"]
)
def test_a_sentence_that_goes_on_and_a_salutation_are_paragraphs(line: str) -> None:
    assert kinds("Old hall to reopen", LONG, line, LONGER, LONG)[2] == "paragraph"


@pytest.mark.parametrize("line", ["أيها الحفل الكريم :", "وقال العمدة الذي حضر متأخرًا إلى"])
def test_the_same_in_arabic(line: str) -> None:
    assert kinds("الجسر القديم يغلق ليلًا", ARABIC, line, ARABIC, ARABIC)[2] == "paragraph"


def test_only_the_last_word_hangs() -> None:
    assert goes_on("He went to the")
    assert not goes_on("The hall")
