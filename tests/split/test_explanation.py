"""Every line with what decided it."""

from newstool.article import Article, Kind, Line
from newstool.split.explanation import explanation


def test_every_line_once_in_order_with_its_cues() -> None:
    lines = (
        Line(3, " Top ", Kind.HEADLINE, 0.91234, ("first line", "short")),
        Line(4, "", Kind.BLANK),
    )
    first, second = explanation(Article("a", lines, ()))
    assert first.as_json() == {
        "id": "a",
        "line": 3,
        "kind": "headline",
        "score": 0.912,
        "text": " Top ",
        "cues": ["first line", "short"],
    }
    assert first.as_row() == ("a", 3, "headline", 0.912, " Top ", "first line; short")
    assert second.as_row() == ("a", 4, "blank", 1.0, "", "")
