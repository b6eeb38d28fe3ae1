from tests.parsing.texts import LONG, LONGER, kinds


def test_a_line_with_more_than_a_time_is_no_stamp() -> None:
    assert kinds("Hall opens", LONG, "At 14:20 the mayor came", LONGER, LONG)[2] != "byline"


def test_times_between_the_entries_of_a_live_report() -> None:
    assert (
        kinds("Hall opens", "14:05", LONG, "14:20", LONGER, "15:02 CET", LONG)[1::2]
        == ["byline"] * 3
    )
