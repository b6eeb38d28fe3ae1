"""Tables that are wider than the terminal."""

from newstool.writing.wide import wide_table

NAMES = ["id", "words", "sentences", "mean_words_per_sentence"]
ROWS = [[f"مقال{n}.txt", 1200 + n, 50, 24.5] for n in range(5)]


def _widest(table: str) -> int:
    return max(map(len, table.split("\n")))


def test_without_a_limit_it_is_one_table() -> None:
    assert wide_table(NAMES, ROWS).count("mean_words_per_sentence") == 1
    assert wide_table(NAMES, ROWS).count("id ") == 1


def test_many_rows_are_cut_into_tables_that_each_name_the_row() -> None:
    table = wide_table(NAMES, ROWS, width=40)
    assert _widest(table) <= 40
    assert table.count("مقال3.txt") == 3 - table.count("words   sentences")
    for name in NAMES:
        assert name in table


def test_a_few_rows_are_turned() -> None:
    lines = wide_table(NAMES, ROWS[:1], width=40).split("\n")
    assert any(line.split() == ["words", "1,200"] for line in lines)
    assert any(line.split() == ["mean_words_per_sentence", "24.5"] for line in lines)


def test_names_are_not_broken() -> None:
    table = wide_table(NAMES, ROWS, width=40)
    assert "مقال0.txt" in table
    assert "mean_words_per_sentence" in table


def test_of_a_path_the_end_is_kept_and_of_other_text_the_beginning() -> None:
    long = "a first part and a last part"
    assert "\u2026t and a last part" in wide_table(["id", "words"], [[long, 7]], width=30)
    assert "a first part and \u2026" in wide_table(["headline", "words"], [[long, 7]], width=30)


def test_the_first_column_takes_what_the_others_leave() -> None:
    headline = "a headline of 32 signs, this one"
    assert headline in wide_table(["headline", "words"], [[headline, 7]], width=50)


def test_no_rows() -> None:
    assert "words" in wide_table(NAMES, [], width=200)


def test_a_long_name_keeps_its_end() -> None:
    table = wide_table(["id", "words"], [["articles/" * 9 + "ميناء.txt", 5]] * 5, width=40)
    assert table.count("ميناء.txt") == 5
    assert "…" in table
    assert _widest(table) <= 40
