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
    assert "alike: part of likely headings that end so >0.95" in cues


def test_a_line_of_another_form_gets_no_help() -> None:
    found = outline(LONG, "Fear for moorings", LONG, "They all waited.", LONG, "Costs", LONG)
    cues = [*Others(found, [0.95, 0.2, 0.95]).cues(1, -1.4)]
    assert "alike: part of likely headings that end so ≤0.1" in cues
    assert not any(cue.startswith("alike: mean chance of lines that look so") for cue in cues)


def test_the_better_of_two_neighbours_is_told() -> None:
    found = outline(LONG, "Fear for moorings", "Costs", LONG)
    others = Others(found, [0.9, 0.2])
    assert "others: better than the next line by >0.5" in [*others.cues(0, 2.2)]
    assert "others: better than the line before by ≤-0.5" in [*others.cues(1, -1.4)]


def test_headings_of_one_article_use_capitals_alike() -> None:
    found = outline(LONG, "Fear for Every Mooring", LONG, "Hope for every boat", LONG)
    cues = [*Others(found, [0.95, 0.4]).cues(1, -0.4)]
    assert "alike: part of likely headings in its case ≤0.1" in cues
