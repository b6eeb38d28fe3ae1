from collections.abc import Iterator
from contextlib import closing
from sqlite3 import Connection

import pytest

from newstool.dedupe import index_lookup
from newstool.dedupe.index_file import Terms, open_index
from newstool.dedupe.index_kept import Article, store, store_candidates
from newstool.dedupe.index_lookup import known_alike, known_equal
from newstool.dedupe.keys import folded_key
from newstool.dedupe.levels import Level
from newstool.dedupe.seen import digest, identity

STORED = [
    "زلزال يضرب شرق تركيا ويوقع عشرات الضحايا",
    "انتخابات رئاسية مبكرة في العاصمة الشهر المقبل",
    "نعم",
]


@pytest.fixture
def index() -> Iterator[Connection]:
    with closing(open_index(":memory:", Terms(Level.NEAR, "headline"))) as connection:
        store_candidates(connection, STORED, Level.NEAR, None)
        articles = [
            Article((digest(folded_key(text)), 0), f"id {n}", text) for n, text in enumerate(STORED)
        ]
        store(connection, articles, 1)
        yield connection


def test_nothing_alike_is_nothing_known(index: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_lookup, "WHOLE_FROM", 0)
    known = known_alike(index, ["مباراة ودية بين فريقين محليين", ""], Level.NEAR)
    assert (known.rows, known.headlines) == ([], [])


@pytest.mark.parametrize(
    "headline",
    [
        "زلزال يضرب شرق تركيا ويوقع عشرات القتلى",
        "عشرات الضحايا يوقع زلزال يضرب شرق تركيا",
        "زلزال يضرب شرق تركيا ويوقع عشرات الضحايا والجرحى اليوم",
    ],
)
def test_headlines_alike_are_found_by_their_keys(
    index: Connection, monkeypatch: pytest.MonkeyPatch, headline: str
) -> None:
    monkeypatch.setattr(index_lookup, "WHOLE_FROM", 0)
    known = known_alike(index, [headline], Level.NEAR)
    assert list(known.headlines) == [STORED[0]]
    assert list(known.ids) == ["id 0"]


def test_the_same_headline_is_found_however_short(
    index: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_lookup, "WHOLE_FROM", 0)
    assert list(known_alike(index, ["نعمْ"], Level.NEAR).rows) == [3]


def test_a_run_as_large_as_the_index_reads_it_whole(index: Connection) -> None:
    known = known_alike(index, ["شيء"], Level.NEAR)
    assert list(known.headlines) == STORED
    assert list(known.rows) == [1, 2, 3]


def test_equal_texts_are_found_by_their_digests() -> None:
    with closing(open_index(":memory:", Terms(Level.FOLDED, "headline"))) as connection:
        same = [identity(text, Level.FOLDED) for text in ("بيت", "مدرسة", "مدرسة")]
        store(connection, [Article(one, "id", "h") for one in same], 1)
        known = known_equal(connection, [identity("مدرسه", Level.FOLDED), (0, 0), (5, 5)])
        assert list(known.rows) == [2]
        assert known.identities == [same[1]]
