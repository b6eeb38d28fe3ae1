"""Line ends: which there are, and whole lines out of chunks."""

import pytest

from newstool.reading.line_ends import first_line_end, has_only_lf, whole_lines, with_lf


@pytest.mark.parametrize("text", ["", "a", "a\nb", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g"])
def test_other_separators_stay(text: str) -> None:
    assert with_lf(text) == text
    assert has_only_lf(text)


@pytest.mark.parametrize("end", ["\r", "\r\n", "\u2028", "\u2029"])
def test_every_line_end_becomes_lf(end: str) -> None:
    assert with_lf(f"a{end}b{end}{end}c") == "a\nb\n\nc"
    assert not has_only_lf(f"a{end}b")


def test_cr_lf_cr_are_two_ends() -> None:
    assert with_lf("a\r\n\rb\n\rc") == "a\n\nb\n\nc"


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        (["a\nb"], ["a\n", "b"]),
        (["a\nb\n"], ["a\nb\n"]),
        (["a", "b", "c\nd", "e"], ["abc\n", "de"]),
        (["a\r", "\nb"], ["a\r\n", "b"]),
        (["a\r", "b\rc"], ["a\rb\r", "c"]),
        (["a\r", "b"], ["a\r", "b"]),
        (["a\r"], ["a\r"]),
        ([], []),
    ],
)
def test_blocks_end_behind_line_ends(chunks: list[str], expected: list[str]) -> None:
    assert list(whole_lines(chunks, "\n", "\r")) == expected


def test_bytes_are_cut_alike() -> None:
    assert list(whole_lines([b"a\r", b"\nb\nc"], b"\n", b"\r")) == [b"a\r\nb\n", b"c"]


@pytest.mark.parametrize(
    ("text", "end"),
    [("a\r\nb\n", "\r\n"), ("a\nb\r\n", "\n"), ("a\rb", "\r"), ("a\u2029b", "\u2029"), ("a", "\n")],
)
def test_the_first_line_end(text: str, end: str) -> None:
    assert first_line_end(text) == end
