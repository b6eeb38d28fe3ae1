import pytest

from newstool.parsing.cues import phrase
from newstool.parsing.names import is_address, is_name, is_outlet, is_place


@pytest.mark.parametrize(
    "text",
    ["word", "Jane went home", "من يدفع", "Jane Miller.", "Room 12", "Who? Jane", "of the River"],
)
def test_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Miller",
        "Juan de la Cruz",
        "سامر الحلبي",
        "عمر علي آل حسن",
        "Анна Лескова",
        "J.-P. Roux",
    ],
)
def test_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["The hall opens", "News: the hall", "Good News for bathers of the town today"]
)
def test_no_outlets(text: str) -> None:
    assert not is_outlet(phrase(text))


@pytest.mark.parametrize(
    "text", ["Reuters", "العربي الجديد", "Riverton News", "صحيفة المثال", "Бельские Новости"]
)
def test_outlets(text: str) -> None:
    assert is_outlet(phrase(text))


@pytest.mark.parametrize(
    "text", ["samer@example.org", "www.example.org", "https://x.org/a?b=1", "@samer_h"]
)
def test_addresses(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize("text", ["at home", "mail samer@example.org today", "etc.", "3.5"])
def test_no_addresses(text: str) -> None:
    assert not is_address(text)


def test_places_come_from_the_table() -> None:
    assert is_place("الرياض")
    assert not is_place("الجسر")
