"""What strangers write cannot move the cursor or turn lines round."""

import pytest

from newstool.writing.terminal import one_line, visible


@pytest.mark.parametrize(
    "text", ["", "a\tb\nc", "مدينة كِتَاب", "[red]x[/red]", "می\u200cخواهم", "👩\u200d👧"]
)
def test_harmless_text_stays(text: str) -> None:
    assert visible(text) == text


def test_bidi_marks_stay_because_they_only_order_what_is_beside_them() -> None:
    assert visible("3\u200f.\u200e\u061c") == "3\u200f.\u200e\u061c"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\rb", "a␍b"),
        ("\x07\x00\x0c", "␇␀␌"),
        ("\x7f", "␡"),
        ("\x9b31m", "<U+009B>31m"),
        ("\u202eevil\u202c", "<U+202E>evil<U+202C>"),
        ("\u2066x\u2069", "<U+2066>x<U+2069>"),
    ],
)
def test_controls_and_overrides_become_symbols(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_message_is_one_line() -> None:
    assert one_line("a\nb\tc\x1b") == "a␊b c␛"
