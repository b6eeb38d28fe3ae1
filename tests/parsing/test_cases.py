"""Whole articles of our own: every line has the kind that its case file says."""

import pytest

from newstool.parsing import parse
from tests.parsing import case_files


@pytest.mark.parametrize("name", case_files.NAMES)
def test_every_line_of_the_case(name: str) -> None:
    kinds, text = case_files.read(name)
    lines = parse(text).lines
    assert [(line.kind.value, line.text) for line in lines] == list(
        zip(kinds, text.split("\n"), strict=True)
    )
