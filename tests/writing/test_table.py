"""Tables on terminals."""

from newstool.writing.table import table


def test_columns_are_aligned_and_markup_is_text() -> None:
    drawn = table(["id", "n"], [["[red]a[/b]", 1234], ["b", None]], right=["n"])
    lines = drawn.split("\n")
    assert "[red]a[/b]   1,234" in drawn
    assert lines[0].split() == ["id", "n"]


def test_escapes_of_strangers_are_shown() -> None:
    assert "\x1b" not in table(["a"], [["\x1b[31mx\u202e"]], title="\x1b]0;t\x07")


def test_without_a_terminal_nothing_is_cut() -> None:
    assert "x" * 500 in table(["a"], [["x" * 500]])


def test_a_title_may_be_wider_than_the_columns() -> None:
    title = "one two three four five six seven eight"
    assert table(["a"], [["x"]], title=title).split("\n")[0] == title
    assert all(len(line) <= 20 for line in table(["a"], [["x"]], title=title, width=20).split("\n"))


def test_a_table_fits_its_terminal_and_loses_no_word() -> None:
    words = "one two three four five six seven eight nine ten"
    drawn = table(["a", "b"], [[words, 1]], right=["b"], width=30)
    assert all(len(line) <= 30 for line in drawn.split("\n"))
    assert set(words.split()) <= set(drawn.split())


def test_colour_only_where_asked() -> None:
    assert "\x1b[" in table(["a"], [["b"]], color=True)
    assert "\x1b[" not in table(["a"], [["b"]])
