"""Addresses in running text."""

import pytest

from newstool.language.addresses import address_spans, blank_addresses


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end in address_spans(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://example.org/a?b=1#c.", "https://example.org/a?b=1#c"),
        ("(http://localhost:8000/x)", "http://localhost:8000/x"),
        ("زوروا www.موقع.com، الآن", "www.موقع.com"),
        ("mail a.b+c@mail.example.org!", "a.b+c@mail.example.org"),
        ("on Example.COM today", "Example.COM"),
        ("read bbc.uk/news/1, please", "bbc.uk/news/1"),
        ("https://ar.example.org/سوريا ثم", "https://ar.example.org/سوريا"),
    ],
)
def test_an_address_without_the_punctuation_behind_it(text: str, address: str) -> None:
    assert _found(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100 + "@b.xy",
        "the end.next one",
        "e.g. this",
        "U.S. news",
        "3.5m",
        "node.js",
        "a@b",
        "://",
        "www.",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert _found(text) == []


def test_several_in_a_text() -> None:
    assert _found("a.org b\nhttp://c d.com,e.net") == ["a.org", "http://c", "d.com", "e.net"]


def test_blanking_keeps_every_offset() -> None:
    text = "see www.example.org. Then"
    assert blank_addresses(text) == "see xxxxxxxxxxxxxxx. Then"


def test_many_addresses_in_one_line_are_blanked_in_linear_time() -> None:
    count = 100_000
    text = "see www.example.org or " * count
    assert blank_addresses(text) == "see xxxxxxxxxxxxxxx or " * count
