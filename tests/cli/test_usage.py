"""Usage errors in newstool's words."""

import pytest

from newstool.cli.usage import UsageError, explain, suggestion, usage_error


@pytest.mark.parametrize(
    ("word", "said"),
    [("tashkil", "; did you mean tashkeel?"), ("xyz", ""), ("", "")],
)
def test_suggestion(word: str, said: str) -> None:
    assert suggestion(word, ("tashkeel", "tatweel", "nfc")) == said


def test_our_own_errors_are_said_as_they_are() -> None:
    error = usage_error("no such step: tashkil; did you mean tashkeel?")
    assert isinstance(error, UsageError)
    assert explain(error) == "no such step: tashkil; did you mean tashkeel?"


@pytest.mark.parametrize(
    ("said", "explained"),
    [
        ("Option '--output' requires an argument.", "option --output requires an argument"),
        ("'x' is not a valid integer range.", "'x' is not a whole number"),
        ("'x' is not a valid int.", "'x' is not a whole number"),
        ("'x' is not a valid float range.", "'x' is not a number"),
    ],
)
def test_what_the_parser_of_options_says_is_put_plainly(said: str, explained: str) -> None:
    assert explain(usage_error(said)) == explained
