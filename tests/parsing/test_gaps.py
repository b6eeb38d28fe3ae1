from newstool.parsing import judge
from newstool.parsing.gaps import usual_gap
from tests.parsing.texts import ARABIC, LONG, LONGER, kinds


def test_short_lines_are_no_captions_where_all_stands_apart() -> None:
    lines = ("Old hall to reopen", LONG, "Who pays", "And when", LONGER, LONG)
    assert "caption" not in kinds(*"\n\n".join(lines).split("\n"))


def test_two_lines_apart_inside_a_text_without_blank_lines() -> None:
    lines = (ARABIC, ARABIC, "", "العمال يرفعون الحجارة", "", "زحام على الضفة الشرقية", "", ARABIC)
    found = kinds("الجسر القديم يغلق ليلًا", *lines, ARABIC, ARABIC)
    assert found[4:7:2] == ["caption", "caption"]


def test_the_usual_gap_is_the_lower_median() -> None:
    page = judge(f"Hall\n{LONG}\n\n{LONG}\n\n\n{LONGER}\n\n{LONG}", passes=())
    assert usual_gap(page, len(page.written)) == 1
    assert usual_gap(page, 0) == 0
