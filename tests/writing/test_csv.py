"""Comma-separated values that no spreadsheet runs."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstool.writing.csv import cell, row


@pytest.mark.parametrize(
    ("value", "written"), [(None, ""), (-3, "-3"), (-0.5, "-0.5"), ("a b", "a b")]
)
def test_numbers_and_plain_text_stay(value: object, written: str) -> None:
    assert cell(value) == written


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\x00"])
def test_formulas_get_an_apostrophe(text: str) -> None:
    assert next(csv.reader(StringIO(cell(text), newline=""))) == ["'" + text]


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"])), min_size=2))
def test_a_row_reads_back(values: list[str]) -> None:
    back = next(csv.reader(StringIO(row(values), newline="")))
    assert [part.removeprefix("'") for part in back] == [part.removeprefix("'") for part in values]


def test_quotes_and_line_ends_are_quoted() -> None:
    assert row(['a "b"', "c\nd", "e,f"]) == '"a ""b""","c\nd","e,f"\n'
