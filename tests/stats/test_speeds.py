"""Reading speeds."""

from newstool.stats.speeds import DEFAULT_SPEED, reading_speed


def test_speeds_are_those_of_the_source() -> None:
    assert reading_speed("ar") == 181
    assert reading_speed("en") == 238


def test_other_languages_have_the_speed_of_english() -> None:
    assert reading_speed("ckb") == DEFAULT_SPEED == reading_speed("en")
