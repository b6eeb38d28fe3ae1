"""Whole articles of our own: every line has the kind that its case file says."""

import pytest

from newstool.parsing import parse
from tests.parsing import cases


@pytest.mark.parametrize("name", cases.NAMES)
def test_every_line_of_the_case(name: str) -> None:
    kinds, text = cases.read(name)
    lines = parse(text).lines
    assert [(line.kind.value, line.text) for line in lines] == list(
        zip(kinds, text.split("\n"), strict=True)
    )
