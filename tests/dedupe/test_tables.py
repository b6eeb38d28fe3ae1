"""The tables of words: sorted, without doubles, and every entry understood."""

import unicodedata
from itertools import pairwise

import pytest

from newstool import data
from newstool.dedupe.meanings import meaning
from newstool.dedupe.spelling import fold
from newstool.dedupe.tags import strip_tags

MEANT = {
    "number_words.tsv": "number",
    "calendar.tsv": "day",
    "places.tsv": "place",
    "synonyms.tsv": "sense",
    "opposites.tsv": "poles",
    "modifiers.tsv": "modifier",
    "negations.tsv": "negation",
    "headline_function_words.tsv": "function",
}


@pytest.mark.parametrize("name", [*MEANT, "tags.tsv"])
def test_sorted_and_composed_and_each_once(name: str) -> None:
    entries = data.entries(name)
    assert all(one < other for one, other in pairwise(entries))
    assert all(unicodedata.is_normalized("NFC", entry) for entry in entries)


@pytest.mark.parametrize("name", MEANT)
def test_every_entry_means_something(name: str) -> None:
    for entry in data.entries(name):
        assert MEANT[name] in meaning(fold(entry)), entry


def test_every_tag_is_taken_off() -> None:
    for row in data.rows("tags.tsv"):
        if row["place"] in ("before", "both"):
            assert strip_tags(f"{row['entry']} | خبر") == "خبر", row["entry"]
        if row["place"] in ("after", "both"):
            assert strip_tags(f"خبر ({row['entry']})") == "خبر", row["entry"]


def test_a_bare_tag_needs_no_sign() -> None:
    for row in data.rows("tags.tsv"):
        bare = strip_tags(f"{row['entry']} خبر") == "خبر"
        assert bare == (row["bare"] == "yes"), row["entry"]
