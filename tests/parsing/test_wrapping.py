from textwrap import wrap

import pytest

from newstool.parsing.wrapping import continued_lines, join_lines
from tests.parsing.texts import ARABIC, LONG, LONGER

POEM = ["وقفت على الجسر القديم", "أعد خطى من رحلوا", "فلا النهر يذكرني", "ولا الحجر الغافي"]
NAMES = ["Anna Petrova", "Ben Miller", "Carla da Silva", "Dmitri Ivanov", "Eva Braunschweig"]

HEADLINES = [
    "Old swimming hall by the river to reopen in May next year",
    "Mayor learned to swim there, she tells the town council",
    "Region pays a third of nine million for the repair works",
]
ARABIC_HEADLINES = [
    "بدء ترميم الجسر القديم الذي يربط ضفتي النهر منذ سبعين عامًا",
    "مدير المشروع يعلن وقف حركة السيارات ليلًا على الجسر القديم",
    "أصحاب المتاجر يخشون أن تطول مدة الإغلاق كما حدث في الماضي",
]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["One line"],
        [LONG, LONGER, LONG, LONGER],
        [LONG, "", LONGER, "", LONG],
        POEM,
        NAMES,
        [ARABIC] * 4,
        HEADLINES,
        ARABIC_HEADLINES,
        ["Headline", *[LONG, LONGER] * 3, "Short line", LONG],
    ],
)
def test_what_is_not_wrapped_is_not_joined(lines: list[str]) -> None:
    assert continued_lines(lines) == set()


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100])
@pytest.mark.parametrize("paragraphs", [[LONG, LONGER, LONG], [ARABIC, ARABIC, ARABIC]])
def test_wrapped_paragraphs_between_blank_lines(paragraphs: list[str], width: int) -> None:
    lines: list[str] = []
    starts: set[int] = set()
    for paragraph in paragraphs:
        starts |= {len(lines), len(lines) + len(wrap(paragraph, width))}
        lines += [*wrap(paragraph, width), ""]
    assert continued_lines(lines) == set(range(len(lines))) - starts


def test_a_table_or_list_between_blank_lines_does_not_hide_that_paragraphs_are_wrapped() -> None:
    paragraph = wrap(LONG, 72)
    table = ["Riverton 18 - 9", "Mill Lane 17 - 8", "The Moor 12 - 3", "Harbour 19 - 11"]
    lines = [*paragraph, "", *paragraph, "", *table, "", *table]
    rest = range(1, len(paragraph))
    assert continued_lines(lines) == {*rest, *(len(paragraph) + 1 + n for n in rest)}


def test_wrapped_paragraphs_without_blank_lines_part_where_a_line_has_room() -> None:
    first, second = wrap(LONG, 60), wrap(LONGER, 60)
    joined = continued_lines([*first, *second])
    assert joined == set(range(1, len(first) + len(second))) - {len(first)}


def test_a_heading_right_above_a_wrapped_paragraph_stands_alone() -> None:
    lines = ["Who pays", *wrap(LONG, 60), "And then?", *wrap(LONGER, 60)]
    joined = continued_lines(lines)
    assert 1 not in joined
    assert lines.index("And then?") not in joined


def test_an_address_wider_than_the_column_breaks_nothing() -> None:
    wide = "https://www.example.org/" + "x" * 90
    lines = [*wrap(LONG, 60), wide, *wrap(LONGER, 60)]
    assert continued_lines(lines) >= set(range(1, len(wrap(LONG, 60))))


def test_bullets_begin_anew() -> None:
    items = [f"- {LONG}", f"- {LONGER}", f"- {LONG}"]
    lines = [line for item in items for line in wrap(item, 60)]
    starts = {n for n, line in enumerate(lines) if line.startswith("- ")}
    assert continued_lines(lines).isdisjoint(starts)


def test_lines_are_joined_by_a_space_where_the_script_has_one() -> None:
    assert join_lines(["one", "two", "three"]) == "one two three"
    assert join_lines(["市议会周二晚上", "决定重新开放"]) == "市议会周二晚上决定重新开放"
    assert join_lines(["한 줄", "두 줄"]) == "한 줄 두 줄"
