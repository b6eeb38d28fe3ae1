import pytest

from tests.parsing.texts import LONG, LONGER, kinds


@pytest.mark.parametrize("line", ["Result 2 - 1", "Riverton - Lakeside", "Adults: 12"])
def test_one_line_alone_is_no_table(line: str) -> None:
    assert kinds("Old hall to reopen", LONG, line, LONGER, LONG)[2] != "item"


@pytest.mark.parametrize(
    "rows",
    [
        ("Riverton - Lakeside 2 - 1", "Hillside - Seaport 0:0"),
        ("نجم الجبل x اتحاد النهر 2-1", "أهلي السهل x شباب الميناء 0-0"),
        ("اتحاد النهر - نجم الجبل", "شباب الميناء – أهلي السهل", "القلعة - الوادي"),
        ("Adults: 12 euros", "Children: 6 euros", "Families: 30 euros"),
    ],
)
def test_scores_pairs_and_figures(rows: tuple[str, ...]) -> None:
    found = kinds("Old hall to reopen", LONG, *rows, LONGER)
    assert found[2:-1] == ["item"] * len(rows)


def test_times_are_no_scores() -> None:
    found = kinds("Old hall to reopen", "Updated: 18:40", "18:40", LONG, "17:15", LONGER)
    assert "item" not in found
