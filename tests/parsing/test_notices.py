import pytest

from newstool.parsing.cues import phrase, says, words
from newstool.parsing.notices import telling
from tests.parsing.texts import LONG, LONGER, kinds


@pytest.mark.parametrize(
    "line",
    ["Who pays", "Method 6: Pay later", "Follow the money", "Watch the river rise", "من يدفع"],
)
def test_headings_are_no_notices(line: str) -> None:
    found = kinds("Old hall to reopen", LONG, line, LONGER, LONG)[2]
    assert found not in ("boilerplate", "caption", "byline")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read also: Ten lakes nearby", "boilerplate"),
        ("اقرأ أيضا: عشر بحيرات قريبة", "boilerplate"),
        (">> Mehr lesen: Zehn Seen in der Nähe", "boilerplate"),
        ("Le puede interesar: Diez lagos cerca de la ciudad", "boilerplate"),
        ("File photo: the hall in winter", "caption"),
        ("Foto: Petra Klein", "byline"),
        ("The hall in winter (Reuters)", "caption"),
        ("تخطى قصص مقترحة وواصل القراءة", "boilerplate"),
        ("The river in spring. © A. Press / ANN MILLER", "caption"),
        ("Abbildung 6: Aufbau der Anlage", "caption"),
        ("صورة ٢: القاعة القديمة في الشتاء", "caption"),
    ],
)
def test_read_also_lines_and_captions_inside_the_text(line: str, kind: str) -> None:
    assert kinds("Old hall to reopen", LONG, line, LONGER, LONG)[2] == kind


@pytest.mark.parametrize("table", ["boilerplate.tsv", "captions.tsv"])
def test_every_line_with_a_cue_is_telling(table: str) -> None:
    for key in words(table):
        for line in (key, f"{key} x", f"x {key}", f"{key}: x", f"x {key} x", f"({key})"):
            assert telling([line]) or not says(table, phrase(line)), line


def test_a_line_without_a_word_of_any_cue_is_not_telling() -> None:
    assert telling(["Old bridge stays", "Read also: more"]) == [1]
