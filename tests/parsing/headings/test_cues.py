"""The cues of one line: each family says what a reader sees."""

from collections.abc import Callable, Iterator

import pytest

from newstool.data import rows
from newstool.language.folding import strip_tashkeel
from newstool.parsing.headings.company import Company, enumerators
from newstool.parsing.headings.form import case, line_end, line_start, size
from newstool.parsing.headings.neighbours import next_line, previous_line
from newstool.parsing.headings.outline import Candidate, Outline
from newstool.parsing.headings.place import layout, place
from newstool.parsing.headings.topic import content_stems, topic
from newstool.parsing.headings.wording import wording
from tests.parsing.headings.outlines import LONG, LONGER, LONGEST, candidate, outline

Family = Callable[[Outline, Candidate], Iterator[str]]


@pytest.mark.parametrize(
    ("family", "text", "cue"),
    [
        (size, "Fear for moorings", "size: words ≤3"),
        (size, "Fear for moorings", "size: columns ≤20"),
        (line_end, "Fear for moorings", "ending: letter"),
        (line_end, "Fear for moorings", "ending: open where most paragraphs are stopped"),
        (line_end, "They wait for „news.“", "ending: stop behind a closing sign"),
        (line_start, "1. Fear for moorings", "beginning: a number"),
        (line_start, "* Fear for moorings", "beginning: a bullet"),
        (case, "FEAR FOR MOORINGS", "case: capitals"),
        (case, "Fear for Every Mooring", "case: title"),
        (case, "Fear for every mooring", "case: sentence"),
        (case, "Fear for every mooring", "case: part of words with a capital ≤0.4"),
        (case, "Fear For Moorings", "case: up to three capital words"),
        (wording, "What do they fear", "wording: begins with question"),
        (wording, "What do they fear", "wording: has pronoun"),
        (wording, "يطالبون بتعويض", "wording: begins like a verb"),
        (wording, "المطالبة بتعويض", "wording: begins with ال"),
    ],
)
def test_a_lines_own_cues(family: Family, text: str, cue: str) -> None:
    found = outline(LONG, text, LONG, LONG)
    cues = [cue for line in found.candidates for cue in family(found, line)]
    assert cue in cues


def test_a_circled_capital_is_no_word() -> None:
    found = outline(LONG, "Ⓐ", LONG, LONG)
    assert case(found, candidate(found, "Ⓐ")) == ()


def test_next_and_previous_line() -> None:
    found = outline(LONG, "Fear for moorings", LONG)
    line = candidate(found, "Fear for moorings")
    assert "next line: long, under letter" in [*next_line(found, line)]
    assert "next line: the last" in [*next_line(found, line)]
    assert "previous line: ends in stop" in [*previous_line(found, line)]


def test_directly_under_the_headline() -> None:
    found = outline("Fear for moorings", LONG, LONG)
    line = candidate(found, "Fear for moorings")
    assert "previous line: the headline" in [*previous_line(found, line)]
    assert "place: lines above ≤0" in place(found, line)
    assert "place: paragraphs below ≤2" in place(found, line)


def test_the_size_of_a_line_under_the_headline_counts_apart() -> None:
    found = outline("Fear for moorings", LONG, LONG)
    line = candidate(found, "Fear for moorings")
    assert "previous line: the headline, words ≤4" in previous_line(found, line)


def test_an_answer_below_a_question() -> None:
    found = outline(LONG, "What do they fear?", "“Nothing at all. " + LONG, LONG)
    line = candidate(found, "What do they fear?")
    assert "next line: begins with quote, under a question" in next_line(found, line)


@pytest.mark.parametrize(
    "lines", [("First: the quay", "Second: the moorings"), ("أولاً: الرصيف", "ثانيا : المواقف")]
)
def test_parts_are_numbered_in_letters_too(lines: tuple[str, str]) -> None:
    found = outline(LONG, lines[0], LONG, lines[1], LONG)
    company = Company(found.candidates)
    for line in found.candidates:
        assert "company: numbered apart" in company.cues(line)


def test_a_word_that_may_number_does_not_without_a_sign() -> None:
    found = outline(LONG, "First boats are back", LONG, "Second thoughts", LONG)
    assert Company(found.candidates).numbers == {}


def test_the_words_that_number_are_sorted_small_and_without_marks() -> None:
    words = [row["entry"] for row in rows("enumerators.tsv")]
    assert words == sorted(set(words))
    assert words == [strip_tashkeel(word.lower()) for word in words]
    assert set(enumerators().values()) == set(range(1, 11))


def test_the_topic_is_taken_up_by_what_follows() -> None:
    found = outline(LONG, "Fishermen worried", "Several fishermen were worried. " + LONG)
    line = candidate(found, "Fishermen worried")
    cues = [*topic(found, line)]
    assert "topic: part of its words below >0.67" in cues
    assert "topic: part of its words above ≤0" in cues


def test_no_topic_without_content_words() -> None:
    found = outline(LONG, "What is it", LONG)
    assert [*topic(found, candidate(found, "What is it"))] == ["topic: no content words"]


@pytest.mark.parametrize(
    ("words", "stems"),
    [
        (("والمطالبة", "بالتعويض"), ["مطالب", "تعويض"]),
        (("construction", "of", "harbours"), ["constr", "harbo"]),
        (("港湾計画",), ["港湾", "湾計", "計画"]),
        (("항만을", "계획"), ["항만", "계획"]),
        (("2015",), ["2015"]),
    ],
)
def test_content_stems(words: tuple[str, ...], stems: list[str]) -> None:
    assert content_stems(words) == stems


def test_a_line_between_blank_lines_stands_out_where_others_have_none() -> None:
    found = outline(LONG, LONGER, "", "Fear for moorings", "", LONGEST, LONGER, LONG)
    cues = [*layout(found, candidate(found, "Fear for moorings"))]
    assert cues == ["layout: blank line above and below"]


def test_a_line_that_is_not_indented_as_paragraphs_are_stands_out() -> None:
    indented = (f"    {text}" for text in (LONG, LONGER, LONGEST))
    found = outline(next(indented), "Fear for moorings", *indented)
    cues = [*layout(found, candidate(found, "Fear for moorings"))]
    assert cues == ["layout: not indented as paragraphs are"]


def test_numbered_lines_apart_are_told_from_a_list() -> None:
    apart = outline(LONG, "1. Fear for boats", LONG, "2. Hope for boats", LONG)
    line = candidate(apart, "Fear for boats")
    assert "company: numbered apart" in Company(apart.candidates).cues(line)
    row = outline(LONG, "1. Fear for boats", "2. Hope for boats", LONG, LONG).candidates
    assert not any(cue.endswith("apart") for one in row for cue in Company(row).cues(one))


def test_lines_of_the_same_size_and_ending_are_alike() -> None:
    found = outline(LONG, "Fear for boats", LONG, "Hope for boats", LONG, "Costs?", LONG)
    cues = [Company(found.candidates).cues(line) for line in found.candidates]
    alike = "company: part of short lines alike in size and ending"
    assert cues == [[f"{alike} ≤0.5"], [f"{alike} ≤0.5"], [f"{alike} ≤0"]]


def test_a_short_line_may_be_alone() -> None:
    lines = outline(LONG, "Fear for boats", LONG).candidates
    assert Company(lines).cues(lines[0]) == ["company: alone"]
