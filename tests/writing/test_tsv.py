"""Tab-separated values as jq's @tsv writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstool.writing.tsv import cell, row


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (0.25, "0.25"),
        ("a\tb\nc\rd\\e", r"a\tb\nc\rd\\e"),
        ("“quoted”, مدينة", "“quoted”, مدينة"),
        ("\x1b\x0b", "\x1b\x0b"),
    ],
)
def test_cell(value: object, written: str) -> None:
    assert cell(value) == written


@given(st.lists(st.text(), min_size=1))
def test_a_row_is_one_line_that_reads_back(values: list[str]) -> None:
    line = row(values)
    assert line.count("\n") == 1
    assert [_unescaped(part) for part in line[:-1].split("\t")] == values


def _unescaped(text: str) -> str:
    signs = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
    out, rest = "", iter(text)
    for sign in rest:
        out += signs[next(rest)] if sign == "\\" else sign
    return out
