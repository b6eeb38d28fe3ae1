"""Labelled records as the fitting script reads them."""

import json
from pathlib import Path

from tests.fitting.labelled import LAYOUTS, examples, read_labelled

LONG = "The council met on Tuesday to talk about the old harbour and about what it would cost. "
LINES = ["A plan", LONG * 3, "Fear for moorings", LONG * 4, "Costs", LONG * 5]
RECORD: dict[str, object] = {
    "id": "gazette/coast/1",
    "group": "en",
    "text": "\n".join(LINES),
    "heading_lines": [2, 4],
}


def write(folder: Path, *records: dict[str, object]) -> Path:
    file = folder / "labelled.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return file


def test_a_text_that_comes_twice_counts_once(tmp_path: Path) -> None:
    again = {**RECORD, "id": "gazette/coast/2"}
    assert [a.id for a in read_labelled([write(tmp_path, RECORD, again)])] == ["gazette/coast/1"]


def test_kinds_of_lines_say_where_the_headings_are(tmp_path: Path) -> None:
    kinds = ["headline", "paragraph", "subheading", "paragraph", "subheading", "paragraph"]
    record = {"id": "1", "text": RECORD["text"], "kinds": kinds}
    (article,) = read_labelled([write(tmp_path, record)])
    assert article.headings == {2, 4}
    assert article.group == "labelled"


def test_an_outlet_is_the_front_of_a_long_id(tmp_path: Path) -> None:
    short = {**RECORD, "id": "pages/one.html", "text": "Another\ntext"}
    long, alone = read_labelled([write(tmp_path, RECORD, short)])
    assert (long.outlet, alone.outlet) == ("gazette/coast", "pages/one.html")


def test_every_layout_keeps_the_labels(tmp_path: Path) -> None:
    (article,) = read_labelled([write(tmp_path, RECORD)])
    found = [*examples(article, LAYOUTS)]
    assert [example.layout for example in found] == [*LAYOUTS]
    for example in found:
        assert example.truth == [1, 1]
        assert example.lost == 0


def test_an_article_without_short_lines_has_no_candidates(tmp_path: Path) -> None:
    record = {**RECORD, "text": f"A plan\n{LONG * 3}\n{LONG * 4}", "heading_lines": []}
    (article,) = read_labelled([write(tmp_path, record)])
    (found,) = examples(article, ["plain"])
    assert (found.cues, found.truth) == ([], [])
