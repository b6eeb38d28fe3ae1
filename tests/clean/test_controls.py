import pytest

from newstool.clean.controls import (
    fix_controls,
    line_ends_to_spaces,
    normalize_line_ends,
    remove_boms,
)


@pytest.mark.parametrize("text", ["plain", "a\tb\nc", "سطر أول\nسطر ثان", "café ’“”…"])
def test_stays(text: str) -> None:
    assert fix_controls(normalize_line_ends(remove_boms(text))) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\n"])
def test_line_ends(end: str) -> None:
    assert normalize_line_ends(f"a{end}b") == "a\nb"
    assert line_ends_to_spaces(f"a{end}b") == "a b"


@pytest.mark.parametrize("separator", ["\x0b", "\x1c", "\x1e", "\x85"])
def test_what_splitlines_cuts_at_is_no_line_end(separator: str) -> None:
    assert "\n" not in normalize_line_ends(f"a{separator}b")


def test_boms_go_wherever_they_stand() -> None:
    assert remove_boms("\ufeffa\ufeffb") == "ab"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it\x92s", "it’s"),
        ("\x93so\x94 \x96 he said\x85", "“so” – he said…"),
        ("a\x81b\x9dc", "abc"),
        ("a\x00b\x08c\x7f", "abc"),
        ("page\x0cbreak", "pagebreak"),
    ],
)
def test_controls(text: str, expected: str) -> None:
    assert fix_controls(text) == expected


@pytest.mark.parametrize(
    "escape",
    [
        "\x1b[31m",
        "\x1b[1;38;5;200m",
        "\x1b[2J",
        "\x1b]0;title\x07",
        "\x1b]8;;http://example.org\x1b\\",
        "\x1bPpayload\x1b\\",
        "\x1b(B",
        "\x1b7",
        "\x9b1;31m",
    ],
)
def test_terminal_escapes_go_whole(escape: str) -> None:
    assert fix_controls(f"before{escape}after") == "beforeafter"


def test_an_escape_that_does_not_end_takes_no_text_with_it() -> None:
    assert fix_controls("\x1b]0;no end\nnext") == "]0;no end\nnext"
