"""One space for many, in text and in bytes."""

from newstool.language.whitespace import tidied


def test_runs_and_ends_of_lines() -> None:
    assert tidied("  a   b  \n \n   c d ", " ", "\n") == "a b\n\nc d"
    assert tidied(b" a  b \n c", b" ", b"\n") == b"a b\nc"


def test_tidy_text_and_other_white_space_stay() -> None:
    text = "a b\n\nc\td\N{NO-BREAK SPACE}"
    assert tidied(text, " ", "\n") == text
    assert tidied("", " ", "\n") == ""
