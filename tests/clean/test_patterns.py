import re

import pytest

from newstool.clean.patterns import Pattern


def test_compiled_at_first_use() -> None:
    broken = Pattern("(")
    with pytest.raises(re.error):
        broken.search("x")


def test_works_as_a_compiled_one() -> None:
    pattern = Pattern("B", re.IGNORECASE)
    assert pattern.sub("x", "abAB") == "axAx"
    assert pattern.findall("abAB") == ["b", "B"]
    assert [match.start() for match in pattern.finditer("abAB")] == [1, 3]
    assert pattern.search("aa") is None
