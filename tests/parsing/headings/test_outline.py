"""The article as the heading cues see it."""

import pytest

from newstool.parsing.headings.outline import LONGEST_RUN, width
from tests.parsing.headings.outlines import LONG, LONGER, LONGEST, outline

MIDDLING = "Moorings will be paid for by all of the fishermen who use them in winter"


def test_paragraphs_and_the_last_line_are_no_candidates() -> None:
    found = outline(LONG, "Fear for the moorings", LONG, "The last line")
    assert [line.text for line in found.candidates] == ["Fear for the moorings"]


def test_a_wide_line_with_a_full_stop_is_a_sentence_and_no_candidate() -> None:
    found = outline(LONG, "The moorings will be paid for in winter.", LONG, "The moorings.", LONG)
    assert [line.text for line in found.candidates] == ["The moorings."]


@pytest.mark.parametrize(
    ("above", "line", "below", "yes"),
    [
        (LONG, MIDDLING, LONG, True),
        (LONG, f"{MIDDLING}:", LONG, False),
        (LONG, MIDDLING, "They wait for it.", False),
        (LONG, f"{MIDDLING} and in spring, too", LONG, True),
        (f"{LONG} Even so,", f"{MIDDLING} and in spring, too", LONG, False),
    ],
)
def test_how_wide_a_heading_may_be_depends_on_what_is_around_it(
    above: str, line: str, below: str, yes: bool
) -> None:
    found = outline(above, line, below, LONG)
    assert (line in [candidate.text for candidate in found.candidates]) == yes


def test_the_headline_and_its_repeat_are_left_out() -> None:
    found = outline("A plan for the coast", LONG, "Fear for the moorings", LONG)
    assert found.headline == "A plan for the coast"
    assert found.texts[0] == LONG


def test_east_asian_letters_take_two_columns() -> None:
    assert width("港の計画") == 8
    assert width("harbour") == 7


def test_marks_of_vocalised_text_take_no_columns() -> None:
    vocalised = "كَتَبَ الوَلَدُ دَرْسَهُ فِي المَدْرَسَةِ "
    bare = "كتب الولد درسه في المدرسة"
    found = outline(vocalised * 8, "مُقَدِّمَةٌ", vocalised * 8)
    assert found.vocalised
    assert found.widths[1] == len("مقدمة")
    assert found.widths[0] == len(((bare + " ") * 8).strip())


def test_only_the_edges_of_a_long_row_of_short_lines_are_candidates() -> None:
    row = [f"Name number {n} of the list" for n in range(3 * LONGEST_RUN)]
    found = outline(LONG, *row, LONG)
    texts = {line.text for line in found.candidates}
    assert texts <= {row[0], row[-2], row[-1]}


def test_blank_lines_between_all_paragraphs_say_nothing() -> None:
    assert not outline(LONG, "", "Fear", "", LONGER, "", LONGEST).telling_gaps
    assert outline(LONG, LONGER, "", "Fear", "", LONGEST, LONGER, LONG).telling_gaps
