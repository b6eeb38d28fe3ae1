import pytest

from newstool.dedupe.fields import field_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("", ""),
        ("خبر", "خبر"),
        (12, "12"),
        (["ب", 1], '["ب", 1]'),
        ({"b": 1, "a": 2}, '{"a": 2, "b": 1}'),
        (False, "false"),
    ],
)
def test_fields_as_text(value: object, text: str) -> None:
    assert field_text({"url": value}, "url") == text


def test_a_missing_field_has_no_text() -> None:
    assert field_text({"other": 1}, "url") == ""
    assert field_text(None, "url") == ""
