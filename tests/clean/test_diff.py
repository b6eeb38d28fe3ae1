import pytest

from newstool.clean.changes import Change
from newstool.clean.diff import unified_diff

TEN = "\n".join("abcdefghij")


def test_nothing_changed_no_diff() -> None:
    assert unified_diff("x", TEN, []) == ""


def test_a_line_changed_and_one_dropped() -> None:
    changes = [Change(3, "nfc", "d", "D"), Change(5, "lines", "f", None)]
    assert unified_diff("x.txt", TEN, changes) == (
        "--- x.txt\n+++ x.txt\n@@ -1,9 +1,8 @@\n a\n b\n c\n-d\n+D\n e\n-f\n g\n h\n i\n"
    )


def test_distant_changes_are_hunks_of_their_own_and_lines_are_counted_in_the_file() -> None:
    changes = [Change(0, "html", "a", "x\ny"), Change(9, "nfc", "j", "J")]
    assert unified_diff("x", TEN, changes, first_line=11) == (
        "--- x\n+++ x\n@@ -11,4 +11,5 @@\n-a\n+x\n+y\n b\n c\n d\n"
        "@@ -17,4 +18,4 @@\n g\n h\n i\n-j\n+J\n"
    )


@pytest.mark.parametrize(
    ("text", "changes", "ranges"),
    [
        ("a", [Change(0, "lines", "a", None)], "@@ -1 +0,0 @@"),
        ("a", [Change(0, "nfc", "a", "b")], "@@ -1 +1 @@"),
    ],
)
def test_ranges_of_small_texts(text: str, changes: list[Change], ranges: str) -> None:
    assert unified_diff("x", text, changes).splitlines()[2] == ranges


def test_a_headline_beside_the_text_is_line_0() -> None:
    assert unified_diff("x", "a", [], headline=("h", "h")) == ""
    assert unified_diff("x", "a", [], headline=("h", "H")) == "--- x\n+++ x\n@@ -0 +0 @@\n-h\n+H\n"
    both = unified_diff("x", "a", [Change(0, "nfc", "a", "A")], headline=("h", "H"))
    assert both.endswith("+H\n@@ -1 +1 @@\n-a\n+A\n")


def test_a_headline_of_several_lines() -> None:
    diff = unified_diff("x", "a", [], headline=("h\n\ni", "h i"))
    assert diff == "--- x\n+++ x\n@@ -0,3 +0 @@\n-h\n-\n-i\n+h i\n"
