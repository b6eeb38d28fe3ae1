"""The second look: what the other candidates say."""

from newstool.parsing.headings.others import Others
from tests.parsing.headings.outlines import LONG, outline


def test_a_line_alone_has_no_company() -> None:
    found = outline(LONG, "Fear for moorings", LONG)
    cues = [*Others(found, [0.6]).cues(0, 0.4)]
    assert "others: headings expected ≤0.1" in cues
    assert not any(cue.startswith("alike:") for cue in cues)


def test_likely_headings_of_the_same_form_speak_for_a_line() -> None:
    found = outline(LONG, "Fear for moorings", LONG, "Hope for boats", LONG, "Costs", LONG)
    cues = [*Others(found, [0.95, 0.4, 0.95]).cues(1, -0.4)]
    assert "others: likely headings ≤2" in cues
    assert "alike: mean chance of lines that look so >0.9" in cues


def test_a_line_of_another_form_gets_no_help() -> None:
    found = outline(LONG, "Fear for moorings", LONG, "They all waited.", LONG, "Costs", LONG)
    cues = [*Others(found, [0.95, 0.2, 0.95]).cues(1, -1.4)]
    assert not any(cue.startswith("alike: mean chance of lines that look so") for cue in cues)


def test_lines_with_other_capitals_do_not_look_just_so() -> None:
    found = outline(LONG, "Fear for Every Mooring", LONG, "Hope for every boat", LONG)
    cues = Others(found, [0.95, 0.4]).cues(1, -0.4)
    assert "alike: mean chance of lines that look so >0.9" in cues
    assert not any(cue.startswith("alike: mean chance of lines that look just so") for cue in cues)
