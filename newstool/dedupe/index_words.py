"""What the index remembers of the language of headlines: tags, and how common words are."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from newstool.dedupe.index_kept import loaded_text, stored_text
from newstool.dedupe.learning import Learnt

if TYPE_CHECKING:
    from sqlite3 import Connection


class StoredCounts(Mapping[str, int]):
    """In how many headlines each word stood; a word is fetched when it is asked for."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._asked: dict[str, int | None] = {}

    def __getitem__(self, word: str) -> int:
        if word not in self._asked:
            query = "SELECT headlines FROM word WHERE word = ?"
            found = self._connection.execute(query, (stored_text(word),)).fetchone()
            self._asked[word] = found and found[0]
        count = self._asked[word]
        if count is None:
            raise KeyError(word)
        return count

    def __iter__(self) -> Iterator[str]:
        for (word,) in self._connection.execute("SELECT word FROM word"):
            yield loaded_text(word)

    def __len__(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM word").fetchone()[0])


def load_learnt(connection: "Connection", *, whole: bool) -> Learnt | None:
    """Return what earlier runs learnt, or None where there was none.

    whole: fetch all word counts now, for runs that ask for most of them.
    """
    (headlines,) = connection.execute(
        "SELECT coalesce(max(value), 0) FROM about WHERE name = 'headlines'"
    ).fetchone()
    if not headlines:
        return None
    tags = connection.execute("SELECT place, tag FROM tag")
    counts = StoredCounts(connection)
    return Learnt(
        frozenset((place, loaded_text(tag)) for place, tag in tags),
        headlines,
        dict(_all_counts(connection)) if whole else counts,
    )


def _all_counts(connection: "Connection") -> Iterator[tuple[str, int]]:
    for word, count in connection.execute("SELECT word, headlines FROM word"):
        yield loaded_text(word), count


def add_learnt(connection: "Connection", learnt: Learnt) -> None:
    """Add what a run learnt to what earlier ones did."""
    connection.execute(
        "INSERT INTO about VALUES ('headlines', ?)"
        " ON CONFLICT DO UPDATE SET value = value + excluded.value",
        (learnt.headlines,),
    )
    tags = ((place, stored_text(tag)) for place, tag in sorted(learnt.tags))
    connection.executemany("INSERT OR IGNORE INTO tag VALUES (?, ?)", tags)
    counts = ((stored_text(word), count) for word, count in sorted(learnt.counts.items()))
    connection.executemany(
        "INSERT INTO word VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET headlines = headlines + excluded.headlines",
        counts,
    )
