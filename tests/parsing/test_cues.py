from unicodedata import is_normalized

import pytest

from newstool.data import rows
from newstool.language.folding import keys_of_lines
from newstool.parsing.cues import label_key, may_begin, phrase, says, that_may_say, words
from newstool.parsing.dates import is_date
from newstool.parsing.names import is_outlet
from tests.parsing.texts import LONG, kinds

TABLES = (
    "boilerplate.tsv",
    "bylines.tsv",
    "captions.tsv",
    "keyword_labels.tsv",
    "lead_ins.tsv",
    "verse_lead_ins.tsv",
    "roles.tsv",
    "salutations.tsv",
    "sources.tsv",
)
SAMPLES = {
    "whole": "{}",
    "label": "{}: foo",
    "start": "{} foo",
    "opening": "{} foo",
    "glued": "{}foo",
    "edge": "{} foo",
    "end": "foo {}",
    "any": "foo {} bar",
    "within": "foo {} bar",
}


@pytest.mark.parametrize("table", TABLES)
def test_a_line_without_a_phrase_says_nothing(table: str) -> None:
    assert says(table, phrase("foo bar baz"), edge=True) == ""


@pytest.mark.parametrize(
    "table",
    [
        *TABLES,
        "agencies.tsv",
        "dates.tsv",
        "hanging_words.tsv",
        "interruptions.tsv",
        "page_words.tsv",
    ],
)
def test_tables_are_sorted_normal_and_without_doubles(table: str) -> None:
    entries = [row["entry"] for row in rows(table)]
    keys = [(row["entry"], row.get("where")) for row in rows(table)]
    assert entries == sorted(entries)
    assert len(set(keys)) == len(keys)
    assert all(is_normalized("NFC", entry) and entry == entry.strip() for entry in entries)


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_is_found_where_it_must_stand(table: str) -> None:
    missed = [
        row["entry"]
        for row in rows(table)
        if not says(table, phrase(SAMPLES[row["where"]].format(row["entry"])), edge=True)
    ]
    assert missed == []


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_is_seen_at_a_glance(table: str) -> None:
    lines = [SAMPLES[row["where"]].format(row["entry"]) for row in rows(table)]
    found = that_may_say((table,), keys_of_lines("\n".join(lines)), edge=True)
    assert found == set(range(len(lines)))


@pytest.mark.parametrize("table", TABLES)
def test_what_begins_with_a_phrase_may_begin(table: str) -> None:
    at_start = ("whole", "label", "start", "opening", "glued")
    lines = [
        f"{sign}{row['entry']} foo"
        for row in rows(table)
        for sign in ("", "« ", "(")
        if row["where"] in at_start
    ]
    assert [line for line in lines if not may_begin(table, line)] == []


def test_what_begins_otherwise_may_not_begin() -> None:
    assert not may_begin("salutations.tsv", "Bridges are dear to me.")


def test_the_label_is_what_stands_before_the_first_sign() -> None:
    assert [label_key(text) for text in ("سُؤال: متى؟", "Q / when?", "When?")] == ["سوال", "q", ""]


def test_phrases_are_whole_words() -> None:
    assert says("bylines.tsv", phrase("Bystander tells")) == ""
    assert says("bylines.tsv", phrase("By Stander")) == "start"


def test_edge_phrases_count_at_the_edge_only() -> None:
    assert says("boilerplate.tsv", phrase("Follow the river")) == ""
    assert says("boilerplate.tsv", phrase("Follow the river"), edge=True) == "edge"


def test_labels_stand_before_a_sign() -> None:
    line = phrase("الكلمات: جسر، نهر")
    assert (line.label, line.rest) == ("الكلمات", "جسر، نهر")
    assert phrase("no label here").label == ""


def test_scripts_without_spaces_need_none() -> None:
    assert says("boilerplate.tsv", phrase("延伸阅读十座湖")) == "start"


def test_words_are_folded_and_may_be_chosen() -> None:
    assert "واس" in words("agencies.tsv", "name")
    assert "news" in words("agencies.tsv", "word")
    assert "news" not in words("agencies.tsv", "name")


@pytest.mark.parametrize(
    ("table", "where", "sample"),
    [
        ("agencies.tsv", "name", "{}"),
        ("agencies.tsv", "word", "Foo {}"),
    ],
)
def test_every_agency_and_every_word_of_outlets_is_known(
    table: str, where: str, sample: str
) -> None:
    entries = [row["entry"] for row in rows(table) if row["where"] == where]
    assert [entry for entry in entries if not is_outlet(phrase(sample.format(entry)))] == []


def test_every_word_of_dates_makes_a_date() -> None:
    entries = [row["entry"] for row in rows("dates.tsv")]
    assert [entry for entry in entries if not is_date(phrase(f"3 {entry}"))] == []


def test_every_hanging_word_leaves_a_headline_open() -> None:
    entries = [row["entry"] for row in rows("hanging_words.tsv")]
    closed = [
        entry
        for entry in entries
        if kinds(f"Foo bar baz {entry}", "Qux Quux", "", LONG)[1] != "headline"
    ]
    assert closed == []
