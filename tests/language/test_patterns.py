"""Patterns that are compiled at their first use."""

import re

import pytest

from newstool.language.patterns import later


def test_it_behaves_as_a_compiled_pattern() -> None:
    pattern = later(r"[\u0621-\u064a]+|b", re.IGNORECASE)
    assert pattern.findall("aبتB") == ["بت", "B"]
    assert pattern.sub("-", "aبتB") == "a--"
    assert pattern.fullmatch("بت")
    assert not pattern.match("a")
    assert pattern.flags & re.IGNORECASE


def test_it_is_compiled_once_and_only_when_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile

    def counted(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    monkeypatch.setattr("re.compile", counted)
    pattern = later("a+")
    assert compiled == []
    pattern.search("a")
    pattern.sub("", "a")
    assert compiled == ["a+"]


def test_a_wrong_expression_is_still_an_error() -> None:
    with pytest.raises(re.error):
        later("(").search("")
