import pytest

from newstool.clean.spaces import spare_blanks, tidy_spaces, uneven


@pytest.mark.parametrize("text", ["a b", "a\nb", "سطر\n\nسطر"])
def test_stays(text: str) -> None:
    assert not uneven(text)
    assert tidy_spaces(text) == text
    assert spare_blanks(text) == {}


@pytest.mark.parametrize(
    "space",
    ["\t", "\u00a0", "\u2000", "\u2009", "\u200a", "\u202f", "\u205f", "\u3000", "  ", " \u00a0\t"],
)
def test_any_space_is_one_space(space: str) -> None:
    assert tidy_spaces(f"a{space}b") == "a b"
    assert tidy_spaces(f"{space}a{space}\n{space}b{space}") == "a\nb"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("a\n\n\nb", [2]),
        ("\n\na\n", [0, 1, 3]),
        ("a\n\n\n\nb\n\n\nc", [2, 3, 6]),
        ("***\n\n***", []),
        ("\n\n", [0, 1, 2]),
    ],
)
def test_spare_blank_lines(text: str, gone: list[int]) -> None:
    assert spare_blanks(text) == dict.fromkeys(gone)
