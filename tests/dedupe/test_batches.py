from collections.abc import Iterator

import pytest

from newstool.dedupe.batches import Batch, Row, of_lines, of_rows


def row(source: str, id: str) -> Row:
    return Row(source, id, f"text {id}", f"headline {id}", f"piece {id}", len(id))


def ids(batch: Batch) -> list[str]:
    return [batch.id_of(position) for position in range(len(batch.texts))]


def test_lines_are_compared_shown_and_written_as_they_are() -> None:
    batch = of_lines("f", 7, ["a", " b "])
    assert ids(batch) == ["f#7", "f#8"]
    assert list(batch.texts) == list(batch.headlines) == list(batch.pieces) == ["a", " b "]


@pytest.mark.parametrize("blank", ["", " ", "\t", "\N{NO-BREAK SPACE}"])
def test_blank_lines_keep_their_number(blank: str) -> None:
    batch = of_lines("f", 1, ["a", blank, "b"])
    assert ids(batch) == ["f#1", "f#3"]
    assert list(batch.pieces) == ["a", "b"]


def test_no_lines_make_an_empty_batch() -> None:
    assert ids(of_lines("f", 1, ["", ""])) == []


def test_rows_of_one_source_make_a_batch() -> None:
    rows = [row("a", "1"), row("a", "2"), row("a", "3"), row("b", "4")]
    batches = list(of_rows(rows, 2))
    assert [(batch.source, ids(batch)) for batch in batches] == [
        ("a", ["1", "2"]),
        ("a", ["3"]),
        ("b", ["4"]),
    ]
    assert batches[0].pieces == ("piece 1", "piece 2")
    assert batches[0].lengths == (1, 1)


def test_a_full_batch_does_not_wait_for_the_next_row() -> None:
    def more() -> None:
        raise AssertionError("asked for more")

    def stream() -> Iterator[Row]:
        yield row("a", "1")
        more()

    assert ids(next(of_rows(stream()))) == ["1"]
