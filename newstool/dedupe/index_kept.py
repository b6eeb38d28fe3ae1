"""What the index remembers of kept articles: written in runs, found again one by one."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, overload

from newstool.dedupe.candidates import candidate_keys
from newstool.dedupe.gathered import Identity
from newstool.dedupe.learning import Learnt
from newstool.dedupe.levels import Level
from newstool.dedupe.words import Lexicon

if TYPE_CHECKING:
    from sqlite3 import Connection

_RUN = 100_000
"""Articles whose candidate keys are sorted at a time: about 50 MB."""


class Article(NamedTuple):
    """A kept article as the index remembers it."""

    identity: Identity
    id: str
    headline: str


def store(connection: "Connection", articles: Iterable[Article], now: int) -> None:
    """Remember kept articles, last seen at `now` (seconds since 1970)."""
    connection.executemany(
        "INSERT INTO kept(key, exact, id, headline, seen) VALUES (?, ?, ?, ?, ?)",
        (
            (*article.identity, stored_text(article.id), stored_text(article.headline), now)
            for article in articles
        ),
    )


def store_candidates(
    connection: "Connection", headlines: Iterable[str], level: Level, learnt: Learnt | None
) -> None:
    """Remember the candidate keys of the articles that `store` gets next, in their order.

    The keys go in sorted, run by run: SQLite then fills its pages and reads each once.
    """
    numbered = enumerate(headlines, last_row(connection) + 1)
    while run := list(islice(numbered, _RUN)):
        lexicon = Lexicon()
        packed = sorted(
            key << 64 | row
            for row, headline in run
            for key in candidate_keys(headline, level, learnt, lexicon)
        )
        connection.executemany(
            "INSERT OR IGNORE INTO candidate VALUES (?, ?)", map(_unpacked, packed)
        )


def _unpacked(packed: int) -> tuple[int, int]:
    return packed >> 64, packed & (1 << 64) - 1


def touch(connection: "Connection", rows: Iterable[int], now: int) -> None:
    """Note that the articles in `rows` were seen again at `now`."""
    connection.executemany("UPDATE kept SET seen = ? WHERE row = ?", ((now, row) for row in rows))


def forget(connection: "Connection", before: int) -> None:
    """Forget the articles that were last seen before `before` (seconds since 1970).

    Their candidate keys lead nowhere; they are swept out when they are a quarter of all.
    """
    gone = connection.execute("DELETE FROM kept WHERE seen < ?", (before,)).rowcount
    if not gone:
        return
    swept = "INSERT INTO about VALUES ('forgotten', ?) ON CONFLICT DO UPDATE SET value = value + ?"
    connection.execute(swept, (gone, gone))
    (forgotten,) = _one(connection, "SELECT value FROM about WHERE name = 'forgotten'")
    (left,) = _one(connection, "SELECT count(*) FROM kept")
    if forgotten * 4 > left:
        connection.execute("DELETE FROM candidate WHERE row NOT IN (SELECT row FROM kept)")
        connection.execute("DELETE FROM about WHERE name = 'forgotten'")


def last_row(connection: "Connection") -> int:
    """Return the greatest row, which is at least the number of kept articles; 0 for none."""
    return int(_one(connection, "SELECT coalesce(max(row), 0) FROM kept")[0])


def _one(connection: "Connection", query: str) -> tuple[int, ...]:
    found: tuple[int, ...] = connection.execute(query).fetchone()
    return found


class Found(NamedTuple):
    """Where an article with a key is: its row, the key, and the digest of its text."""

    row: int
    key: int
    exact: int


def find(connection: "Connection", key: int) -> Found | None:
    """Return the first article whose key has the digest `key`."""
    query = "SELECT row, key, exact FROM kept WHERE key = ? ORDER BY row LIMIT 1"
    found = connection.execute(query, (key,)).fetchone()
    return found and Found(*found)


class Column(Sequence[str]):
    """Ids or headlines of some rows, each fetched when it is asked for."""

    def __init__(self, connection: "Connection", column: str, rows: Sequence[int]) -> None:
        self._query = f"SELECT {column} FROM kept WHERE row = ?"
        self._connection, self._rows = connection, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        return loaded_text(self._connection.execute(self._query, (self._rows[at],)).fetchone()[0])


def all_headlines(connection: "Connection") -> Iterator[tuple[int, str]]:
    """Yield row and headline of every kept article, the earliest first."""
    for row, headline in connection.execute("SELECT row, headline FROM kept ORDER BY row"):
        yield row, loaded_text(headline)


def headlines_of(connection: "Connection", rows: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Yield row and headline of those `rows` that were not forgotten."""
    for row in rows:
        found = connection.execute("SELECT headline FROM kept WHERE row = ?", (row,)).fetchone()
        if found is not None:
            yield row, loaded_text(found[0])


def stored_text(text: str) -> str | bytes:
    """Return `text` as SQLite can hold it: lone surrogates (undecodable file names) as bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def loaded_text(stored: str | bytes) -> str:
    """Return the text that `stored_text` made fit."""
    return stored if isinstance(stored, str) else stored.decode("utf-8", "surrogatepass")
