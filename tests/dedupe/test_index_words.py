from collections.abc import Iterator
from contextlib import closing
from sqlite3 import Connection

import pytest

from newstool.dedupe.index_file import Terms, open_index
from newstool.dedupe.index_words import StoredCounts, add_learnt, load_learnt
from newstool.dedupe.learning import Learnt
from newstool.dedupe.levels import Level

FIRST = Learnt(frozenset({("before", "خبر عاجل")}), 10, {"زلزال": 3, "في": 8})
SECOND = Learnt(frozenset({("before", "خبر عاجل"), ("after", "سبق")}), 5, {"في": 4, "بحر": 1})


@pytest.fixture
def index() -> Iterator[Connection]:
    with closing(open_index(":memory:", Terms(Level.NEAR, "headline"))) as connection:
        yield connection


def test_the_first_run_finds_nothing_learnt(index: Connection) -> None:
    assert load_learnt(index, whole=False) is None


@pytest.mark.parametrize("whole", [True, False])
def test_runs_add_to_what_was_learnt(index: Connection, whole: bool) -> None:
    add_learnt(index, FIRST)
    add_learnt(index, SECOND)
    learnt = load_learnt(index, whole=whole)
    assert learnt
    assert learnt.tags == SECOND.tags
    assert learnt.headlines == 15
    assert dict(learnt.counts) == {"زلزال": 3, "في": 12, "بحر": 1}


def test_counts_are_fetched_word_by_word(index: Connection) -> None:
    add_learnt(index, FIRST)
    counts = StoredCounts(index)
    assert counts["في"] == 8
    assert counts.get("غائب", 0) == 0
    assert "غائب" not in counts
    assert len(counts) == 2
