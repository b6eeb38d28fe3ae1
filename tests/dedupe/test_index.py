import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newstool.dedupe.deciding import matches
from newstool.dedupe.index import Index, IndexFileError, Terms
from newstool.dedupe.levels import Level
from newstool.dedupe.rules import Rule
from tests.dedupe.gathering import gathered, lines

DAY = 86_400


def opened(path: Path, level: Level = Level.FOLDED, *, now: int = 0, days: int = 0) -> Index:
    return Index(str(path), Terms(level, "headline"), now=now, window=days * DAY or None)


def test_a_batch_of_new_headlines_is_kept(tmp_path: Path) -> None:
    with opened(tmp_path / "i.db") as index:
        assert list(index.sift(lines("أ", "ب")).kept) == [0, 1]


def test_repeats_name_the_run_that_kept_them(tmp_path: Path) -> None:
    path = tmp_path / "i.db"
    with opened(path) as index:
        index.sift(lines("مدرسة", source="old"))
        index.commit()
    with opened(path) as index:
        sifted = index.sift(lines("بيت", "مدرسه", "بيت", source="new"))
    assert [(repeat.of, repeat.level) for repeat in sifted.repeats] == [
        ("old#1", Level.FOLDED),
        ("new#1", Level.EXACT),
    ]


def test_an_article_seen_again_is_remembered_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "i.db"
    for now, text, kept in [(0, "أ", 1), (6, "أ", 0), (12, "أ", 0), (20, "أ", 1)]:
        with opened(path, now=now * DAY, days=7) as index:
            assert len(index.sift(lines(text)).kept) == kept
            index.commit()


@pytest.mark.parametrize("level", list(Level))
def test_blank_headlines_are_not_remembered(tmp_path: Path, level: Level) -> None:
    path = tmp_path / "i.db"
    whole = gathered(level, "", " ", "خبر")
    with opened(path, level) as index:
        known = index.known(whole)
        index.remember(whole, matches(whole, Rule(level), known), known)
        index.commit()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT headline FROM kept").fetchall() == [("خبر",)]


def test_candidate_keys_lead_to_their_articles(tmp_path: Path) -> None:
    path = tmp_path / "i.db"
    texts = ["", "زلزال يضرب شرق تركيا ويوقع ضحايا", "انتخابات رئاسية مبكرة في العاصمة غدا"]
    whole = gathered(Level.NEAR, *texts)
    with opened(path, Level.NEAR) as index:
        index.remember(whole, [None, None, None], index.known(whole))
        index.commit()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT DISTINCT row FROM candidate ORDER BY row").fetchall()
        kept = connection.execute("SELECT row FROM kept ORDER BY row").fetchall()
    assert rows == kept == [(1,), (2,)]


def test_what_sqlite_raises_is_told_as_a_failed_index(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="the index can't be used: unable to open"):
        opened(tmp_path / "nowhere" / "i.db")
