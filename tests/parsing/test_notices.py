import pytest

from tests.parsing.texts import LONG, LONGER, kinds


@pytest.mark.parametrize(
    "line", ["Who pays", "Follow the money", "Watch the river rise", "من يدفع"]
)
def test_headings_are_no_notices(line: str) -> None:
    found = kinds("Old hall to reopen", LONG, line, LONGER, LONG)[2]
    assert found not in ("boilerplate", "caption", "byline")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read also: Ten lakes nearby", "boilerplate"),
        ("اقرأ أيضا: عشر بحيرات قريبة", "boilerplate"),
        (">> Mehr lesen: Zehn Seen in der Nähe", "boilerplate"),
        ("Le puede interesar: Diez lagos cerca de la ciudad", "boilerplate"),
        ("File photo: the hall in winter", "caption"),
        ("Foto: Petra Klein", "byline"),
    ],
)
def test_read_also_lines_and_captions_inside_the_text(line: str, kind: str) -> None:
    assert kinds("Old hall to reopen", LONG, line, LONGER, LONG)[2] == kind
