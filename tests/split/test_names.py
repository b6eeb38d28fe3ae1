"""Safe names from text of strangers."""

import os
from unicodedata import combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstool.split.names import LONGEST, article_name, safe, section_name, unique

ANY = st.text(st.characters(exclude_categories=[]), max_size=300)


@pytest.mark.parametrize(
    "name",
    ["harbour", "ميناء-المدينة", "3.5-million", "Überblick", "می‌خواهم".replace("\u200c", "")],
)
def test_safe_names_stay(name: str) -> None:
    assert safe(name, "x") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ميناء المدينة", "ميناء-المدينة"),
        ("../../etc/passwd", "etc-passwd"),
        ("..", "x"),
        ("", "x"),
        ("-rf *", "rf"),
        ("a\0b\nc", "a-b-c"),
        ("CON", "CON_"),
        ("nul.txt", "nul.txt_"),
        ("consul", "consul"),
        ("\u202eexe.txt\u202c", "exe.txt"),
        ("C:\\Windows", "C-Windows"),
        ("what? «why»", "what-«why»"),
    ],
)
def test_unsafe_names_are_made_safe(text: str, name: str) -> None:
    assert safe(text, "x") == name


@given(ANY)
def test_any_name_is_one_short_part_of_a_path(text: str) -> None:
    name = safe(text, "x")
    assert name
    assert len(name.encode("utf-8")) <= LONGEST + 1
    assert os.path.basename(name) == name
    assert name not in (".", "..")
    assert not name.startswith(("-", ".", " "))
    assert not set(name) & set('\0/\\:*?"<>|\n\r\t\u202e')


@given(ANY)
def test_a_safe_name_is_its_own_safe_name(text: str) -> None:
    name = safe(text, "x")
    assert safe(name, "x").rstrip("_") == name.rstrip("_")


def test_a_long_name_is_not_cut_inside_a_letter_and_its_marks() -> None:
    text = "كِ" * 200
    name = safe(text, "x")
    assert text.startswith(name)
    assert not combining(text[len(name)])


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("news/2024/harbour.txt", "harbour"),
        ("harbour.ar.txt.gz#3", "harbour.ar-3"),
        ("feed.jsonl#12", "feed-12"),
        ("-", "article"),
        ("https://example.org/a/b/", "b"),
        ("..", "article"),
        ("17", "17"),
    ],
)
def test_an_articles_directory_is_named_after_its_file_or_id(id: str, name: str) -> None:
    assert article_name(id) == name


def test_sections_are_numbered_so_that_they_sort_and_never_meet() -> None:
    assert section_name(0, None) == "00-lead.txt"
    assert section_name(7, "النتائج") == "07-النتائج.txt"
    assert section_name(120, "...") == "120-section.txt"


def test_twins_get_a_number_whatever_their_case() -> None:
    taken = {"a", "a-2"}
    assert unique("A", taken.__contains__) == "A-3"
    assert unique("b", taken.__contains__) == "b"
