"""Which articles of the index this run may repeat: found by keys, not by reading them all."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newstool.dedupe.candidates import BUCKET, candidate_keys
from newstool.dedupe.deciding import Known
from newstool.dedupe.gathered import Identity
from newstool.dedupe.index_kept import Column, all_headlines, find, headlines_of, last_row
from newstool.dedupe.index_words import load_learnt
from newstool.dedupe.keys import folded_key
from newstool.dedupe.learning import Learnt
from newstool.dedupe.levels import Level
from newstool.dedupe.seen import digest
from newstool.dedupe.words import Lexicon

if TYPE_CHECKING:
    from sqlite3 import Connection

WHOLE_FROM = 100
"""A run of at least one new article in so many kept ones reads them all: that is then cheaper."""


def known_equal(connection: "Connection", identities: Iterable[Identity]) -> Known:
    """Return the kept articles that share a key with one of `identities`."""
    found = (find(connection, key) for key, _ in dict.fromkeys(identities) if key)
    by_row = {row: (key, exact) for row, key, exact in filter(None, found)}
    rows = sorted(by_row)
    return Known(
        rows,
        Column(connection, "id", rows),
        Column(connection, "headline", rows),
        [by_row[row] for row in rows],
    )


def known_alike(connection: "Connection", headlines: Sequence[str], level: Level) -> Known:
    """Return the kept articles whose headlines may be like one of `headlines`."""
    if len(headlines) * WHOLE_FROM >= last_row(connection):
        everything = list(all_headlines(connection))
        rows = [row for row, _ in everything]
        texts = [headline for _, headline in everything]
        learnt = load_learnt(connection, whole=True)
        return Known(rows, Column(connection, "id", rows), texts, learnt=learnt)
    learnt = load_learnt(connection, whole=False)
    candidates = sorted(_candidates(connection, headlines, level, learnt))
    found = list(headlines_of(connection, candidates))
    rows = [row for row, _ in found]
    texts = [headline for _, headline in found]
    return Known(rows, Column(connection, "id", rows), texts, learnt=learnt)


def _candidates(
    connection: "Connection", headlines: Sequence[str], level: Level, learnt: Learnt | None
) -> set[int]:
    lexicon = Lexicon()
    keys = {key for text in headlines for key in candidate_keys(text, level, learnt, lexicon)}
    same = {digest(folded_key(text)) for text in headlines if text.strip()}
    found = {row for row, _, _ in filter(None, (find(connection, key) for key in sorted(same)))}
    query = "SELECT row FROM candidate WHERE key = ? ORDER BY row LIMIT ?"
    for key in sorted(keys):
        found.update(row for (row,) in connection.execute(query, (key, BUCKET)))
    return found
