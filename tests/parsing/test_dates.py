import pytest

from newstool.parsing.cues import phrase
from newstool.parsing.dates import is_date, is_time


@pytest.mark.parametrize(
    "text",
    [
        "In May the hall opens for 300 bathers from all over the region",
        "7 reasons to swim",
        "Monday",
        "2015",
        "Result 2 - 1",
    ],
)
def test_no_dates(text: str) -> None:
    assert not is_date(phrase(text))


@pytest.mark.parametrize(
    "text",
    [
        "January 22, 2014",
        "02. Februar 2022",
        "Publié le 3 mai 2022 à 18h00",
        "Publié le 24 novembre 2026 à 11h30, modifié à 12h05",
        "الأحد 24 شوال 1436 هـ",
        "الميناء 12 شوال 1436 هـ الموافق 28 يوليو 2015 م واس",
        "RIVERTON, May 3 (Reuters)",
        "Updated 3:15 PM ET, Tue May 3, 2022",
        "٣ مايو ٢٠٢٢",
        "Riverton team on the anniversary of the hall | 21 August 2015",
    ],
)
def test_dates(text: str) -> None:
    assert is_date(phrase(text))


@pytest.mark.parametrize("text", ["14:05", "17:23 ت م", "9:30 p.m.", "(14:05)", "08:00 GMT"])
def test_times(text: str) -> None:
    assert is_time(text)


@pytest.mark.parametrize(
    "text", ["14", "At 14:05", "14:05 the mayor came", "02.01.2022", "1:0 for us"]
)
def test_no_times(text: str) -> None:
    assert not is_time(text)
