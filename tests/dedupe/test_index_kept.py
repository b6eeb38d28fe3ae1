from collections.abc import Iterator
from contextlib import closing
from sqlite3 import Connection

import pytest

from newstool.dedupe.index_file import Terms, open_index
from newstool.dedupe.index_kept import (
    Article,
    Column,
    all_headlines,
    find,
    forget,
    last_row,
    loaded_text,
    store,
    store_candidates,
    stored_text,
    touch,
)
from newstool.dedupe.levels import Level


@pytest.fixture
def index() -> Iterator[Connection]:
    with closing(open_index(":memory:", Terms(Level.NEAR, "headline"))) as connection:
        yield connection


def article(key: int, name: str) -> Article:
    return Article((key, key + 1), name, f"headline {name}")


def candidates(index: Connection) -> set[int]:
    return {row for (row,) in index.execute("SELECT row FROM candidate")}


def test_an_empty_index_knows_nothing(index: Connection) -> None:
    assert (last_row(index), find(index, 5), list(all_headlines(index))) == (0, None, [])


def test_the_first_article_with_a_key_is_found(index: Connection) -> None:
    store(index, [article(5, "a"), article(-7, "b"), article(5, "c")], 1)
    found = find(index, 5)
    assert found
    assert (found.row, found.key, found.exact) == (1, 5, 6)
    assert Column(index, "id", [2])[0] == "b"
    assert last_row(index) == 3


def test_columns_are_sequences(index: Connection) -> None:
    store(index, [article(n, str(n)) for n in range(4)], 1)
    column = Column(index, "headline", [2, 4, 1])
    assert list(column) == ["headline 1", "headline 3", "headline 0"]
    assert column[-1] == "headline 0"
    assert column[1:] == ["headline 3", "headline 0"]
    assert len(column) == 3


@pytest.mark.parametrize("text", ["خبر", "", "name\udcff", "\ud800"])
def test_any_text_can_be_stored(index: Connection, text: str) -> None:
    assert loaded_text(stored_text(text)) == text
    store(index, [Article((1, 1), text, text)], 1)
    assert Column(index, "id", [1])[0] == text
    assert list(all_headlines(index)) == [(1, text)]


def test_what_was_not_seen_again_is_forgotten(index: Connection) -> None:
    store(index, [article(n, str(n)) for n in range(3)], 10)
    touch(index, [2], 20)
    forget(index, 10)
    assert len(list(all_headlines(index))) == 3
    forget(index, 11)
    assert [row for row, _ in all_headlines(index)] == [2]


def test_candidate_keys_go_when_many_articles_are_forgotten(index: Connection) -> None:
    headlines = [f"مقتل {n} شخصا في حادث سير جنوب البلاد" for n in range(10)]
    store_candidates(index, headlines, Level.NEAR, None)
    store(index, [Article((n, n), str(n), text) for n, text in enumerate(headlines)], 10)
    assert candidates(index) == set(range(1, 11))
    touch(index, range(2, 11), 20)
    forget(index, 20)
    assert candidates(index) == set(range(1, 11)), "one in ten does not pay"
    touch(index, range(5, 11), 30)
    forget(index, 30)
    assert candidates(index) == set(range(5, 11))
